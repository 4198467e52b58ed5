import { test as base, expect } from '@playwright/test';
import { startSites, type Sites } from '../../sites/server';
import type { Ext } from './ext';
import { hosts, hostsFolder } from './hosts';
import { SharedBrowser } from './shared-browser';
import { start, type Setting } from './started';

interface Options extends Setting {
  /** Addresses that a test has the extension ask for, by a click on a button that names their host. */
  namedRequests: readonly string[];
  /** Runs in a browser that other tests used before, emptied: for tests that ask nothing of its start. */
  isShared: boolean;
}

export const test = base.extend<Options & { setting: Setting; site: Sites; ext: Ext }, { shared: SharedBrowser }>({
  access: ['all', { option: true }],
  thirdPartyCookies: ['allow', { option: true }],
  browserArgs: [[], { option: true }],
  keepsFirstRun: [false, { option: true }],
  isAllowedInPrivate: [false, { option: true }],
  holdsNavigation: [false, { option: true }],
  workerAddition: ['', { option: true }],
  namedRequests: [[], { option: true }],
  isShared: [false, { option: true }],
  // The empty pattern stays: Playwright reads the fixtures' names from the first parameter.
  shared: [
    async ({}, use) => {
      const shared = new SharedBrowser();
      await use(shared);
      await shared.end();
    },
    { scope: 'worker' },
  ],
  site: async ({ isShared, shared }, use) => {
    if (isShared) {
      await use(await shared.site());
      return;
    }
    const site = await startSites({ folder: hostsFolder, hosts });
    await use(site);
    await site.close();
  },
  setting: (
    { access, thirdPartyCookies, browserArgs, keepsFirstRun, isAllowedInPrivate, holdsNavigation, workerAddition },
    use,
  ) =>
    use({
      access,
      thirdPartyCookies,
      browserArgs,
      keepsFirstRun,
      isAllowedInPrivate,
      holdsNavigation,
      workerAddition,
    }),
  ext: async ({ site, setting, isShared, shared, namedRequests }, use, { errors }) => {
    if (isShared) {
      if (namedRequests.length > 0)
        throw new Error('A test that has the extension ask for something needs a browser alone');
      await use(await shared.ext(site, setting));
      // What a failed test left behind is nobody's ground to stand on.
      await (errors.length === 0 ? shared.clear(site) : shared.endBrowser());
      return;
    }
    const started = await start(site, setting);
    await use(started.ext);
    const made = await started.end();
    expect(
      made.filter((url) => !namedRequests.includes(url)),
      'requests that the extension made',
    ).toEqual([]);
  },
});

export { expect };
export { toExt, type Ext } from './ext';
export { hosts, hostsFolder, root } from './hosts';
export { plantedRequest } from './started';
