const sliceMs = 20;
const tellEveryMs = 400;

/**
 * Runs a generator in slices, so that messages are answered in between. `tell` is called a few times a second with how
 * many steps were made: what it stores also keeps the worker from being put to sleep.
 */
export async function readInSlices<T>(steps: Generator<void, T>, tell: (steps: number) => Promise<void>): Promise<T> {
  let made = 0;
  let toldAt = performance.now();
  for (;;) {
    const begun = performance.now();
    while (performance.now() - begun < sliceMs) {
      const { done, value } = steps.next();
      made += 1;
      if (done) return value;
    }
    if (performance.now() - toldAt > tellEveryMs) {
      await tell(made);
      toldAt = performance.now();
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
}
