import { longestAddress } from './address';
import { callingScript } from './calling-script';
import { getterOf, isGenuine, later, mapGet, mapSet, NativeMap, now, sizeOf, slice } from './natives';

/** Who calls what. A stack is dear, so it is taken for the first calls only, and the last known caller stands for the rest. */
export interface Callers {
  /** Returns the script that makes this call, of a kind; null: code of the document itself, or not known. */
  scriptOf(kind: string, what: string): string | null;
}

interface Caller {
  scriptUrl: string | null;
  /** How often it was looked up in this task. */
  looks: number;
  task: number;
}

/** A script that runs from its element. */
interface Runner {
  readonly element: object;
  readonly scriptUrl: string;
}

const currentScript = getterOf<unknown>('Document', 'currentScript');
const isScript = isGenuine('HTMLScriptElement', 'noModule');
const sourceOf = getterOf<string>('HTMLScriptElement', 'src');
const mostCalls = 3000;
const mostLooksInTask = 4;

export function createCallers(ownUrl: string): Callers {
  const callers = new NativeMap<string, Caller>();
  /**
   * A script that runs from its element and was found to do such a thing itself does the rest of it too, until it ends;
   * but calls of interfaces are too many things to be one.
   */
  const own = new NativeMap<string, Runner>();
  const looks = createBudget(250, 200);
  /** While so many scripts come that these are spent, one that was found to do a thing itself is asked no more. */
  const looksIntoElements = createBudget(16, 1000);
  let task = 0;
  let isTaskMarked = false;
  let running: unknown = null;
  /** The address of the script that runs from its element; undefined: not asked yet. An element is slow to say it. */
  let runningSource: string | undefined;
  /** The address of a script that is asked no more, until it ends; '': there is none. */
  let trusted = '';

  const sourceNow = (element: object): string => (runningSource ??= slice(sourceOf(element), 0, longestAddress));

  /**
   * In a new task the caller may be another. A script that runs from its element has a task of its own, which costs
   * nothing to tell; the end of any other is waited for.
   */
  const markTask = (element: unknown): void => {
    if (element !== running) {
      running = element;
      runningSource = undefined;
      trusted = '';
      task += 1;
    }
    if (isTaskMarked || element !== null) return;
    isTaskMarked = true;
    later(() => {
      isTaskMarked = false;
      task += 1;
    });
  };

  const look = (element: unknown): string | null => {
    looks.take();
    if (element !== null) looksIntoElements.take();
    const found = callingScript();
    // Code that stands in the document itself speaks for the document.
    return found === ownUrl ? null : found;
  };

  return {
    scriptOf(kind, what) {
      const element = currentScript(document);
      markTask(element);
      if (trusted !== '') return trusted;
      const isOneThing = kind !== 'api-call';
      const runner = isOneThing ? mapGet(own, kind) : undefined;
      if (runner !== undefined && runner.element === element) return runner.scriptUrl;
      const call = `${kind} ${what}`;
      const known = mapGet(callers, call);
      const looksNow = known?.task === task ? known.looks : 0;
      if (looksNow >= mostLooksInTask || looks.isSpent()) return known?.scriptUrl ?? null;
      const scriptUrl = look(element);
      if (known || sizeOf(callers) < mostCalls) mapSet(callers, call, { scriptUrl, looks: looksNow + 1, task });
      if (scriptUrl !== null && isScript(element) && sourceNow(element) === scriptUrl) {
        if (isOneThing) mapSet(own, kind, { element, scriptUrl });
        if (looksIntoElements.isSpent()) trusted = scriptUrl;
      }
      return scriptUrl;
    },
  };
}

/** So many of something, and no more until a time has passed since the first of them. */
function createBudget(most: number, restMs: number) {
  let taken = 0;
  let begunAt = 0;
  return {
    take(): void {
      if (taken === 0) begunAt = now();
      taken += 1;
    },
    isSpent(): boolean {
      if (taken < most) return false;
      const at = now();
      // A clock that was set back makes no difference.
      if (at >= begunAt && at < begunAt + restMs) return true;
      taken = 0;
      return false;
    },
  };
}
