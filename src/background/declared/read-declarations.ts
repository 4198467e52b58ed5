import * as z from 'zod/mini';
import type { Declaration } from '../../core/domain';
import { toGpcFile } from '../../core/policy/declared/gpc-file';
import { toStorageFile } from '../../core/policy/declared/storage-file';
import { toVendorList } from '../../core/policy/declared/vendor-list';
import { browser } from '../../lib/browser';
import { redactUrl } from '../../lib/redact-url';
import type { Output } from '../../messaging/protocol';
import type { StorageArea } from '../../store/area';
import { putDeclarations, readDeclarations, removeDeclaration } from '../../store/declarations';
import { declarationWishKey } from '../../store/keys';
import { findTab, hasHost, pageHostOf, readGrants } from '../access';
import type { Parts } from '../parts';
import { refreshTabsOf } from '../policy/refresh-tabs-of';
import { askConsentPlatform } from './ask-consent-platform';
import { askGpcFile } from './ask-gpc-file';
import { fetchStorageFile } from './fetch-storage-file';

type Told = Output<'declarations.read'>;

/** More files than this are not fetched in one go. */
const mostFiles = 12;

/** Reads what the site that a tab shows declares for machines: the vendors of its consent platform, and its word on GPC. */
export async function readDeclared(parts: Parts, tabId: number): Promise<Told> {
  const page = await pageIn(tabId);
  if (page === null) return { problem: 'no-access' };
  try {
    const [vendors, gpc] = await Promise.all([askConsentPlatform(tabId), askGpcFile(tabId, page.url)]);
    const readAt = Date.now();
    return await keep(parts, page, [
      toVendorList(vendors, { url: redactUrl(page.url), readAt }),
      toGpcFile(gpc.answer, { url: gpc.url, readAt }),
    ]);
  } catch {
    // The page has gone on while it was asked, or the browser lets nobody in.
    return { problem: 'no-access' };
  }
}

/** Takes a vendor's device-storage file that the person gives. */
export async function giveDeclared(parts: Parts, tabId: number, name: string, text: string): Promise<Told> {
  const page = await pageIn(tabId);
  if (page === null) return { problem: 'no-access' };
  const file = toStorageFile({ text }, { url: null, name, readAt: Date.now() });
  return file.state === 'unreadable' ? { problem: 'not-a-file' } : keep(parts, page, [file]);
}

export async function dropDeclared(parts: Parts, tabId: number, id: string): Promise<void> {
  const page = await pageIn(tabId);
  if (page === null) return;
  await removeDeclaration(page.area, page.host, id);
  await refreshTabsOf(parts, [page.host]);
}

/** So long after it was wished for, a file may be fetched by the access that the person gave to its host. */
const wishMs = 180_000;
const wish = z.object({ at: z.number(), vendorIds: z.array(z.number()) });

/**
 * Fetches the files of these vendors, named by the page's consent platform, from hosts to which access was given. Others
 * wait for the access: the browser's question may close the window that asked it.
 */
export async function fetchDeclared(parts: Parts, tabId: number, vendorIds: readonly number[]): Promise<Told> {
  const page = await pageIn(tabId);
  if (page === null) return { problem: 'no-access' };
  const declared = (await readDeclarations(page.area, page.host)) ?? [];
  const wished = vendorsIn(declared).filter(({ id }) => vendorIds.includes(id));
  const grants = await readGrants();
  const isOpen = ({ storageUrl }: { storageUrl: string }): boolean => hasHost(grants, pageHostOf(storageUrl));
  const waiting = wished.filter((vendor) => !isOpen(vendor)).map(({ id }) => id);
  const key = declarationWishKey(tabId);
  await (waiting.length > 0
    ? browser.storage.session.set({ [key]: { at: Date.now(), vendorIds: waiting } })
    : browser.storage.session.remove(key));
  const urls = [...new Set(wished.filter(isOpen).map(({ storageUrl }) => storageUrl))].slice(0, mostFiles);
  const files = await Promise.all(
    urls.map(async (url) =>
      toStorageFile(await fetchStorageFile(url), { url, name: new URL(url).hostname, readAt: Date.now() }),
    ),
  );
  if (files.length > 0) return keep(parts, page, files);
  return { problem: waiting.length > 0 ? 'other-host' : null };
}

/** Access to a host was given: what waited for it is fetched. */
export async function fetchAfterGrant(parts: Parts): Promise<void> {
  const items = Object.entries(await browser.storage.session.get(null));
  for (const [key, item] of items) {
    const tabId = Number(key.slice(declarationWishKey(0).length - 1));
    const parsed = wish.safeParse(item);
    if (key !== declarationWishKey(tabId) || !parsed.success) continue;
    if (Date.now() - parsed.data.at < wishMs) await fetchDeclared(parts, tabId, parsed.data.vendorIds);
  }
}

function vendorsIn(declared: readonly Declaration[]): { id: number; storageUrl: string }[] {
  const vendors = declared.flatMap((one) => (one.kind === 'vendor-list' ? one.vendors : []));
  return vendors.flatMap(({ id, storageUrl }) => (storageUrl === null ? [] : [{ id, storageUrl }]));
}

interface Page {
  url: string;
  host: string;
  area: StorageArea;
}

/** null: a page that nobody may look into. */
async function pageIn(tabId: number): Promise<Page | null> {
  const tab = await findTab(tabId);
  const host = pageHostOf(tab?.url);
  return host === '' || tab?.url === undefined ? null : { url: tab.url, host, area: areaOf(tab.incognito) };
}

/** Of a private window nothing is kept once the browser is closed. */
export function areaOf(isPrivate: boolean): StorageArea {
  return isPrivate ? browser.storage.session : browser.storage.local;
}

async function keep(parts: Parts, { area, host }: Page, added: readonly Declaration[]): Promise<Told> {
  const isKept = await putDeclarations(area, host, added, Date.now()).catch(() => false);
  if (!isKept) return { problem: 'no-room' };
  await refreshTabsOf(parts, [host]);
  return { problem: null };
}
