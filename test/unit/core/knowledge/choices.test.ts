import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { choice } from '../../../../src/core/domain';
import { knowledgeWith, tables } from '../../../support/compiled-knowledge';

const shipped = knowledgeWith();
const idsFor = (entity: string) => shipped.choicesFor(entity).map(({ id }) => id);

describe('what vendors offer', () => {
  it('offers the vendor’s own, and the portals of the industry to who advertises', () => {
    expect(idsFor('Criteo')).toEqual(['criteo', 'nai', 'daa', 'daac', 'edaa', 'gpc']);
    expect(idsFor('Contentsquare (Hotjar)')).toEqual(['hotjar', 'contentsquare']);
  });

  it('offers a brand what its owner offers', () => {
    expect(idsFor('Google (YouTube)')).toEqual(expect.arrayContaining(['google-ads', 'google-analytics']));
  });

  it('offers nothing in the name of who is not known', () => {
    expect(shipped.choicesFor('Nobody')).toEqual([]);
    expect(shipped.choicesFor('jsDelivr')).toEqual([]);
  });

  it('says of every address where it was read, or that none is known', () => {
    for (const { id, target, certainty, sourceDate, note } of tables.choices) {
      if (target === null)
        expect({ id, certainty, sourceDate }).toEqual({ id, certainty: 'unknown', sourceDate: null });
      else
        expect([id, certainty, sourceDate, note]).toEqual([
          id,
          expect.stringMatching(/^(printed|likely)$/),
          expect.stringMatching(/^\d{4}/),
          expect.anything(),
        ]);
    }
  });

  it('gives choices in the shape of the Report, in both languages, each once', () => {
    const all = tables.entities.flatMap((entity) => shipped.choicesFor(entity));
    for (const one of all) expect(z.safeParse(choice, one).success, one.id).toBe(true);
    expect(all.every((one) => !('entity' in one) && !('classes' in one))).toBe(true);
    expect(new Set(tables.choices.map(({ id }) => id)).size).toBe(tables.choices.length);
    for (const { label } of tables.choices) expect(label['fr']).not.toBe(label['en']);
  });
});
