export { buildKnowledge } from './build-knowledge';
