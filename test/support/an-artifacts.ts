import { artifactsVersion, collectorNames, type Artifacts } from '../../src/core/domain';

/** Valid artifacts of a page on which nothing happened; the test states only what matters. */
export function anArtifacts(given: Partial<Artifacts> = {}): Artifacts {
  return {
    schemaVersion: artifactsVersion,
    versions: { tool: '0.0.0' },
    page: {
      requestedUrl: 'https://shop.test/',
      url: 'https://shop.test/',
      title: 'A shop',
      startedAt: Date.UTC(2026, 0, 1),
      durationMs: 3000,
      endedBy: null,
    },
    access: { step: 'all', mode: 'watched' },
    consent: { state: 'not-asked' },
    environment: {
      browser: 'chromium',
      version: '156',
      locale: 'en',
      timeZone: 'UTC',
      thirdPartyCookies: 'allow',
      profile: 'fresh',
      viewport: null,
    },
    collectors: collectorNames.map((name) => ({ name, status: 'ran', reason: null })),
    observations: [],
    counts: { seen: 0, kept: 0, dropped: 0 },
    dropped: [],
    ...given,
  };
}
