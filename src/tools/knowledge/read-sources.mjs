// Reads every source and holds it against assets/knowledge/sources.json: version, licence, size.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from '../terminal.mjs';

const described = 'assets/knowledge/sources.json';

/** Returns the sources with their rows counted, and what is in them. Throws a `Stop` for the first that is not as described. */
export function readSources(root) {
  const { allowedLicences, sources } = readJson(root, described);
  const [hostList, cookieList, suffixList, ours] = sources;
  const overlay = readOverlay(root);
  const entities = readJson(root, pathOf(hostList));
  const cookies = Object.entries(readJson(root, pathOf(cookieList))).flatMap(([platform, rows]) =>
    rows.map((row) => ({ ...row, platform })),
  );
  const counted = [
    { ...hostList, rows: entities.reduce((sum, { domains }) => sum + domains.length, 0) },
    { ...cookieList, rows: cookies.length },
    { ...suffixList, rows: countLabels(readText(root, pathOf(suffixList))) },
    { ...ours, rows: Object.values(overlay).reduce((sum, rows) => sum + rows.length, 0) },
  ];
  for (const source of counted) check(root, source, allowedLicences);
  return {
    sources: counted,
    hostList: { ...hostList, entities },
    cookieList: { ...cookieList, cookies },
    classes: readJson(root, 'assets/knowledge/classes.json'),
    overlay,
  };
}

function readOverlay(root) {
  const read = (name) => readJson(root, `assets/knowledge/${name}.json`);
  return {
    hosts: read('overlay'),
    entities: read('entities'),
    cookies: read('cookies'),
    genericCookies: read('generic-cookies'),
    choices: read('opt-outs'),
  };
}

/** The package ships the list as a compiled tree, with the length of every label in it. */
function countLabels(code) {
  const lengths = /edgeLength = [^[]*\[([\d,\s]*)\]/.exec(code)?.[1] ?? '';
  return lengths.split(',').length;
}

function check(root, source, allowedLicences) {
  const { name, licence, rows, fewestRows } = source;
  if (!allowedLicences.includes(licence))
    throw new Stop(`The licence of ${name} (${licence}) is not on the list in ${described}; use another source.`);
  if (source.package !== null) checkPackage(root, source);
  if (rows < fewestRows)
    throw new Stop(
      `${name} ${source.version} has ${rows} rows, fewer than the ${fewestRows} in ${described}; it has shrunk, so keep the earlier version or find out why.`,
    );
}

function checkPackage(root, source) {
  const { version, license } = readJson(root, `node_modules/${source.package}/package.json`);
  if (version !== source.version)
    throw new Stop(
      `${source.package} is installed as ${version}, and ${described} describes ${source.version}; read its licence and its changes, then correct version and date there.`,
    );
  if (license !== source.packageLicence)
    throw new Stop(
      `${source.package} is under "${license}" now, and ${described} says "${source.packageLicence}"; read the licence before the data is used.`,
    );
}

function pathOf(source) {
  return `node_modules/${source.package}/${source.file}`;
}

function readJson(root, path) {
  const text = readText(root, path);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Stop(`${path} is not JSON (${error.message}); correct it and run the command again.`);
  }
}

function readText(root, path) {
  const file = join(root, path);
  if (!existsSync(file)) throw new Stop(`${path} is missing; run "npm ci --ignore-scripts" and try again.`);
  return readFileSync(file, 'utf8');
}
