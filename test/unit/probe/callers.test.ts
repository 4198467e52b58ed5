import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const look = vi.fn((): string | null => 'https://cdn.test/t.js');
vi.mock('../../../src/probe/calling-script', () => ({ callingScript: () => look() }));

class ScriptElement {
  constructor(private readonly address: string) {}
  get noModule(): boolean {
    return this.address === '';
  }
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

beforeEach(() => {
  vi.useFakeTimers();
  look.mockReturnValue('https://cdn.test/t.js');
});
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

describe('a script that runs from its element', () => {
  const page: { currentScript: ScriptElement | null } = { currentScript: null };
  let scriptOf: (kind: string, what: string) => string | null;
  const run = (address: string): void => void (page.currentScript = new ScriptElement(address));
  /** What the stack names first. */
  const isCalledBy = (address: string): void => void look.mockReturnValue(address);
  const runItself = (address: string): void => {
    run(address);
    isCalledBy(address);
  };

  beforeEach(async () => void ({ scriptOf } = await aCallers(page)));

  it('is asked once for each kind of thing that it does itself', () => {
    runItself('https://a.test/a.js');
    for (const kind of ['cookie-write', 'storage-write'])
      for (let n = 0; n < 9; n++) expect(scriptOf(kind, `name ${n}`)).toBe('https://a.test/a.js');
    expect(look).toHaveBeenCalledTimes(2);
    for (let n = 0; n < 9; n++) scriptOf('api-call', `api ${n}`);
    expect(look, 'calls of interfaces are too many things').toHaveBeenCalledTimes(11);
  });

  it('is asked each time where it has another do it', () => {
    run('https://answer.test/?callback=found');
    isCalledBy('https://cdn.test/t.js');
    for (let n = 0; n < 9; n++) expect(scriptOf('cookie-write', `name ${n}`)).toBe('https://cdn.test/t.js');
    expect(look).toHaveBeenCalledTimes(9);
  });

  describe('while many scripts come', () => {
    beforeEach(() => {
      for (let n = 0; n < 16; n++) {
        runItself(`https://tag-${n}.test/t.js`);
        scriptOf('storage-write', `key ${n}`);
      }
      look.mockClear();
    });

    it('is asked once for everything, and the next one again', () => {
      for (const address of ['https://a.test/a.js', 'https://b.test/b.js']) {
        runItself(address);
        expect(scriptOf('cookie-write', `of ${address}`)).toBe(address);
        isCalledBy('https://other.test/o.js');
        for (let n = 0; n < 9; n++) expect(scriptOf('api-call', `api ${n}`)).toBe(address);
      }
      expect(look).toHaveBeenCalledTimes(2);
    });

    it('is asked each time where it has another do it, or no script of a page is found', () => {
      for (const found of ['https://cdn.test/t.js', null]) {
        run('https://answer.test/?callback=found');
        look.mockReturnValue(found);
        for (let n = 0; n < 3; n++) expect(scriptOf('send', `to ${n}`)).toBe(found);
      }
      expect(look).toHaveBeenCalledTimes(6);
    });

    it('is asked as before once it has ended, and after a rest', () => {
      runItself('https://a.test/a.js');
      scriptOf('cookie-write', 'a');
      page.currentScript = null;
      isCalledBy('https://timer.test/t.js');
      expect(scriptOf('cookie-write', 'b')).toBe('https://timer.test/t.js');
      vi.advanceTimersByTime(1001);
      runItself('https://a.test/a.js');
      scriptOf('cookie-write', 'c');
      scriptOf('send', 'd');
      expect(look).toHaveBeenCalledTimes(4);
    });
  });
});
