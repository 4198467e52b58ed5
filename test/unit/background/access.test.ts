import { describe, expect, it } from 'vitest';
import { hasHost, isShown, stepFor, type Grants } from '../../../src/background/access';
import { blockedReason, refusalReason } from '../../../src/background/blocked-page';
import { collectorRuns, type Circumstances } from '../../../src/background/collector-runs';
import { browserOf } from '../../../src/background/environment';
import { scriptsFor, watchScripts } from '../../../src/background/scripts';
import { anArtifacts } from '../../support/an-artifacts';

const grants = (origins: string[], given: Partial<Grants> = {}): Grants => ({
  origins,
  hasCookies: false,
  hasWebRequest: false,
  hasWebNavigation: false,
  hasAllSites: origins.includes('<all_urls>'),
  ...given,
});

describe('the access step', () => {
  it.each([
    ['nothing', grants([]), 'click'],
    ['a bundled host', grants(['*://shop.test/*']), 'click'],
    ['another site', grants(['*://other.test/*'], { hasCookies: true }), 'click'],
    ['this site and cookies', grants(['*://shop.test/*'], { hasCookies: true }), 'site'],
    ['everything', grants(['<all_urls>'], { hasCookies: true, hasWebRequest: true }), 'all'],
    ['all sites without requests', grants(['<all_urls>'], { hasCookies: true }), 'site'],
  ])('with %s', (_, given, step) => {
    expect(stepFor(given, 'shop.test')).toBe(step);
  });

  it.each([
    ['*://shop.test/*', 'shop.test', true],
    ['*://shop.test/*', 'www.shop.test', false],
    ['https://*.shop.test/*', 'shop.test', true],
    ['https://*.shop.test/*', 'a.b.shop.test', true],
    ['https://*.shop.test/*', 'myshop.test', false],
    ['*://shop.test/*', '', false],
  ])('%s reaches %s: %s', (origin, host, expected) => {
    expect(hasHost(grants([origin]), host)).toBe(expected);
  });
});

describe('isShown', () => {
  const state = { url: 'https://shop.test/a', endedBy: null } as Parameters<typeof isShown>[0];
  it.each([
    ['the same page', { url: 'https://shop.test/a?b=c' }, grants([]), true],
    ['another page of the site', { url: 'https://shop.test/b' }, grants([]), true],
    ['another site', { url: 'https://news.test/' }, grants([]), false],
    ['an address that is not told, of a click', {}, grants([]), true],
    ['an address that is not told although the site is granted', {}, grants(['*://shop.test/*']), false],
  ])('%s', (_, tab, given, expected) => {
    expect(isShown(state, tab as never, given)).toBe(expected);
  });

  it('keeps a watch that has ended readable', () => {
    expect(
      isShown({ ...state, endedBy: 'visit.ended.redirect' }, { url: 'https://news.test/' } as never, grants([])),
    ).toBe(true);
  });
});

describe('blockedReason', () => {
  it.each([
    ['https://shop.test/', null],
    ['http://localhost:8080/', null],
    ['chrome://settings/', 'blocked.browser_page'],
    ['about:preferences', 'blocked.browser_page'],
    ['moz-extension://x/y.html', 'blocked.browser_page'],
    ['view-source:https://shop.test/', 'blocked.browser_page'],
    ['https://chromewebstore.google.com/detail/x', 'blocked.store'],
    ['https://addons.mozilla.org/en-US/', 'blocked.store'],
    ['https://shop.test/terms.pdf?x=1', 'blocked.pdf'],
    ['file:///home/a/terms.pdf', 'blocked.pdf'],
    ['file:///home/a/page.html', 'blocked.other'],
    ['data:text/html,x', 'blocked.other'],
  ])('of %s is %s', (url, expected) => {
    expect(blockedReason(url)).toBe(expected);
  });

  it.each([
    ['Cannot access a chrome:// URL', 'blocked.browser_page'],
    ['The extensions gallery cannot be scripted.', 'blocked.store'],
    ['Cannot access contents of the page.', 'blocked.other'],
  ])('is read from "%s"', (message, expected) => {
    expect(refusalReason(message)).toBe(expected);
  });
});

