import { expect, it } from 'vitest';
import { languageInItself } from '../../../src/ui/language-name';

it.each([
  ['en', 'English'],
  ['fr', 'Français'],
])('calls %s by its own name', (language, name) => {
  expect(languageInItself(language)).toBe(name);
});
