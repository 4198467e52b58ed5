import { describe, expect, it } from 'vitest';
import { accessHeld, allSitesIn, toGiveBack } from '../../../src/ui/access-held';

const installed = ['*://www.shop.test/*', '*://help.shop.test/*'];
const one = '*://news.test/*';
const two = '*://play.test/*';

describe('accessHeld', () => {
  it('tells the sites of the installation from those that were asked for', () => {
    const held = accessHeld({ origins: [...installed, two, one], permissions: ['cookies'] }, installed);
    expect(held.installed.map(({ host, isHeld }) => [host, isHeld])).toEqual([
      ['www.shop.test', true],
      ['help.shop.test', true],
    ]);
    expect(held.sites).toEqual([
      { origin: one, host: 'news.test' },
      { origin: two, host: 'play.test' },
    ]);
    expect(held.hasAllSites).toBe(false);
  });

  it('says which of its own sites the browser has switched off', () => {
    const { installed: sites } = accessHeld({ origins: ['*://www.shop.test/*'], permissions: [] }, installed);
    expect(sites.map(({ isHeld }) => isHeld)).toEqual([true, false]);
  });

  it.each(['<all_urls>', '*://*/*'])('takes %s for all sites, and for no single one', (origin) => {
    const held = accessHeld({ origins: [origin], permissions: [] }, installed);
    expect(held).toMatchObject({ hasAllSites: true, sites: [] });
    expect(held.installed.every(({ isHeld }) => isHeld)).toBe(true);
  });
});

describe('toGiveBack', () => {
  const permissions = ['cookies', 'webRequest', 'webNavigation'] as const;

  it('keeps what another site still needs', () => {
    expect(toGiveBack({ origins: [...installed, one, two], permissions }, installed, [one])).toEqual({
      origins: [one],
      permissions: ['webRequest', 'webNavigation'],
    });
    expect(toGiveBack({ origins: [...installed, one, '<all_urls>'], permissions }, installed, [one])).toEqual({
      origins: [one],
      permissions: [],
    });
  });

  it('gives the permissions back with the last site', () => {
    expect(toGiveBack({ origins: [...installed, one], permissions: ['cookies'] }, installed, [one])).toEqual({
      origins: [one],
      permissions: ['cookies'],
    });
  });

  it('keeps single sites, with their cookies, when all sites go', () => {
    const grants = { origins: [...installed, one, '<all_urls>', '*://*/*'], permissions };
    const going = allSitesIn(grants, installed);
    expect(going).toEqual(['*://*/*', '<all_urls>']);
    expect(toGiveBack(grants, installed, going)).toEqual({
      origins: going,
      permissions: ['webRequest', 'webNavigation'],
    });
  });

  it('gives back the cookies of a site that the extension is installed with, and keeps the site', () => {
    const grants = { origins: installed, permissions: ['cookies'] as const };
    expect(toGiveBack(grants, installed, installed.slice(0, 1))).toEqual({ origins: [], permissions: ['cookies'] });
  });

  it('does not take what the extension is installed with for an access to all sites', () => {
    const everywhere = ['<all_urls>'];
    expect(allSitesIn({ origins: everywhere, permissions }, everywhere)).toEqual([]);
  });
});
