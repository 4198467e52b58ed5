import { describe, expect, it } from 'vitest';
import { offerFields } from '../../../src/collect/offers';
import { offerWords } from '../../support/offer-words';

describe('offerFields', () => {
  it.each(offerWords)('reads "%s" as %s', (text, offer) => {
    expect(offerFields({ text })).toEqual({ offer });
  });

  it.each([
    'More',
    'Change',
    'Set',
    'Choose',
    'Accept the invitation of Ada',
    'Chateau tours',
    'Send',
    'Save',
    'Auswahl',
    'Select a size',
    'Continue without a lamp',
    'Zapisz mnie',
    'Zmień czas',
    'Spara 20 %',
    'Godkänn ordern',
    'Uložit adresu',
    'Kaydet',
    'Chattanooga',
    'Apply',
    'Save my address',
    'Guardar pedido',
    '保存',
    '選択',
    '주문 저장',
    'Сохранить адрес',
    '儲存訂單',
    'บันทึกที่อยู่',
  ])('reads nothing in "%s"', (text) => {
    expect(offerFields({ text })).toBe('nothing');
  });
});
