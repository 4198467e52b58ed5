/** Events by which our two scripts in a page find each other, before any script of the page runs; never used again. */
export const portEvent = 'clauselight:port';
export const portRequest = 'clauselight:port-request';
/** At the port itself: news are asked for, and come. What is asked with says whether they are to come by themselves from then on. */
export const askEvent = 'clauselight:ask';
export const newsEvent = 'clauselight:news';
