import {
  purposeOfTcf,
  techniqueOfTcfFeature,
  type Declaration,
  type DeclaredVendor,
  type Finding,
  type Report,
  type StorageAgainst,
} from '../domain';
import { declarationTitle } from './disagreements-in-words';
import { lifetime } from './finding-in-words';
import type { Words } from './html';

export interface DeclarationTold {
  id: string;
  title: string;
  /** What was declared, or what became of asking. */
  sentence: string;
  /** One line each: vendors, or what a vendor keeps. */
  items: string[];
}

/** Returns what the site and vendors on it declare for machines, in words. */
export function declarationsInWords({ declared }: Report, words: Words): DeclarationTold[] {
  return (declared?.declarations ?? []).map((one) => ({
    ...{
      id: one.id,
      title: declarationTitle(one, words),
      sentence: sentenceOn(one, words),
      items: itemsOf(one, words),
    },
  }));
}

function sentenceOn(one: Declaration, words: Words): string {
  const { t } = words;
  if (one.state !== 'declared') return t(`declaration.${one.kind}.${one.state}`, { address: one.url ?? '' });
  if (one.kind === 'gpc')
    return t(one.isHonoured ? 'declaration.gpc.honoured' : 'declaration.gpc.not_honoured', { address: one.url ?? '' });
  if (one.kind === 'vendor-list') return t('declaration.vendor-list.declared', { count: one.total });
  return t('declaration.device-storage.declared', { count: one.total });
}

function itemsOf(one: Declaration, words: Words): string[] {
  if (one.kind === 'vendor-list') return one.vendors.map((vendor) => vendorInWords(vendor, words));
  if (one.kind !== 'device-storage') return [];
  return one.entries.map(({ name, type, maxAgeSeconds, purposes }) => {
    const kept = type === 'cookie' && maxAgeSeconds !== null ? keptInWords(maxAgeSeconds, words) : null;
    const told = [words.t(`declaration.type.${type}`), kept, purposesInWords(purposes, [], words)];
    return `${name}: ${told.filter((part) => part !== null && part !== '').join('; ')}`;
  });
}

const keptInWords = (seconds: number, words: Words): string =>
  seconds === 0 ? words.t('declared.session') : lifetime(seconds, words);

/** "Quiet Harbor (12): advertising, analytics" */
export function vendorInWords({ id, name, purposes, features }: DeclaredVendor, words: Words): string {
  const called = name === null ? words.t('declaration.vendor', { id: `${id}` }) : `${name} (${id})`;
  const told = purposesInWords(purposes, features, words);
  return told === '' ? called : `${called}: ${told}`;
}

/** The framework's numbers in the words of the product, each once. */
function purposesInWords(purposes: readonly number[], features: readonly number[], { t, locale }: Words): string {
  const named = purposes.flatMap((number) => purposeOfTcf[number] ?? []).map((purpose) => t(`purpose.${purpose}`));
  const also = features
    .flatMap((number) => techniqueOfTcfFeature[number] ?? [])
    .map((technique) => t(`technique.${technique}`).toLocaleLowerCase(locale));
  return [...new Set([...named, ...also])].join(', ');
}

/** Returns what is declared of one finding: its owner among the platform's vendors, its entry in a vendor's file. */
export function declaredOf(finding: Finding, { declared }: Report, words: Words): string[] {
  if (declared === undefined) return [];
  const vendors = new Map(
    declared.declarations.flatMap((one) =>
      one.kind === 'vendor-list' ? one.vendors.map((each) => [each.id, each]) : [],
    ),
  );
  const ids = declared.vendors
    .filter(({ findingId }) => findingId === finding.id)
    .flatMap(({ vendorIds }) => vendorIds);
  const named = ids.flatMap((id) => vendors.get(id) ?? []).map((vendor) => vendorInWords(vendor, words));
  const rows = declared.storage.filter(({ findingId }) => findingId === finding.id);
  return [
    ...(named.length === 0 ? [] : [words.t('declaration.named', { vendors: named.join('; ') })]),
    ...rows.map((row) => storageInWords(row, words)),
  ];
}

/** Returns what a vendor's file says of something that was found. */
export function storageInWords(row: StorageAgainst, words: Words): string {
  const { name, provider, comparison, lifetimeSeconds, setSeconds, purposes } = row;
  const declared = lifetimeSeconds === null ? words.t('declared.session') : lifetime(lifetimeSeconds, words);
  const set = setSeconds === null ? '' : lifetime(setSeconds, words);
  const told = purposesInWords(purposes, [], words);
  return [
    words.t('declaration.in_file', { file: provider ?? '' }),
    words.t(`declared.lifetime.${comparison}`, { name, declared, set }),
    ...(told === '' ? [] : [words.t('declared.purpose', { purpose: told })]),
  ].join(' ');
}
