/** Events by which our two scripts in a page find each other, before any script of the page runs; never used again. */
export const portEvent = 'clauselight:port';
export const portRequest = 'clauselight:port-request';
/** At the port itself, as the page is left: with what is not told yet. */
export const lastWords = 'clauselight:last-words';
