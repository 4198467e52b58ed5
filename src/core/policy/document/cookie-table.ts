import type { DeclaredCookie, DocumentClause, DocumentTable, PolicyDocument } from '../../domain';
import { lifetimeOf } from './lifetime';

type Column = 'name' | 'provider' | 'purpose' | 'lifetime' | 'type';

/** Words that head a column, in the languages of the product; the first that fits decides. */
const headers: readonly (readonly [Column, RegExp])[] = [
  [
    'lifetime',
    /expir|duration|lifetime|lifespan|retention|storage (?:period|time)|max.?\s?age|durée|conservation|validité|dauer|laufzeit|ablauf|gültig|speicherfrist|caduc|duraci|vencim|plazo|validade|duração|prazo|durata|scaden|bewaar|looptijd|verval|geldig|期間|期限|срок|хранени|기간|만료|期限|效期|ระยะเวลา|อายุ|หมดอายุ/iu,
  ],
  [
    'provider',
    /provider|vendor|third part|company|set by|host|domain|source|party|fournisseur|éditeur|émetteur|domaine|société|tiers|anbieter|herkunft|herausgeber|domäne|proveedor|titular|dominio|tercero|fornecedor|domínio|entidade|fornitore|gestore|titolare|terza|aanbieder|leverancier|domein|partij|提供|発行|ドメイン|送信先|поставщик|провайдер|домен|제공|도메인|供應|提供者|網域|ผู้ให้บริการ|โดเมน/iu,
  ],
  [
    'purpose',
    /purpose|description|function|use\b|why|what (?:it|they) do|finalit|utilité|utilisation|rôle|description|objet|zweck|beschreibung|funktion|verwendung|finalidad|descripci|propósito|para qué|finalidade|descriç|função|finalità|scopo|descrizione|funzione|doel|omschrijving|beschrijving|functie|目的|内容|説明|用途|цел|назначени|описани|목적|설명|용도|說明|วัตถุประสงค์|รายละเอียด|คำอธิบาย/iu,
  ],
  [
    'name',
    /name|cookie|identifier|technology|nom\b|bezeichnung|nombre|nome|naam|名|クッキー|識別|назван|имя|файл|이름|명칭|쿠키|名稱|ชื่อ|คุกกี้/iu,
  ],
  [
    'type',
    /type|categor|kind|catégor|art\b|kategorie|tipo|categor|tipologia|soort|種類|分類|тип|категор|종류|유형|類型|ประเภท/iu,
  ],
];

