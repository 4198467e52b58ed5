import { describe, expect, it } from 'vitest';
import { namesChat } from '../../../src/collect/chat-words';

describe('namesChat', () => {
  it.each([
    'Chat with us',
    'Fenêtre de messagerie instantanée',
    'Czat ze sprzedawcą',
    'Porozmawiaj z konsultantem',
    'Starta chatten',
    'Chatt',
    'Chatovat online',
    'Canlı destek',
    'チャット',
    '線上客服',
  ])('knows "%s"', (text) => {
    expect(namesChat(text)).toBe(true);
  });

  it.each(['Chateau tours', 'Czas dostawy', 'Konsultanci i ich publikacje', 'Chata w górach', 'Chattanooga'])(
    'leaves "%s"',
    (text) => {
      expect(namesChat(text)).toBe(false);
    },
  );
});
