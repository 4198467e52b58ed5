// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProbeRecord } from '../../../src/messaging/probe-record';
import { watchPage } from '../../../src/readings/watch-page';
import { showPage } from '../../support/read-html';

/** happy-dom has no list of requests: the test says what is in it. */
let onEntries: (entries: object[]) => void = () => {};
class RequestList {
  constructor(callback: (list: { getEntries(): object[] }) => void) {
    onEntries = (entries) => callback({ getEntries: () => entries });
  }
  observe(): void {}
  disconnect(): void {}
}

beforeEach(() => {
  vi.stubGlobal('PerformanceObserver', RequestList);
  localStorage.clear();
});

/** Watches what is shown; `told` waits until one record of a kind says what is wanted. */
function watch(sent: readonly EventTarget[] = []) {
  const records: ProbeRecord[] = [];
  const markRead = vi.fn();
  const add = (record: ProbeRecord): void => void records.push(record);
  const { tellRequests, read } = watchPage(window, { add, drop: () => undefined, markRead }, sent);
  const told = (kind: string, data: object): Promise<void> =>
    vi.waitFor(
      () =>
        expect(records.filter((one) => one.kind === kind)).toContainEqual(
          expect.objectContaining({ data: expect.objectContaining(data) }),
        ),
      { timeout: 4000 },
    );
  return { records, told, tellRequests, read, markRead };
}

