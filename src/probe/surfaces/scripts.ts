import { isOfOrigin } from '../address';
import { getterOf } from '../natives';
import { onSet, type Surface, type Trigger } from '../surface';

const sourceOf = getterOf<string>('HTMLScriptElement', 'src');

/**
 * Scripts of other hosts that scripts load: who brought whom, and what the address was told. Parts of the page's own are
 * many and tell nothing. What is set as an attribute, or written into the document, is not seen.
 */
export const scripts: Surface = ({ page, sends }) => {
  const { origin } = page.location;
  onSet('HTMLScriptElement', 'src', (_args, self) => {
    const url = sourceOf(self as object); // the built-in has taken it for its own
    if (!isOfOrigin(url, origin)) sends.note('script', url);
  });
};

export const scriptTriggers = (): Trigger[] => [
  {
    run: "document.createElement('script').src = 'https://receiver.test/brought.js?t=1'",
    kind: 'send',
    gives: { api: 'script', url: 'https://receiver.test/brought.js' },
  },
];
