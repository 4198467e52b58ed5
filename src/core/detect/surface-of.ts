import type { Finding, ObservationOf } from '../domain';

/** Returns the surface that a form is, where a policy may cover it apart from the page around it. */
export function surfaceOf(role: ObservationOf<'form'>['role']): Finding['surface'] {
  if (role === 'sign_in') return 'sign_in_form';
  return role === 'sign_up' ? 'sign_up_form' : null;
}
