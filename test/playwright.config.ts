import { defineConfig } from '@playwright/test';

// The real popup is a debugging target of type "other"; without this Playwright does not attach to it.
process.env['PW_CHROMIUM_ATTACH_TO_OTHER'] ??= '1';

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  projects: [
    { name: 'rules', testMatch: '**/test/rules/*.spec.ts' },
    { name: 'e2e', testMatch: 'e2e/**/*.spec.ts', testIgnore: 'e2e/firefox.spec.ts' },
    { name: 'conformance', testMatch: 'conformance/*.spec.ts' },
    { name: 'firefox', testMatch: 'e2e/firefox.spec.ts' },
  ],
  fullyParallel: true,
  workers: 2,
  // Browsers on a busy machine: what passes only then is named (src/tools/test.mjs).
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  forbidOnly: Boolean(process.env['CI']),
});
