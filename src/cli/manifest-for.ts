import type { AccessStep } from '../core/domain';

/** The fields that an access step touches; all others pass through. */
export interface Manifest {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  [field: string]: unknown;
}

/**
 * Returns the manifest with the step's optional permissions made required: what a person would have given by a click.
 * Nothing else differs. `hosts` are those of the `site` step.
 */
export function manifestFor(step: AccessStep, manifest: Manifest, hosts: readonly string[]): Manifest {
  const {
    permissions = [],
    optional_permissions = [],
    host_permissions = [],
    optional_host_permissions = [],
  } = manifest;
  switch (step) {
    case 'click':
      return manifest;
    case 'site':
      return {
        ...manifest,
        permissions: union(permissions, ['cookies']),
        optional_permissions: optional_permissions.filter((name) => name !== 'cookies'),
        host_permissions: union(
          host_permissions,
          hosts.map((host) => `*://${host}/*`),
        ),
      };
    case 'all':
      return {
        ...manifest,
        permissions: union(permissions, optional_permissions),
        optional_permissions: [],
        host_permissions: union(host_permissions, optional_host_permissions),
        optional_host_permissions: [],
      };
    default:
      return step satisfies never;
  }
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];
