import { describe, expect, it } from 'vitest';
import { offerFields } from '../../../src/collect/offers';

describe('offerFields', () => {
  it.each([
    ['Accept all', 'accept'],
    ['Tout accepter', 'accept'],
    ['Alle Cookies akzeptieren', 'accept'],
    ['Aceptar todas', 'accept'],
    ['Aceitar tudo', 'accept'],
    ['Accetta tutti', 'accept'],
    ['Alles accepteren', 'accept'],
    ['すべて同意する', 'accept'],
    ['Принять все', 'accept'],
    ['모두 동의', 'accept'],
    ['全部接受', 'accept'],
    ['ยอมรับทั้งหมด', 'accept'],
    ['Reject all', 'refuse'],
    ['Only necessary cookies', 'refuse'],
    ['Manage choices', 'refuse'],
    ['Continuer sans accepter', 'refuse'],
    ['Nur notwendige Cookies', 'refuse'],
    ['Rechazar todo', 'refuse'],
    ['Rifiuta tutto', 'refuse'],
    ['拒否する', 'refuse'],
    ['Einverstanden', 'accept'],
    ['OK, tout accepter', 'accept'],
    ['Permitir todas', 'accept'],
    ['Yes, I agree', 'accept'],
    ['Akkoord', 'accept'],
    ['Save my choices', 'refuse'],
    ['Reject optional cookies', 'refuse'],
    ['Interdire tous les cookies', 'refuse'],
    ['Auswahl speichern', 'refuse'],
    ['Weiter ohne Einwilligung', 'refuse'],
    ['Continuar sin aceptar', 'refuse'],
    ['Salva le preferenze', 'refuse'],
    ['Voorkeuren opslaan', 'refuse'],
    ['Chat with us', 'chat'],
    ['Live-Chat starten', 'chat'],
    ['チャットで相談', 'chat'],
  ])('reads "%s" as %s', (text, offer) => {
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
  ])('reads nothing in "%s"', (text) => {
    expect(offerFields({ text })).toBe('nothing');
  });
});
