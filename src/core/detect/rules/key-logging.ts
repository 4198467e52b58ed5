import { actorAt } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { defineRule } from '../rule';

/**
 * Text that was typed, sent away before the form was submitted
 * (Senol et al., "Leaky forms: a study of email and password exfiltration before form submission", USENIX Security 2022).
 * A page's own server completes searches, checks fields and keeps drafts as one types: that is told of others only, and
 * not where there is nothing but a search to type into.
 * False positives: a service that completes or checks what is typed, such as an address.
 */
export const keyLogging = defineRule<'send' | 'form'>({
  id: 'key-logging',
  needs: ['send', 'form'],
  reference: 'https://www.usenix.org/conference/usenixsecurity22/presentation/senol',
  falsePositives: 'A service that completes or checks what is typed, e.g. an address.',
  detect(page, observations, knowledge) {
    const isSearchOnly = observations.form.length > 0 && observations.form.every(({ role }) => role === 'search');
    const typed = observations.send
      .filter(({ holdsTypedText }) => holdsTypedText)
      .map((send) => ({ send, actor: actorAt(send.url, page, knowledge) }))
      .filter(({ actor }) => actor.party === 'third' && !isSearchOnly);
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
