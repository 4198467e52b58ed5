import { describe, expect, it } from 'vitest';
import { weighByCompany } from '../../../../src/core/detect/weigh-by-company';
import { aFinding } from '../../../support/a-finding';

const knowledge = { siteOf: (host: string) => host.split('.').slice(-2).join('.') };
const script = aFinding({ technique: 'script', party: 'third', host: 'files.owl.test', weight: 'ordinary' });
const weightBeside = (other: Parameters<typeof aFinding>[0], one = script): string | undefined =>
  weighByCompany([one, aFinding(other)], knowledge)[0]?.weight;

describe('weighByCompany', () => {
  it('leaves a script calm whose site does nothing else', () => {
    expect(weightBeside({ party: 'third', host: 'eye.fox.test', weight: 'tracking' })).toBe('ordinary');
  });

  it('counts it with what its site, or it in the name of the page, does', () => {
    expect(weightBeside({ party: 'third', host: 'eye.owl.test', weight: 'tracking' })).toBe('tracking');
    const kept = { party: 'first', host: 'www.page.test', scriptUrl: 'https://files.owl.test/o.js' } as const;
    expect(weightBeside({ ...kept, weight: 'tracking' })).toBe('tracking');
  });

  it('does not count a library with what it was told to send elsewhere', () => {
    const sent = { party: 'third', host: 'eye.fox.test', scriptUrl: 'https://files.owl.test/ajax.js' } as const;
    expect(weightBeside({ ...sent, weight: 'tracking' })).toBe('ordinary');
  });

  it('counts who brings scripts along with what it brings', () => {
    const manager = { ...script, technique: 'tag_manager' as const, names: ['eye.fox.test'] };
    expect(weightBeside({ party: 'third', host: 'eye.fox.test', weight: 'tracking' }, manager)).toBe('tracking');
  });

  it('counts the script of who brings scripts along as well', () => {
    const manager = { ...script, id: 'manager', technique: 'tag_manager' as const, names: ['eye.fox.test'] };
    const tracker = aFinding({ party: 'third', host: 'eye.fox.test', weight: 'tracking' });
    expect(weighByCompany([script, manager, tracker], knowledge)[0]?.weight).toBe('tracking');
  });
});
