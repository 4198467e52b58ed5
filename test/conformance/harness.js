/**
 * Runs in the page, with and without the extension. A subject is a module whose `tests` map names to functions; what a
 * function gives, throws, resolves or rejects with is its outcome, told as text. No test knows what is right: the browser
 * without the extension does.
 */

/** Runs the tests of a subject one after another. Returns each name with its outcome. */
export async function runSubject(tests) {
  const outcomes = {};
  for (const [name, run] of Object.entries(tests)) outcomes[name] = await outcomeOf(run);
  return outcomes;
}

const longest = 4000;

async function outcomeOf(run) {
  const late = new Promise((resolve) => setTimeout(resolve, longest, 'no answer'));
  try {
    return await Promise.race([late, Promise.resolve(run()).then((value) => `gives ${tell(value)}`)]);
  } catch (error) {
    return `throws ${tell(error)}`;
  }
}

/** A value as text: what kind it is, and what it holds; never a stack, which names files. */
export function tell(value, depth = 0) {
  if (typeof value === 'function') return `function ${value.name}/${value.length}`;
  if (typeof value === 'symbol') return String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : String(value);
  if (value instanceof Error || value instanceof DOMException)
    return `${Object.prototype.toString.call(value)} ${value.name}: ${value.message}`;
  if (depth > 4) return '…';
  if (Array.isArray(value)) return `[${value.map((item) => tell(item, depth + 1)).join(', ')}]`;
  const tag = Object.prototype.toString.call(value);
  if (tag !== '[object Object]') return tag;
  return `{${Reflect.ownKeys(value)
    .map((key) => `${String(key)}: ${tell(value[key], depth + 1)}`)
    .join(', ')}}`;
}

/** What a call throws, or that it does not. */
export function thrown(run) {
  try {
    run();
    return 'nothing thrown';
  } catch (error) {
    return `${tell(error)}, of this window's ${error?.constructor === globalThis[error?.name]}`;
  }
}

/** What an element or a window tells first; rejects with the event of failure. */
export function event(target, type, failure = 'error') {
  return new Promise((resolve, reject) => {
    target.addEventListener(type, resolve, { once: true });
    if (failure !== type) target.addEventListener(failure, () => reject(new Error(failure)), { once: true });
  });
}

export const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** What a document of its own says once it has run: it posts one message to its parent or opener. */
export async function said(frame) {
  const message = new Promise((resolve) => {
    const listener = ({ data, source }) => {
      if (source !== frame.contentWindow || data?.said === undefined) return;
      removeEventListener('message', listener);
      resolve(data.said);
    };
    addEventListener('message', listener);
  });
  document.body.append(frame);
  const words = await Promise.race([message, wait(3000).then(() => 'silent')]);
  frame.remove();
  return words;
}

/** A frame with these attributes. */
export function frameWith(attributes) {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  return frame;
}
