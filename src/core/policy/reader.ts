/** What reads policies and holds two texts of one against each other: evaluated together, when it is first needed. */
export { compareClauses } from './changes/compare-clauses';
export { readDocument } from './document/read-document';
export { readPolicy } from './reading/read-policy';
