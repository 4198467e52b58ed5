import type { Artifacts, Report } from '../domain';
import { numberHashes } from './number-hashes';

/** Returns the Report as JSON text, on one line (`space` 0) or to be read. The field names are a public, versioned interface. */
export function toJson(report: Report, space = 2): string {
  return JSON.stringify(report, null, space);
}

/** Returns the Artifacts as JSON text. The keyed hashes stay behind: which values are the same is all that travels. */
export function artifactsToJson(artifacts: Artifacts, space = 2): string {
  return JSON.stringify({ ...artifacts, observations: numberHashes(artifacts.observations) }, null, space);
}
