// Cookies: the cookie database with our rows above it.
import { Stop } from '../terminal.mjs';
import { identifierIn } from './identifier-in.mjs';
import { toSigns } from './to-signs.mjs';

/** Names this short, exact or as a beginning, are used by many: they count for their own company alone. */
const shortName = 3;
const shortBeginning = 2;

const consentName =
  /consent|optanon|euconsent|us_?privacy|ccpa|gdpr|cookie[-_]?(?:law|notice|bar|banner|polic|pref|accept|agreed)/i;
const consentChoice = /consent|choice|preference|accept|settings/i;

/** Returns cookie columns and what they point to. */
export function compileCookies({ cookieList, overlay }, entities, { classesOf }) {
  const theirs = cookieList.cookies
    .filter(({ cookie }) => cookie.trim() !== '')
    .map((row) => readRow(row, cookieList, entities, classesOf));
  const theirsByKey = groupByKey(theirs);
  const ours = overlay.cookies.map((row) => readOwnRow(row, entities, classesOf, theirsByKey));
  const oursByKey = groupByKey(ours);
  const generic = new Set(overlay.genericCookies);
  const others = theirs
    .filter((row) => !(oursByKey.get(keyOf(row)) ?? []).some((own) => speaksFor(own, row, entities)))
    .map((row) => ({ ...withOurFamily(row, ours, entities), isGuarded: isGuarded(row, generic) }));
  return toColumns([...ours, ...others]);
}

function toColumns(rows) {
  const purposeSets = numbering(JSON.stringify);
  const retentions = numbering((text) => text);
  const roles = numbering((role) => role);
  const hosts = numbering((names) => names);
  return {
    cookies: {
      names: rows.map(({ name }) => name),
      isPrefix: toSigns(rows.map(({ isPrefix }) => Number(isPrefix))),
      isGuarded: toSigns(rows.map((row) => Number(row.isGuarded))),
      entity: rows.map(({ entity }) => entity),
      listedEntity: rows.map(({ listedEntity }) => listedEntity),
      purposes: rows.map(({ purposes }) => purposeSets.placeOf(purposes)),
      role: toSigns(rows.map(({ role }) => (role === null ? -1 : roles.placeOf(role)))),
      retention: rows.map(({ retention }) => (retention === null ? -1 : retentions.placeOf(retention))),
      holdsIdentifier: toSigns(rows.map(({ holdsIdentifier }) => Number(holdsIdentifier ?? -1))),
      hosts: rows.map((row) => hosts.placeOf(row.hosts.join(' '))),
    },
    cookiePurposes: purposeSets.values,
    retentions: retentions.values,
    cookieRoles: roles.values,
    cookieHosts: hosts.values,
  };
}

