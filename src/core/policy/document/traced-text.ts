/** A text whose every character knows its offset in the source. */
export interface TracedText {
  text: string;
  /** One source offset for each UTF-16 unit of `text`, and one for its end. */
  at: number[];
}

/** Collects pieces of text with their offsets. */
export class TracedTextBuilder {
  private parts: string[] = [];
  private at: number[] = [];
  private end = 0;
  private last = '';

  get length(): number {
    return this.at.length;
  }

  /** The last character so far, '' when empty. */
  get tail(): string {
    return this.last;
  }

  /** Adds a text that stands in the source as it is, from this offset on. */
  addVerbatim(text: string, offset: number): void {
    for (let index = 0; index < text.length; index += 1) this.at.push(offset + index);
    this.keep(text, offset + text.length);
  }

  /** Adds a text of which each unit has its own offset. */
  addTraced({ text, at }: TracedText): void {
    for (let index = 0; index < text.length; index += 1) this.at.push(at[index] ?? this.end);
    this.keep(text, at[text.length] ?? this.end);
  }

  /** Adds a text that the source does not have, at the point reached. */
  addInserted(text: string): void {
    for (let index = 0; index < text.length; index += 1) this.at.push(this.end);
    this.keep(text, this.end);
  }

  build(): TracedText {
    return { text: this.parts.join(''), at: [...this.at, this.end] };
  }

  private keep(text: string, end: number): void {
    if (text === '') return;
    this.parts.push(text);
    this.last = text.slice(-1);
    this.end = end;
  }
}

/** Returns a part of a traced text. */
export function sliceTraced({ text, at }: TracedText, start: number, end: number): TracedText {
  return { text: text.slice(start, end), at: at.slice(start, end + 1) };
}
