import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What looks like a message key and is something else: files, and parts of other names. */
const fileName = /\.(html|json|ts|js|css|png|svelte|md|mjs)$/;

export interface MessageUses {
  /** Keys as they stand in the code or in a policy, with the file. */
  literal: Map<string, string>;
  /** Keys with a part that is only known later: `technique.${…}`. */
  patterns: Map<string, RegExp>;
}

/** Finds every message key that the code names: whole in quotes, or in part in a template. `families`: how keys begin. */
export function messageUses(families: ReadonlySet<string>, notKeys: ReadonlySet<string>): MessageUses {
  const uses: MessageUses = { literal: new Map(), patterns: new Map() };
  for (const { file, text, quoted } of sources()) {
    for (const [, key = ''] of text.matchAll(quoted))
      if (families.has(familyOf(key)) && !notKeys.has(key) && !fileName.test(key)) uses.literal.set(key, file);
    for (const [, template = ''] of text.matchAll(/`([a-z][\w-]*\.[^`\n]*)`/g))
      if (template.includes('${') && families.has(familyOf(template))) uses.patterns.set(template, patternOf(template));
  }
  return uses;
}

const familyOf = (key: string): string => key.slice(0, key.indexOf('.'));

function patternOf(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[\\w-]+')}$`);
}

interface Source {
  file: string;
  text: string;
  /** Where in this kind of file a key may stand. */
  quoted: RegExp;
}

function sources(): Source[] {
  const inCode = /['"]([a-z][\w-]*(?:\.[\w-]+)+)['"]/g;
  const inPolicy = /"reason": "([^"]+)"/g;
  const code = [...filesIn('src'), ...filesIn('entrypoints'), 'wxt.config.ts'].filter((name) =>
    /\.(ts|svelte|mjs)$/.test(name),
  );
  const policies = filesIn('assets/policies').filter((name) => name.endsWith('.json'));
  const toSource =
    (quoted: RegExp) =>
    (file: string): Source => ({ file, text: readFileSync(join(root, file), 'utf8'), quoted });
  return [...code.map(toSource(inCode)), ...policies.map(toSource(inPolicy))];
}

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
