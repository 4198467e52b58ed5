import type { Words } from '../words';

/** Returns how to begin, step by step; the keys are named where some are set. */
export function beginSteps(keys: readonly string[], { t }: Words): string[] {
  const click = keys.length === 0 ? t('welcome.begin.click') : t('welcome.begin.click_or', { keys: keys.join('+') });
  return [t('welcome.begin.pin'), click, t('welcome.begin.watch')];
}
