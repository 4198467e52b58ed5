/** The exit codes, as documented. */
export const exitCodes = { done: 0, badInput: 2, pageFailed: 3, noBrowser: 4 } as const;

/** An expected failure: one clear sentence for the person, and the exit code. */
export class Failure extends Error {
  constructor(
    message: string,
    readonly exitCode: (typeof exitCodes)[keyof typeof exitCodes],
  ) {
    super(message);
  }
}

export const badInput = (message: string): Failure => new Failure(message, exitCodes.badInput);
export const pageFailed = (message: string): Failure => new Failure(message, exitCodes.pageFailed);
export const noBrowser = (message: string): Failure => new Failure(message, exitCodes.noBrowser);
