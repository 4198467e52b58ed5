import * as z from 'zod/mini';
import { access, collectorRun, dropped, environment, visit } from './artifacts';
import { choice } from './choice';
import { clause, localised } from './clause';
import { finding } from './finding';
import { declaration } from './declaration';
import { disagreement } from './disagreement';
import { documentKind } from './document-kind';
import { languageVersion } from './read-reference';
import { technique } from './technique';
import { clauseRef, reason, scopeResult, storageAgainst, verdict, verdictStatus } from './verdict';

export const reportVersion = 1;

export const policyInReport = z.object({
  id: z.string(),
  title: z.string(),
  controller: z.string(),
  url: z.string(),
  laterUrl: z.nullable(z.string()),
  version: z.string(),
  language: z.string(),
  supersededOn: z.nullable(z.string()),
  isCurrent: z.boolean(),
  /** Whether a rule of its own speaks of this page; verdicts are given against these only. */
  isRelevant: z.boolean(),
  scope: scopeResult,
  /** Remarks on the document as a whole for this page, e.g. the page links to a later text. */
  remarks: z.array(reason),
  subjects: z.array(
    z.object({ id: z.string(), title: z.record(z.string(), z.string()), clauseIds: z.array(z.string()) }),
  ),
  /** Read by the machine, and when (YYYY-MM-DD; '' when the text was given); left out: read and checked by people. */
  reading: z.optional(
    z.object({
      readOn: z.string(),
      isSupported: z.boolean(),
      language: z.nullable(z.string()),
      kind: documentKind,
      limits: z.array(z.string()),
      languageVersions: z.optional(z.array(languageVersion)),
      /** Documents of the site that it refers to and that were not read, with how many verdicts they may change; left out: none. */
      unread: z.optional(
        z.array(
          z.object({
            title: z.string(),
            url: z.nullable(z.string()),
            kind: documentKind,
            clauseId: z.string(),
            verdicts: z.number(),
          }),
        ),
      ),
    }),
  ),
});
export type PolicyInReport = z.infer<typeof policyInReport>;

export const unobserved = z.object({
  policyId: z.string(),
  disclosureId: z.string(),
  clauses: z.array(clauseRef),
  technique: z.nullable(z.string()),
  /** Never a fault: "not seen on this page, in this consent state, in N seconds", or why no page can show it. */
  reason,
});
export type Unobserved = z.infer<typeof unobserved>;

/** What a policy says that it does, row by row, seen on this page or not. */
export const disclosureInReport = z.object({
  policyId: z.string(),
  id: z.string(),
  clauseId: z.string(),
  quote: z.nullable(z.string()),
  meaning: z.nullable(localised),
  techniques: z.array(technique),
  /** false: listed under `unobserved`, with why. */
  isSeen: z.boolean(),
});
export type DisclosureInReport = z.infer<typeof disclosureInReport>;

export const choiceInReport = z.object({
  ...choice.shape,
  /** null: from the vendor knowledge, not from a policy. */
  policyId: z.nullable(z.string()),
  /** Owners among the findings that it is for, from the vendor knowledge; empty: a policy's. */
  entities: z.array(z.string()),
  clauses: z.array(clauseRef),
});
export type ChoiceInReport = z.infer<typeof choiceInReport>;

/** What the site declares for machines, and what of this page it is about. */
export const declaredInReport = z.object({
  declarations: z.array(declaration),
  /** Owners among the findings that the consent platform names. */
  vendors: z.array(z.object({ findingId: z.string(), vendorIds: z.array(z.number()) })),
  /** What was found, held against what vendors say that they keep. */
  storage: z.array(storageAgainst),
});
export type DeclaredInReport = z.infer<typeof declaredInReport>;

/** The whole result for one visit. Screen, file and command line all read this one. */
export const report = z.object({
  schemaVersion: z.literal(reportVersion),
  versions: z.object({ tool: z.string(), rules: z.string(), knowledge: z.string() }),
  page: visit,
  access,
  consent: z.object({ state: z.enum(['not-asked', 'unknown']) }),
  environment,
  collectors: z.array(collectorRun),
  policies: z.array(policyInReport),
  clauses: z.array(z.object({ policyId: z.string(), ...clause.shape })),
  findings: z.array(finding),
  verdicts: z.array(verdict),
  disclosures: z.array(disclosureInReport),
  unobserved: z.array(unobserved),
  choices: z.array(choiceInReport),
  /** Left out: nobody asked for it. */
  declared: z.optional(declaredInReport),
  /** Where the site's own sources do not say the same; left out: they were not compared. */
  disagreements: z.optional(z.array(disagreement)),
  counts: z.object({
    findings: z.number(),
    techniques: z.number(),
    thirdParties: z.number(),
    byStatus: z.record(verdictStatus, z.number()),
    disclosed: z.number(),
    partly: z.number(),
    notDisclosed: z.number(),
    apart: z.number(),
    contacts: z.number(),
    unobserved: z.number(),
    seen: z.number(),
    kept: z.number(),
    dropped: z.number(),
    /** Findings of this document's other page views that are not among these; left out: it has one view only. */
    elsewhere: z.optional(z.number()),
  }),
  limits: z.object({
    dropped: z.array(dropped),
    /** What this access step hides: message keys `hidden.*`. */
    hidden: z.array(z.string()),
    /** Rules that failed: nothing they look for was looked for. */
    failedRules: z.array(z.object({ ruleId: z.string(), error: z.string() })),
  }),
});
export type Report = z.infer<typeof report>;
