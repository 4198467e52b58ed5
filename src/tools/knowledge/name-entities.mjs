// Sources write one organisation in several ways: here each gets one name, and the one that owns it.

/** Returns places for names: as our overlay writes them, then as the first source to name them does. */
export function nameEntities({ entities: listed, hosts }) {
  const names = [];
  const owners = new Map();
  const places = new Map();
  const placeOf = (name) => {
    const key = keyOf(name);
    if (!places.has(key)) places.set(key, names.push(plain(name)) - 1);
    return places.get(key);
  };
  for (const { name, also = [] } of listed) for (const other of also) places.set(keyOf(other), placeOf(name));
  for (const { name, owner } of listed) if (owner) owners.set(placeOf(name), placeOf(owner));
  for (const { entity } of hosts) placeOf(entity);
  return {
    placeOf,
    ownerOf: (place) => owners.get(place) ?? place,
    tables: () => ({ entities: names, owners: names.map((_, place) => owners.get(place) ?? place) }),
  };
}

function plain(name) {
  return name
    .replaceAll('&amp;', '&')
    .replace(/\s+CMP$/, '')
    .trim();
}

/** "PubMatic", "Pubmatic, Inc." and "pubmatic.com" are one. */
function keyOf(name) {
  return plain(name)
    .toLowerCase()
    .replace(/[,.]?\s+(?:inc|ltd|limited|llc|gmbh|ag|sas|sa|bv|ab|oü|corp|co)\.?$/, '')
    .replace(/\.com$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
