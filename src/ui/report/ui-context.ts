import { createContext } from 'svelte';
import type { ClauseRef } from '../../core/domain';
import type { LiveReport } from './live-report.svelte';
import type { ViewState } from './view-state.svelte';
import type { Words } from '../words';

/** The popup, or the same content on a page of its own. */
export type Layout = 'popup' | 'page';

/** What components deep down need. */
export interface Ui {
  readonly words: Words;
  readonly layout: Layout;
  readonly live: LiveReport;
  readonly view: ViewState;
  openClause(ref: ClauseRef): void;
  /** Shows the whole text of a policy as it was read; null: from its beginning. */
  openReading(policyId: string, clauseId: string | null): void;
  /** Leads from a clause to a finding that rests on it. */
  goToFinding(findingId: string): void;
}

export const [getUi, setUi] = createContext<Ui>();
