const changing = [
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi,
  /(?=[0-9a-f]*[0-9])(?=[0-9a-f]*[a-f])[0-9a-f]{12,}/gi,
  /[0-9]{8,}/g,
];

/** Returns a name without the parts that differ from visit to visit. "session_1700000000123" → "session_*" */
export function stableName(name: string): string {
  return changing.reduce((text, pattern) => text.replace(pattern, '*'), name);
}
