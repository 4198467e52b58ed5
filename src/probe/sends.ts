import { addressOf, isOfOrigin, shapeOf, withoutQuery } from './address';
import { bodyOf, laterTextOf } from './body';
import { cut } from './cut';
import type { Ledger } from './ledger';
import { exec, forEach, mapDelete, mapSet, NativeMap } from './natives';
import type { PageContent } from './page-content';
import type { TypedText } from './typing/typed-text';

/** Tells of everything that leaves the page, and whether what was typed or the page itself is in it; of forms only if so. */
export interface Sends {
  /** `scriptUrl` is left out when it is the script that runs now; `isUnread`: nobody can read what another origin answers. */
  note(api: string, address: unknown, given?: unknown, scriptUrl?: string | null, isUnread?: boolean): void;
  /** While the page is being left, nothing waits for the text of a Blob. */
  hurry(isLeaving: boolean): void;
}

const longestBody = 2048;

interface Send {
  api: string;
  url: string;
  bytes: number | null;
  isUnread: boolean;
  scriptUrl: string | null;
}

export function createSends(page: Window, ledger: Ledger, typed: TypedText, content: PageContent): Sends {
  const { origin } = page.location;
  const waiting = new NativeMap<object, Send>();
  let isLeaving = false;

  const tell = ({ scriptUrl, ...send }: Send, text: string | null, fields = text): void => {
    const { api, url } = send;
    const sent = text ?? '';
    const holdsTypedText = typed.isIn(`${url}\n${sent}`, () => `${api} ${withoutQuery(url)}`);
    const holdsPageContent = content.isIn(sent);
    // Orders and sign-ins are handed on by such forms as well.
    if (api === 'form' && !holdsTypedText && !holdsPageContent) return;
    const body = fields === null ? null : cut(fields, longestBody);
    // A connection is opened without a body, and what goes over it then is another matter.
    const what = `${api} ${send.bytes === null} ${send.isUnread} ${holdsTypedText} ${holdsPageContent}`;
    // Of many messages the longest says most: others are signs of life, or lists that are empty.
    const size = url.length + sent.length;
    const data = { ...send, body, holdsTypedText, holdsPageContent };
    ledger.noteApart('send', what, data, () => `${what} ${shapeOf(url)}`, scriptUrl, size);
  };

  const settle = (send: Send, text: string | null): void => {
    if (mapDelete(waiting, send)) tell(send, text);
  };

  const wait = async (send: Send, text: Promise<string>): Promise<void> => {
    mapSet(waiting, send, send);
    try {
      settle(send, await text);
    } catch {
      // A Blob that can no longer be read: it was sent all the same.
      settle(send, null);
    }
  };

  return {
    note(api, address, given, scriptUrl = ledger.scriptOf('send', api), isUnread = false) {
      const url = addressOf(address);
      if (url === null || exec(/^(?:https?|wss?):/, url) === null) return;
      const { text, fields, bytes } = bodyOf(given);
      const send = { api, url, bytes, isUnread: isUnread && !isOfOrigin(url, origin), scriptUrl };
      const later = isLeaving ? null : laterTextOf(given);
      if (later === null) tell(send, text, fields);
      else void wait(send, later);
    },
    hurry(leaving) {
      isLeaving = leaving;
      if (isLeaving) forEach(waiting, (send) => settle(send, null));
    },
  };
}
