import * as z from 'zod/mini';
import { certainty, choice } from './choice';
import { clause, localised } from './clause';
import { declaredCookie } from './declared-cookie';
import { disclosure } from './disclosure';
import { documentKind } from './document-kind';
import { languageVersion } from './read-reference';
import { technique } from './technique';

const linked = {
  hosts: z.array(z.string()),
  /** Any host below these domains too. */
  suffixes: z.array(z.string()),
  linkHosts: z.array(z.string()),
  linkPattern: z.string(),
};

/** What a scope rule looks at. Rules are tried in order; the first that applies decides. */
export const scopeTest = z.discriminatedUnion('test', [
  z.object({ test: z.literal('host'), hosts: z.array(z.string()) }),
  z.object({ test: z.literal('host-suffix'), suffixes: z.array(z.string()) }),
  /** Path prefix on a host. */
  z.object({ test: z.literal('path'), hosts: z.array(z.string()), prefixes: z.array(z.string()) }),
  /** One of these hosts, and the page links to the policy: an address on `linkHosts` whose path fits `linkPattern`. */
  z.object({ test: z.literal('links-to-policy'), ...linked }),
  /** One of these hosts, and the page links to a policy that is not this one. */
  z.object({ test: z.literal('links-elsewhere'), ...linked }),
  /** The whole address fits a regular expression. */
  z.object({ test: z.literal('url-pattern'), pattern: z.string() }),
  /** A surface, on any of these hosts: verdicts on findings there, not the page. */
  z.object({
    test: z.literal('surface'),
    surfaces: z.array(z.enum(['sign_in_form', 'sign_up_form'])),
    hosts: z.array(z.string()),
    suffixes: z.array(z.string()),
  }),
  /** Everything else. */
  z.object({ test: z.literal('any') }),
]);
export type ScopeTest = z.infer<typeof scopeTest>;

/** Why a policy covers a page or not: message keys, so that it reads in every language. */
export const scopeReasons = [
  'scope.named_host',
  'scope.own_policy',
  'scope.listed_pages',
  'scope.links_to_policy',
  'scope.no_link_to_policy',
  'scope.account_form',
  'scope.own_app',
  'scope.other_publisher',
  'scope.publisher_unknown',
  'scope.customer_site',
  'scope.excluded',
  'scope.names_other_sites',
  'scope.elsewhere',
] as const;

export const scopeRule = z.object({
  id: z.string(),
  when: scopeTest,
  status: z.enum(['covered', 'not-covered', 'undetermined']),
  clauseIds: z.array(z.string()),
  reason: z.enum(scopeReasons),
  /** Whose policy applies instead, in each language; null when covered. */
  governedBy: z.nullable(localised),
});
export type ScopeRule = z.infer<typeof scopeRule>;

export const libraryPolicyVersion = 1;

/** One known policy, read and checked: one file in assets/policies. */
export const libraryPolicy = z.object({
  schemaVersion: z.literal(libraryPolicyVersion),
  id: z.string(),
  title: z.string(),
  controller: z.string(),
  /** Names under which the controller's entity is known, so that its own hosts count as first party. */
  entityNames: z.array(z.string()),
  url: z.string(),
  laterUrl: z.nullable(z.string()),
  /** Path pattern of links that lead to a later text. */
  laterLinkPattern: z.nullable(z.string()),
  language: z.string(),
  prevailingLanguage: z.string(),
  version: z.string(),
  /** null: current as far as is known. */
  supersededOn: z.nullable(z.string()),
  checkedOn: z.string(),
  /** Sites that the extension may watch from the start, host by host. */
  sites: z.array(z.string()),
  /** First-party hosts beyond the page's own, e.g. the group's asset hosts. */
  groupHosts: z.array(z.string()),
  scope: z.array(scopeRule),
  clauses: z.array(clause),
  disclosures: z.array(disclosure),
  choices: z.array(choice),
  /** Other documents it refers to. `isHeld`: false means that "not disclosed" must mention it. */
  documents: z.array(
    z.object({
      id: z.string(),
      title: localised,
      url: z.nullable(z.string()),
      clauseId: z.string(),
      techniques: z.array(technique),
      isHeld: z.boolean(),
      certainty,
      /** Of one that a machine found; left out: told by people. */
      kind: z.optional(documentKind),
    }),
  ),
  /** Subjects of the document that no page can show, for "what the policy covers": groups of clauses. */
  subjects: z.array(z.object({ id: z.string(), title: localised, clauseIds: z.array(z.string()) })),
  /** What its cookie tables and lists name; left out: it has none. */
  declaredCookies: z.optional(z.array(declaredCookie)),
  /** Read by the machine; left out: read and checked by people. `isSupported` false: in a language that cannot be read. */
  reading: z.optional(
    z.object({
      isSupported: z.boolean(),
      language: z.nullable(z.string()),
      kind: documentKind,
      limits: z.array(z.string()),
      /** The same document in other languages, by the page's own word; left out: none. */
      languageVersions: z.optional(z.array(languageVersion)),
    }),
  ),
});
export type LibraryPolicy = z.infer<typeof libraryPolicy>;
