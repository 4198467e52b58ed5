import type { Finding, Knowledge, Technique } from '../domain';
import { hostOf } from '../../lib/host-of';

/** What may be there for anything: of a host that nobody lists, it tells nothing by itself. */
const neutral: ReadonlySet<Technique> = new Set(['script', 'iframe', 'embedded_media', 'web_socket', 'tag_manager']);

/**
 * A file, a frame or a connection of a host that nobody lists is told calmly, unless the same site is seen to track, or
 * its script does in the page's own name: then all of it counts with that. Who brings others' scripts along counts with
 * what it brings.
 */
export function weighByCompany(findings: readonly Finding[], knowledge: Pick<Knowledge, 'siteOf'>): Finding[] {
  // First who brings others along: what is its own counts with that.
  const managed = raise(findings, knowledge, ({ technique, names }) => (technique === 'tag_manager' ? names : []));
  return raise(managed, knowledge, ({ host }) => [host]);
}

function raise(
  findings: readonly Finding[],
  { siteOf }: Pick<Knowledge, 'siteOf'>,
  hostsOf: (finding: Finding) => readonly (string | null)[],
): Finding[] {
  const siteAt = (host: string | null): string | null => (host === null ? null : siteOf(host));
  const trackers = new Set(
    findings
      .filter(({ weight }) => weight === 'tracking')
      // A library that is told to send something elsewhere is in the stack as well: what it sends is not its own.
      .flatMap(({ host, party, scriptUrl }) => [siteAt(host), party === 'first' ? siteAt(hostOf(scriptUrl)) : null]),
  );
  return findings.map((finding) => {
    const isNeutral = finding.weight === 'ordinary' && finding.party === 'third' && neutral.has(finding.technique);
    const isRaised = isNeutral && hostsOf(finding).some((host) => trackers.has(siteAt(host) ?? ''));
    return isRaised ? { ...finding, weight: 'tracking' } : finding;
  });
}
