import { describe, expect, it } from 'vitest';
import { manifestFor, type Manifest } from '../../../src/cli/manifest-for';

const built: Manifest = {
  manifest_version: 3,
  name: 'Clauselight',
  permissions: ['activeTab', 'scripting', 'storage'],
  host_permissions: ['*://www.zendesk.com/*'],
  optional_permissions: ['cookies', 'webRequest', 'webNavigation'],
  optional_host_permissions: ['<all_urls>'],
  content_scripts: [{ matches: ['*://www.zendesk.com/*'], js: ['content.js'] }],
  background: { service_worker: 'background.js' },
  content_security_policy: { extension_pages: "default-src 'none'" },
  incognito: 'split',
  key: 'abc',
};

const permissionFields = ['permissions', 'host_permissions', 'optional_permissions', 'optional_host_permissions'];
const withoutPermissions = (manifest: Manifest): Manifest =>
  Object.fromEntries(Object.entries(manifest).filter(([field]) => !permissionFields.includes(field)));

describe('the manifest of an access step', () => {
  it.each(['click', 'site', 'all'] as const)('differs for "%s" in permissions alone', (step) => {
    expect(withoutPermissions(manifestFor(step, built, ['shop.test']))).toEqual(withoutPermissions(built));
  });

  it('is the build itself after a click', () => {
    expect(manifestFor('click', built, ['shop.test'])).toEqual(built);
  });

  it('requires what a person gives for one site', () => {
    expect(manifestFor('site', built, ['shop.test'])).toMatchObject({
      permissions: ['activeTab', 'scripting', 'storage', 'cookies'],
      host_permissions: ['*://www.zendesk.com/*', '*://shop.test/*'],
      optional_permissions: ['webRequest', 'webNavigation'],
      optional_host_permissions: ['<all_urls>'],
    });
  });

  it('requires everything optional for all sites, and nothing that is not in the build', () => {
    const { permissions, host_permissions, optional_permissions, optional_host_permissions } = manifestFor(
      'all',
      built,
      [],
    );
    expect(permissions).toEqual(['activeTab', 'scripting', 'storage', 'cookies', 'webRequest', 'webNavigation']);
    expect(host_permissions).toEqual(['*://www.zendesk.com/*', '<all_urls>']);
    expect([optional_permissions, optional_host_permissions]).toEqual([[], []]);
  });

  it('leaves the given manifest as it was', () => {
    const before = structuredClone(built);
    manifestFor('all', built, []);
    manifestFor('site', built, ['shop.test']);
    expect(built).toEqual(before);
  });
});
