import type { KnowledgeTables } from '../../src/core/knowledge/tables';

/** Tables of two classes (0 analytics, 1 advertising) and three organisations (0 Counter, 1 Crier, 2 Crier's Counter). */
export function someTables(given: Partial<KnowledgeTables> = {}): KnowledgeTables {
  return {
    version: 'test',
    rulesVersion: 'test',
    builtOn: '2026-01-01',
    sources: [],
    classes: [
      { name: 'analytics', technique: 'analytics', role: 'processor', purposes: ['analytics'] },
      { name: 'advertising', technique: 'advertising', role: 'partner_ad', purposes: ['advertising'] },
    ],
    entities: ['Counter', 'Crier', "Crier's Counter"],
    owners: [0, 1, 1],
    aliases: [],
    hosts: { names: '', entity: [], own: '', listed: '', listedEntity: [] },
    addresses: [],
    cookies: cookieColumns([]),
    cookiePurposes: [],
    retentions: [],
    cookieRoles: [],
    cookieHosts: [],
    choices: [],
    ...given,
  };
}

type Columns = KnowledgeTables['cookies'];
type CookieRow = { [K in keyof Columns]: Columns[K][number] };

const unsaid: CookieRow = {
  names: '',
  isPrefix: '0',
  isGuarded: '0',
  entity: -1,
  listedEntity: -1,
  purposes: -1,
  role: '-',
  retention: -1,
  holdsIdentifier: '-',
  hosts: -1,
};

/** Cookie columns from rows; what is left out is not known. */
export function cookieColumns(given: readonly Partial<CookieRow>[]): Columns {
  const rows = given.map((row) => ({ ...unsaid, ...row }));
  return {
    names: rows.map(({ names }) => names),
    isPrefix: rows.map(({ isPrefix }) => isPrefix).join(''),
    isGuarded: rows.map(({ isGuarded }) => isGuarded).join(''),
    entity: rows.map(({ entity }) => entity),
    listedEntity: rows.map(({ listedEntity }) => listedEntity),
    purposes: rows.map(({ purposes }) => purposes),
    role: rows.map(({ role }) => role).join(''),
    retention: rows.map(({ retention }) => retention),
    holdsIdentifier: rows.map(({ holdsIdentifier }) => holdsIdentifier).join(''),
    hosts: rows.map(({ hosts }) => hosts),
  };
}
