import type { Correction, PolicyReading } from '../../core/domain';
import { parsePolicyReading } from '../../core/policy/reading/parse-policy-reading';
import { parsedOrNull } from '../../lib/parsed-or-null';
import { ToldError } from '../../lib/told-error';
import type { Output } from '../../messaging/protocol';
import { putReading, readReading, removeReading } from '../../store/readings';
import { local } from '../areas';
import type { Parts } from '../parts';
import { refreshTabsOf } from './refresh-tabs-of';

/** Gives a reading its name and the hosts whose pages it is held against. */
export async function describeReading(parts: Parts, id: string, name: string, hosts: string[]): Promise<void> {
  await change(parts, id, (reading) => ({ ...reading, name, hosts: [...new Set(hosts)] }));
}

/** Adds what the person says of a reading. */
export async function correctReading(parts: Parts, id: string, correction: Correction): Promise<void> {
  await change(parts, id, (reading) => ({
    ...reading,
    corrections: [...reading.corrections.filter((one) => subjectOf(one) !== subjectOf(correction)), correction],
  }));
}

/** Takes back what the person said of one disclosure; one that they added is gone. */
export async function uncorrectReading(parts: Parts, id: string, disclosureId: string): Promise<void> {
  await change(parts, id, (reading) => ({
    ...reading,
    corrections: reading.corrections.filter((one) => subjectOf(one) !== disclosureId),
  }));
}

/** What a correction is about: the last word on it is the only one that is kept. */
const subjectOf = (one: Correction): string => (one.what === 'added' ? one.disclosure.id : one.disclosureId);

export async function dropReading(parts: Parts, id: string): Promise<void> {
  const reading = await readReading(local, id);
  await removeReading(local, id);
  await refreshTabsOf(parts, reading?.hosts ?? []);
}

export async function exportReading(id: string): Promise<string | null> {
  const reading = await readReading(local, id);
  return reading === null ? null : `${JSON.stringify(reading, null, 2)}\n`;
}

/** Adds the reading of a file beside those that are kept: it replaces none, and none makes room for it. */
export async function importReading(parts: Parts, json: string): Promise<Output<'readings.import'>> {
  const file = parsedOrNull(json);
  if (file === null) return { became: 'not-json', name: null, problems: [] };
  const parsed = parsePolicyReading(file);
  if ('problems' in parsed) return { became: 'not-valid', name: null, problems: parsed.problems };
  const { reading } = parsed;
  const free = await freeId(reading);
  if (free === null) return { became: 'same', name: reading.name, problems: [] };
  const dropped = await putReading(local, { ...reading, id: free }, Date.now(), false).catch(() => null);
  if (dropped === null) return { became: 'no-room', name: reading.name, problems: [] };
  await refreshTabsOf(parts, reading.hosts);
  return { became: 'added', name: reading.name, problems: [] };
}

/** An id that is not taken; null: the same reading is kept already. */
async function freeId(reading: PolicyReading): Promise<string | null> {
  for (let copy = 1; ; copy += 1) {
    const id = copy === 1 ? reading.id : `${reading.id}#${copy}`;
    const kept = await readReading(local, id);
    if (kept === null) return id;
    if (JSON.stringify({ ...kept, id: '' }) === JSON.stringify({ ...reading, id: '' })) return null;
  }
}

async function change(parts: Parts, id: string, changed: (reading: PolicyReading) => PolicyReading): Promise<void> {
  const before = await readReading(local, id);
  if (before === null) throw new ToldError({ key: 'problem.reading.gone', params: {} });
  const after = changed(before);
  if ((await putReading(local, after, Date.now())) === null)
    throw new ToldError({ key: 'problem.reading.no_room', params: {} });
  await refreshTabsOf(parts, [...before.hosts, ...after.hosts]);
}
