import { describe, expect, it } from 'vitest';
import { accessView, permissionsFor } from '../../../../src/ui/report/access-view';
import { aReport } from '../../../support/a-report';
import { anAccessState } from '../../../support/an-access-state';

describe('accessView', () => {
  it.each([
    ['click', 'snapshot', ['watch', 'site', 'all']],
    ['click', 'watched', ['site', 'all']],
    ['site', 'watched', ['all']],
    ['all', 'watched', []],
    ['all', 'none', ['watch']],
  ] as const)('at step %s, %s, offers %j', (step, mode, next) => {
    expect(accessView(anAccessState({ step, mode }), null).next).toEqual(next);
  });

  it('offers nothing on a page that cannot be looked at', () => {
    expect(accessView(anAccessState({ step: 'click', blocked: 'blocked.store' }), null).next).toEqual([]);
  });

  it('asks for no site whose name is not known', () => {
    expect(accessView(anAccessState({ step: 'click', mode: 'none', host: null }), null).next).toEqual(['watch', 'all']);
  });

  it('says what the picture hides, as the report has it', () => {
    const report = aReport({ access: { step: 'click', mode: 'snapshot' } });
    expect(accessView(anAccessState({ step: 'click', mode: 'snapshot' }), report).hidden).toContain(
      'hidden.page_scripts',
    );
  });

  it('lets back what was given, and not what the click alone gives', () => {
    expect(accessView(anAccessState({ step: 'click' }), null).canGiveBack).toBe(false);
    expect(accessView(anAccessState({ step: 'site' }), null).canGiveBack).toBe(true);
  });
});

describe('permissionsFor', () => {
  it('asks for one site by its name', () => {
    expect(permissionsFor('site', 'shop.test', ['cookies', 'webRequest'])).toEqual({
      permissions: ['cookies'],
      origins: ['*://shop.test/*'],
    });
  });

  it('asks for all sites with what goes with them', () => {
    const permissions = ['cookies', 'webRequest', 'webNavigation'] as const;
    expect(permissionsFor('all', null, permissions)).toEqual({ permissions, origins: ['<all_urls>'] });
  });
});
