/**
 * Gives the focus back to the element that had it: to itself, or to the one that now carries its id.
 * Does nothing where something else has the focus, or nothing had it.
 */
export function keepFocus(before: Element | null): void {
  if (before === null || before === document.body || document.activeElement !== document.body) return;
  const target = before.isConnected ? before : document.getElementById(before.id);
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}
