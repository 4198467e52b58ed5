import { ownValue } from '../natives';
import { noteCall, on, type Surface, type Trigger } from '../surface';
import { placeOf } from './listeners';

/** Who watches the page as a whole change. */
export const mutations: Surface = (probe) => {
  on('MutationObserver', 'observe', (args) => {
    const target = placeOf(args[0], probe.page);
    if (target === null) return;
    const { subtree, childList, attributes, characterData } = askedOf(args[1]);
    const key = `${target} ${subtree} ${childList} ${attributes} ${characterData}`;
    noteCall(probe, 'mutation-observer', { target, subtree, childList, attributes, characterData }, key);
  });
};

/** A filter or an old value asks for attributes or text as well (DOM, 4.3.1). */
function askedOf(options: unknown) {
  const has = (name: string): boolean => ownValue(options, name) !== undefined;
  const is = (name: string): boolean => ownValue(options, name) === true;
  return {
    subtree: is('subtree'),
    childList: is('childList'),
    attributes: is('attributes') || has('attributeFilter') || has('attributeOldValue'),
    characterData: is('characterData') || has('characterDataOldValue'),
  };
}

export const mutationTriggers = (): Trigger[] => [
  {
    run: 'new MutationObserver(() => undefined).observe(document, { childList: true, subtree: true })',
    kind: 'api-call',
    gives: { api: 'mutation-observer', detail: { target: 'document', subtree: true, childList: true } },
  },
];