/** Names of a shape that no word has. */
const distinct = /^(?:_{1,2}[\w.*#-]+|[A-Za-z][\w.-]*_[\w.*#-]*|[a-z]{2,}\d*(?:id|sess|uid)\w*)\*?$/;
/** Names that could be words, too ("NID", "cartToken"): taken for names only beside a length of time. */
const possible = /^(?:[A-Z]{3,}[A-Z0-9]*|[a-z]+[A-Z][\w*-]*)\*?$/;
const maxName = 120;

/** Returns the cookies that a document declares: in tables, in lists of definitions, and in lines that begin with a name. */
export function declaredCookies(document: PolicyDocument): DeclaredCookie[] {
  return [...document.tables.flatMap(ofTable), ...ofLines(document)];
}

function ofTable(table: DocumentTable): DeclaredCookie[] {
  const columns = columnsOf(table);
  if (columns.name === undefined) return [];
  const cell = (row: readonly string[], column: Column): string | null => {
    const index = columns[column];
    return index === undefined ? null : row[index]?.trim() || null;
  };
  return table.rows.flatMap((row, index) => {
    const clauseId = table.clauseIds[index];
    const names = namesIn(cell(row, 'name') ?? '');
    if (clauseId === undefined || names.length === 0) return [];
    const lifetime = cell(row, 'lifetime');
    return names.map((name) => ({
      name,
      provider: cell(row, 'provider'),
      purpose: cell(row, 'purpose'),
      ...timesOf(lifetime),
      type: cell(row, 'type'),
      clauseId,
    }));
  });
}

function timesOf(lifetime: string | null): Pick<DeclaredCookie, 'lifetime' | 'lifetimeSeconds' | 'isSession'> {
  const { seconds, isSession } = lifetimeOf(lifetime ?? '');
  return { lifetime, lifetimeSeconds: seconds, isSession };
}

/** Which column is what: by its header, and where that does not say, by what its cells look like. */
function columnsOf({ header, rows }: DocumentTable): Partial<Record<Column, number>> {
  const columns: Partial<Record<Column, number>> = {};
  header.forEach((text, index) => {
    const column = headers.find(([name, pattern]) => columns[name] === undefined && pattern.test(text))?.[0];
    if (column !== undefined) columns[column] = index;
  });
  const shaped = shapedColumns(rows);
  const isOfCookies =
    columns.lifetime !== undefined || shaped.name !== undefined || /cookie|クッキー|쿠키|คุกกี้/i.test(header.join(' '));
  if (!isOfCookies) return {};
  if (columns.lifetime === undefined && shaped.lifetime !== undefined) columns.lifetime = shaped.lifetime;
  if (shaped.name !== undefined && columns.name !== shaped.name) columns.name = shaped.name;
  return columns.name === undefined ||
    (columns.lifetime === undefined && columns.purpose === undefined && shaped.name === undefined)
    ? {}
    : columns;
}

/** The columns whose cells mostly look like names of cookies, and like lengths of time. */
function shapedColumns(rows: readonly (readonly string[])[]): { name?: number; lifetime?: number } {
  const looked = rows.slice(0, 50);
  const width = looked.reduce((most, row) => Math.max(most, row.length), 0);
  const share = (column: number, fits: (text: string) => boolean): number =>
    looked.filter((row) => fits(row[column]?.trim() ?? '')).length / Math.max(1, looked.length);
  const found: { name?: number; lifetime?: number } = {};
  for (let column = width - 1; column >= 0; column -= 1) {
    if (share(column, isLifetime) >= 0.5) found.lifetime = column;
    else if (share(column, (text) => hasName(text, distinct)) >= 0.5) found.name = column;
  }
  for (let column = width - 1; column >= 0 && found.lifetime !== undefined && found.name === undefined; column -= 1)
    if (share(column, (text) => hasName(text, distinct) || hasName(text, possible)) >= 0.5) found.name = column;
  return found;
}

function hasName(text: string, shape: RegExp): boolean {
  return namesIn(text).some((name) => shape.test(name));
}

function isLifetime(text: string): boolean {
  const { seconds, isSession } = lifetimeOf(text);
  return text.length < 60 && (seconds !== null || isSession);
}

/** "_ga, _gid" → two names; a sentence is none. */
function namesIn(cell: string): string[] {
  const parts = cell.split(/\s*[,;、]\s*|\s+(?:and|und|et|y|e|en)\s+|\s+(?=_)/).map((part) => part.trim());
  return parts.filter((part) => part !== '' && part.length <= maxName && part.split(/\s/).length <= 5);
}

/** Lines such as "_ga: tells visitors apart, expires after 2 years", and definitions of such names. */
function ofLines({ text, clauses }: PolicyDocument): DeclaredCookie[] {
  const byLeadIn = new Map<string, DocumentClause>();
  for (const clause of clauses)
    if (clause.leadIn !== null && !byLeadIn.has(clause.leadIn)) byLeadIn.set(clause.leadIn, clause);
  return clauses.flatMap((clause) => {
    if (clause.kind !== 'item' && clause.kind !== 'paragraph') return [];
    const words = text.slice(clause.start, Math.min(clause.end, clause.start + 600));
    const line = /^["'“‘«`]?([\w.*-]{2,80})["'”’»`]?\s*(?:[:：–—-]\s|\()\s*(\S[\s\S]*)$/.exec(words);
    if (line?.[1] !== undefined && line[2] !== undefined && isName(line[1], line[2]))
      return [toCookie(line[1], line[2], clause.id)];
    const meaning =
      clause.kind === 'item' && words.length <= maxName && isName(words, '') ? byLeadIn.get(clause.id) : undefined;
    return meaning === undefined ? [] : [toCookie(words, text.slice(meaning.start, meaning.end), meaning.id)];
  });
}

function isName(name: string, meaning: string): boolean {
  return distinct.test(name) || (possible.test(name) && isLifetime(meaning.slice(0, 59)));
}

function toCookie(name: string, meaning: string, clauseId: string): DeclaredCookie {
  const { seconds, isSession } = lifetimeOf(meaning);
  const hasLifetime = seconds !== null || isSession;
  return {
    name,
    provider: null,
    purpose: meaning,
    lifetime: hasLifetime ? meaning : null,
    lifetimeSeconds: seconds,
    isSession,
    type: null,
    clauseId,
  };
}
