import type { ChoiceInReport } from '../../core/domain';
import { regionInWords } from '../../core/export/region-in-words';
import { isOfferedIn } from '../region';
import { dateInWords, inLanguage, type Words } from '../words';

export interface ChoiceView {
  id: string;
  label: string;
  note: string | null;
  /** A link that can be followed; null: said to be unknown, or nothing to follow. */
  href: string | null;
  /** The target as text, where it is no link. */
  target: string;
  /** Kind, region, certainty, source date: what is known of it. */
  details: string[];
  clauses: { policyId: string; clauseId: string }[];
  draft: { subject: string; body: string } | null;
}

/** Returns the choices of the person's region first, then those for everybody, then the others. */
export function choicesView(
  choices: readonly ChoiceInReport[],
  region: string,
  words: Words,
): { own: ChoiceView[]; elsewhere: ChoiceView[] } {
  const specific = choices.filter((choice) => choice.region !== 'all' && isOfferedIn(choice.region, region));
  const general = choices.filter((choice) => choice.region === 'all');
  const others = choices.filter((choice) => !isOfferedIn(choice.region, region));
  const inWords = (choice: ChoiceInReport): ChoiceView => choiceView(choice, words);
  return { own: [...specific, ...general].map(inWords), elsewhere: others.map(inWords) };
}

/** Returns one choice in words. None is called working: none was tested. */
export function choiceView(choice: ChoiceInReport, words: Words): ChoiceView {
  const { t, locale } = words;
  const isHistoric = choice.certainty === 'historic';
  return {
    id: `${choice.policyId ?? 'vendor'} ${choice.id}`,
    label: inLanguage(choice.label, locale),
    note: choice.note === null ? null : inLanguage(choice.note, locale),
    href: isHistoric ? null : linkOf(choice.target),
    target: choice.target ?? t(choice.kind === 'browser_settings' ? 'ui.choice.in_browser' : 'export.target_unknown'),
    details: [
      t(`ui.choice.kind.${choice.kind}`),
      t('ui.choice.region', { region: regionInWords(choice.region, words) }),
      t(`ui.choice.certainty.${choice.certainty}`),
      choice.sourceDate === null
        ? t('ui.choice.undated')
        : t('ui.choice.dated', { date: dateInWords(choice.sourceDate, locale) }),
      t('export.not_tested'),
    ],
    clauses: choice.clauses,
    draft:
      choice.draft === null
        ? null
        : { subject: inLanguage(choice.draft.subject, locale), body: inLanguage(choice.draft.body, locale) },
  };
}

/** Returns what a browser may safely open of it: a web address or e-mail. */
export function linkOf(target: string | null): string | null {
  if (target === null) return null;
  if (/^(https?:\/\/|mailto:[^\s@:/?]+@[^\s@:/?]+$)/i.test(target)) return target;
  return /^[^\s@:/?]+@[^\s@:/?]+$/.test(target) ? `mailto:${target}` : null;
}
