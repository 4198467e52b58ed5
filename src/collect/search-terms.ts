import type { Observation, ObservationOf, Parameter } from '../core/domain';
import { hostOf } from './context';

type Carrier = ObservationOf<'request' | 'send'>;
export type SearchTerms = Pick<ObservationOf<'search-terms'>, 'parameter' | 'host'> & { carrier: Carrier };

const termNames =
  /^(search|searchterms?|search_?(query|text|term|string|words?|for)|search_?api_?(views_)?fulltext|keywords?|kw|recherche|motscles|mots_?cles|suchbegriff|suchwort|suche|buscar|busca|busqueda|ricerca|zoekterm|zoekwoord|zoek)$/i;
/** Short names say something else in most places; they are believed where the path speaks of a search, or on the front page. */
const shortNames = /^(q|qs|s|k|w|wd|text|terms?|query|cerca)$/i;
const searchPath = /search|such|recherch|busc|cerca|ricerc|zoek|find|result|query|suggest|autocomplete/i;
const frontPage = /^https?:\/\/[^/]+\/?$/;
/** A shorter value could stand in another's address by chance. */
const shortestTerm = 4;

/**
 * What was searched for, as it was sent: in the page's own address, to its own search as it is typed, and on to others
 * under the same value.
 */
export function searchTermsIn(observations: readonly Observation[], pageUrl: string): SearchTerms[] {
  const pageHost = hostOf(pageUrl);
  const carriers = observations.filter((one): one is Carrier => one.kind === 'request' || one.kind === 'send');
  const own = carriers.filter((one) => hostOf(one.url) === pageHost && isAsking(one));
  const found = own.flatMap((carrier) =>
    toTerms(
      carrier,
      carrier.parameters.filter((one) => isTerm(one, carrier.url)),
    ),
  );
  const hashes = new Set(
    own.flatMap(({ parameters, url }) => parameters.filter((one) => isTerm(one, url)).flatMap(longHash)),
  );
  const others = carriers.filter(({ url }) => hostOf(url) !== pageHost);
  return [
    ...found,
    ...others.flatMap((carrier) =>
      toTerms(
        carrier,
        carrier.parameters.filter((one) => longHash(one).some((hash) => hashes.has(hash))),
      ),
    ),
  ];
}

function isAsking(carrier: Carrier): boolean {
  return carrier.kind === 'send' || carrier.resourceType === 'main_frame' || carrier.resourceType === 'xmlhttprequest';
}

function isTerm({ name, value }: Parameter, url: string): boolean {
  if (value.length === 0) return false;
  return termNames.test(name) || (shortNames.test(name) && (searchPath.test(url) || frontPage.test(url)));
}

const longHash = ({ value }: Parameter): string[] =>
  value.length >= shortestTerm && value.hash !== null ? [value.hash] : [];

function toTerms(carrier: Carrier, parameters: readonly Parameter[]): SearchTerms[] {
  return parameters.map(({ name }) => ({ parameter: name, host: hostOf(carrier.url), carrier }));
}
