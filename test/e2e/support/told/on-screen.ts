import type { Page } from '@playwright/test';
import type { Words } from '../../../../src/core/export/html';
import { toTold, type Read } from './in-words';
import type { Told } from './told';

/** Opens every finding of the popup or the report page and reads what it tells. */
export async function toldOnScreen(screen: Page, words: Words): Promise<Told[]> {
  await openAll(screen);
  const read = await screen.locator('[data-finding]').evaluateAll((rows) =>
    rows.map((row): Read => {
      const textOf = (element: Node | null | undefined): string => element?.textContent?.trim() ?? '';
      // Without the word that is there for the ear.
      const ownTextOf = (element: Element): string =>
        [...element.childNodes]
          .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
          .map(textOf)
          .join('');
      const sections = [...row.querySelectorAll('.details > section')];
      // One block a policy: its name and status, then its clauses. Where no policy is known, clauses alone.
      const clauses: string[][] = [];
      for (const part of sections[2]?.children ?? []) {
        const button = part.querySelector('figcaption button');
        if (part.querySelector('.tag') !== null || clauses.length === 0) clauses.push([]);
        if (button !== null) clauses.at(-1)?.push(ownTextOf(button));
      }
      const cited = sections[2]?.querySelector('.tag') === null ? clauses : clauses.slice(1);
      const statuses = [...(sections[3]?.querySelectorAll('p > strong') ?? [])];
      return {
        id: row.getAttribute('data-finding') ?? '',
        group: row.getAttribute('data-tone') ?? '',
        technique: textOf(row.querySelector('summary .what')),
        status: textOf(row.querySelector('summary .status')),
        lines: Object.fromEntries(
          [...row.querySelectorAll('.details dt')].map((label) => [textOf(label), textOf(label.nextElementSibling)]),
        ),
        verdicts: statuses.map((status, at) => ({
          status: textOf(status).replace(/\.$/, ''),
          clauses: cited[at] ?? [],
        })),
      };
    }),
  );
  return read.map((one) => toTold(one, words));
}

/** Those within others are there once these are open. */
async function openAll(screen: Page): Promise<void> {
  await screen.locator('#save-json:enabled').waitFor();
  const closed = screen.locator('#findings details:not([open])');
  while ((await closed.count()) > 0) {
    await closed.evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
    // Not by frames, which a popup has few of.
    await screen.waitForFunction(areOpen, undefined, { polling: 50 });
  }
}

const areOpen = (): boolean =>
  [...document.querySelectorAll('[data-finding] > details[open]')].every((row) => row.querySelector('.details'));
