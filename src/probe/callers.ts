import { callingScript } from './calling-script';
import { getterOf, isA, later, mapGet, mapSet, NativeMap, now, sizeOf } from './natives';

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
const isScript = isA('HTMLScriptElement');
const sourceOf = getterOf<string>('HTMLScriptElement', 'src');
const mostCalls = 3000;
const mostLooksInTask = 4;
const mostLooksAtOnce = 250;
/** So long after the first of them more may be taken. */
const restMs = 200;

export function createCallers(ownUrl: string): Callers {
  const callers = new NativeMap<string, Caller>();
  /**
   * A script that runs from its element and was found to do such a thing itself does the rest of it too, until it ends;
   * but calls of interfaces are too many things to be one.
   */
  const own = new NativeMap<string, Runner>();
  let task = 0;
  let isTaskMarked = false;
  let running: unknown = null;
  /** The address of the script that runs from its element; undefined: not asked yet. An element is slow to say it. */
  let runningSource: string | undefined;
  let looks = 0;
  /** When the first of them was taken. */
  let begunAt = 0;

  /** Whether no more stacks may be taken for a while. */
  const isTired = (): boolean => {
    if (looks < mostLooksAtOnce) return false;
    const at = now();
    // A clock that was set back makes no difference.
    if (at >= begunAt && at < begunAt + restMs) return true;
    looks = 0;
    return false;
  };

  /**
   * In a new task the caller may be another. A script that runs from its element has a task of its own, which costs
   * nothing to tell; the end of any other is waited for.
   */
  const markTask = (element: unknown): void => {
    if (element !== running) {
      running = element;
      runningSource = undefined;
      task += 1;
    }
    if (isTaskMarked || element !== null) return;
    isTaskMarked = true;
    later(() => {
      isTaskMarked = false;
      task += 1;
    });
  };

  const look = (): string | null => {
    if (looks === 0) begunAt = now();
    looks += 1;
    const found = callingScript();
    // Code that stands in the document itself speaks for the document.
    return found === ownUrl ? null : found;
  };

  return {
    scriptOf(kind, what) {
      const element = currentScript(document);
      markTask(element);
      const isOneThing = kind !== 'api-call';
      const runner = isOneThing ? mapGet(own, kind) : undefined;
      if (runner !== undefined && runner.element === element) return runner.scriptUrl;
      const call = `${kind} ${what}`;
      const known = mapGet(callers, call);
      const looksNow = known?.task === task ? known.looks : 0;
      if (looksNow >= mostLooksInTask || isTired()) return known?.scriptUrl ?? null;
      const scriptUrl = look();
      if (known || sizeOf(callers) < mostCalls) mapSet(callers, call, { scriptUrl, looks: looksNow + 1, task });
      if (isOneThing && scriptUrl !== null && isScript(element)) {
        runningSource ??= sourceOf(element);
        if (runningSource === scriptUrl) mapSet(own, kind, { element, scriptUrl });
      }
      return scriptUrl;
    },
  };
}
