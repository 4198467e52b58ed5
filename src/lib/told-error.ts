import { sentenceOf } from './sentence-of';

/** The key of a message with what stands in it: said in whatever language it is shown in. */
export interface Told {
  key: string;
  params: Record<string, string | number>;
}

/** A failure that was foreseen, and has words for the person. */
export class ToldError extends Error {
  constructor(readonly told: Told) {
    super(`${told.key} ${JSON.stringify(told.params)}`);
  }
}

/** Returns what a person is told of an error; of one that nobody foresaw, its own sentence. */
export function toldOf(error: unknown): Told {
  return error instanceof ToldError ? error.told : { key: 'problem.failed', params: { error: sentenceOf(error) } };
}
