import type { ReadScope } from '../domain';
import type { Words } from './html';
import { regionInWords } from './region-in-words';

/** "Covers: websites, www.example.org": what a sentence of a policy says of the policy's own scope. */
export function scopeInWords({ says, hosts, kinds, isOpen, region }: ReadScope, words: Words): string {
  const { t } = words;
  const named = [...kinds.map((kind) => t(`scope_kind.${kind}`)), ...hosts];
  const all = [...named, ...(isOpen && hosts.length > 0 ? [t('reading.scope.others')] : [])];
  const told = t(`reading.scope.${says}`, { what: all.length > 0 ? all.join(', ') : t('reading.scope.unnamed') });
  return region === 'all' ? told : t('reading.for_region', { told, region: regionInWords(region, words) });
}
