import type { Declaration, DeclaredVendor, Report } from '../../core/domain';
import { declarationsInWords, type DeclarationTold } from '../../core/export/declarations-in-words';
import type { Words } from '../words';

/** As many lines of a list are shown; the file has them all. */
export const mostShown = 300;
/** As many hosts as a button can name. */
const mostHosts = 6;

export interface DeclaredView {
  host: string;
  isRead: boolean;
  /** In a word: whether it was asked for, and how much is declared. */
  summary: string;
  told: (DeclarationTold & { cut: number; isGiven: boolean })[];
  /** Hosts where vendors that were seen here say what they keep, and that were not asked yet. */
  files: { vendorIds: number[]; hosts: string[] };
}

/** Returns what the popup shows of what the site declares for machines. */
export function declaredView(report: Report, words: Words): DeclaredView {
  const declarations = report.declared?.declarations ?? [];
  const given = new Set(declarations.flatMap(({ kind, id }) => (kind === 'device-storage' ? [id] : [])));
  return {
    host: URL.canParse(report.page.url) ? new URL(report.page.url).hostname : '',
    isRead: declarations.some(({ kind }) => kind === 'gpc'),
    summary: summaryOf(declarations, words),
    told: declarationsInWords(report, words).map((one) => ({
      ...one,
      ...{ items: one.items.slice(0, mostShown), cut: Math.max(0, one.items.length - mostShown) },
      isGiven: given.has(one.id),
    })),
    files: filesOf(report, given),
  };
}

function summaryOf(declarations: readonly Declaration[], { t }: Words): string {
  if (declarations.length === 0) return t('ui.declared.not_asked');
  return t('ui.declared.count', { count: declarations.filter(({ state }) => state === 'declared').length });
}

function filesOf({ declared }: Report, read: ReadonlySet<string>): DeclaredView['files'] {
  const seen = new Set((declared?.vendors ?? []).flatMap(({ vendorIds }) => vendorIds));
  const vendors = (declared?.declarations ?? []).flatMap((one) => (one.kind === 'vendor-list' ? one.vendors : []));
  const byHost = new Map<string, number[]>();
  for (const { id, storageUrl } of vendors.filter(({ id }) => seen.has(id)))
    if (storageUrl !== null && !read.has(`device-storage:${storageUrl}`)) add(byHost, hostOf(storageUrl), id);
  const hosts = [...byHost.keys()].slice(0, mostHosts);
  return { hosts, vendorIds: hosts.flatMap((host) => byHost.get(host) ?? []) };
}

function add(byHost: Map<string, DeclaredVendor['id'][]>, host: string, id: number): void {
  byHost.set(host, [...(byHost.get(host) ?? []), id]);
}

const hostOf = (url: string): string => new URL(url).hostname;
