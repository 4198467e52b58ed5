import type { Finding } from '../domain';
import { wordsOr } from '../../lib/words-or';
import type { Words } from './html';
import { partyInWords } from './party-in-words';
import { variantInWords } from './variant-in-words';

/** One thing told of a finding: the screen and the exported page say the same ones. */
export interface Told {
  label: string;
  text: string;
}

/** Returns what was seen: in which way, under which names, how often, by which script. What is not known is left out. */
export function factsOf(finding: Finding, words: Words): Told[] {
  const { t } = words;
  const yesNo = finding.holdsIdentifier === null ? null : t(finding.holdsIdentifier ? 'ui.yes' : 'ui.no');
  const facts: [string, string | null][] = [
    ['ui.fact.variant', finding.variant === null ? null : variantInWords(finding.variant, words)],
    ['ui.fact.names', finding.names.length === 0 ? null : finding.names.join(', ')],
    ['ui.fact.count', t('ui.times', { count: finding.count })],
    ['ui.fact.identifier', yesNo],
    ['ui.fact.kept', finding.maxAgeSeconds === null ? null : lifetime(finding.maxAgeSeconds, words)],
    ['ui.fact.loaded', finding.loaded === null ? null : t(finding.loaded ? 'ui.loaded.yes' : 'ui.loaded.no')],
    ['ui.fact.script', finding.scriptUrl],
    ['ui.fact.frame', finding.frameUrl],
  ];
  return facts.flatMap(([label, text]) => (text === null ? [] : [{ label: t(label), text }]));
}

/** Returns a lifetime in its largest fitting unit. */
export function lifetime(seconds: number, { locale }: Pick<Words, 'locale'>): string {
  const units = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
  ] as const;
  const [unit, size] = units.find(([, length]) => seconds >= length) ?? (['second', 1] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 }).format(
    seconds / size,
  );
}

/** Returns who is behind it and what for, each with who says so. */
export function whoOf(finding: Finding, words: Words): Told[] {
  const { t } = words;
  return [
    { label: t('ui.who.party'), text: partyInWords(finding, words) },
    ...(finding.host === null ? [] : [{ label: t('ui.who.host'), text: finding.host }]),
    { label: t('ui.who.owner'), text: ownerOf(finding, words) },
    { label: t('ui.who.purpose'), text: finding.purposes.map((one) => purposeOf(one, words)).join('; ') },
  ];
}

function ownerOf({ entity }: Finding, words: Words): string {
  if (entity === null) return words.t('ui.who.unknown');
  return words.t('ui.who.said_by', { what: entity.name, source: sourceInWords(entity.source, words) });
}

function purposeOf({ value, source }: Finding['purposes'][number], words: Words): string {
  if (value === 'unspecified') return words.t('ui.who.no_purpose');
  return words.t('ui.who.said_by', {
    what: words.t(`purpose.${value}`),
    source: sourceInWords(source, words),
  });
}

const sourceInWords = (source: string, words: Words): string =>
  wordsOr(source, `source.${source.replaceAll(' ', '_')}`, words);
