import { getterOf } from '../natives';
import { onSet, type Surface, type Trigger } from '../surface';

const sourceOf = getterOf<string>('HTMLScriptElement', 'src');

/** Scripts that scripts load: who brought whom, and what the address was told. */
export const scripts: Surface = ({ sends }) => {
  onSet('HTMLScriptElement', 'src', (_args, self) => {
    sends.note('script', sourceOf(self as object)); // the built-in has taken it for its own
  });
};

export const scriptTriggers = (): Trigger[] => [
  {
    run: "document.createElement('script').src = 'https://receiver.test/brought.js?t=1'",
    kind: 'send',
    gives: { api: 'script', url: 'https://receiver.test/brought.js' },
  },
];
