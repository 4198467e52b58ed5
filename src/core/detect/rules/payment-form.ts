import { actorAt, byBehaviour } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { defineRule } from '../rule';

/**
 * Fields for a payment card in the page itself (HTML autofill, `cc-*`). Frames of payment services are told as frames.
 * False positives: a card number asked for as an example, or for a gift card.
 */
export const paymentForm = defineRule<'form'>({
  id: 'payment-form',
  needs: ['form'],
  reference: 'https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#attr-fe-autocomplete-cc-number',
  falsePositives: 'A field for the number of a gift or member card.',
  detect(page, observations, knowledge) {
    const forms = observations.form.filter(({ fields }) =>
      fields.some(({ asksFor, isHidden }) => asksFor === 'payment_card' && !isHidden),
    );
    const groups = groupBy(forms, ({ actionUrl, frameUrl }) => hostOf(actionUrl) ?? hostOf(frameUrl) ?? '');
    return [...groups.values()].map((group) =>
      buildFinding({
        technique: 'payment',
        variant: 'form',
        actor: actorAt(group[0].actionUrl ?? group[0].frameUrl, page, knowledge),
        purposes: byBehaviour('service'),
        names: ['payment_card'],
        weight: 'ordinary',
        observations: group,
      }),
    );
  },
});
