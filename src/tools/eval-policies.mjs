#!/usr/bin/env node
// `npm run eval:policies`: how well the reader of policies reads, on labelled texts of our own (test/eval/README.md).
//   -- --language en     one language
//   -- --part tuning     only the texts that rules may be written from, or `held-out`
//   -- --mistakes        what was told wrongly and what was missed, text by text
import { root } from './build.mjs';
import { checkNode, ensureDependencies } from './set-up.mjs';
import { runScript, say } from './terminal.mjs';
import { withModule } from './with-module.mjs';

await runScript(async () => {
  checkNode();
  await ensureDependencies();
  return withModule('/test/eval/main.ts', ({ main }) => main(root, process.argv.slice(2), say));
});
