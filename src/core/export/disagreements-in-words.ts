import type { ClauseRef, Declaration, DisagreementSide, Disagreement, Report } from '../domain';
import { lifetime } from './finding-in-words';
import type { Words } from './html';

export interface SideTold {
  /** Which source it is: a policy's title, or what was declared. */
  source: string;
  /** What it says, in our words. */
  says: string;
  /** Its own words; null: it has none. */
  quote: string | null;
  language: string | null;
  /** The clause, where it is a policy's. */
  ref: ClauseRef | null;
}

export interface DisagreementTold {
  id: string;
  title: string;
  sides: SideTold[];
}

/** Returns where the site's own sources differ, in words of fact: screen, file and command line say the same. */
export function disagreementsInWords(report: Report, words: Words): DisagreementTold[] {
  return (report.disagreements ?? []).map((one) => ({
    id: one.id,
    title: titleOf(one, words),
    sides: one.sides.map((side) => sideTold(side, report, words)),
  }));
}

function titleOf({ kind, subject }: Disagreement, { t }: Words): string {
  if (kind === 'gpc') return t('disagreement.on.gpc');
  if (kind === 'lifetime') return t('disagreement.on.lifetime', { name: subject });
  return t('disagreement.on.technique', { technique: t(`technique.${subject}`) });
}

function sideTold({ says, quote, language, ...side }: DisagreementSide, report: Report, words: Words): SideTold {
  const { technique, seconds } = says.params;
  const params = {
    ...says.params,
    ...(technique !== undefined && { technique: words.t(`technique.${technique}`) }),
    ...(typeof seconds === 'number' && { lifetime: lifetime(seconds, words) }),
  };
  const { policyId, clauseId } = side;
  return {
    ...{ source: sourceOf(side, report, words), says: words.t(says.key, params), quote, language },
    ref: policyId !== null && clauseId !== null ? { policyId, clauseId } : null,
  };
}

function sourceOf(
  { policyId, declarationId }: Pick<DisagreementSide, 'policyId' | 'declarationId'>,
  { policies, declared }: Report,
  words: Words,
): string {
  const policy = policies.find(({ id }) => id === policyId);
  if (policy !== undefined) return policy.title;
  const declaration = declared?.declarations.find(({ id }) => id === declarationId);
  return declaration === undefined ? '' : declarationTitle(declaration, words);
}

/** Returns what a declaration is called. */
export function declarationTitle(declaration: Declaration, { t }: Words): string {
  const params = { name: declaration.kind === 'device-storage' ? declaration.name : '' };
  return t(`declaration.${declaration.kind}`, params);
}
