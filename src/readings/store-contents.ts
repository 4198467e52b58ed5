/** What stands alone in a record, beside numbers and times: the text by which its visitor may be known again. */
export type LoneTexts = readonly string[];

const mostStores = 4;
const mostRecords = 20;
const mostRequests = 20;
const longestText = 200;
const shortestText = 8;
const deepest = 3;
const longestWaitMs = 1000;
/** What a page keeps for use without a network says by its name what it is. */
const fileName = /\.(?:m?js|css|html?|json|png|jpe?g|gif|webp|avif|svg|ico|woff2?|ttf|mp[34]|webm|wasm|txt|xml)$/i;
const time = /^\d{4}-\d\d-\d\d/;

/** Reads a few records of a database, and changes nothing in it: what is gone by then is not made anew. */
export async function textsOfDatabase(factory: IDBFactory, name: string): Promise<LoneTexts> {
  const opening = factory.open(name);
  opening.onupgradeneeded = () => opening.transaction?.abort();
  const database = await answerOf(opening);
  // The page may want to change or to delete it meanwhile.
  database.onversionchange = () => database.close();
  try {
    const names = Array.from(database.objectStoreNames).slice(0, mostStores);
    if (names.length === 0) return [];
    const reading = database.transaction(names, 'readonly');
    const found = await Promise.all(names.map((store) => recordsOf(reading.objectStore(store))));
    return found.flat().flatMap(loneText);
  } finally {
    database.close();
  }
}

/** A long list is content, not what somebody is known by. */
async function recordsOf(store: IDBObjectStore): Promise<readonly unknown[]> {
  const count = await answerOf(store.count());
  return count > mostRecords ? [] : answerOf(store.getAll(null, mostRecords));
}

/** Reads small answers that a page keeps in a cache: those that it made itself, and of a server's what is no file. */
export async function textsOfCache(caches: CacheStorage, name: string): Promise<LoneTexts> {
  const cache = await caches.open(name);
  const requests = (await cache.keys()).slice(0, mostRequests);
  const texts = await Promise.all(
    requests.map(async (request) => {
      const response = await cache.match(request);
      // What a script has made comes from nowhere (Fetch, 2.2.6), and whatever its headers say it has put there.
      const isMade = response?.url === '';
      if (!isMade && fileName.test(new URL(request.url).pathname)) return [];
      return [...loneText(parsed(await shortText(response))), ...(isMade ? headersOf(response) : [])];
    }),
  );
  return texts.flat();
}

function headersOf(response: Response): LoneTexts {
  return [...response.headers].flatMap(([name, value]) => (name.startsWith('x-') ? loneText(value) : []));
}

/** The text of a short answer; '': it is longer, and not read. */
async function shortText(response: Response | undefined): Promise<string> {
  const blob = await response?.blob();
  return blob && blob.size <= 2 * longestText ? blob.text() : '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON: the text itself.
    return text.trim();
  }
}

/** A word that says what stands beside it, as where records are pairs: "pid", "visitor_id". */
const nameOfOne = /^_?(?:[a-z]{0,8}[_-]?)?(?:[ug]?u?id|visitor|device|anon\w{0,8}|fp|tok(?:en)?|mark|ident(?:ity)?)$/i;

/** A title beside it makes it a thing that the page shows; numbers, times and marks do not. */
export function loneText(record: unknown): string[] {
  const texts = textsIn(record, 0).filter((text) => !nameOfOne.test(text));
  const [text = ''] = texts;
  return texts.length === 1 && text.length >= shortestText && text.length <= longestText ? [text] : [];
}

function textsIn(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return value === '' || time.test(value) ? [] : [value];
  if (typeof value !== 'object' || value === null || depth > deepest) return [];
  return Object.values(value).flatMap((part) => textsIn(part, depth + 1));
}

/** A database that somebody blocks answers when they are done, or never. */
function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('No answer')), longestWaitMs);
    request.onsuccess = () => (clearTimeout(timer), resolve(request.result));
    request.onerror = () => (clearTimeout(timer), reject(request.error ?? new Error('No answer')));
  });
}
