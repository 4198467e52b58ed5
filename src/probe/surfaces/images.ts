import { addressOf } from '../address';
import { addListener, bare, exec, getterOf, setTimer } from '../natives';
import { quietly } from '../quietly';
import { onSet, type Surface, type Trigger } from '../surface';

const isConnected = getterOf<boolean>('Node', 'isConnected');
const widthOf = getterOf<number>('HTMLImageElement', 'naturalWidth');
const heightOf = getterOf<number>('HTMLImageElement', 'naturalHeight');
const sourceOf = getterOf<string>('HTMLImageElement', 'src');

/**
 * Images that a script fetches and never puts into the page. One that stands in the page is read there; one that is
 * put there in the same task is no beacon, so the question is asked after it.
 */
export const images: Surface = ({ ledger, sends }) => {
  onSet('HTMLImageElement', 'src', (_args, self) => {
    const image = self as HTMLImageElement; // the built-in has taken it for its own
    const url = addressOf(sourceOf(image));
    if (url === null || isConnected(image) || exec(/^https?:/, url) === null) return;
    const scriptUrl = ledger.scriptOf('image', url);
    const isApart = (): boolean => sourceOf(image) === url && !isConnected(image);
    setTimer(
      quietly(() => {
        if (isApart()) sends.note('image', url, undefined, scriptUrl);
      }),
      0,
    );
    const onLoad = quietly(() => {
      if (!isApart()) return;
      const size = { width: widthOf(image), height: heightOf(image) };
      ledger.note('image', url, { url, ...size, isVisible: false, origin: 'script' }, scriptUrl);
    });
    addListener(image, 'load', onLoad, bare({ once: true }));
  });
};

export const imageTriggers = (): Trigger[] => [
  {
    run: "new Image().src = 'https://receiver.test/silent.gif?e=1'",
    kind: 'send',
    gives: { api: 'image', url: 'https://receiver.test/silent.gif' },
  },
  {
    run: "new Image().src = '/pixel.gif?e=1'",
    kind: 'image',
    gives: { width: 1, height: 1, isVisible: false, origin: 'script' },
  },
];
