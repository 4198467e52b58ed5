import { ngramsData } from '../../node_modules/eld/src/ngrams/extrasmall.js';

/** The language detector's data as JSON. The package gives them as a module, for the bundle of every start. */
export const languageData = () => JSON.stringify(ngramsData);
