/** What the manifest may ask for when it is needed. */
export type OptionalPermission = 'cookies' | 'webRequest' | 'webNavigation';

/** What the browser grants this extension, as it says itself. */
export interface Grants {
  readonly origins: readonly string[];
  /** Of those that were asked for. */
  readonly permissions: readonly OptionalPermission[];
}

/** A site by its match pattern, and as a person reads it. */
export interface Site {
  origin: string;
  host: string;
}

export interface AccessHeld {
  /** The extension is installed with these; a browser may still have them switched off. */
  installed: (Site & { isHeld: boolean })[];
  /** Asked for one by one. */
  sites: Site[];
  hasAllSites: boolean;
}

const everySite: readonly string[] = ['<all_urls>', '*://*/*'];

/** Returns what is held at each step of access. */
export function accessHeld({ origins }: Grants, installedSites: readonly string[]): AccessHeld {
  const hasAllSites = origins.some((origin) => everySite.includes(origin));
  return {
    installed: installedSites
      .filter((origin) => !everySite.includes(origin))
      .map((origin) => ({ ...siteOf(origin), isHeld: hasAllSites || origins.includes(origin) })),
    sites: askedFor(origins, installedSites)
      .filter((origin) => !everySite.includes(origin))
      .map(siteOf),
    hasAllSites,
  };
}

/** Returns what to give back so that these sites go, with the permissions that no other site needs; what came with the installation stays. */
export function toGiveBack(
  { origins, permissions }: Grants,
  installedSites: readonly string[],
  going: readonly string[],
): { origins: string[]; permissions: OptionalPermission[] } {
  const left = askedFor(origins, installedSites).filter((origin) => !going.includes(origin));
  const isNeeded = (permission: OptionalPermission): boolean =>
    left.some((origin) => permission === 'cookies' || everySite.includes(origin));
  return {
    origins: going.filter((origin) => !installedSites.includes(origin)),
    permissions: permissions.filter((name) => !isNeeded(name)),
  };
}

/** Returns the patterns that stand for all sites among those that are held. */
export function allSitesIn({ origins }: Grants, installedSites: readonly string[]): string[] {
  return askedFor(origins, installedSites).filter((origin) => everySite.includes(origin));
}

const askedFor = (origins: readonly string[], installedSites: readonly string[]): string[] =>
  origins.filter((origin) => !installedSites.includes(origin)).sort();

function siteOf(origin: string): Site {
  return { origin, host: /^[^:]+:\/\/([^/]+)/.exec(origin)?.[1] ?? origin };
}
