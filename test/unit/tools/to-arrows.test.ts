import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';
import { toArrows } from '../../../src/tools/to-arrows.mjs';

const arrows = (code: string): string => toArrows(code, parseAst);

describe('function declarations as arrow functions', () => {
  it('are there as early as before', () => {
    const code = `'use strict'; const a = twice(2); function twice(n) { return n + more(n, 0); } async function more(n, m = 1) { return n + m; }`;
    expect(arrows(code)).toBe(
      `'use strict'; const twice=(n)=>{ return n + more(n, 0); };const more=async(n, m = 1)=>{ return n + m; };const a = twice(2);  `,
    );
  });

  it.each([
    'function f() { return this; }',
    'function f() { return arguments.length; }',
    'function f() { return new.target; }',
    'function* f() { yield 1; }',
  ])('are left where they are more: %s', (code) => expect(arrows(code)).toBe(code));
});
