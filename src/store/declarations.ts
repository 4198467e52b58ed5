import * as z from 'zod/mini';
import { declaration, type Declaration } from '../core/domain';
import type { StorageArea } from './area';
import { declarationsKey, declaredHostsKey } from './keys';
import { openItem, type ItemKind } from './versioned';

/** More hosts than this, or this much of one, is not kept: the host that was asked longest ago goes first. */
export const maxDeclaredHosts = 30;
const maxBytes = 1_000_000;

const version = 1;
const index = z.object({
  schemaVersion: z.literal(version),
  hosts: z.array(z.object({ host: z.string(), keptAt: z.number() })),
});
const kept = z.object({ schemaVersion: z.literal(version), declarations: z.array(declaration) });

export const declaredHostsItem: ItemKind<z.infer<typeof index>> = { version, schema: index, migrations: {} };
export const declarationsItem: ItemKind<z.infer<typeof kept>> = { version, schema: kept, migrations: {} };

/** What this host's site declares for machines; null: nobody asked for it. */
export async function readDeclarations(area: StorageArea, host: string): Promise<Declaration[] | null> {
  const key = declarationsKey(host);
  return openItem(declarationsItem, (await area.get(key))[key])?.declarations ?? null;
}

/** Keeps these beside the host's others, each in place of the one of the same id. false: there is no room for them. */
export async function putDeclarations(
  area: StorageArea,
  host: string,
  added: readonly Declaration[],
  keptAt: number,
): Promise<boolean> {
  const before = (await readDeclarations(area, host)) ?? [];
  const declarations = [...before.filter(({ id }) => !added.some((one) => one.id === id)), ...added];
  if (JSON.stringify(declarations).length > maxBytes) return false;
  const others = (await listHosts(area)).filter((one) => one.host !== host);
  const dropped = others.slice(maxDeclaredHosts - 1);
  if (dropped.length > 0) await area.remove(dropped.map((one) => declarationsKey(one.host)));
  const hosts = [{ host, keptAt }, ...others.slice(0, maxDeclaredHosts - 1)];
  await area.set({
    [declarationsKey(host)]: { schemaVersion: version, declarations },
    [declaredHostsKey]: { schemaVersion: version, hosts },
  });
  return true;
}

/** Takes one of a host's declarations away. */
export async function removeDeclaration(area: StorageArea, host: string, id: string): Promise<void> {
  const declarations = ((await readDeclarations(area, host)) ?? []).filter((one) => one.id !== id);
  await area.set({ [declarationsKey(host)]: { schemaVersion: version, declarations } });
}

async function listHosts(area: StorageArea): Promise<{ host: string; keptAt: number }[]> {
  return openItem(declaredHostsItem, (await area.get(declaredHostsKey))[declaredHostsKey])?.hosts ?? [];
}
