import type { Observation, ObservationOf, Parameter } from '../domain';
import { groupBy } from '../../lib/group-by';
import { holdsPacked } from './parameter-names';
import { laterMs } from './through-workers';

type Send = ObservationOf<'send'>;

/** A message is told of with its first moment: what is sent again and again holds what was compressed later, too. */
const soonMs = 1000;
const mostParameters = 120;

/**
 * What a script compresses is told to nobody yet, and cannot be read as it leaves. Returns the observations without it, and
 * with what was in it told of the bytes that the same script sent, where all of them go to one address.
 */
export function throughCompression(observations: readonly Observation[]): readonly Observation[] {
  const sends = observations.filter((one): one is Send => one.kind === 'send');
  if (!sends.some(isCompressed)) return observations;
  const compressed = groupBy(sends.filter(isCompressed), keyOf);
  const packed = groupBy(sends.filter(holdsPacked), keyOf);
  const insideOf = (sent: Send): readonly Send[] => {
    const addresses = new Set(packed.get(keyOf(sent))?.map(({ url }) => url));
    // Scripts without an address of their own are not told apart.
    if (sent.scriptUrl === null) return [];
    return holdsPacked(sent) && addresses.size === 1 ? (compressed.get(keyOf(sent)) ?? []) : [];
  };
  return observations
    .filter((one) => one.kind !== 'send' || !isCompressed(one))
    .map((one) => (one.kind === 'send' ? withInside(one, insideOf(one)) : one));
}

const isCompressed = ({ api }: Send): boolean => api === 'compressed';

const keyOf = ({ frameUrl, scriptUrl }: Send): string => JSON.stringify([frameUrl, scriptUrl]);

function withInside(sent: Send, inside: readonly Send[]): Send {
  const isIn = ({ at }: Send): boolean => at >= sent.at - laterMs && (sent.count > 1 || at <= sent.at + soonMs);
  const all = [sent, ...inside.filter(isIn)];
  if (all.length === 1) return sent;
  const byName = new Map<string, Parameter>();
  for (const one of all.flatMap(({ parameters }) => parameters)) if (!byName.has(one.name)) byName.set(one.name, one);
  return {
    ...sent,
    parameters: [...byName.values()].slice(0, mostParameters),
    holdsTypedText: all.some(({ holdsTypedText }) => holdsTypedText),
    holdsPageContent: all.some(({ holdsPageContent }) => holdsPageContent),
  };
}
