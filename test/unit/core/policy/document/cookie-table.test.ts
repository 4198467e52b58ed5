import { describe, expect, it } from 'vitest';
import { declaredCookies } from '../../../../../src/core/policy/document/cookie-table';
import { lifetimeOf } from '../../../../../src/core/policy/document/lifetime';
import { readDocumentNow } from '../../../../support/read-document-now';

const day = 86_400;
const month = 2_629_800;
const year = 31_557_600;

describe('lifetimeOf', () => {
  it.each([
    ['13 months', 13 * month],
    ['2 Jahre', 2 * year],
    ['24 h', day],
    ['1年', year],
    ['30 jours', 30 * day],
    ['un an', year],
    ['6 meses', 6 * month],
    ['1 giorno', day],
    ['twee jaar', 2 * year],
    ['2 года', 2 * year],
    ['3개월', 3 * month],
    ['90 天', 90 * day],
    ['30 วัน', 30 * day],
    ['expires after 2 years and 3 days', 2 * year],
  ])('reads %s', (text, seconds) => {
    expect(lifetimeOf(text)).toEqual({ seconds, isSession: false });
  });

  it.each(['Session', 'Sitzung', 'セッション', 'until the browser is closed'])('knows a session: %s', (text) => {
    expect(lifetimeOf(text)).toEqual({ seconds: null, isSession: true });
  });

  it.each(['persistent', 'see above', '', 'page 3'])('knows no length in: %s', (text) => {
    expect(lifetimeOf(text)).toEqual({ seconds: null, isSession: false });
  });
});

const table = (...rows: string[][]): string =>
  `<table>${rows.map((row, index) => `<tr>${row.map((text) => (index === 0 ? `<th>${text}</th>` : `<td>${text}</td>`)).join('')}</tr>`).join('')}</table>`;

describe('declaredCookies', () => {
  it.each([
    ['en', ['Cookie name', 'Provider', 'Purpose', 'Expiry'], '2 years'],
    ['fr', ['Nom du cookie', 'Émetteur', 'Finalité', 'Durée de conservation'], '2 ans'],
    ['de', ['Name', 'Anbieter', 'Zweck', 'Speicherdauer'], '2 Jahre'],
    ['es', ['Nombre', 'Proveedor', 'Finalidad', 'Caducidad'], '2 años'],
    ['pt', ['Nome', 'Fornecedor', 'Finalidade', 'Validade'], '2 anos'],
    ['it', ['Nome', 'Fornitore', 'Scopo', 'Scadenza'], '2 anni'],
    ['nl', ['Naam', 'Aanbieder', 'Doel', 'Bewaartermijn'], '2 jaar'],
    ['ja', ['名称', '提供者', '目的', '有効期間'], '2年'],
    ['ru', ['Название', 'Поставщик', 'Цель', 'Срок хранения'], '2 года'],
    ['ko', ['이름', '제공자', '목적', '보유 기간'], '2년'],
    ['zh-Hant', ['名稱', '提供者', '用途', '期限'], '2 年'],
    ['th', ['ชื่อ', 'ผู้ให้บริการ', 'วัตถุประสงค์', 'ระยะเวลา'], '2 ปี'],
  ])('reads a table in %s', (_, header, lifetime) => {
    const [cookie, ...others] = declaredCookies(
      readDocumentNow(table(header, ['visitor_id', 'Acme', 'Counts', lifetime])),
    );
    expect(others).toEqual([]);
    expect(cookie).toMatchObject({
      name: 'visitor_id',
      provider: 'Acme',
      purpose: 'Counts',
      lifetimeSeconds: 2 * year,
    });
  });

  it('reads several names of one row, and a table whose header says little', () => {
    const cookies = declaredCookies(
      readDocumentNow(table(['What', 'How long'], ['_ga, _gid', '24 h'], ['PHPSESSID', 'Session'])),
    );
    expect(cookies.map(({ name, lifetimeSeconds, isSession }) => [name, lifetimeSeconds, isSession])).toEqual([
      ['_ga', day, false],
      ['_gid', day, false],
      ['PHPSESSID', null, true],
    ]);
  });

  it('reads lists and definitions', () => {
    const page = `<ul><li>_ga: tells visitors apart; expires after 2 years<li>Basket: what you buy</ul>
      <dl><dt>_fbp</dt><dd>Advertising, 3 months</dd></dl>`;
    expect(declaredCookies(readDocumentNow(page)).map(({ name, lifetimeSeconds }) => [name, lifetimeSeconds])).toEqual([
      ['_ga', 2 * year],
      ['_fbp', 3 * month],
    ]);
  });

  it('takes no other table for one of cookies', () => {
    const rights = table(
      ['Right', 'Description'],
      ['Access', 'You can ask what we hold.'],
      ['Erasure', 'You can have it erased.'],
    );
    const data = table(['Category', 'Purpose'], ['Name and address', 'Delivery'], ['E-mail', 'Newsletter']);
    expect(declaredCookies(readDocumentNow(rights + data))).toEqual([]);
  });
});
