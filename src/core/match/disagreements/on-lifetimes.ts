import type { Disagreement, DisagreementSide, LibraryPolicy, StorageFile } from '../../domain';
import { entriesFor, isSameLifetime } from '../held-against-declared';
import { lifetimeOf } from '../held-against-storage';
import { declaredSide, entrySide } from './sides';

/** More than this are not listed: two tables of other things would differ in everything. */
const most = 50;
/** As many entries of one source are looked at. */
const mostEntries = 1000;

interface Kept {
  name: string;
  /** 0: ends with the session. */
  seconds: number;
  side: DisagreementSide;
}

/** Cookies that two sources declare, each with another lifetime. Where a source gives several, one of them must fit. */
export function onLifetimes(policies: readonly LibraryPolicy[], files: readonly StorageFile[]): Disagreement[] {
  const sources = [...policies.map(ofPolicy), ...files.map(ofFile)].filter((kept) => kept.length > 0);
  const found = sources.flatMap((one, at) => sources.slice(at + 1).flatMap((other) => between(one, other)));
  return found.slice(0, most);
}

function between(one: readonly Kept[], other: readonly Kept[]): Disagreement[] {
  const names = [...new Set(one.map(({ name }) => name))];
  return names.flatMap((name) => {
    const others = entriesFor(name, other);
    const own = others.length > 0 ? one.filter((kept) => kept.name === name) : [];
    const [first] = own;
    const [against] = others;
    if (first === undefined || against === undefined) return [];
    if (own.some((kept) => others.some((each) => isSame(kept.seconds, each.seconds)))) return [];
    const sides = [first.side, against.side];
    return [{ id: `lifetime:${sides.map(sourceOf).join(':')}:${name}`, kind: 'lifetime', subject: name, sides }];
  });
}

const isSame = (one: number, other: number): boolean => one === other || isSameLifetime(one, other);

const sourceOf = ({ policyId, declarationId }: DisagreementSide): string => policyId ?? declarationId ?? '';

function ofPolicy(policy: LibraryPolicy): Kept[] {
  return (policy.declaredCookies ?? []).slice(0, mostEntries).flatMap((entry) => {
    const seconds = entry.isSession ? 0 : entry.lifetimeSeconds;
    if (seconds === null) return [];
    return [{ name: entry.name, seconds, side: entrySide(policy, entry, says(entry.name, seconds)) }];
  });
}

function ofFile({ id, entries }: StorageFile): Kept[] {
  return entries.flatMap((entry) => {
    const { lifetimeSeconds, isSession } = lifetimeOf(entry);
    const seconds = isSession ? 0 : lifetimeSeconds;
    if (entry.type !== 'cookie' || seconds === null) return [];
    const quote = `"identifier": ${JSON.stringify(entry.name)}, "maxAgeSeconds": ${entry.maxAgeSeconds}`;
    return [{ name: entry.name, seconds, side: declaredSide(id, says(entry.name, seconds), quote) }];
  });
}

const says = (name: string, seconds: number) =>
  seconds === 0
    ? { key: 'disagreement.says.session', params: { name } }
    : { key: 'disagreement.says.lifetime', params: { name, seconds } };
