import { browser } from '../lib/browser';
import { shortcutKeys } from './shortcut-keys';

/** Reads which keys open the popup now; the person may have changed them. */
export async function readShortcut(): Promise<string[]> {
  const commands = await browser.commands.getAll();
  return shortcutKeys(commands.find(({ name }) => name === '_execute_action')?.shortcut);
}
