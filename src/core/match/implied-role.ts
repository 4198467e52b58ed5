import type { Role, Technique } from '../domain';

/** Whoever does these does them in this role, whatever else it is known for: a search company that signs people in. */
export const impliedRole: Readonly<Partial<Record<Technique, Role>>> = {
  social_widget: 'social',
  single_sign_on: 'identity_provider',
  consent_platform: 'consent_platform',
};
