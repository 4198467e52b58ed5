import { callingScript } from './calling-script';
import { later, mapGet, mapSet, NativeMap, sizeOf } from './natives';

/** Who calls what. A stack is dear, so it is taken for the first calls only, and the last known caller stands for the rest. */
export interface Callers {
  /** Returns the script that makes this call; null: code of the document itself, or not known. */
  scriptOf(call: string): string | null;
  /** A batch is done: stacks may be taken again. */
  rest(): void;
}

interface Caller {
  scriptUrl: string | null;
  /** How often it was looked up in this task. */
  looks: number;
  task: number;
}

const mostCalls = 3000;
const mostLooksInTask = 4;
const mostLooksInBatch = 250;

export function createCallers(ownUrl: string): Callers {
  const callers = new NativeMap<string, Caller>();
  let task = 0;
  let isTaskMarked = false;
  let looks = 0;

  /** Scripts run in tasks of their own: in a new one the caller may be another. */
  const markTask = (): void => {
    if (isTaskMarked) return;
    isTaskMarked = true;
    later(() => {
      isTaskMarked = false;
      task += 1;
    });
  };

  return {
    rest: () => void (looks = 0),
    scriptOf(call) {
      markTask();
      const known = mapGet(callers, call);
      const looksNow = known?.task === task ? known.looks : 0;
      if (looks >= mostLooksInBatch || looksNow >= mostLooksInTask) return known?.scriptUrl ?? null;
      looks += 1;
      const found = callingScript();
      // Code that stands in the document itself speaks for the document.
      const scriptUrl = found === ownUrl ? null : found;
      if (known || sizeOf(callers) < mostCalls) mapSet(callers, call, { scriptUrl, looks: looksNow + 1, task });
      return scriptUrl;
    },
  };
}
