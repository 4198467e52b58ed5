import { actorAt, byBehaviour } from '../actor';
import { asksForPayment } from '../asks-for-payment';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { defineRule } from '../rule';

/**
 * Fields for a payment card in the page itself (HTML autofill, `cc-*`). Frames of payment services are told as frames.
 * False positives: card details asked for as an example, or of a gift card with a code.
 */
export const paymentForm = defineRule<'form'>({
  id: 'payment-form',
  needs: ['form'],
  reference: 'https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#attr-fe-autocomplete-cc-number',
  falsePositives: 'Fields for the number and the code of a gift card.',
  detect(page, observations, knowledge) {
    const forms = observations.form.filter(asksForPayment);
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
