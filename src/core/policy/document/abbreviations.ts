/** What ends in a full stop without ending a sentence, in small letters and without the last stop. */
const never = new Set(
  (
    'e.g i.e cf vs viz approx incl excl resp esp fig no nos vol pp art arts sec secs para paras reg regs dept mr mrs ms dr prof st ' +
    'z.b d.h u.a u.u s.a s.o i.d.r i.s.d i.s.v i.v.m i.h.v u.ä o.ä bzw ggf abs nr ziff lit vgl gem inkl exkl evtl sog ca str tel zzgl o.g v.a a.d z.t i.d f.d ' +
    'p.ex par.ex c.-à-d c.à.d m mm mme mlle al alin réf env cf n° ' +
    'p.ej núm num pág págs sr sra srta ej aprox ud uds apdo arts art.os ' +
    'p.e por.ex exmo exma dra n.º art.º ' +
    'es ad.es lett co par sig sigg dott dott.ssa nn pag ' +
    'bijv d.w.z m.b.t o.a t.a.v i.p.v enz nl evt resp m.n z.s.m blz dhr mevr n.a.v i.v.m ' +
    'т.е т.к т.д т.п т.н напр см ст п пп г ул руб др'
  ).split(' '),
);

/** These end a sentence when a capital follows that begins one; else they run on. */
const maybe = new Set(
  'inc ltd corp co llc gmbh bv b.v n.v s.a s.l s.r.l s.p.a s.a.s s.à.r.l ag plc etc usw u.s u.k e.u ee.uu jr sr'.split(
    ' ',
  ),
);

/** Tells whether the full stop that a text ends in belongs to an abbreviation, given what follows. */
export function isAbbreviation(text: string, after: string): boolean {
  const word = wordOf(text);
  if (word === null) return false;
  if (never.has(word) || never.has(wordOf(joined(text)) ?? '')) return true;
  if (maybe.has(word) || maybe.has(wordOf(joined(text)) ?? '')) return !startsSentence(after);
  if (!/^\p{L}$/u.test(word)) return false;
  // An initial, or the first part of an abbreviation in parts.
  return /^\s*\p{L}{1,3}\./u.test(after) || !/^\s*\p{Lu}/u.test(after) || /\p{Lu}\.$/u.test(text);
}

/** The last word, in small letters, without its full stop. */
function wordOf(text: string): string | null {
  return /(?:^|[\s(«“"'’[])([^\s(«“"'’[]+)\.$/u.exec(text)?.[1]?.toLowerCase() ?? null;
}

/** "z. B." → "z.B.", "p. ej." → "p.ej.": the parts of one abbreviation, written apart. */
function joined(text: string): string {
  return text
    .replace(/(^|[\s(])(\p{L}{1,3})\.\s(?=\p{L}{1,3}\.)/gu, '$1$2.')
    .replace(/(\.\p{L}{1,3})\.\s(?=\p{L}{1,3}\.)/gu, '$1.');
}

const openers = new Set(
  'we you our your this these the it if in for to they when please all any such as at by on he a an das die der wir sie diese wenn für bei im in es nous vous ces cette le la les si pour il elle dans si el los las usted nosotros este esta para si en se o a os as você nós este esta para se em il lo la gli le noi lei per se questo questa wij we u de het deze dit voor als in'.split(
    ' ',
  ),
);

function startsSentence(after: string): boolean {
  return openers.has((/^\s*[«“"(]?(\p{L}+)/u.exec(after)?.[1] ?? '').toLowerCase());
}
