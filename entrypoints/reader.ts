import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '../src/readings/start-reader';

/**
 * Beside content.ts, and in the same world: where the browser itself does not tell of every request from the start on,
 * elsewhere only once somebody asks (src/background/read-page.ts).
 */
export default defineUnlistedScript(() => startReader(window));
