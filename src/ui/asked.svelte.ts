import { toldOf, type Told } from '../lib/told-error';

/** What the background was asked for, and may be asked for again. */
export interface Asked<T> {
  /** null: not answered yet, or never. */
  readonly value: T | null;
  readonly error: Told | null;
  again(): Promise<void>;
}

/** Asks at once. What was answered before stays until the next answer is there. */
export function asked<T>(ask: () => Promise<T>): Asked<T> {
  let value = $state.raw<T | null>(null);
  let error = $state.raw<Told | null>(null);
  const again = async (): Promise<void> => {
    try {
      value = await ask();
      error = null;
    } catch (cause) {
      error = toldOf(cause);
    }
  };
  void again();
  return {
    get value() {
      return value;
    },
    get error() {
      return error;
    },
    again,
  };
}
