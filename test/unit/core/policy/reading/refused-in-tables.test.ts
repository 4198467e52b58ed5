import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../../../../src/core/policy/reading/read-policy';
import { finish } from '../../../../../src/lib/finish';

function told(source: string): string[] {
  const snapshot = { url: null, fetchedAt: null, mediaType: 'text/markdown' as const, source, hash: null };
  return finish(readPolicy(snapshot, { language: 'en' })).disclosures.map(
    ({ technique, stance }) => `${technique} ${stance}`,
  );
}

const table = (head: string, cell: string): string =>
  `# Privacy policy\n\nWe use these techniques.\n\n| Technique | ${head} |\n|---|---|\n| Session replay | ${cell} |\n`;

describe('a table that says no', () => {
  it('denies what its column asks the use of', () => {
    expect(told(table('Used?', 'No'))).toEqual(['session_replay does-not']);
  });

  it('denies nothing where the column asks for something else', () => {
    expect(told(table('Kept for long?', 'No'))).toContain('session_replay does');
  });

  it('denies nothing where it says yes', () => {
    expect(told(table('Used?', 'Yes'))).toContain('session_replay does');
  });
});

describe('a section of definitions', () => {
  it('tells of nothing but what is said of the site', () => {
    const source = (said: string): string => `# Privacy policy\n\n## Definitions\n\n${said}\n`;
    expect(told(source('A web beacon is placed in pages to count visits.'))).not.toContain('web_beacon does');
    expect(told(source('Our pages contain web beacons.'))).toContain('web_beacon does');
  });
});
