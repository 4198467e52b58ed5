import { groupBy } from '../../../lib/group-by';
import { actorOf } from '../actor';
import { buildFinding } from '../build-finding';
import { numberIn, textIn, type ApiCall } from '../calls';
import { defineRule } from '../rule';

/** Names of windows are short words, so that a link can say where it opens; longer ones hold something. */
const longestWord = 16;

/** Of what is longer only so much was looked at. */
const longestRead = 256;

/** No more varied than words are: what a page keeps there of its own tells nobody from another then. */
const isOfWords = (call: ApiCall): boolean =>
  ['none', 'low'].includes(textIn(call, 'entropy')) && numberIn(call, 'length') <= longestRead;

/**
 * Data kept in the name of the window, which stays with the tab from one site to the next
 * (Acar et al., "The web never forgets", CCS 2014, names it among the places to keep an identifier; HTML, 7.3.2.2,
 * has browsers empty it between sites).
 * A page may find there what another has left: told where it is varied.
 * False positives: a framework that keeps its own state there, or gives its windows long names.
 */
export const windowName = defineRule<'api-call'>({
  id: 'window-name',
  needs: ['api-call'],
  reference: 'https://html.spec.whatwg.org/multipage/document-sequences.html#navigable-target-names',
  falsePositives: 'A framework that keeps its own state there, or gives its windows long names.',
  detect(page, observations, knowledge) {
    const isVaried = (call: ApiCall): boolean => textIn(call, 'entropy') === 'high';
    const writes = observations['api-call']
      .filter((call) => call.api === 'window.name' || (call.api === 'window.name.found' && isVaried(call)))
      .filter((call) => numberIn(call, 'length') > longestWord)
      .map((call) => ({ call, actor: actorOf(call, page, knowledge) }))
      .filter(({ call, actor }) => actor.party === 'third' || !isOfWords(call));
    return [...groupBy(writes, ({ actor }) => actor.host).values()].map((group) =>
      buildFinding({
        technique: 'window_name',
        actor: group[0].actor,
        holdsIdentifier: group.some(({ call }) => isVaried(call)) || null,
        // Who left it there is not known.
        weight: group.some(({ call }) => call.api === 'window.name') ? 'tracking' : 'ordinary',
        observations: group.map(({ call }) => call),
      }),
    );
  },
});
