import type { Artifacts, Observation, Report } from '../domain';

/** Returns the Report as JSON text, on one line (`space` 0) or to be read. The field names are a public, versioned interface. */
export function toJson(report: Report, space = 2): string {
  return JSON.stringify(report, null, space);
}

/** Returns the Artifacts as JSON text. The keyed hashes stay behind: without their key they are of no use to a reader, and need not travel. */
export function artifactsToJson(artifacts: Artifacts, space = 2): string {
  return JSON.stringify({ ...artifacts, observations: artifacts.observations.map(withoutHashes) }, null, space);
}

function withoutHashes(observation: Observation): Observation {
  return JSON.parse(JSON.stringify(observation), (key, value: unknown) =>
    key === 'hash' ? null : value,
  ) as Observation; // only `hash` of a sketch changed
}
