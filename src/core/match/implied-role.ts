import type { Role, Technique } from '../domain';

/** Whoever does these is there for that, whether or not its role is known otherwise. */
export const impliedRole: Readonly<Partial<Record<Technique, Role>>> = {
  social_widget: 'social',
  single_sign_on: 'identity_provider',
  consent_platform: 'consent_platform',
};
