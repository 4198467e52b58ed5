import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('assets/styles/tokens.css', 'utf8');
const [lightRules = '', darkRules = ''] = css.split('@media (prefers-color-scheme: dark)');

const coloursIn = (rules: string): Record<string, string> =>
  Object.fromEntries(
    [...rules.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', colour = '']) => [name, colour]),
  );

const schemes = { light: coloursIn(lightRules), dark: coloursIn(darkRules) };

const grounds = ['ground', 'surface', 'surface-sunken'];
const groups = ['not-disclosed', 'partly', 'disclosed', 'apart'];

/** What is written on what: 4.5 to 1. */
const texts = [
  ...grounds.flatMap((ground) =>
    ['text', 'text-soft', 'accent', 'accent-hover'].map((text) => [text, ground] as const),
  ),
  ...['text', 'accent', 'accent-hover'].map((text) => [text, 'accent-soft'] as const),
  ...groups.flatMap((group) => [
    [`tone-${group}`, `tone-${group}-soft`] as const,
    ['text', `tone-${group}-soft`] as const,
    ...grounds.map((ground) => [`tone-${group}`, ground] as const),
  ]),
  ['on-accent', 'accent'] as const,
  ['on-accent', 'accent-hover'] as const,
];

/** Edges of controls, the focus ring and parts of a drawing: 3 to 1. */
const shapes = [
  ...grounds.flatMap((ground) => ['line-strong', 'focus'].map((shape) => [shape, ground] as const)),
  ...groups.flatMap((group) => ['ground', 'surface'].map((ground) => [`tone-${group}-fill`, ground] as const)),
];

describe.each(Object.entries(schemes))('the %s scheme', (_, colours) => {
  it('sets the same colours as the other', () => {
    expect(Object.keys(colours).sort()).toEqual(Object.keys(schemes.light).sort());
  });

  it.each(texts)('keeps %s readable on %s', (text, ground) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)('keeps %s visible on %s', (shape, ground) => {
    expect(contrast(colours[shape], colours[ground])).toBeGreaterThanOrEqual(3);
  });
});

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(first: string | undefined, second: string | undefined): number {
  if (first === undefined || second === undefined) return 0;
  const [lighter = 0, darker = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const inPopup = [
  'assets/styles/base.css',
  ...readdirSync('src/ui/report')
    .filter((name) => name.endsWith('.svelte'))
    .map((name) => `src/ui/report/${name}`),
];

// The browser tries each popup at 25 pixels: a rule that fits there has every element matched anew, twice a frame.
it('no rule for narrow windows fits a popup whose size is being tried', () => {
  const rules = inPopup.flatMap((file) => readFileSync(file, 'utf8').match(/@media[^{]*(?:width|height)[^{]*/g) ?? []);
  expect(rules.length).toBeGreaterThan(0);
  expect(rules.filter((rule) => /max-(?:width|height)|\((?:width|height) *</.test(rule))).toEqual([]);
});
