import { describe, expect, it } from 'vitest';
import { es } from '../../../../../src/core/policy/lexicon/es';
import type { Lexicon } from '../../../../../src/core/policy/lexicon/lexicon';
import { pt } from '../../../../../src/core/policy/lexicon/pt';
import { readDisclosures } from '../../../../../src/core/policy/reading/read-disclosures';
import { finish } from '../../../../../src/lib/finish';
import { aDocument } from '../../../../support/a-document';

const read = (sentence: string, lexicon: Lexicon): string[] =>
  finish(readDisclosures(aDocument([sentence]), lexicon)).map(({ technique, stance }) => `${technique} ${stance}`);

describe('Spanish', () => {
  it.each([
    ['Cookies publicitarias: no se utilizan.', 'advertising does-not'],
    ['Ni esta tienda ni sus proveedores registran las pulsaciones de teclado.', 'key_logging does-not'],
    ['Nadie mira por dónde mueve usted el ratón.', 'session_replay does-not'],
    ['Esta tienda no emplea más cookies que las técnicas.', 'cookie does'],
    ['Nuestros socios pueden reconocerle cuando cambia de dispositivo.', 'cross_device may'],
  ])('"%s" tells: %s', (sentence, told) => {
    expect(read(sentence, es)).toContain(told);
  });

  it.each([
    'Podremos enviarle publicidad de nuestros productos.',
    'La ubicación de nuestros servidores es Zaragoza.',
    'Si ha iniciado sesión en su cuenta de Facebook, la red puede saberlo.',
    'La app se desbloquea con su huella digital.',
    'Cookies de publicidad: son aquellas que permiten mostrar anuncios.',
  ])('"%s" discloses nothing', (sentence) => {
    expect(read(sentence, es)).toEqual([]);
  });
});

describe('Portuguese', () => {
  it.each([
    ['Ninguém grava os seus movimentos do rato.', 'session_replay does-not'],
    ['Registamos o que escreve no formulário mesmo que não o envie.', 'key_logging does'],
    ['Os links dos e-mails levam um código e reconhecem a visita.', 'link_decoration does'],
    ['Calculamos uma impressão digital do navegador.', 'fingerprinting does'],
  ])('"%s" tells: %s', (sentence, told) => {
    expect(read(sentence, pt)).toContain(told);
  });

  it.each([
    'A localização dos nossos servidores é Dublin.',
    'Ao usar o app em vários dispositivos, seus dados são sincronizados.',
    'Você pode desbloquear o app com sua impressão digital.',
    'Cookies de publicidade são aqueles que permitem mostrar anúncios.',
  ])('"%s" discloses nothing', (sentence) => {
    expect(read(sentence, pt)).toEqual([]);
  });
});
