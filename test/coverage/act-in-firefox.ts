import type { FirefoxPage } from '../e2e/support/firefox';

/** What `act-as-person` does, in Firefox: points, scrolls, writes into marked fields, presses what is marked. */
export async function actInFirefox(page: FirefoxPage): Promise<void> {
  await page.perform([move([[120, 90], ...along([120, 90], [200, 140])])]);
  const fields = await page.read<string[]>(
    `[...document.querySelectorAll('[data-types]')].map((field) => field.dataset.types)`,
  );
  for (const [at, text] of fields.entries()) {
    await page.read(`document.querySelectorAll('[data-types]')[${at}].focus()`);
    await page.perform([keys(text)]);
    await page.read(`document.querySelectorAll('[data-types]')[${at}].blur()`);
  }
  if (await page.read<boolean>(`document.querySelector('[data-clicks]') !== null`)) await page.click('[data-clicks]');
  await page.perform([
    move(
      [[200, 140]],
      [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    ),
  ]);
  await page.perform([
    { type: 'wheel', id: 'wheel', actions: [{ type: 'scroll', x: 200, y: 140, deltaX: 0, deltaY: 200 }] },
  ]);
  await page.read('globalThis.finished?.then(() => true)');
}

type Point = readonly [x: number, y: number];

const along = ([fromX, fromY]: Point, [toX, toY]: Point, count = 12): Point[] =>
  Array.from({ length: count }, (_, at) => [
    Math.round(fromX + ((toX - fromX) * (at + 1)) / count),
    Math.round(fromY + ((toY - fromY) * (at + 1)) / count),
  ]);

const move = (points: readonly Point[], afterwards: object[] = []): object => ({
  type: 'pointer',
  id: 'mouse',
  actions: [...points.map(([x, y]) => ({ type: 'pointerMove', x, y })), ...afterwards],
});

const keys = (text: string): object => ({
  type: 'key',
  id: 'keyboard',
  actions: [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]),
});
