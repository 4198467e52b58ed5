import { addressOf } from '../address';
import { exec, getterOf, NativeURL } from '../natives';
import { type Surface, type Trigger } from '../surface';
import { wrap } from '../wrap';

const hostOf = getterOf<string>('URL', 'host');
const told = /^https?:\/\/[^?#]*[?#]/;

/** Windows that scripts open at other hosts with something to tell them: a provider that is asked who signs in, a link that is made when it is pressed. */
export const opening: Surface = ({ page, ledger }) => {
  wrap(page, 'open', (args) => {
    const url = addressOf(args[0]);
    if (url === null || exec(told, url) === null) return;
    const host = hostOf(new NativeURL(url));
    if (host !== page.location.host) ledger.note('link', `open ${host}`, { url, isOpened: true });
  });
};

export const openingTriggers = (): Trigger[] => [
  {
    run: "window.open('https://provider.test/authorize?client_id=a&response_type=code')?.close()",
    kind: 'link',
    gives: { url: 'https://provider.test/authorize', isOpened: true },
  },
];
