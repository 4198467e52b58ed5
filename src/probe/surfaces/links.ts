import { addressOf } from '../address';
import { getterOf, indexOf } from '../natives';
import { onSet, type Surface, type Trigger } from '../surface';

const isConnected = getterOf<boolean>('Node', 'isConnected');
const hrefOf = getterOf<string>('HTMLAnchorElement', 'href');
const hostOf = getterOf<string>('HTMLAnchorElement', 'host');

/** Links to other hosts into whose address a script puts values; one that it makes anew is only its own. */
export const links: Surface = ({ page, ledger }) => {
  const told = (_args: readonly unknown[], link: unknown): void => {
    const url = addressOf(hrefOf(link));
    if (
      url === null ||
      (indexOf(url, '?') < 0 && indexOf(url, '#') < 0) ||
      !isConnected(link) ||
      hostOf(link) === page.location.host
    )
      return;
    ledger.note('link', hostOf(link), { url, isChanged: true });
  };
  for (const property of ['href', 'search', 'hash']) onSet('HTMLAnchorElement', property, told);
};

export const linkTriggers = (): Trigger[] => [
  {
    run: `(() => { const a = document.createElement('a'); document.body.append(a); a.href = 'https://friend.test/a?who=8d2f61c0b7e94a35'; })()`,
    kind: 'link',
    gives: { url: 'https://friend.test/a', putIn: ['who'] },
  },
];
