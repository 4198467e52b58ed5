/** Words at the end of a company's name that say of which legal form it is. */
const legalForm =
  / (?:a b|a g|a s|ab|ag|aps|as|asa|b v|bv|co|corp|corporation|company|eood|gmbh|inc|incorporated|k g|kg|kk|l l c|limited|llc|llp|lp|ltd|mbh|n v|nv|ood|oy|oyj|oü|p l c|plc|private|pte|pty|pvt|s a|s a s|s l|s p a|s r l|s r o|sa|sarl|sas|se|sl|sp z o o|spa|spol|srl|sro|ug)$/u;

/** Returns what two ways to write one organisation's name have in common. "Pubmatic, Inc." and "PubMatic" → "pubmatic". */
export function nameKey(name: string): string {
  let key = ` ${name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;
  // "… GmbH & Co. KG" has several.
  for (
    let shorter = key.replace(legalForm, '');
    shorter !== key && shorter !== '';
    shorter = key.replace(legalForm, '')
  )
    key = shorter;
  return key.trim();
}
