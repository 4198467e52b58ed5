// Sources write one organisation in several ways: here each gets one name, and the one that owns it.

/** Returns places for names: as our overlay writes them, then as the first source to name them does. */
export function nameEntities({ entities: listed, hosts, cookies }) {
  const names = [];
  const places = new Map();
  const placeOf = (name) => {
    const key = keyOf(name);
    if (!places.has(key)) places.set(key, names.push(plain(name)) - 1);
    return places.get(key);
  };
  const aliases = listed.flatMap(({ name, also = [] }) => also.map((other) => [other, placeOf(name)]));
  for (const [other, place] of aliases) places.set(keyOf(other), place);
  for (const { entity } of [...hosts, ...cookies]) if (entity) placeOf(entity);
  const ours = new Set(places.keys());
  const listedOwners = new Map(listed.flatMap(({ name, owner }) => (owner ? [[placeOf(name), owner]] : [])));
  /** The owner of an owner owns both. */
  const ownerOf = (place) => {
    const owner = listedOwners.get(place) ?? ownerIn(names[place]);
    const above = owner === null ? place : placeOf(owner);
    return above === place ? place : ownerOf(above);
  };
  return {
    placeOf,
    ownerOf,
    /** Whether our own rows name it. */
    isOurs: (name) => ours.has(keyOf(name)),
    tables() {
      const owners = [];
      // Naming an owner may add it to the names.
      for (let place = 0; place < names.length; place++) owners.push(ownerOf(place));
      return { entities: names, owners, aliases };
    },
  };
}

/** "Google (YouTube)" is a brand of Google. */
function ownerIn(name) {
  return /^(.+) \(.+\)$/.exec(name)?.[1] ?? null;
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