describe('the registered scripts', () => {
  const bundled = ['*://www.shop.test/*'];

  it('are none while nothing is granted beyond the bundled hosts', () => {
    expect(scriptsFor(grants(bundled), bundled)).toEqual([]);
  });

  it('cover what is granted in both worlds, from the start of every frame, and never a bundled host twice', () => {
    const scripts = scriptsFor(grants([...bundled, '<all_urls>']), bundled);
    expect(scripts.map(({ world }) => world)).toEqual(['MAIN', 'ISOLATED']);
    for (const script of scripts)
      expect(script).toMatchObject({
        matches: ['<all_urls>'],
        excludeMatches: bundled,
        allFrames: true,
        matchOriginAsFallback: true,
        runAt: 'document_start',
      });
  });

  it.each([
    ['one site', grants(['*://shop.test/*'], { hasCookies: true }), ['begin.js', 'reader.js']],
    [
      'all sites, where the browser does not tell of pages',
      grants(['<all_urls>'], { hasWebRequest: true }),
      ['begin.js'],
    ],
    ['all sites', grants(['<all_urls>'], { hasWebRequest: true, hasWebNavigation: true }), []],
  ])('put as little into pages as the browser tells of them: %s', (_, given, rest) => {
    const [, isolated] = scriptsFor(given, bundled);
    expect(isolated?.js).toEqual(['content-scripts/content.js', ...rest]);
  });

  it('of a watch leave out every host that is covered already, and end with the session', () => {
    for (const script of watchScripts(grants([...bundled, '*://news.test/*']), bundled))
      expect(script).toMatchObject({ excludeMatches: [...bundled, '*://news.test/*'], persistAcrossSessions: false });
  });
});

describe('the collectors', () => {
  const all: Circumstances = {
    step: 'all',
    mode: 'watched',
    hasSpoken: true,
    isRead: true,
    hasWebRequest: true,
    sawNavigation: true,
    cookies: 'read',
    sawAnswers: true,
  };
  const outcome = (given: Partial<Circumstances>, name: string) =>
    collectorRuns({ ...all, ...given }).find((run) => run.name === name);

  it('all ran with access to everything', () => {
    expect(collectorRuns(all)).toEqual(anArtifacts().collectors);
  });

  it.each([
    ['api-calls', { mode: 'snapshot' }, 'not-run', 'snapshot'],
    ['api-calls', { step: 'click' }, 'partial', 'other_frames'],
    ['cookies', { step: 'click', cookies: 'not-granted' }, 'partial', 'script_cookies_only'],
    ['cookies', { step: 'site' }, 'partial', 'this_site_cookies'],
    ['cookies', { cookies: 'failed' }, 'failed', 'browser_error'],
    ['requests', { hasWebRequest: false, step: 'site' }, 'not-run', 'no_web_request'],
    ['requests', { sawNavigation: false }, 'partial', 'started_late'],
    ['headers', { hasWebRequest: false, step: 'click' }, 'partial', 'no_web_request'],
    ['forms', { hasSpoken: false }, 'not-run', 'page_silent'],
    ['forms', { isRead: false }, 'partial', 'page_unread'],
    ['policy-links', { isRead: false }, 'partial', 'page_unread'],
    ['policy-links', { step: 'click' }, 'ran', null],
  ] as const)('%s with %j', (name, given, status, reason) => {
    expect(outcome(given, name)).toEqual({ name, status, reason: reason && `collector.reason.${reason}` });
  });
});

describe('browserOf', () => {
  it.each([
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
      'chromium',
      '156.0.0.0',
    ],
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36',
      'chromium',
      '156.0.0.0',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.1.2',
      'edge',
      '156.0.1.2',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'firefox', '153.0'],
    ['something else', 'unknown', ''],
  ])('reads %s', (userAgent, browser, version) => {
    expect(browserOf(userAgent)).toEqual({ browser, version });
  });
});
