import { ownValue } from '../natives';
import { noteCall, onMethod, type Surface, type Trigger } from '../surface';
import { placeOf } from './listeners';

/** Who watches the page as a whole change. */
export const mutations: Surface = (probe) => {
  onMethod('MutationObserver', 'observe', (args) => {
    const target = placeOf(args[0], probe.page);
    if (target === null) return;
    const subtree = ownValue(args[1], 'subtree') === true;
    noteCall(probe, 'mutation-observer', { target, subtree }, `${target} ${subtree}`);
  });
};

export const mutationTriggers = (): Trigger[] => [
  {
    run: 'new MutationObserver(() => undefined).observe(document, { childList: true, subtree: true })',
    kind: 'api-call',
    gives: { api: 'mutation-observer', detail: { target: 'document', subtree: true } },
  },
];
