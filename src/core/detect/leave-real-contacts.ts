import type { Finding } from '../domain';

/**
 * A contact is a third party reached with nothing kept. Where the same host, or the domain that it belongs to,
 * does anything else, it is no contact: that other finding tells it.
 */
export function leaveRealContacts(findings: readonly Finding[]): Finding[] {
  const active = new Set(findings.filter((finding) => finding.weight !== 'contact').map((finding) => finding.host));
  return findings.filter((finding) => finding.weight !== 'contact' || !isActive(finding.host ?? '', active));
}

function isActive(host: string, active: ReadonlySet<string | null>): boolean {
  const labels = host.split('.');
  return labels.some((_, index) => active.has(labels.slice(index).join('.')));
}
