import type { Words } from '../../../../src/core/export/html';
import { namesOf, verdictOf } from './by-report';
import type { Told } from './told';

/** What was read of one finding where it is told in words, before the words are taken apart. */
export interface Read {
  id: string;
  group: string;
  technique: string;
  status: string;
  /** Label → text. */
  lines: Record<string, string>;
  verdicts: { status: string; clauses: string[] }[];
}

/** Takes the words apart in which the screen and the exported page tell a finding. */
export function toTold(read: Read, words: Words): Told {
  const { t } = words;
  const line = (key: string): string => read.lines[t(key)] ?? '';
  const [owner, ownerSource] = saidBy(line('ui.who.owner'), words);
  return {
    id: read.id,
    technique: read.technique,
    way: line('ui.fact.variant'),
    party: line('ui.who.party'),
    host: line('ui.who.host'),
    ...{ owner, ownerSource },
    purposes: line('ui.who.purpose')
      .split('; ')
      .map((one) => (one === t('ui.who.no_purpose') ? one : saidBy(one, words)[0]))
      .sort()
      .join('; '),
    names: namesOf(line('ui.fact.names')),
    // "1,234 times"
    count: Number.parseInt(line('ui.fact.count').replaceAll(',', ''), 10),
    setter: line('ui.fact.script'),
    frame: line('ui.fact.frame'),
    ...{ group: read.group, status: read.status },
    verdicts: read.verdicts.map(({ status, clauses }) => verdictOf(status, clauses)).sort(),
  };
}

/** "Crier (source: a list)" → who, and who says so. */
function saidBy(text: string, { t }: Words): [string, string] {
  if (text === '' || text === t('ui.who.unknown')) return ['', ''];
  const [before = '', between = '', after = ''] = t('ui.who.said_by', { what: '\n', source: '\n' }).split('\n');
  const at = text.lastIndexOf(between);
  if (!text.startsWith(before) || at < 0) throw new Error(`"${text}" does not say whose word it is`);
  return [text.slice(before.length, at), text.slice(at + between.length, text.length - after.length)];
}
