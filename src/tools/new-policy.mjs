#!/usr/bin/env node
// Writes a policy file that already passes the checks: npm run new:policy <name>
//   assets/policies/<name>.json, with one row of each kind, to be filled in (assets/policies/README.md)
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

const both = (en, fr) => ({ en, fr });

const clause = (id, quote, en, fr) => ({
  id,
  section: id.split('.')[0],
  quote,
  language: 'en',
  meaning: both(en, fr),
  note: null,
  prevailing: null,
});

const disclosure = (id, clauseId, given) => ({
  id,
  clauseId,
  quote: null,
  meaning: null,
  stance: 'does',
  parties: [],
  roles: [],
  entities: [],
  namedExamples: [],
  techniques: [],
  variants: [],
  openCategory: [],
  partly: [],
  arguable: [],
  catchAll: null,
  purposes: [],
  onSurfaces: [],
  onlyAfter: null,
  isProviderGoverned: false,
  isHistoric: false,
  data: [],
  topics: [],
  surface: 'websites',
  legalBasis: '',
  ...given,
});

/** One invented row of each kind: enough to see how the parts hold together, and nothing to keep. */
const policyOf = (name, today) => ({
  schemaVersion: 1,
  id: name,
  title: `Privacy policy of ${name}`,
  controller: name,
  entityNames: [name],
  url: `https://${name}.example/privacy`,
  laterUrl: null,
  laterLinkPattern: null,
  language: 'en',
  prevailingLanguage: 'en',
  version: today,
  supersededOn: null,
  checkedOn: today,
  sites: [`${name}.example`],
  groupHosts: [],
  scope: [
    {
      id: 'own-site',
      when: { test: 'host', hosts: [`${name}.example`] },
      status: 'covered',
      clauseIds: ['1.1'],
      reason: 'scope.named_host',
      governedBy: null,
    },
    {
      id: 'elsewhere',
      when: { test: 'any' },
      status: 'not-covered',
      clauseIds: ['1.1'],
      reason: 'scope.elsewhere',
      governedBy: both('the site’s own policy', 'la politique propre au site'),
    },
  ],
  clauses: [
    clause(
      '1.1',
      'This policy covers our website.',
      'It covers the company’s own site.',
      'Elle couvre le site de l’entreprise.',
    ),
    clause(
      '2.1',
      'We use cookies to keep you signed in.',
      'Cookies keep a visit together.',
      'Des cookies relient les étapes d’une visite.',
    ),
    clause(
      '3.1',
      'Write to us to see your data.',
      'Rights are exercised by e-mail.',
      'Les droits s’exercent par courriel.',
    ),
  ],
  disclosures: [
    disclosure('own-cookies', '2.1', { parties: ['first'], techniques: ['cookie'], purposes: ['service'] }),
  ],
  choices: [
    {
      id: 'email',
      kind: 'email',
      target: null,
      region: 'all',
      purpose: 'data rights',
      clauseIds: ['3.1'],
      certainty: 'unknown',
      sourceDate: null,
      label: both('Ask to see your data', 'Demander à voir vos données'),
      note: null,
      draft: null,
    },
  ],
  documents: [],
  subjects: [
    { id: 'scope', title: both('What it covers', 'Ce qu’elle couvre'), clauseIds: ['1.1'] },
    { id: 'cookies', title: both('Cookies', 'Cookies'), clauseIds: ['2.1'] },
    { id: 'rights', title: both('Your rights', 'Vos droits'), clauseIds: ['3.1'] },
  ],
});

const [name = '', folder = join(root, 'assets/policies')] = process.argv.slice(2);
if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
  fail(
    'Usage: npm run new:policy <name>, where <name> has small letters, digits and hyphens, e.g. some-shop-2026-03-01',
  );
}
const file = join(folder, `${name}.json`);
if (existsSync(file))
  fail(`${relative(process.cwd(), file)} is there already; choose another name, or edit that file.`);
const today = new Date().toISOString().slice(0, 10);
writeFileSync(file, `${JSON.stringify(policyOf(name, today), null, 2)}\n`, { flag: 'wx' });
process.stdout.write(
  `wrote ${relative(process.cwd(), file)}\nNow replace its invented rows (assets/policies/README.md explains each field), then: npm test -- --only unit\n`,
);
