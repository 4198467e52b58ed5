#!/usr/bin/env node
// Bundles the command line into one file, so that it runs in plain Node: .output/cli/main.mjs.
import { bundleForNode } from './bundle-for-node.mjs';

await bundleForNode('src/cli/main.ts', '.output/cli');
