import type { Outbox, Stored } from './outbox';

/**
 * What our scripts in a page share, in a world of their own: the one that reads the page may come long after the first.
 * They are built apart: none of these names is one that is shortened (src/tools/inner-names.json).
 */
export interface Desk {
  readonly begin: Outbox['begin'];
  readonly add: Outbox['add'];
  readonly discard: Outbox['drop'];
  readonly deliver: Outbox['flush'];
  readonly markRead: Outbox['markRead'];
  /** Forms that were sent before anybody read them. */
  readonly sent: EventTarget[];
  /** What became of the last batch, and who is told of each. */
  stored: Stored | null;
  onStored: (stored: Stored) => void;
  /** The reader is here. Resolves once the page has been read and what was found is stored. */
  look?: () => Promise<void>;
}

/** An element of the page that has this name is another thing: names of elements reach into every world. */
export function deskOf(page: object): Desk | null {
  const { clauselight: desk } = page as { clauselight?: Partial<Desk> };
  return typeof desk?.discard === 'function' ? (desk as Desk) : null; // then our own first script has put it there
}

/** Left in the world of our scripts by who asked a page before they had come (src/background/read-page.ts). */
export const wasAsked = (page: object): boolean => 'clauselightAsked' in page;

export function openDesk(page: object, { begin, add, drop, flush, markRead }: Outbox): Desk {
  const desk: Desk = {
    begin,
    add,
    discard: drop,
    deliver: flush,
    markRead,
    sent: [],
    stored: null,
    onStored: () => {},
  };
  Object.defineProperty(page, 'clauselight', { value: desk });
  return desk;
}
