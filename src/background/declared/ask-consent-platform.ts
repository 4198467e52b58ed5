import { browser } from '../../lib/browser';

/** A list of every vendor of the framework, with names, is about a quarter of this. */
const maxLength = 2_000_000;
const timeoutMs = 4000;
/** A platform that has not answered by then is told of as far as it has. */
const platformMs = 2500;

/**
 * Asks the page's consent platform which vendors it names, on the person's click. Its function stands in the page's own
 * world, and is called there once; what it answers is the page's own word, as its policy is. It comes back through the
 * isolated world, which a page cannot change: there its length is checked. null: no answer, or too long a one.
 */
export async function askConsentPlatform(tabId: number): Promise<string | null> {
  const name = `clauselight-${crypto.randomUUID()}`;
  const target = { tabId };
  const heard = browser.scripting.executeScript({
    ...{ target, injectImmediately: true, func: hear, args: [name, maxLength, timeoutMs] },
  });
  const asked = browser.scripting.executeScript({
    ...{ target, injectImmediately: true, world: 'MAIN', func: ask, args: [name, platformMs] },
  });
  const [[answer]] = await Promise.all([heard, asked]);
  return typeof answer?.result === 'string' ? answer.result : null;
}

/** Runs in the page's isolated world, alone: it can use nothing of this file. */
function hear(name: string, maxLength: number, timeoutMs: number): Promise<string | null> {
  return new Promise((resolve) => {
    const stop = new AbortController();
    const end = (text: string | null): void => {
      stop.abort();
      resolve(text);
    };
    setTimeout(() => end(null), timeoutMs);
    const onMessage = ({ data }: MessageEvent): void => {
      const said: unknown = typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[name] : null;
      if (typeof said === 'string') end(said.length > maxLength ? null : said);
    };
    window.addEventListener('message', onMessage, { signal: stop.signal, capture: true });
  });
}

/** Runs in the page's own world, alone, where every built-in may be the page's: nothing it returns is taken for more. */
function ask(name: string, platformMs: number): void {
  interface Answered {
    [field: string]: unknown;
  }
  const said = {
    ...{ hasPlatform: false, hasAnswered: false, platformId: null as unknown, listVersion: null as unknown },
    ...{ tcString: null as unknown, consented: [] as number[], legitimateInterest: [] as number[] },
    vendors: [] as unknown[],
  };
  const tell = (): void => window.postMessage({ [name]: JSON.stringify(said) }, '*');
  const api = (window as unknown as { __tcfapi?: (...given: unknown[]) => void }).__tcfapi;
  if (typeof api !== 'function') return tell();
  said.hasPlatform = true;
  const call = (command: string, take: (answer: Answered) => void, parameter?: unknown): Promise<void> =>
    new Promise((resolve) => {
      setTimeout(resolve, platformMs);
      try {
        const onAnswer = (answer: Answered | null): void => {
          try {
            if (answer !== null && typeof answer === 'object') take(answer);
          } finally {
            resolve();
          }
        };
        api(command, 2, onAnswer, parameter);
      } catch {
        resolve(); // it knows no such command
      }
    });
  const granted = (ids: unknown): number[] =>
    Object.entries(ids ?? {}).flatMap(([id, isGranted]) => (isGranted === true ? [Number(id)] : []));
  const takeData = ({ tcString, cmpId, vendor }: Answered): void => {
    said.hasAnswered = true;
    said.platformId ??= cmpId;
    said.tcString ??= tcString;
    const { consents, legitimateInterests } = (vendor ?? {}) as Answered;
    if (said.consented.length === 0) said.consented = granted(consents);
    if (said.legitimateInterest.length === 0) said.legitimateInterest = granted(legitimateInterests);
  };
  const takeVendor = (vendor: Answered): unknown => ({
    ...{ id: vendor['id'], name: vendor['name'], storageUrl: vendor['deviceStorageDisclosureUrl'] ?? null },
    purposes: ['purposes', 'legIntPurposes', 'flexiblePurposes'].flatMap((list) => vendor[list] ?? []),
    features: vendor['specialFeatures'] ?? [],
  });
  const asked = [
    call('ping', ({ cmpId, gvlVersion }) => {
      said.hasAnswered = true;
      said.platformId ??= cmpId;
      said.listVersion ??= gvlVersion;
    }),
    call('addEventListener', (data) => {
      takeData(data);
      // Nothing of ours stays in the page.
      api('removeEventListener', 2, () => {}, data['listenerId']);
    }),
    // Of versions before 2.2, which a site may still have.
    call('getTCData', takeData),
    call('getVendorList', ({ vendors, vendorListVersion }) => {
      said.hasAnswered = true;
      said.listVersion ??= vendorListVersion;
      said.vendors = Object.values(vendors ?? {})
        .slice(0, 4000)
        .map(takeVendor);
    }),
  ];
  void Promise.all(asked).then(tell, tell);
}
