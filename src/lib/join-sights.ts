interface Sight {
  view: number;
  at: number;
  count: number;
}

/** Joins what was seen in one and the same page view: the first time stands, counts add up. */
export function joinSights(sights: readonly Sight[]): Sight[] {
  const byView = new Map<number, Sight>();
  for (const { view, at, count } of sights) {
    const before = byView.get(view);
    byView.set(view, { view, at: Math.min(at, before?.at ?? at), count: count + (before?.count ?? 0) });
  }
  return [...byView.values()];
}
