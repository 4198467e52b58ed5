import { defineContentScript } from 'wxt/utils/define-content-script';
import { startProbe } from '../src/probe/start-probe';

/** In the page's own world. Which sites it runs on from the start is said in wxt.config.ts. */
export default defineContentScript({
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  main: () => startProbe(window),
});
