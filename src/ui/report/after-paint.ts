/** Resolves once the next frame is on screen: a callback of the frame after it runs only then. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
