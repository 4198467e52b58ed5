import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // WxtVitest brings in none of the Vite plugins of WXT's modules: Svelte is added by hand.
  plugins: [svelte({ configFile: false, preprocess: [vitePreprocess()] }), WxtVitest()],
  resolve: { conditions: ['browser'] },
  test: {
    include: [
      'test/unit/**/*.test.ts',
      'test/policies/**/*.test.ts',
      'test/golden/**/*.test.ts',
      'test/coverage/*.test.ts',
      'test/*.test.ts',
    ],
    environment: 'node',
    // What they import is read once for all files, which take a third of the time so; who mocks a module resets them.
    pool: 'threads',
    isolate: false,
    // On a busy machine a test that asks a thousand times takes as much longer.
    testTimeout: 20_000,
    reporters: ['default'],
  },
});
