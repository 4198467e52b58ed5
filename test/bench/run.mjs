#!/usr/bin/env node
// `npm run bench`: what the extension costs a page, how soon the popup shows its first finding, and what reading a policy
// takes.
//   npm run bench -- --only page|popup|policy   one of them
//   npm run bench -- --pairs 7           fewer pairs
//   npm run bench -- --extension FOLDER  another unpacked extension in the same run, as often as needed
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, root } from '../../src/tools/build.mjs';
import { bundleForNode } from '../../src/tools/bundle-for-node.mjs';
import { runScript } from '../../src/tools/terminal.mjs';

const args = process.argv.slice(2);
const at = args.indexOf('--only');
const [, only] = at < 0 ? [] : args.splice(at, 2);

await runScript(async () => {
  if (only === 'policy') return measurePolicies();
  await build(['knowledge', 'chrome']);
  const page = only === 'popup' ? 0 : await measurePages();
  if (only === 'page') return page;
  const popup = spawnSync(process.execPath, [join(root, 'test/bench/popup.mjs')], { stdio: 'inherit' });
  const policy = only === 'popup' ? 0 : await measurePolicies();
  return Math.max(page, popup.status ?? 1, policy);
});

async function measurePolicies() {
  const program = await bundleForNode('test/bench/policy/main.ts', '.output/bench-policy');
  const { main } = await import(pathToFileURL(program).href);
  return main(root);
}

async function measurePages() {
  const program = await bundleForNode('test/bench/main.ts', '.output/bench');
  const { main } = await import(pathToFileURL(program).href);
  return main(args, root);
}
