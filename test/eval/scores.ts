/** Right, wrongly told and missed, with what follows from them. */
export class Scores {
  right = 0;
  wrong = 0;
  missed = 0;

  add(told: ReadonlySet<string>, expected: ReadonlySet<string>): void {
    for (const one of told) expected.has(one) ? this.right++ : this.wrong++;
    for (const one of expected) if (!told.has(one)) this.missed++;
  }

  /** null: nothing was told, so nothing can be said of how often it was right. */
  get precision(): number | null {
    return this.right + this.wrong === 0 ? null : this.right / (this.right + this.wrong);
  }

  get recall(): number | null {
    return this.right + this.missed === 0 ? null : this.right / (this.right + this.missed);
  }

  get f1(): number | null {
    const all = 2 * this.right + this.wrong + this.missed;
    return all === 0 ? null : (2 * this.right) / all;
  }
}

/** Scores by a name, made when first asked for. */
export class ScoresBy {
  readonly all = new Map<string, Scores>();

  of(name: string): Scores {
    let scores = this.all.get(name);
    if (scores === undefined) this.all.set(name, (scores = new Scores()));
    return scores;
  }
}