/** The person presses what a selector picks first. */
function press(selector: string): void {
  const event = new MouseEvent('click', { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  document.querySelector(selector)?.dispatchEvent(event);
}

/** The names of the fields of each form, as it was told last. */
function formsIn(records: readonly ProbeRecord[]): string[][] {
  const last = new Map(records.filter(({ kind }) => kind === 'form').map(({ key, data }) => [key, data]));
  return [...last.values()].map(({ fields }) => (fields as { name: string }[]).map(({ name }) => name)); // as readForms tells them
}

describe('a page that is watched', () => {
  it('is read as it stands, and again after a script has changed it', async () => {
    showPage('<a href="/privacy">Privacy</a>');
    const { told } = watch();
    await told('policy-link', { text: 'Privacy' });
    document.body.insertAdjacentHTML('beforeend', '<iframe src="https://late.test/frame"></iframe>');
    await told('element', { url: 'https://late.test/frame' });
  });

  it('tells what was written around the storage interface once the page is hidden', async () => {
    showPage('');
    const { told, records } = watch();
    await told('log-fields', {});
    localStorage['late'] = '1';
    vi.spyOn(Document.prototype, 'visibilityState', 'get').mockReturnValue('hidden');
    window.dispatchEvent(new Event('visibilitychange'));
    expect(records.at(-1)).toMatchObject({ kind: 'storage-item', data: { key: 'late' } });
    vi.restoreAllMocks();
  });

  it('tells what was written around the storage interface soon after the last reading, once the page changes', async () => {
    showPage('');
    const { told } = watch();
    await told('log-fields', {});
    localStorage['between'] = '1';
    document.body.insertAdjacentHTML('beforeend', '<p>more</p>');
    await told('storage-item', { key: 'between' });
  });

  it('counts a request that is made again', async () => {
    showPage('');
    const { records, tellRequests } = watch();
    tellRequests(true);
    const entry = {
      name: 'https://count.test/hit?n=1',
      initiatorType: 'fetch',
      startTime: 5,
      responseStatus: 204,
      encodedBodySize: 0,
    };
    onEntries([entry]);
    onEntries([{ ...entry, name: 'https://count.test/hit?n=2' }]);
    const [first, second] = records.filter(({ data }) => data['resourceType'] === 'fetch');
    expect(first).toMatchObject({ count: 1, data: { status: 204 } });
    expect(second).toMatchObject({ key: first?.key, count: 2 });
  });

  it('leaves the list of requests alone where the browser itself tells of them', () => {
    showPage('');
    const observe = vi.spyOn(RequestList.prototype, 'observe');
    const { tellRequests } = watch();
    tellRequests(false);
    expect(observe).not.toHaveBeenCalled();
    tellRequests(true);
    tellRequests(true);
    expect(observe).toHaveBeenCalledOnce();
  });

  it('tells that a form was sent, with what was filled in last', async () => {
    showPage(
      '<form action="/join"><input type="email" name="e"><input type="hidden" name="cid"><button>Go</button></form>',
    );
    const { told } = watch();
    await told('form', { isSubmitted: false });
    const form = document.querySelector('form');
    form?.addEventListener('submit', (event) => {
      form.querySelector('[name=cid]')?.setAttribute('value', 'GA1.2');
      event.preventDefault();
    });
    form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await told('form', { isSubmitted: true, fields: [expect.anything(), expect.objectContaining({ value: 'GA1.2' })] });
  });

  it('is read at once for somebody who waits for it, however long it goes on loading', async () => {
    showPage('<a href="/privacy">Privacy</a>');
    vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('loading');
    const { records, read, markRead } = watch();
    expect(markRead).not.toHaveBeenCalled();
    await read();
    expect(markRead).toHaveBeenCalled();
    expect(records.map(({ kind }) => kind)).toContain('policy-link');
    vi.restoreAllMocks();
  });

  it('tells of a form that was sent before anybody read the page', async () => {
    showPage('<form action="/early"><input type="email" name="e"></form>');
    const form = document.querySelector('form');
    await watch(form === null ? [] : [form]).told('form', { isSubmitted: true });
  });

  it.each([
    ['a click on its button', 'Ada', true],
    ['a click while nothing is filled in', '', false],
  ])('where it uses no form, %s counts as sent: %s', async (_what, typed, isSubmitted) => {
    showPage('<div><input aria-label="Name"><div role="button">Send</div></div>');
    const { told, records } = watch();
    await told('form', { method: 'script' });
    Object.assign(document.querySelector('input') ?? {}, { value: typed });
    const button = document.querySelector('[role=button]');
    button?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    const sent = records.filter(({ kind, data }) => kind === 'form' && data['isSubmitted'] === true);
    expect(sent.length > 0).toBe(isSubmitted);
  });

  it('reads a dialogue right before the press that takes it away', async () => {
    showPage('<p>News</p>');
    const { told, records } = watch();
    await told('log-fields', {});
    document.body.insertAdjacentHTML('beforeend', '<div role="dialog"><i><button>Refuse all</button></i></div>');
    const dialog = document.querySelector('[role=dialog]');
    const button = document.querySelector('button');
    button?.addEventListener('click', () => dialog?.remove());
    const press = (isTrusted: boolean): void => {
      const event = new MouseEvent('click', { bubbles: true, composed: true });
      Object.defineProperty(event, 'isTrusted', { value: isTrusted });
      button?.dispatchEvent(event);
    };
    const offers = () => records.filter(({ kind }) => kind === 'offer').map(({ data }) => data['text']);
    press(false);
    expect(offers()).toEqual([]);
    document.body.append(dialog ?? '');
    press(true);
    expect(offers()).toEqual(['Refuse all']);
  });

  it('reads of a large part of the page how it begins, whatever is pressed in it', async () => {
    showPage('');
    const { told, records } = watch();
    await told('log-fields', {});
    document.body.innerHTML = `<main>${'<i><button>Refuse all</button></i>'.repeat(400)}</main>`;
    press('button');
    expect(records.filter(({ kind }) => kind === 'offer').map(({ count }) => count)).toEqual([300]);
  });

  it('tells a form of a dialogue that is pressed apart from one of the page that says the same of itself', async () => {
    showPage('<form><input name="search"></form>');
    const { told, records, read } = watch();
    await told('form', { fields: [expect.objectContaining({ name: 'search' })] });
    document.body.insertAdjacentHTML('beforeend', '<dialog open><form><input name="mail"><b>Go</b></form></dialog>');
    press('b');
    await read();
    expect(formsIn(records)).toEqual([['search'], ['mail']]);
  });

  it('leaves a form as it is known when a dialogue inside it is pressed', async () => {
    const dialog = '<div role="dialog"><input name="day"><b>Choose</b></div>';
    showPage(`<form><input name="name"><input name="street">${dialog}</form>`);
    const { told, records } = watch();
    await told('form', {});
    press('b');
    expect(formsIn(records)).toEqual([['name', 'street', 'day']]);
  });
});
