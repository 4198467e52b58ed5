import type { Words } from '../core/export/html';
import type { Known, Listing } from '../core/knowledge/look-up';
import { plain } from './text';

/** Returns what is known of a value as text to read: who, as what, by whose word; what no source says is unknown. */
export function knownToText(value: string, known: Known, words: Words): string {
  const rows = known.listings.length === 0 ? [] : rowsOf(known, words);
  const width = Math.max(...rows.map(([head]) => head.length));
  const lines = rows.map(([head, text]) => `  ${head.padEnd(width)}  ${plain(text)}`);
  const end = lines.length > 0 ? lines : [`  ${words.t('lookup.nothing')}`];
  return [plain(value), ...end, '', ''].join('\n');
}

type Row = readonly [head: string, text: string];

function rowsOf(known: Known, words: Words): Row[] {
  const { entity, parent, role, statedRetention, holdsIdentifier, countsOnOwnHosts, hostedBy, listings } = known;
  const { t } = words;
  const row = (key: string, text: string | null): Row[] => (text === null ? [] : [[t(`lookup.${key}`), text]]);
  return [
    ...row('entity', ownerOf(known, words)),
    ...row('parent', parent?.name ?? null),
    ...listings.map((listing, place): Row => [place === 0 ? t('lookup.listed') : '', said(listing, known, words)]),
    ...row('role', role === null ? t('lookup.unknown') : t(`role.${role}`)),
    ...row('lifetime', statedRetention),
    ...row('identifier', holdsIdentifier === null ? null : t(`lookup.identifier_${holdsIdentifier ? 'yes' : 'no'}`)),
    ...row('note', countsOnOwnHosts && entity !== null ? t('lookup.own_hosts', { company: entity.name }) : null),
    ...row('note', hostedBy === null ? null : t('lookup.rented', { company: hostedBy.name })),
  ];
}

function ownerOf({ entity }: Known, { t }: Words): string {
  return entity === null ? t('lookup.unknown') : entity.name;
}

/** "analytics (session_replay): Clauselight’s own list, for example.org". */
function said(listing: Listing, { entity }: Known, words: Words): string {
  const { t } = words;
  const purposes = listing.purposes.map((purpose) => t(`purpose.${purpose}`)).join(', ');
  const what = [
    purposes === '' ? t('lookup.no_purpose') : purposes,
    listing.class === null ? '' : `(${listing.class})`,
  ];
  const other = listing.entity === null || listing.entity === entity?.name ? null : listing.entity;
  const source = listing.source === 'overlay' ? t('source.overlay') : listing.source;
  const line = { what: what.filter((part) => part !== '').join(' '), source, about: listing.about };
  return other === null ? t('lookup.said', line) : t('lookup.said_of', { ...line, company: other });
}
