import { expect, it } from 'vitest';
import { anonymousCase } from '../../../../src/ui/report/anonymous-case';
import { aFinding } from '../../../support/a-finding';
import { aVerdict } from '../../../support/a-verdict';

it('holds what the verdict was reached from, and nothing that tells the page or the person', () => {
  const finding = aFinding({
    ...{ id: 'secret-id', host: 'px.secret.test', names: ['secret-name'], entity: { name: 'Secret Ltd', source: 's' } },
    ...{ scriptUrl: 'https://secret.test/a.js', frameUrl: 'https://secret.test/', firstSeenAt: 1_767_225_600_000 },
    evidence: [{ observationId: 'o', kind: 'request', at: 1, summary: 'GET https://secret.test/' }],
    ...{ technique: 'web_beacon', variant: 'image', party: 'third', role: 'partner_ad' },
  });
  const verdict = aVerdict({ status: 'vague', basis: 'open-category' });
  const text = anonymousCase(
    { finding, lead: verdict, verdicts: [verdict], group: 'disclosed' },
    { tool: '1', rules: '2', knowledge: '3' },
  );
  expect(text).not.toMatch(/secret|1767225600000/i);
  expect(JSON.parse(text)).toMatchObject({
    finding: { technique: 'web_beacon', variant: 'image', party: 'third', role: 'partner_ad' },
    verdicts: [{ policyId: 'a-policy', status: 'vague', basis: 'open-category', clauses: ['1.1'] }],
    versions: { tool: '1', rules: '2', knowledge: '3' },
  });
});
