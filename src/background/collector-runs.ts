import type { AccessStep, CollectorName, CollectorRun } from '../core/domain';
import { collectorNames } from '../core/domain';

/** What decides how far each collector could go in a visit. */
export interface Circumstances {
  step: AccessStep;
  mode: 'watched' | 'snapshot';
  /** The page's own document has spoken. */
  hasSpoken: boolean;
  /** The page's own document was read as it stands. */
  isRead: boolean;
  hasWebRequest: boolean;
  /** The page's own navigation was seen by webRequest: it listened from the start. */
  sawNavigation: boolean;
  /** Each answer was told, with its headers: somebody looked, or the browser tells of all at little cost. */
  sawAnswers: boolean;
  cookies: 'read' | 'not-granted' | 'failed';
}

type Outcome = Omit<CollectorRun, 'name'>;

/** Says for every collector whether it ran, how far, and why not further. */
export function collectorRuns(circumstances: Circumstances): CollectorRun[] {
  return collectorNames.map((name) => ({ name, ...outcomeOf(name, circumstances) }));
}

function outcomeOf(name: CollectorName, given: Circumstances): Outcome {
  switch (name) {
    case 'cookies':
      return cookiesOutcome(given);
    case 'requests':
      return requestsOutcome(given);
    case 'headers':
      return given.hasSpoken || given.hasWebRequest ? headersOutcome(given) : notRun('page_silent');
    case 'api-calls':
      return given.mode === 'snapshot' ? notRun('snapshot') : inFrames(given);
    case 'storage':
    case 'resource-timing':
    case 'elements':
    case 'widgets':
    case 'forms':
    case 'sign-in':
      return read(given, inFrames(given));
    case 'policy-links':
      return read(given, ran);
    default:
      return name satisfies never;
  }
}

const ran: Outcome = { status: 'ran', reason: null };
const partial = (reason: string): Outcome => ({ status: 'partial', reason: `collector.reason.${reason}` });
const notRun = (reason: string): Outcome => ({ status: 'not-run', reason: `collector.reason.${reason}` });

/** What stands in a page is known once it was read. Until then only what happens in it. */
function read({ hasSpoken, isRead }: Circumstances, outcome: Outcome): Outcome {
  if (!hasSpoken) return notRun('page_silent');
  return isRead ? outcome : partial('page_unread');
}

/** Scripts in pages reach frames of other origins only with access to all sites. */
function inFrames({ hasSpoken, step }: Circumstances): Outcome {
  if (!hasSpoken) return notRun('page_silent');
  return step === 'all' ? ran : partial('other_frames');
}

function cookiesOutcome({ cookies, step, hasSpoken }: Circumstances): Outcome {
  if (cookies === 'failed') return { status: 'failed', reason: 'collector.reason.browser_error' };
  if (cookies === 'not-granted') return hasSpoken ? partial('script_cookies_only') : notRun('no_cookies_permission');
  return step === 'all' ? ran : partial('this_site_cookies');
}

function requestsOutcome({ hasWebRequest, step, sawNavigation }: Circumstances): Outcome {
  if (!hasWebRequest) return notRun('no_web_request');
  if (!sawNavigation) return partial('started_late');
  return step === 'all' ? ran : partial('this_site_requests');
}

function headersOutcome(given: Circumstances): Outcome {
  const requests = requestsOutcome(given);
  if (requests.status === 'not-run') return partial('no_web_request');
  return requests.status === 'ran' && !given.sawAnswers ? partial('answers_unwatched') : requests;
}
