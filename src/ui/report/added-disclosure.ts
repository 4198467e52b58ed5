import type { Correction, Party, Stance, Technique } from '../../core/domain';

/** What the person fills in to say what a clause discloses. */
export interface Addition {
  clauseId: string;
  technique: Technique;
  stance: Stance;
  parties: Party[];
  note: string;
}

/** Returns what the person adds to a reading as a correction, as certain as they are. `at`: epoch ms. */
export function addedDisclosure({ clauseId, technique, stance, parties, note }: Addition, at: number): Correction {
  return {
    what: 'added',
    disclosure: {
      ...{ id: `own-${clauseId}-${technique}-${stance}`, clauseId, technique, variant: null, stance, parties },
      ...{ roles: [], entities: [], purposes: [], region: 'all', basis: 'by-hand', certainty: 1, words: [] },
    },
    ...{ note, at },
  };
}
