/** Whatever goes wrong in a listener of ours, the page hears nothing of it. */
export function quietly<A>(listener: (argument: A) => void): (argument: A) => void {
  return (argument) => {
    try {
      listener(argument);
    } catch {
      // What could not be read is not seen.
    }
  };
}
