import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as domain from '../../src/core/domain';
import type { Message } from '../../src/lib/translate';
import { protocol } from '../../src/messaging/protocol';
import { regions } from '../../src/ui/region';
import { languages } from '../../src/ui/words';
import { messageUses } from '../support/message-uses';
import { readJson } from '../support/read-json';

type Texts = Record<string, Message>;

const read = (language: string): Texts => readJson(`assets/locales/${language}.json`) as Texts; // the shape is what is tested
const english = read('en');
const others = languages.filter((language) => language !== 'en').map((language) => [language, read(language)] as const);
const all = [['en', english] as const, ...others];

const keys = Object.keys(english);
const formsOf = ({ text }: Message): string[] => (typeof text === 'string' ? [text] : Object.values(text));
const placeholdersOf = (message: Message): string[] =>
  [...new Set(formsOf(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();

describe.each(all)('the messages in %s', (language, messages) => {
  it('have the same keys as the English ones, sorted', () => {
    expect(Object.keys(messages)).toEqual(keys.toSorted());
  });

  it('have a note for the translator each', () => {
    expect(Object.entries(messages).flatMap(([key, { note }]) => (note?.trim() ? [] : [key]))).toEqual([]);
  });

  it('have no empty form', () => {
    expect(keys.filter((key) => formsOf(messages[key]!).some((form) => form.trim() === ''))).toEqual([]);
  });

  it('hold the same parameters as in English', () => {
    const wrong = keys.filter((key) => `${placeholdersOf(messages[key]!)}` !== `${placeholdersOf(english[key]!)}`);
    expect(wrong).toEqual([]);
  });

  it('have every plural form that the language needs, where one has several', () => {
    // CLDR's `many` of French begins at a million; it reads like `other`.
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter((form) => form !== 'many');
    const wrong = keys.filter((key) => {
      const { text } = messages[key]!;
      const isPlural = typeof english[key]!.text !== 'string';
      if (typeof text === 'string') return isPlural;
      return !isPlural || needed.some((form) => text[form] === undefined);
    });
    expect(wrong).toEqual([]);
  });

  it('use typographic apostrophes, quotation marks and dots', () => {
    const wrong = keys.filter((key) => formsOf(messages[key]!).some((form) => /['"]|\.\.\./.test(form)));
    expect(wrong).toEqual([]);
  });
});

/** Names, and words that English and French share. */
const sameInBoth: readonly string[] = [
  ...['manifest.name', 'ui.title.popup', 'options.knowledge.tool'],
  ...['ui.save.csv', 'ui.save.html', 'ui.save.json', 'ui.region.CA'],
  ...['ui.sent.dnt', 'ui.sent.gpc', 'variant.dnt', 'variant.gpc', 'variant.gpp', 'variant.tcf', 'variant.usp'],
  ...['variant.send_beacon', 'collector.name.cookies', 'dropped.what.image', 'dropped.what.observation'],
  ...['export.clauses', 'export.page', 'export.verdict', 'ui.clause', 'ui.fact.script', 'ui.overview.techniques'],
  ...['purpose.marketing', 'purpose.service', 'ui.sent.mobile.yes'],
];

describe.each(others)('the messages in %s', (_, messages) => {
  it('differ from the English ones, apart from the few that are the same words', () => {
    const same = keys.filter((key) => JSON.stringify(messages[key]!.text) === JSON.stringify(english[key]!.text));
    expect(same.toSorted()).toEqual(sameInBoth.toSorted());
  });
});

it('French sets a space that does not break before its double signs', () => {
  const french = read('fr');
  const wrong = keys.filter((key) =>
    formsOf(french[key]!).some((form) => /[^\s\u00a0\u202f][ ]?[;!?»]|« | :/.test(form)),
  );
  expect(wrong).toEqual([]);
});

describe('message keys', () => {
  const families = new Set(keys.map((key) => key.slice(0, key.indexOf('.'))));
  // Names of messages between our parts, and a host, look like keys too.
  const uses = messageUses(families, new Set([...Object.keys(protocol), 'about.ads.microsoft.com']));

  it('exist wherever one is named', () => {
    const missing = [...uses.literal].filter(([key]) => english[key] === undefined);
    expect(missing).toEqual([]);
  });

  it('exist for at least one value of every template', () => {
    expect([...uses.patterns].filter(([, pattern]) => !keys.some((key) => pattern.test(key)))).toEqual([]);
  });

  it('are all used', () => {
    const patterns = [...uses.patterns.values()];
    expect(keys.filter((key) => !uses.literal.has(key) && !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
  });

  it.each([
    ['technique', domain.techniques],
    ['about', domain.techniques],
    ['status', domain.verdictStatuses],
    ['purpose', domain.purposes],
    ['role', domain.role.options],
    ['party', domain.party.options],
    ['group', [...new Set(Object.values(domain.countedWith))]],
    ['ui.group', [...new Set(Object.values(domain.countedWith))]],
    ['access.step', domain.accessStep.options],
    ['collector.name', domain.collectorName.options],
    ['collector.status', domain.collectorRun.shape.status.options],
    [
      'dropped.what',
      [...domain.observation.def.options.flatMap(({ shape }) => shape.kind.def.values), 'message', 'reading'],
    ],
    ['dropped.reason', ['cap', 'error', 'quota', 'rate', 'shape', 'size']],
    ['ui.scope', domain.scopeStatus.options],
    ['ui.choice.kind', domain.choiceKind.options],
    ['ui.choice.certainty', domain.choice.shape.certainty.options],
    ['ui.region', ['all', ...regions]],
  ])('%s.* has a message for each value', (family, values) => {
    expect(values.filter((value) => english[`${family}.${value}`] === undefined)).toEqual([]);
  });
});

it('has one file a language that the product knows', () => {
  expect(readdirSync('assets/locales').sort()).toEqual(languages.map((language) => `${language}.json`).sort());
});
