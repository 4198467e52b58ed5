import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../../src/core/domain';
import { aDistinctValue, anObservation } from '../../../../support/an-observation';
import { detectOnPage } from '../detect-on-page';

const value = aDistinctValue({ hash: 'shown' });
const named = (name: string) => [{ name, value }];

/** Returns whether what came with the page's address is an identifier, once it is kept. */
function isIdentifierOf(url: string, name: string | null, ...sent: Observation[]): boolean | null | undefined {
  const carried = name === null ? { pathParts: ['shown'] } : { parameters: named(name) };
  const arrival = anObservation('request', {
    url: `https://www.page.test${url}`,
    resourceType: 'main_frame',
    ...carried,
  });
  const findings = detectOnPage(arrival, anObservation('storage-write', { key: 'reader', value }), ...sent);
  return findings.find(({ technique }) => technique === 'local_storage')?.holdsIdentifier;
}

describe('web storage', () => {
  it.each([
    ['/article/{id}', null],
    ['/en/products/{id}/reviews', null],
    ['/p/tea-{id}', null],
    ['/', 'album'],
    ['/', 'doc_id'],
  ])('takes what a page at %s with %s shows for a thing', (url, name) => {
    expect(isIdentifierOf(url, name)).toBe(false);
  });

  it.each([
    ['/v/{id}', null],
    ['/{id}', null],
    ['/v/{id}/article/{id}', null],
    ['/article/tea', null],
    ['/order/{id}', null],
    ['/', 'order'],
    ['/', 'basket_id'],
    ['/', 'ticket'],
    ['/', 'booking'],
  ])('takes what came with %s and %s for an identifier', (url, name) => {
    expect(isIdentifierOf(url, name)).toBe(true);
  });

  it.each([
    ['draft:new', false],
    ['editor.autosave', false],
    ['entwurf_3', false],
    ['drafting-table', true],
    ['draft.visitor_id', true],
  ])('takes a varied value under %s for an identifier: %s', (key, isIdentifier) => {
    const kept = anObservation('storage-write', { key, value });
    const found = detectOnPage(kept).find(({ technique }) => technique === 'local_storage');
    expect(found?.holdsIdentifier).toBe(isIdentifier);
    const told = anObservation('send', { api: 'sendBeacon', url: 'https://unseen.test/c', parameters: named('d') });
    const toldOf = detectOnPage(kept, told).find(({ technique }) => technique === 'local_storage');
    expect(toldOf?.holdsIdentifier).toBe(true);
  });

  it.each([
    ['https://unseen.test/c', true],
    ['https://api.page.test/c', false],
  ])('takes a thing that %s is told for an identifier: %s', (url, isIdentifier) => {
    const sights = [
      anObservation('request', { url, parameters: named('a') }),
      anObservation('send', { url, parameters: named('a') }),
      anObservation('image', { url, parameters: named('a') }),
    ];
    for (const sight of sights) expect(isIdentifierOf('/article/{id}', null, sight)).toBe(isIdentifier);
  });
});
