// Hosts: the host list with our overlay above it.
import { parse } from 'tldts';
import { Stop } from '../terminal.mjs';
import { toSigns } from './to-signs.mjs';

/** Returns the host columns, the address rows, and the classes that each entity's hosts have. */
export function compileHosts({ hostList, classes, overlay }, entities) {
  const classPlaces = new Map(classes.map(({ name }, place) => [name, place]));
  const listed = readHostList(hostList, entities, classPlaces);
  const { own, addresses } = readOverlay(overlay.hosts, entities, classPlaces);
  const names = [...new Set([...listed.keys(), ...own.keys()])].sort();
  const rows = names.map((name) => joinRow(name, own, listed));
  return {
    tables: {
      hosts: {
        names: names.join(' '),
        entity: rows.map(({ entity }) => entity),
        own: toSigns(rows.map((row) => row.own)),
        listed: toSigns(rows.map((row) => row.listed)),
        listedEntity: rows.map((row) => row.listedEntity),
      },
      addresses,
    },
    classesOf: classesByEntity(rows, addresses, classes),
  };
}

/** Returns our rows on whole hosts by host, and those on parts of one. */
function readOverlay(overlayRows, entities, classPlaces) {
  const rows = overlayRows.map(({ host, path, ...row }) => {
    const place = classPlaces.get(row.class);
    if (place === undefined)
      throw new Stop(`assets/knowledge/overlay.json: class "${row.class}" of ${host} is not in classes.json; add it.`);
    return { host, path, entity: entities.placeOf(row.entity), class: place };
  });
  const whole = rows.filter(({ path }) => path === undefined);
  const own = new Map(whole.map((row) => [row.host, row]));
  const twice = whole.find((row) => own.get(row.host) !== row);
  if (twice) throw new Stop(`assets/knowledge/overlay.json has ${twice.host} twice; keep one row.`);
  return { own, addresses: rows.filter(({ path }) => path !== undefined) };
}

function readHostList(hostList, entities, classPlaces) {
  const listed = new Map();
  for (const { name, company, category, domains } of hostList.entities) {
    const place = classPlaces.get(hostList.classes[category]);
    if (place === undefined)
      throw new Stop(`${hostList.name} has a new category "${category}"; map it in assets/knowledge/sources.json.`);
    const entity = entities.placeOf(company || name);
    for (const domain of domains) {
      const host = domain.replace(/^\*\./, '').toLowerCase();
      if (isUsable(host, hostList.classes[category]) && !listed.has(host)) listed.set(host, { entity, class: place });
    }
  }
  return listed;
}

/** Numbers are given to others; and who runs a public suffix does not act on the sites below it. */
function isUsable(host, className) {
  const { isIp, publicSuffix, isPrivate } = parse(host, { allowPrivateDomains: true });
  if (isIp) return false;
  return publicSuffix !== host || (isPrivate && ['hosting', 'cdn', 'utility', 'other'].includes(className));
}

function joinRow(name, own, listed) {
  const ours = own.get(name);
  const theirs = closest(name, listed);
  return {
    entity: ours?.entity ?? theirs.entity,
    own: ours?.class ?? -1,
    listed: theirs?.class ?? -1,
    listedEntity: theirs?.entity ?? -1,
  };
}

function closest(name, rows) {
  const labels = name.split('.');
  const at = labels.map((_, index) => labels.slice(index).join('.')).find((suffix) => rows.has(suffix));
  return at === undefined ? undefined : rows.get(at);
}

/** Returns how many hosts of each class an entity has. */
function classesByEntity(rows, addresses, classes) {
  const found = new Map();
  const add = (entity, place) => {
    const counts = found.get(entity) ?? new Map();
    const { name } = classes[place];
    found.set(entity, counts.set(name, (counts.get(name) ?? 0) + 1));
  };
  for (const { entity, own, listed } of rows) add(entity, own === -1 ? listed : own);
  for (const address of addresses) add(address.entity, address.class);
  return (entity) => found.get(entity) ?? new Map();
}
