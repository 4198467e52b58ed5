#!/usr/bin/env node
// Draws assets/public/icon/*.png from the one drawing: `npm run icons`, after the drawing has changed.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';

const assets = join(dirname(fileURLToPath(import.meta.url)), '../../assets');
const sizes = [16, 32, 48, 128];

const drawing = readFileSync(join(assets, 'icons/clauselight.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: findBrowser(),
  // The sandbox refuses to run as root.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${drawing}`,
  );
  await page.screenshot({ path: join(assets, `public/icon/${size}.png`), omitBackground: true });
}
await browser.close();
