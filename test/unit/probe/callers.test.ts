import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const look = vi.fn(() => 'https://cdn.test/t.js');
vi.mock('../../../src/probe/calling-script', () => ({ callingScript: () => look() }));

class ScriptElement {
  constructor(private readonly address: string) {}
  get src(): string {
    return this.address;
  }
}

/** The callers keep the clock and the page that are there when they are loaded: those of the test. */
async function aCallers(page: { currentScript: ScriptElement | null } = { currentScript: null }) {
  vi.resetModules();
  vi.stubGlobal('Document', class { get currentScript(): unknown { return page.currentScript; } }); // prettier-ignore
  vi.stubGlobal('HTMLScriptElement', ScriptElement);
  vi.stubGlobal('document', {});
  const { createCallers } = await import('../../../src/probe/callers');
  return createCallers('https://shop.test/');
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

it('takes so many stacks at once and no more, and after a rest as many again', async () => {
  const { scriptOf } = await aCallers();
  const call = (from: number, count: number): void => {
    for (let n = from; n < from + count; n++) scriptOf('storage-write', `key ${n}`);
  };
  call(0, 1000);
  expect(look).toHaveBeenCalledTimes(250);
  vi.advanceTimersByTime(100);
  call(1000, 10);
  expect(look).toHaveBeenCalledTimes(250);
  vi.advanceTimersByTime(150);
  call(2000, 1000);
  expect(look).toHaveBeenCalledTimes(500);
});

it('goes on where the clock is set back', async () => {
  vi.setSystemTime(1_000_000);
  const { scriptOf } = await aCallers();
  for (let n = 0; n < 300; n++) scriptOf('storage-write', `key ${n}`);
  vi.setSystemTime(1000);
  scriptOf('storage-write', 'later');
  expect(look).toHaveBeenCalledTimes(251);
});

it('takes scripts that run from their elements at their word once many of them have come at once', async () => {
  const page: { currentScript: ScriptElement | null } = { currentScript: null };
  const { scriptOf } = await aCallers(page);
  const callFrom = (address: string, what: string): string | null => {
    page.currentScript = new ScriptElement(address);
    return scriptOf('storage-write', what);
  };
  for (let n = 0; n < 16; n++) expect(callFrom(`https://tag-${n}.test/t.js`, `key ${n}`)).toBe('https://cdn.test/t.js');
  expect(callFrom('https://tag-16.test/t.js', 'key 16')).toBe('https://tag-16.test/t.js');
  expect(look).toHaveBeenCalledTimes(16);

  expect(callFrom('', 'of a script in the document'), 'it has no address to give').toBe('https://cdn.test/t.js');
  page.currentScript = null;
  expect(scriptOf('storage-write', 'from a timer'), 'no element runs').toBe('https://cdn.test/t.js');

  vi.advanceTimersByTime(1001);
  expect(callFrom('https://tag-17.test/t.js', 'key 17'), 'after a rest').toBe('https://cdn.test/t.js');
});
