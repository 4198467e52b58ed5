import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { withGeneratedLists } from '../../src/tools/readme-lists';

it('lists every rule in the README as the code has it (npm run readme)', () => {
  const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
  expect(readme).toBe(withGeneratedLists(readme));
});
