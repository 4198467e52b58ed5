import type { ObservationOf } from '../../domain';
import { actorAt } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../host-of';
import { defineRule } from '../rule';

/**
 * Text that was typed, sent away before the form was submitted
 * (Senol et al., "Leaky forms: a study of email and password exfiltration before form submission", USENIX Security 2022).
 * To the page's own organisation it is told only where the page asks for something personal: search and saving a draft
 * as one types are ordinary.
 * False positives: a service that completes or checks what is typed, such as an address.
 */
export const keyLogging = defineRule<'send' | 'form'>({
  id: 'key-logging',
  needs: ['send', 'form'],
  reference: 'https://www.usenix.org/conference/usenixsecurity22/presentation/senol',
  falsePositives:
    'A service that completes or checks what is typed, e.g. an address; a draft saved by the page itself.',
  detect(page, observations, knowledge) {
    const asksPersonal = observations.form.some(isPersonal);
    const typed = observations.send
      .filter(({ holdsTypedText }) => holdsTypedText)
      .map((send) => ({ send, actor: actorAt(send.url, page, knowledge) }))
      .filter(({ actor }) => actor.party === 'third' || asksPersonal);
    return [...groupBy(typed, ({ actor }) => actor.host).values()].map((group) =>
      buildFinding({
        technique: 'key_logging',
        variant: 'before_submit',
        actor: group[0].actor,
        names: group.flatMap(({ send }) => hostOf(send.scriptUrl) ?? []),
        weight: 'tracking',
        observations: group.map(({ send }) => send),
      }),
    );
  },
});

const personal = new Set([
  'email',
  'name',
  'phone',
  'address',
  'password',
  'payment_card',
  'birth_date',
  'national_id',
]);

function isPersonal({ role, fields }: ObservationOf<'form'>): boolean {
  return role !== 'search' && fields.some(({ asksFor, isHidden }) => !isHidden && personal.has(asksFor ?? ''));
}
