import * as z from 'zod/mini';
import type { DeclaredVendor, VendorList } from '../../domain';
import { parsedOrNull } from '../../../lib/parsed-or-null';
import { plainText } from '../../../lib/plain-text';
import { readTcString, type TcString } from './tc-string';

/** More vendors than this are counted and not kept: the IAB's own list has about a thousand. */
export const mostVendors = 2000;

const id = z.number().check(z.int(), z.gte(1), z.lte(65_535));
const numbers = z.catch(z.array(z.number().check(z.int(), z.gte(1), z.lte(64))).check(z.maxLength(64)), []);
const idOrNull = z.catch(z.nullable(z.number().check(z.int(), z.gte(0), z.lte(65_535))), null);

const listed = z.object({
  id,
  name: z.catch(z.nullable(z.string()), null),
  purposes: numbers,
  features: numbers,
  storageUrl: z.catch(z.nullable(z.string()), null),
});

/** What a page's consent platform answered, as `ask-consent-platform.ts` puts it together. Anything may stand in it. */
const answer = z.object({
  hasPlatform: z.boolean(),
  hasAnswered: z.boolean(),
  platformId: idOrNull,
  listVersion: idOrNull,
  tcString: z.catch(z.nullable(z.string()), null),
  consented: z.catch(z.array(z.unknown()), []),
  legitimateInterest: z.catch(z.array(z.unknown()), []),
  vendors: z.catch(z.array(z.unknown()), []),
});

type Answer = z.infer<typeof answer>;

/** Returns the vendors that a page names, from what it answered: the text of a JSON object; null: it did not answer. */
export function toVendorList(text: string | null, { url, readAt }: { url: string; readAt: number }): VendorList {
  const about = { kind: 'vendor-list', id: 'vendor-list', url, readAt } as const;
  const none = { ...about, platformId: null, listVersion: null, vendors: [], total: 0 };
  if (text === null) return { ...none, state: 'no-answer' };
  const parsed = answer.safeParse(parsedOrNull(text));
  if (!parsed.success) return { ...none, state: 'unreadable' };
  const said = parsed.data;
  if (!said.hasPlatform) return { ...none, state: 'absent' };
  if (!said.hasAnswered) return { ...none, state: 'no-answer' };
  const string = said.tcString === null ? null : readTcString(said.tcString);
  const vendors = vendorsOf(said, string);
  return {
    ...about,
    // Something was answered, and no vendor could be read from it.
    state: vendors.length === 0 && isSpoilt(said, string) ? 'unreadable' : 'declared',
    platformId: said.platformId ?? string?.platformId ?? null,
    listVersion: said.listVersion ?? string?.listVersion ?? null,
    vendors: vendors.slice(0, mostVendors),
    total: vendors.length,
  };
}

const isSpoilt = ({ tcString }: Answer, string: TcString | null): boolean =>
  tcString !== null && tcString !== '' && string === null;

function vendorsOf(said: Answer, string: TcString | null): DeclaredVendor[] {
  const vendors = new Map<number, DeclaredVendor>();
  const name = (id: number, by: DeclaredVendor['by'][number]): void => {
    const vendor = vendors.get(id) ?? { id, name: null, by: [], purposes: [], features: [], storageUrl: null };
    if (!vendor.by.includes(by)) vendors.set(id, { ...vendor, by: [...vendor.by, by] });
  };
  for (const one of parsedIn(listed, said.vendors)) {
    const { purposes, features } = one;
    vendors.set(one.id, {
      ...{ id: one.id, name: nameOf(one.name), by: ['list'], storageUrl: secureAddress(one.storageUrl) },
      ...{ purposes: inOrder(purposes), features: inOrder(features) },
    });
  }
  for (const one of string?.disclosed ?? []) name(one, 'disclosed');
  for (const one of [...(string?.consented ?? []), ...parsedIn(id, said.consented)]) name(one, 'consent');
  for (const one of [...(string?.legitimateInterest ?? []), ...parsedIn(id, said.legitimateInterest)])
    name(one, 'legitimate-interest');
  return [...vendors.values()].sort((a, b) => a.id - b.id);
}

/** One that is not of the form is left out; the others stand. */
function parsedIn<T>(schema: z.ZodMiniType<T>, values: readonly unknown[]): T[] {
  return values.slice(0, 70_000).flatMap((value) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
}

function nameOf(name: string | null): string | null {
  const plain = plainText((name ?? '').slice(0, 120)).trim();
  return plain === '' ? null : plain;
}

/** Only a host with a name, over a connection that nobody else reads. */
function secureAddress(address: string | null): string | null {
  if (address === null || address.length > 2048 || !URL.canParse(address)) return null;
  const { protocol, hostname, href, username } = new URL(address);
  return protocol === 'https:' && username === '' && /\.[a-z][a-z0-9-]*$/i.test(hostname) ? href : null;
}

const inOrder = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);