function groupByKey(rows) {
  const groups = new Map();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

function keyOf({ name, isPrefix = false }) {
  return `${isPrefix} ${name}`;
}

function readRow(row, { name: source, purposes: mapped }, entities, classesOf) {
  const entity = entities.placeOf(companyOf(row, entities));
  const classes = classesOf(entity);
  const listed = mapped[row.category];
  if (listed === undefined)
    throw new Stop(`${source} has a new category "${row.category}"; map it in assets/knowledge/sources.json.`);
  const value = listed === 'marketing' ? marketingOf(classes) : listed;
  const isConsent =
    value === 'service' &&
    (consentName.test(row.cookie) || (isOnlyConsent(classes) && consentChoice.test(row.description)));
  return {
    // A star at the end means what the column means.
    name: row.cookie.trim().replace(/\*$/, ''),
    isPrefix: row.wildcardMatch === '1' || row.cookie.trim().endsWith('*'),
    entity,
    listedEntity: entity,
    purposes: [{ value, source }],
    role: isConsent ? 'consent_platform' : roleFor(value),
    retention: row.retentionPeriod.trim() || null,
    holdsIdentifier: isConsent ? false : identifierIn(row.description),
    hosts: hostsIn(row.domain),
  };
}

/** A row of ours leaves to the database what it does not say itself. */
function readOwnRow(row, entities, classesOf, theirsByKey) {
  const { name, isPrefix = false, isGuarded = false, holdsIdentifier } = row;
  const theirs = theirsFor(row, theirsByKey.get(keyOf(row)) ?? [], entities);
  const entity = placeOfOwn(row.entity, theirs, entities);
  const own = row.purposes.map((value) => ({ value, source: 'overlay' }));
  const isService = own[0].value === 'service';
  const isConsent = row.isConsent || (isService && (consentName.test(name) || isOnlyConsent(classesOf(entity))));
  return {
    ...{ name, isPrefix, isGuarded, entity },
    listedEntity: theirs?.entity ?? -1,
    purposes: [...own, ...(theirs?.purposes ?? [])],
    role: isConsent ? 'consent_platform' : roleFor(own[0].value),
    retention: theirs?.retention ?? null,
    holdsIdentifier: holdsIdentifier ?? theirs?.holdsIdentifier ?? null,
    hosts: theirs?.hosts ?? [],
  };
}

/** Of several rows of one name, that of the same organisation; what counts on its own hosts alone says nothing of another's. */
function theirsFor({ entity: name, isGuarded }, rows, entities) {
  if (!name) return rows.at(-1);
  const owner = entities.ownerOf(entities.placeOf(name));
  return rows.findLast(({ entity }) => entities.ownerOf(entity) === owner) ?? (isGuarded ? undefined : rows.at(-1));
}

function speaksFor(own, row, entities) {
  return !own.isGuarded || own.entity === -1 || entities.ownerOf(own.entity) === entities.ownerOf(row.entity);
}

/** null: everybody's, such as a banner's that many sites write themselves. */
function placeOfOwn(name, theirs, entities) {
  if (name === undefined) return theirs?.entity ?? -1;
  return name === null ? -1 : entities.placeOf(name);
}

/** What we say of all names that begin alike goes for each of them, beside what the database says of the one. */
function withOurFamily(row, ours, entities) {
  const family = ours
    .filter(({ isPrefix, name }) => isPrefix && row.name.startsWith(name))
    .filter(({ entity }) => entities.ownerOf(entity) === entities.ownerOf(row.entity))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (family === undefined) return row;
  return {
    ...row,
    purposes: [...family.purposes.filter(isOurs), ...row.purposes],
    role: family.role,
    holdsIdentifier: row.holdsIdentifier ?? family.holdsIdentifier,
  };
}

function isOurs({ source }) {
  return source === 'overlay';
}

/** The product, where our own names know it: it is nearer than who owns it, and a few controllers are none ("29 days"). */
function companyOf({ dataController, platform }, entities) {
  const isCompany = dataController !== '' && !/^\d|website/i.test(dataController);
  return isCompany && !entities.isOurs(platform) ? dataController : platform;
}

/** The category covers both: of an organisation whose hosts mostly advertise, it is advertising. */
function marketingOf(classes) {
  const count = (...names) => names.reduce((sum, name) => sum + (classes.get(name) ?? 0), 0);
  return count('advertising', 'affiliate', 'social') > count('marketing', 'third_party_data')
    ? 'advertising'
    : 'marketing';
}

function isOnlyConsent(classes) {
  return classes.size === 1 && classes.has('consent_platform');
}

function roleFor(purpose) {
  if (purpose === 'advertising') return 'partner_ad';
  if (purpose === 'social') return 'social';
  return purpose === 'analytics' || purpose === 'marketing' || purpose === 'personalisation' ? 'processor' : null;
}

function hostsIn(domain) {
  return [...domain.toLowerCase().matchAll(/(?:[a-z0-9-]+\.)+[a-z]{2,}/g)].map(([host]) => host);
}

function isGuarded({ name, isPrefix }, generic) {
  return name.length <= (isPrefix ? shortBeginning : shortName) || generic.has(name);
}

function numbering(keyOf) {
  const values = [];
  const places = new Map();
  const placeOf = (value) => {
    const key = keyOf(value);
    if (!places.has(key)) places.set(key, values.push(value) - 1);
    return places.get(key);
  };
  return { values, placeOf };
}
