#!/usr/bin/env node
// Adds messages to every locale file, sorted by key.
//   npm run new:message -- KEY "English" "Français" "note for the translator"
//   npm run new:message < batch.json      {"key": {"en": …, "fr": …, "note": "…"}, …}; a text may be {"one": …, "other": …}
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../assets/locales');
const lock = join(folder, '.lock');

function batchFromArguments([key, en, fr, note]) {
  if (!key) return JSON.parse(readFileSync(0, 'utf8'));
  if (!en || !fr || !note)
    throw new Error('Usage: npm run new:message -- KEY "English" "Français" "note for the translator"');
  return { [key]: { en, fr, note } };
}

function takeLock() {
  for (let tries = 0; tries < 100; tries++) {
    try {
      return openSync(lock, 'wx');
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
  throw new Error(`${lock} is held by another run; remove it if none is running`);
}

function addTo(language, batch) {
  const file = join(folder, `${language}.json`);
  const messages = JSON.parse(readFileSync(file, 'utf8'));
  for (const [key, entry] of Object.entries(batch))
    messages[key] = { text: typeset(language, entry[language]), note: entry.note };
  const sorted = Object.fromEntries(Object.entries(messages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** French sets a space that does not break before its double signs, which keyboards do not give. */
function typeset(language, text) {
  if (language !== 'fr') return text;
  if (typeof text !== 'string')
    return Object.fromEntries(Object.entries(text).map(([form, one]) => [form, typeset(language, one)]));
  return text.replace(/ (?=[:;!?»])/g, '\u00a0').replace(/(?<=«) /g, '\u00a0');
}

const batch = batchFromArguments(process.argv.slice(2));
const handle = takeLock();
try {
  for (const language of ['en', 'fr']) addTo(language, batch);
} finally {
  closeSync(handle);
  rmSync(lock);
}
