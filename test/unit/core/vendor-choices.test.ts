import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/assess';
import type { LibraryPolicy, Report } from '../../../src/core/domain';
import { anArtifacts } from '../../support/an-artifacts';
import { anObservation } from '../../support/an-observation';
import { aPolicy } from '../../support/a-policy';
import { knowledgeWith } from '../../support/compiled-knowledge';

const covering = aPolicy([]);
const [host] = covering.scope;
if (host === undefined) throw new Error('the policy says nothing of its scope');
const policies: Readonly<Record<string, readonly LibraryPolicy[]>> = {
  'no policy': [],
  'a policy that covers the page': [covering],
  'a policy that does not cover it': [{ ...covering, scope: [{ ...host, status: 'not-covered' }] }],
  'two policies': [covering, { ...covering, id: 'another' }],
};

/** A page on which a picture of each of these hosts stands, held against the policies. */
function reportOn(hosts: readonly string[], against: readonly LibraryPolicy[]): Report {
  const observations = hosts.map((name, index) =>
    anObservation('image', { id: `o${index}`, url: `https://${name}/pixel?id=8f3a62c1d94e4b07`, width: 1, height: 1 }),
  );
  return assess(anArtifacts({ observations }), knowledgeWith(...against));
}

const offered = ({ choices }: Report): [id: string, ...entities: string[]][] =>
  choices.filter(({ policyId }) => policyId === null).map(({ id, entities }) => [id, ...entities]);

describe('what vendors offer', () => {
  it.each(Object.keys(policies))('is joined to the third parties that were seen, with %s', (name) => {
    const report = reportOn(['dis.criteo.com', 'static.hotjar.com'], policies[name] ?? []);
    expect(report.findings.map(({ entity }) => entity?.name).toSorted()).toEqual(['Contentsquare (Hotjar)', 'Criteo']);
    const ids = offered(report).map(([id]) => id);
    expect(ids).toEqual(expect.arrayContaining(['criteo', 'hotjar', 'contentsquare']));
    expect(new Set(ids).size).toBe(ids.length);
    expect(offered(report)).toContainEqual(['criteo', 'Criteo']);
    expect(offered(report)).toContainEqual(['hotjar', 'Contentsquare (Hotjar)']);
  });

  it('is one choice for all whom it is of', () => {
    const report = reportOn(['dis.criteo.com', 'ib.adnxs.com'], []);
    const portal = offered(report).find(([id]) => id === 'daa');
    expect(portal?.slice(1)).toHaveLength(2);
  });

  it.each(Object.keys(policies))('is nothing of those that were not seen, with %s', (name) => {
    const report = reportOn(['dis.criteo.com'], policies[name] ?? []);
    expect(offered(report).flatMap(([, ...entities]) => entities)).toEqual(offered(report).map(() => 'Criteo'));
    expect(offered(reportOn(['shop.test'], policies[name] ?? []))).toEqual([]);
  });
});
