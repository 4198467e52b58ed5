/** Returns what a JSON text holds; null: it is none. What stands in it is not known: parse it with a schema. */
export function parsedOrNull(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null; // whoever wrote it may have written anything; the schema says that it does not fit
  }
}
