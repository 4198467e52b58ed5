import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startSites, type Sites } from './server';

/** The demonstration's own pages, by what they show. */
export const demoPages = {
  main: 'https://www.zendesk.com/',
  shop: 'https://www.lumen-market.test/',
  shopFromLetter: 'https://www.lumen-market.test/letter',
  helpCentre: 'https://acme.zendesk.com/',
  groupSite: 'https://www.zendesk.fr/',
  groupSiteWithoutLink: 'https://www.zendesk.fr/sans-lien',
  /** Answers, and never shows anything: whether it links to the policy cannot be looked for. */
  silentGroupSite: 'https://www.zendesk.fr/silencieux',
  marketplaceListing: 'https://www.zendesk.com/apps/quiet-notes',
  elsewhere: 'https://example.org/',
} as const;

/** Policies of the demonstration's own, beside the bundled ones. */
export function demoPolicies(root: string): string[] {
  const folder = join(root, 'test/sites/policies');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name));
}

/** Starts the demonstration: an imitation of two sites and of the third parties that they load, all on this machine. */
export function startDemo(root: string, port = 0): Promise<Sites> {
  const folder = join(root, 'test/sites/hosts');
  return startSites({ folder, hosts: readdirSync(folder), port });
}
