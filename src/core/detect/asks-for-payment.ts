import type { ObservationOf } from '../domain';

/** Whoever pays is asked for a date or a code as well; the number of a card alone is a member's, or a reader's. */
export function asksForPayment({ fields }: Pick<ObservationOf<'form'>, 'fields'>): boolean {
  const ofCard = fields.filter(({ asksFor, isHidden }) => asksFor === 'payment_card' && !isHidden);
  return ofCard.length > 1 || ofCard.some(({ type }) => type === 'iframe');
}
