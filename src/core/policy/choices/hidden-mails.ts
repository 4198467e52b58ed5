import type { DocumentLink } from '../../domain';

const at = 'at|ät|arobase|arroba|chiocciola|apenstaartje|собака|@';
const dot = 'dot|punkt|point|punto|ponto|punt|\\.';
const hidden = new RegExp(
  `(?<![\\w.])([\\w+-][\\w.+-]{0,63}) ?[\\[({<] ?(?:${at}) ?[\\])}>] ?([a-z0-9-]{1,63}(?: ?(?:\\.|[\\[({] ?(?:${dot}) ?[\\])}]) ?[a-z0-9-]{1,63}){1,6})`,
  'gi',
);
const anyDot = new RegExp(` ?[\\[({] ?(?:${dot}) ?[\\])}] ?`, 'gi');

/** Returns the e-mail addresses that a sentence hides from machines: "privacy (at) example (dot) org". `start`: of the sentence. */
export function hiddenMails(text: string, start: number, clauseId: string): DocumentLink[] {
  if (!/[[({<]/.test(text)) return [];
  return [...text.matchAll(hidden)].map((match) => {
    const [written, name = '', host = ''] = match;
    const from = start + match.index;
    return {
      ...{
        index: null,
        text: written,
        written,
        target: `mailto:${name}@${host.replace(anyDot, '.').replace(/ /g, '')}`,
      },
      ...{ start: from, end: from + written.length, clauseId, place: 'text', isGlued: false, candidates: [] },
    };
  });
}
