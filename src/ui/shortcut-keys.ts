/** Returns the keys of a shortcut one by one: `Alt+Shift+L`, or `⌥⇧L` on a Mac; none when it is not set. */
export function shortcutKeys(shortcut: string | undefined): string[] {
  if (shortcut === undefined || shortcut === '') return [];
  return shortcut.includes('+') ? shortcut.split('+') : [...shortcut];
}
