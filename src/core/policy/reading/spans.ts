/** A stretch of normalised text. */
export interface Span {
  start: number;
  end: number;
}

/** Returns where the expression fits the text, in order. null, an expression that nobody wrote, fits nowhere. */
export function spansOf(expression: RegExp | null, text: string): Span[] {
  if (expression === null) return [];
  const spans: Span[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    if (match[0] === '') expression.lastIndex++;
    else spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

/** Returns where the expression fits, but for places that one of `unless` touches: there its words mean something else. */
export function spansBut(expression: RegExp | null, unless: RegExp | null, text: string): Span[] {
  const spans = spansOf(expression, text);
  if (spans.length === 0) return [];
  const others = spansOf(unless, text);
  return spans.filter((span) => !others.some((other) => touches(span, other)));
}

/** Whether the expression fits anywhere in the text. */
export function fits(expression: RegExp | null, text: string): boolean {
  if (expression === null) return false;
  expression.lastIndex = 0;
  return expression.test(text);
}

/** Whether two stretches share a character. */
export const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
