import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readOnePolicy, toPolicyJson } from '../../../src/cli/policy';
import { writePdf, type PlacedPage, type PlacedText } from '../../support/write-pdf';

const folder = mkdtempSync(join(tmpdir(), 'clauselight-pdf-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Lines under each other, as a word processor sets them. */
const set = (top: number, lines: readonly string[], size = 11): PlacedText[] =>
  lines.map((text, at) => ({ text, x: 72, y: top - at * 14, size }));

const around = (number: number): PlacedText[] => [
  { text: 'Heron Mill Ltd - Privacy policy', x: 72, y: 770, size: 8 },
  { text: `Page ${number} of 3`, x: 280, y: 30, size: 8 },
];

const pages: PlacedPage[] = [
  {
    texts: [
      ...around(1),
      { text: 'Privacy policy of Heron Mill', x: 72, y: 720, size: 20 },
      { text: 'What we collect', x: 72, y: 690, size: 14 },
      ...set(665, [
        'When you read our pages we use cookies and web bea-',
        'cons, so that we can count how many people read what',
        'we print. This opt-out text stands in the same file as an opt-',
        'out that is broken over the end of a line.',
      ]),
      ...set(595, ['We set no local storage. On these pages we also keep server', 'logs of each visit, which goes on']),
    ],
  },
  {
    texts: [
      ...around(2),
      ...set(740, ['over the end of the page until it is done.']),
      { text: 'Your choices', x: 72, y: 700, size: 11, isBold: true },
      ...set(675, ['You can unsubscribe from our newsletter here at any time.']),
      ...set(640, ['\x95 We do not use session replay.', '\x95 Write to us (by post) & ask < for > more.']),
    ],
    links: [{ url: 'https://heron.example/unsubscribe?a=1&b=2', rect: [92, 672, 300, 686] }],
  },
  { texts: [...around(3), ...set(740, ['We keep these logs for a year.'])] },
];

async function read(name: string, content: Buffer) {
  const file = join(folder, name);
  writeFileSync(file, content);
  return readOnePolicy(file, null);
}

describe('a policy as a PDF', () => {
  it('has its headings, paragraphs, items and links, and no running heads', { timeout: 30_000 }, async () => {
    const reading = await read('heron.pdf', writePdf(pages, { title: 'Heron Mill (policy)' }));
    const told = reading.clauses.map(({ kind, start, end }) => `${kind}: ${reading.text.slice(start, end)}`);
    expect(told).toEqual([
      'heading: Privacy policy of Heron Mill',
      'heading: What we collect',
      'paragraph: When you read our pages we use cookies and web beacons, so that we can count how many people read what we print.',
      'paragraph: This opt-out text stands in the same file as an opt-out that is broken over the end of a line.',
      'paragraph: We set no local storage.',
      'paragraph: On these pages we also keep server logs of each visit, which goes on over the end of the page until it is done.',
      'heading: Your choices',
      'paragraph: You can unsubscribe from our newsletter here at any time.',
      'item: We do not use session replay.',
      'item: Write to us (by post) & ask < for > more.',
      'paragraph: We keep these logs for a year.',
    ]);
    expect(reading.source.title).toBe('Privacy policy of Heron Mill');
    const printed = toPolicyJson(reading, 'heron.pdf') as {
      disclosures: { technique: string; stance: string }[];
      choices: object[];
    };
    const stances = new Map(printed.disclosures.map(({ technique, stance }) => [technique, stance]));
    expect(stances.get('web_beacon')).toBe('does');
    expect(stances.get('session_replay')).toBe('does-not');
    expect(printed.choices).toContainEqual(
      expect.objectContaining({
        kind: 'unsubscribe',
        target: 'https://heron.example/unsubscribe?a=1&b=2',
        linkIndex: 0,
      }),
    );
  });

  it('is told by what it holds, whatever it is called', async () => {
    expect((await read('heron.html', writePdf(pages))).clauses.length).toBeGreaterThan(5);
  });

  it('says that it has no text when it is scanned', async () => {
    await expect(read('scanned.pdf', writePdf([{ texts: [] }, { texts: [] }]))).rejects.toThrow(
      /scanned\.pdf is a PDF without text, such as a scanned one; have its text recognised first/,
    );
  });

  it('says that it is broken', async () => {
    await expect(read('broken.pdf', Buffer.from('%PDF-1.4\nnothing of the kind'))).rejects.toThrow(
      /broken\.pdf is a PDF that cannot be read \(.+\); save it again/,
    );
  });
});
