import { describe, expect, it } from 'vitest';
import { readDocumentNow } from '../../../../support/read-document-now';

const dateOf = (line: string, language: string | null): string | null =>
  readDocumentNow(`Privacy\n\n${line}\n\nSomething else is said here.`, 'text/plain', { language }).versionDate;

describe('the date of a version', () => {
  it.each([
    ['en', 'Last updated: May 3, 2023', '2023-05-03'],
    ['en', 'This notice is effective as of the 3rd of May 2023.', '2023-05-03'],
    ['en', 'Effective 03/05/2023', '2023-03-05'],
    ['en', 'Last modified on 25/05/2018', '2018-05-25'],
    ['de', 'Stand: 04/2023', '2023-04-01'],
    ['de', 'Gültig ab 1. März 2022', '2022-03-01'],
    ['de', 'Stand Mai 2021', '2021-05-01'],
    ['fr', 'En date du 1\u00a0décembre 2020, la société Exemple', '2020-12-01'],
    ['fr', 'Dernière mise à jour : 1er février 2024', '2024-02-01'],
    ['es', 'Última actualización: 16 de agosto de 2021', '2021-08-16'],
    ['pt', 'Atualizada em 28 de março de 2022', '2022-03-28'],
    ['it', 'Ultimo aggiornamento: 12 settembre 2022', '2022-09-12'],
    ['nl', 'Laatst bijgewerkt op 19-02-2024', '2024-02-19'],
    ['ja', '最終更新日：2023年5月1日', '2023-05-01'],
    ['ja', '令和5年5月1日 改定', '2023-05-01'],
    ['ru', 'Дата вступления в силу: 29 февраля 2024 г.', '2024-02-29'],
    ['ko', '시행일자: 2022년 7월 18일', '2022-07-18'],
    ['zh-Hant', '修訂日期：民國112年5月4日', '2023-05-04'],
    ['th', 'ปรับปรุงล่าสุดเมื่อวันที่ ๑๖ สิงหาคม พ.ศ. ๒๕๖๔', '2021-08-16'],
    [null, '2023-05-03', '2023-05-03'],
  ])('is read in %s: %s', (language, line, date) => {
    expect(dateOf(line, language)).toBe(date);
  });

  it.each([
    ['en', 'This replaces the version of 3 May 2019.'],
    ['en', 'We follow Regulation (EU) 2016/679 of 27 April 2016, which applies in all countries of the Union.'],
    ['de', 'Wir richten uns nach dem Gesetz vom 30. Juni 2017, das die Aufgaben der Behörde regelt.'],
    [
      'en',
      'Our shop opened its doors in March 2003 and has sold more than a thousand pieces of knitwear ever since that day.',
    ],
  ])('is not another date, in %s: %s', (language, line) => {
    expect(dateOf(line, language)).toBeNull();
  });

  it('is the latest of those that the text gives for itself', () => {
    const line = 'Effective: 1 April 2023. It replaces the version of 2 May 2024. Last updated 3 March 2023.';
    expect(dateOf(line, 'en')).toBe('2023-04-01');
  });
});
