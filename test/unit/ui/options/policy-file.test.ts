import { describe, expect, it } from 'vitest';
import { maximumBytes, readPolicyFile } from '../../../../src/ui/options/policy-file';

const aFile = (text: string, size = text.length) => ({ name: 'mine.json', size, text: async () => text });

describe('readPolicyFile', () => {
  it('reads a JSON file, whatever is in it: the background looks closer', async () => {
    expect(await readPolicyFile(aFile('{"id":"mine"}'), '4 MB')).toEqual({ policy: { id: 'mine' } });
  });

  it.each(['', 'not json', '{"id":"mine"'])('says that %j is no JSON, and what is wrong', async (text) => {
    expect(await readPolicyFile(aFile(text), '4 MB')).toEqual({
      problem: 'options.policies.not_json',
      params: { file: 'mine.json', error: expect.stringMatching(/JSON/) },
    });
  });

  it('does not read a file that no browser would keep', async () => {
    const file = { ...aFile('{}', maximumBytes + 1), text: () => Promise.reject(new Error('read all the same')) };
    expect(await readPolicyFile(file, '4 MB')).toEqual({
      problem: 'options.policies.too_large',
      params: { file: 'mine.json', limit: '4 MB' },
    });
  });

  it('says when the browser can no longer read the file', async () => {
    const file = { ...aFile('{}'), text: () => Promise.reject(new DOMException('gone', 'NotReadableError')) };
    expect(await readPolicyFile(file, '4 MB')).toMatchObject({ problem: 'options.policies.unreadable' });
  });
});
