import * as z from 'zod/mini';
import { finding, party, purpose, role, technique, type Finding } from '../core/domain';
import { badInput } from './failure';
import { describeIssue, readText } from './read-input';

const named = z.object({ value: purpose, source: z.optional(z.string()) });

/** A finding as somebody else may give it: only the technique is needed; what is left out is unknown. */
const given = z.object({
  ...z.partial(finding).shape,
  technique,
  party: z.optional(z.nullable(party)),
  role: z.optional(z.nullable(role)),
  entity: z.optional(z.nullable(z.union([z.string(), z.object({ name: z.string(), source: z.optional(z.string()) })]))),
  purposes: z.optional(z.nullable(z.array(z.union([purpose, named])))),
  names: z.optional(z.nullable(z.array(z.string()))),
  name: z.optional(z.nullable(z.string())),
  id: z.optional(z.union([z.string(), z.number()])),
});
type Given = z.infer<typeof given>;

/** `party` null: not given, and not to be told from what is. */
export type GivenFinding = Omit<Finding, 'party'> & { party: Finding['party'] | null };

export interface GivenFindings {
  findings: GivenFinding[];
  /** A sentence for each row that is no finding; the others are judged all the same. */
  refused: string[];
}

/** Reads findings made elsewhere: an array, `{findings: […]}`, one finding, or one a line. */
export function readFindings(file: string): GivenFindings {
  const rows = rowsOf(file).map((row, index) => readRow(file, row, index));
  return {
    findings: rows.flatMap((row) => ('finding' in row ? [row.finding] : [])),
    refused: rows.flatMap((row) => ('refused' in row ? [row.refused] : [])),
  };
}

function rowsOf(file: string): unknown[] {
  const text = readText(file);
  const whole = tryJson(text);
  if (whole.isJson) return listIn(whole.value);
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    const row = tryJson(line);
    if (row.isJson) return row.value;
    throw badInput(
      lines.length === 1 || index === 0
        ? `${file} is not valid JSON (${row.why}); give an array of findings, {"findings": […]}, or one finding a line.`
        : `${file}, line ${index + 1}: not valid JSON (${row.why}); write one finding a line.`,
    );
  });
}

function tryJson(text: string): { isJson: true; value: unknown } | { isJson: false; why: string } {
  try {
    return { isJson: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    return { isJson: false, why: (error as Error).message };
  }
}

function listIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return [value];
  const { findings, cases } = value as { findings?: unknown; cases?: unknown }; // only looked at
  const list = findings ?? cases;
  return Array.isArray(list) ? list : [value];
}

function readRow(file: string, row: unknown, index: number): { finding: GivenFinding } | { refused: string } {
  const inner = withoutWrapper(row);
  const parsed = z.safeParse(given, inner);
  if (parsed.success) return { finding: toFinding(parsed.data, index) };
  const why = hasTechnique(inner) ? describeIssue(parsed.error.issues) : 'Field "technique" is missing.';
  return {
    refused: `${file}, finding ${index + 1}: ${why} Give at least {"technique": …}; fields and words are those of the Report.`,
  };
}

const hasTechnique = (row: unknown): boolean => typeof row === 'object' && row !== null && 'technique' in row;

/** `{id, given: {…}}`: a case around a finding. */
function withoutWrapper(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || !('given' in row)) return row;
  const { id, given: inner } = row as { id?: unknown; given: unknown }; // only looked at
  return typeof inner === 'object' && inner !== null && id !== undefined ? { id, ...inner } : inner;
}

function toFinding(one: Given, index: number): GivenFinding {
  const entity = typeof one.entity === 'string' ? { name: one.entity } : (one.entity ?? null);
  return {
    id: String(one.id ?? index + 1),
    technique: one.technique,
    variant: one.variant ?? null,
    party: one.party ?? null,
    role: one.role ?? null,
    host: one.host ?? null,
    entity: entity === null ? null : { name: entity.name, source: entity.source ?? 'given' },
    purposes: (one.purposes ?? []).map((each) =>
      typeof each === 'string'
        ? { value: each, source: 'given' }
        : { value: each.value, source: each.source ?? 'given' },
    ),
    names: one.names ?? (one.name ? [one.name] : []),
    holdsIdentifier: one.holdsIdentifier ?? null,
    loaded: one.loaded ?? null,
    maxAgeSeconds: one.maxAgeSeconds ?? null,
    surface: one.surface ?? surfaceOfVariant(one),
    scriptUrl: one.scriptUrl ?? null,
    frameUrl: one.frameUrl ?? null,
    firstSeenAt: one.firstSeenAt ?? null,
    count: one.count ?? 1,
    weight: one.weight ?? 'tracking',
    evidence: one.evidence ?? [],
  };
}

/** A form that signs in or up is that surface, also where only its variant says so. */
function surfaceOfVariant({ technique, variant }: Given): GivenFinding['surface'] {
  if (technique !== 'web_form') return null;
  if (variant === 'sign_in') return 'sign_in_form';
  return variant === 'sign_up' ? 'sign_up_form' : null;
}
