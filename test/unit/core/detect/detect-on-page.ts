import { detect } from '../../../../src/core/detect/run';
import type { Finding, Observation } from '../../../../src/core/domain';
import { fakeKnowledge } from './fake-knowledge';

/** Returns what all rules find on www.page.test, where these things were seen. */
export function detectOnPage(...observations: Observation[]): Finding[] {
  const { findings, failedRules } = detect({ page, environment, observations, dropped: [] }, fakeKnowledge);
  if (failedRules.length > 0) throw new Error(JSON.stringify(failedRules));
  return findings;
}

export const page = {
  requestedUrl: 'https://www.page.test/',
  url: 'https://www.page.test/',
  title: 'Page',
  startedAt: 0,
  durationMs: 5_000,
  endedBy: null,
};

export const environment = {
  browser: 'test',
  version: '1',
  locale: 'en',
  timeZone: 'UTC',
  thirdPartyCookies: 'unknown',
  profile: 'fresh',
  viewport: null,
} as const;
