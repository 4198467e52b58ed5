import { describe, expect, it } from 'vitest';
import { buildFinding, type FindingSeed } from '../../../../src/core/detect/build-finding';
import { finding } from '../../../../src/core/domain';
import { defineRule } from '../../../../src/core/detect/rule';
import { detect } from '../../../../src/core/detect/run';
import { rules } from '../../../../src/core/detect/rules';
import { aDistinctValue, anObservation } from '../../../support/an-observation';
import { detectOnPage, environment, page } from './detect-on-page';
import { fakeKnowledge } from './fake-knowledge';

const actor: FindingSeed['actor'] = { host: 'other.test', party: 'third', role: 'unknown', entity: null, purposes: [] };

describe('detect', () => {
  it('gives the same findings, in the same order, however the observations are ordered', () => {
    const observations = [
      anObservation('cookie-write', { name: 'a', at: 5 }),
      anObservation('cookie-header', { name: 'a', at: 3 }),
      anObservation('image', { url: 'https://ads.test/p' }),
      anObservation('storage-write', { key: 'k' }),
    ];
    expect(detectOnPage(...observations.toReversed())).toEqual(detectOnPage(...observations));
  });

  it('gives the same id when times, counts and observation ids differ', () => {
    const [first] = detectOnPage(anObservation('cookie-write', { name: 'a', at: 1 }));
    const [later] = detectOnPage(anObservation('cookie-write', { name: 'a', at: 9_999, count: 7 }));
    expect(later?.id).toBe(first?.id);
  });

  it('tells one cookie once, whoever saw it, by what the browser itself saw', () => {
    const findings = detectOnPage(
      anObservation('cookie-write', { name: 'a', scriptUrl: 'https://x.test/x.js', host: 'page.test' }),
      anObservation('cookie-header', { name: 'a', count: 3 }),
      anObservation('cookie-stored', { name: 'a', host: 'page.test', maxAgeSeconds: 60 }),
    ).filter(({ technique }) => technique === 'cookie');
    expect(findings).toMatchObject([
      { variant: 'http', count: 5, host: 'page.test', maxAgeSeconds: 60, scriptUrl: 'https://x.test/x.js' },
    ]);
  });

  it('bounds a flood of names and still counts the whole', () => {
    const flood = Array.from({ length: 400 }, (_, index) => anObservation('cookie-write', { name: `n${index}` }));
    const findings = detectOnPage(...flood);
    expect(findings).toHaveLength(51);
    expect(findings.reduce((sum, { count }) => sum + count, 0)).toBe(400);
    expect(Math.max(...findings.map(({ names }) => names.length))).toBeLessThanOrEqual(50);
    expect(Math.max(...findings.map(({ evidence }) => evidence.length))).toBeLessThanOrEqual(20);
  });

  it('keeps the other rules when one fails, and says which', () => {
    const failing = defineRule({
      id: 'failing',
      needs: ['image'],
      reference: '',
      falsePositives: '',
      detect() {
        throw new Error('no such thing');
      },
    });
    const { findings, failedRules } = detect(
      { page, environment, observations: [anObservation('signal')], dropped: [] },
      fakeKnowledge,
      [failing, ...rules],
    );
    expect(failedRules).toEqual([{ ruleId: 'failing', error: 'no such thing' }]);
    expect(findings).toHaveLength(1);
  });

  it('hands a rule only what it needs, and nothing that it could change', () => {
    const handed: unknown[] = [];
    const curious = defineRule({
      id: 'curious',
      needs: ['image'],
      reference: '',
      falsePositives: '',
      detect(_page, observations) {
        handed.push(Object.keys(observations), Object.isFrozen(observations), Object.isFrozen(observations.image));
        return [];
      },
    });
    detect(
      { page, environment, observations: [anObservation('image'), anObservation('form')], dropped: [] },
      fakeKnowledge,
      [curious],
    );
    expect(handed).toEqual([['image'], true, true]);
  });

  it('counts an observation once when two rules tell the same of it', () => {
    const observation = anObservation('image', { count: 4 });
    const rule = (id: string) =>
      defineRule({
        id,
        needs: ['image'],
        reference: '',
        falsePositives: '',
        detect: (_page, { image }) => [
          buildFinding({ technique: 'web_beacon', actor, names: [id], weight: 'tracking', observations: image }),
        ],
      });
    const { findings } = detect({ page, environment, observations: [observation], dropped: [] }, fakeKnowledge, [
      rule('a'),
      rule('b'),
    ]);
    expect(findings).toMatchObject([{ count: 4, names: ['a', 'b'] }]);
  });

  it.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf', 'then', ''])(
    'reads "%s" as a name like any other',
    (name) => {
      const parameters = [{ name, value: aDistinctValue() }];
      const seen = [
        ...(['cookie-write', 'cookie-header', 'cookie-stored', 'named-store'] as const).map((kind) =>
          anObservation(kind, { name }),
        ),
        ...(['storage-write', 'storage-item'] as const).map((kind) => anObservation(kind, { key: name })),
        ...(['request', 'image', 'send', 'link'] as const).map((kind) => anObservation(kind, { parameters })),
        anObservation('api-call', { api: name, detail: { [name]: name } }),
        anObservation('api-call', { api: 'webgl.getParameter', detail: { parameter: name } }),
        anObservation('api-call', { api: 'listener', detail: { type: name, target: name } }),
        anObservation('search-terms', { parameter: name }),
        anObservation('sign-in', { provider: name }),
        anObservation('widget', { widget: name }),
        anObservation('element', { rel: name }),
      ];
      expect(detectOnPage(...seen).filter((found) => !finding.safeParse(found).success)).toEqual([]);
    },
  );

  it('drops a contact where the same host does something else', () => {
    const findings = detectOnPage(
      anObservation('request', { url: 'https://cdn.unseen.test/f.woff', resourceType: 'font' }),
      anObservation('cookie-header', { name: 'a', host: 'unseen.test' }),
    );
    expect(findings.map(({ technique }) => technique)).toEqual(['cookie']);
  });

  it('finds nothing where nothing was seen', () => {
    expect(detectOnPage()).toEqual([]);
  });
});

describe('rules', () => {
  it('have ids of their own, a reference that can be opened and known false positives', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const rule of rules) {
      expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(rule.reference).toMatch(/^https:\/\//);
      expect(rule.falsePositives).not.toBe('');
    }
  });
});
