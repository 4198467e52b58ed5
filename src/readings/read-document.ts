import { readStandingPing } from './anchor-ping';
import { nameOf } from './dom';
import { readElement } from './elements';
import type { Fact, Lose } from './fact';
import { readForms, type Forms, type Reach } from './forms';
import { readImage } from './images';
import { inSlices, type Pause } from './in-slices';
import { readOnce, type Known } from './known';
import type { Drop, Losses } from './ledger';
import { readLink } from './links';
import { readOffer } from './offers';
import { findNamedStores } from './named-stores';
import { readPolicyLink } from './policy-links';
import { readSignIn } from './sign-in';
import { readLocator, readLogFields, readSignals } from './signals';
import { readStorage } from './storage';
import { viewOf, type View } from './view';
import { walk } from './walk';

export interface DocumentReading {
  page: Window;
  forms: Forms;
  pause: Pause;
  drop: Drop;
  /** Elements of earlier readings. */
  known: Known;
  /** Whether the names of databases, caches and workers are listed too. */
  hasNamedStores: boolean;
  /** A shadow tree was met. */
  onShadow: (root: ShadowRoot) => void;
}

const maximumFacts = 5000;

const ofElements = [
  ...([readElement, readImage, readSignIn, readOffer, readLink, readStandingPing] as const),
  ...([readPolicyLink, readLocator] as const),
];
const ofPage = [readSignals, readLogFields, readStorage] as const;

export interface DocumentRead {
  facts: Fact[];
  lost: Losses;
  busyMs: number;
}

/** Reads a document as it stands: what is found, what is beyond the bounds, and how long the reading was at work. */
export async function readDocument(given: DocumentReading): Promise<DocumentRead> {
  const { page, pause, drop, hasNamedStores, onShadow } = given;
  const facts: Fact[] = [];
  const lost = new Map<string, number>();
  const lose: Lose = (kind, count) => void lost.set(kind, (lost.get(kind) ?? 0) + count);
  const see = (fact: Fact): void => {
    if (facts.length < maximumFacts) facts.push(fact);
    else lose(fact.kind, 1);
  };
  const view = viewOf(page, see, lose);
  const attempt = (read: () => void): void => tryTo(read, drop);
  for (const read of ofPage) attempt(() => read(view));
  const { visit, finish } = visitElements(view, given, 'page');
  const busyMs = await inSlices(
    walk(view.document, onShadow, (count) => lose('element', count)),
    visit,
    pause,
  );
  finish();
  if (hasNamedStores) facts.push(...(await findNamedStores(view)));
  return { facts, lost, busyMs };
}

interface Visiting {
  visit(element: Element | null): void;
  finish(): void;
}

/** Reads elements as they are met; `finish` says what forms they make. */
export function visitElements(
  view: View,
  { forms, known, drop }: Pick<DocumentReading, 'forms' | 'known' | 'drop'>,
  reach: Reach,
): Visiting {
  const formReading = readForms(view, forms, reach);
  return {
    visit(element) {
      if (element === null) return;
      tryTo(() => {
        const name = nameOf(element);
        readOnce(element, name, known, view, (inView) => {
          for (const read of ofElements) read(element, name, inView);
        });
        formReading.read(element, name);
      }, drop);
    },
    finish: () => tryTo(formReading.finish, drop),
  };
}

/** A page can be stranger than any reading expects: what cannot be read is counted, and the rest is read. */
export function tryTo(read: () => void, drop: Drop): void {
  try {
    read();
  } catch {
    drop('reading', 'error', 1);
  }
}
