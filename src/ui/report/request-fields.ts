import type { Report } from '../../core/domain';
import type { Words } from '../words';

/** What this browser says of itself to every site. Read in the popup, shown to the person, never stored or exported. */
export interface BrowserFacts {
  userAgent: string;
  languages: readonly string[];
  /** Client hints that are sent unasked; null: this browser sends none. */
  hints: { brands: string; platform: string; isMobile: boolean } | null;
  signals: readonly ('gpc' | 'dnt')[];
}

export interface RequestField {
  id: string;
  label: string;
  value: string;
  /** false: the value is a sentence of ours, for what is sent and not known here. */
  isKnown: boolean;
}

interface NavigatorLike {
  userAgent: string;
  languages: readonly string[];
  doNotTrack?: string | null;
  globalPrivacyControl?: boolean;
  userAgentData?: { brands: readonly { brand: string; version: string }[]; platform: string; mobile: boolean };
}

export function browserFacts(navigator: NavigatorLike): BrowserFacts {
  const { userAgent, languages, userAgentData: hints } = navigator;
  return {
    userAgent,
    languages,
    hints:
      hints === undefined
        ? null
        : {
            brands: hints.brands.map(({ brand, version }) => `"${brand}";v="${version}"`).join(', '),
            platform: hints.platform,
            isMobile: hints.mobile,
          },
    signals: [
      ...(navigator.globalPrivacyControl === true ? (['gpc'] as const) : []),
      ...(navigator.doNotTrack === '1' ? (['dnt'] as const) : []),
    ],
  };
}

/** Returns what every request of this page carries, with the values that this browser sends. */
export function requestFieldsView(report: Report, facts: BrowserFacts, words: Words): RequestField[] {
  const { t } = words;
  const unknown = (id: string): RequestField => ({ ...field(id, t(`ui.sent.${id}.value`), words), isKnown: false });
  const { hints, signals } = facts;
  return [
    unknown('ip_address'),
    field('user_agent', facts.userAgent, words),
    ...(hints === null
      ? []
      : [
          field('brands', hints.brands, words),
          field('platform', `${hints.platform}, ${t(`ui.sent.mobile.${hints.isMobile ? 'yes' : 'no'}`)}`, words),
        ]),
    field('language', facts.languages.join(', '), words),
    field('requested_page', report.page.url, words),
    unknown('referrer'),
    unknown('date_time'),
    unknown('cookies'),
    ...signals.map((signal) => field(signal, '1', words)),
  ];
}

function field(id: string, value: string, { t }: Words): RequestField {
  return { id, label: t(`ui.sent.${id}`), value, isKnown: true };
}
