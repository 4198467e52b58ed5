/** Settings before a Markdown text, between two lines of dashes. */
export interface FrontMatter {
  values: ReadonlyMap<string, string>;
  /** How many lines it takes, with its two lines of dashes; 0 where there is none. */
  lineCount: number;
}

const mostLines = 300;
const none: FrontMatter = { values: new Map(), lineCount: 0 };

/** "title: Privacy", "  - a list's item", "# a remark", or nothing: whatever else stands below a rule is the text itself. */
const isSetting = (line: string): boolean => /^(?:\s|#|-\s|[\w.-]{1,60}\s*:(?:\s|$)|$)/.test(line);

/** Returns the settings that a Markdown text begins with. A rule as its first line begins none, unless only settings follow up to the next. */
export function frontMatterOf(lines: readonly string[]): FrontMatter {
  if (lines[0]?.trim() !== '---') return none;
  const values = new Map<string, string>();
  for (const [index, line] of lines.slice(1, mostLines).entries()) {
    if (/^(?:-{3,}|\.{3})\s*$/.test(line)) return { values, lineCount: index + 2 };
    if (!isSetting(line)) return none;
    const pair = /^(\w{1,40}):\s*["']?(.{0,300}?)["']?\s*$/.exec(line);
    if (pair?.[1] !== undefined) values.set(pair[1].toLowerCase(), pair[2] ?? '');
  }
  return none;
}
