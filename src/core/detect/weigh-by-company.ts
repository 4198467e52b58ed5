import type { Finding, Knowledge, Technique } from '../domain';
import { hostOf } from '../../lib/host-of';

/** What may be there for anything: of a host that nobody lists, it tells nothing by itself. */
const neutral: ReadonlySet<Technique> = new Set(['script', 'iframe', 'embedded_media', 'web_socket']);

/**
 * A file, a frame or a connection of a host that nobody lists is told calmly, unless the same site or a script of it is
 * seen to track: then all of it counts with that.
 */
export function weighByCompany(findings: readonly Finding[], knowledge: Pick<Knowledge, 'siteOf'>): Finding[] {
  const siteOf = (host: string | null): string | null => (host === null ? null : knowledge.siteOf(host));
  const trackers = new Set(
    findings
      .filter(({ weight }) => weight === 'tracking')
      .flatMap(({ host, scriptUrl }) => [siteOf(host), siteOf(hostOf(scriptUrl))]),
  );
  return findings.map((finding) => {
    const isNeutral = finding.weight === 'ordinary' && finding.party === 'third' && neutral.has(finding.technique);
    return isNeutral && trackers.has(siteOf(finding.host)) ? { ...finding, weight: 'tracking' } : finding;
  });
}
