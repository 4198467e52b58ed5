import { addListener, exec, getterOf, isA, methodOf, setTimer } from '../natives';
import { quietly } from '../quietly';
import type { Surface, Trigger } from '../surface';

const isElement = isA('Element');
const pathOf = methodOf<[], readonly unknown[]>('Event', 'composedPath');
const closest = methodOf<[string], object | null>('Element', 'closest');
const attribute = methodOf<[string], string | null>('Element', 'getAttribute');
const isPrevented = getterOf<boolean>('Event', 'defaultPrevented');
const linkPings = 'a[ping][href],area[ping][href]';

/** The ping attribute: a link that tells somebody else that it was followed. Firefox sends none unless told to. */
export const anchorPing: Surface = ({ page, sends }) => {
  if ('mozInnerScreenX' in page) return;
  let waiting: { event: Event; addresses: string } | null = null;

  /** Only once every listener of the page has been asked whether the link may be followed. */
  const settle = quietly(() => {
    const clicked = waiting;
    waiting = null;
    if (clicked === null || isPrevented(clicked.event)) return;
    const each = /\S+/g;
    for (let found = exec(each, clicked.addresses); found !== null; found = exec(each, clicked.addresses))
      sends.note('anchor-ping', found[0], undefined, null);
  });

  const onClick = quietly((event: Event) => {
    const source = pathOf(event)[0];
    const link = isElement(source) ? closest(source, linkPings) : null;
    if (link === null) return;
    waiting = { event, addresses: attribute(link, 'ping') ?? '' };
    setTimer(settle, 0);
  });

  addListener(page, 'click', onClick, true);
  addListener(page, 'pagehide', settle, true);
};

export const anchorPingTriggers = (): Trigger[] => [
  {
    run: `(() => {
      const link = document.createElement('a');
      link.href = '#pinged';
      link.ping = 'https://receiver.test/ping';
      document.body.append(link);
      link.click();
    })()`,
    kind: 'send',
    gives: { api: 'anchor-ping', url: 'https://receiver.test/ping' },
  },
];
