import { describe, expect, it } from 'vitest';
import { shortcutKeys } from '../../../src/ui/shortcut-keys';

describe('shortcutKeys', () => {
  it.each([
    ['Alt+Shift+L', ['Alt', 'Shift', 'L']],
    ['⌥⇧L', ['⌥', '⇧', 'L']],
    ['', []],
    [undefined, []],
  ])('reads %j key by key', (shortcut, keys) => {
    expect(shortcutKeys(shortcut)).toEqual(keys);
  });
});
