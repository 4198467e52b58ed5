import type { BrowserContext } from '@playwright/test';
import type { Words } from '../../../../src/core/export/html';
import { toTold, type Read } from './in-words';
import type { Told } from './told';

/** Reads an exported page as a browser shows it. */
export async function toldByHtml(context: BrowserContext, html: string, words: Words): Promise<Told[]> {
  const page = await context.newPage();
  await page.setContent(html);
  const read = await page.locator('tbody').evaluateAll((rows) =>
    rows.map((row): Read => {
      const textOf = (element: Node | null | undefined): string => element?.textContent?.trim() ?? '';
      const lines = [...row.querySelectorAll('.who p, .evidence p')].map((line) => {
        const label = textOf(line.querySelector('small'));
        return [label, textOf(line).slice(label.length).trim()] as const;
      });
      const verdicts = [...row.querySelectorAll('td:nth-child(3) > div')].map((verdict) => ({
        status: textOf(verdict.querySelector('strong')),
        clauses: [...verdict.querySelectorAll('.clause')].map(textOf),
      }));
      return {
        id: row.id,
        group: row.className,
        technique: textOf(row.querySelector('th')?.firstChild),
        // The verdict that stands for the finding is the first.
        status: verdicts[0]?.status ?? '',
        lines: Object.fromEntries(lines),
        verdicts,
      };
    }),
  );
  await page.close();
  return read.map((one) => toTold(one, words));
}
