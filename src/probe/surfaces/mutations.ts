import { some } from '../lists';
import { bare, ownValue } from '../natives';
import { noteCall, on, type Surface, type Trigger } from '../surface';
import { placeOf } from './listeners';

/** What an observer can ask for (DOM, 4.3.1). */
const asked =
  'subtree childList attributes attributeFilter attributeOldValue characterData characterDataOldValue'.split(' ');

/** Who watches the page as a whole change. */
export const mutations: Surface = (probe) => {
  on('MutationObserver', 'observe', (args) => {
    const target = placeOf(args[0], probe.page);
    if (target === null) return;
    const detail = bare<Record<string, unknown>>({ target });
    let key = target;
    some(asked, (name) => {
      if (ownValue(args[1], name)) {
        detail[name] = true;
        key += name;
      }
      return false;
    });
    noteCall(probe, 'mutation-observer', detail, key);
  });
};

export const mutationTriggers = (): Trigger[] => [
  {
    run: 'new MutationObserver(() => undefined).observe(document, { childList: true, subtree: true })',
    kind: 'api-call',
    gives: { api: 'mutation-observer', detail: { target: 'document', subtree: true, childList: true } },
  },
];
