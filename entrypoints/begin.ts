import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { deskOf } from '../src/messaging/desk';

/**
 * After content.ts, and in the same world: a page says that it is there, wherever the browser does not tell of every page
 * that a tab shows (src/background/follow-commits.ts).
 */
export default defineUnlistedScript(() => deskOf(window)?.begin());
