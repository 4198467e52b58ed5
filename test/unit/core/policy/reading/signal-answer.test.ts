import { describe, expect, it } from 'vitest';
import { signalAnswer } from '../../../../../src/core/policy/reading/signal-answer';

describe('a sentence on Global Privacy Control', () => {
  it.each([
    ['en', 'We honour the Global Privacy Control.', true],
    ['en', 'We treat a GPC signal as a request to opt out.', true],
    ['en', 'We do not respond to Global Privacy Control signals.', false],
    ['en', 'Our shop doesn’t currently recognise the GPC signal.', false],
    ['en', 'The shop ignores Global Privacy Control.', false],
    ['en', 'We do not respond to Do Not Track, but honour the Global Privacy Control.', null],
    ['en', 'Global Privacy Control (GPC) is a browser setting.', null],
    ['fr', 'Nous respectons le signal Global Privacy Control.', true],
    ['fr', 'Nous ne répondons pas aux signaux Global Privacy Control.', false],
    ['de', 'Das Signal der Global Privacy Control beachten wir.', true],
    ['de', 'Auf Global Privacy Control reagieren wir nicht.', false],
    ['es', 'Respetamos la señal Global Privacy Control.', true],
    ['es', 'No respondemos a la señal Global Privacy Control.', false],
    ['pt', 'Respeitamos o sinal Global Privacy Control.', true],
    ['pt', 'Não respondemos ao sinal Global Privacy Control.', false],
    ['it', 'Rispettiamo il Global Privacy Control.', true],
    ['it', 'Non rispondiamo al segnale Global Privacy Control.', false],
    ['nl', 'Wij respecteren Global Privacy Control.', true],
    ['nl', 'Op Global Privacy Control reageren wij niet.', false],
    ['ja', 'Global Privacy Controlの信号に対応しています。', true],
    ['ja', 'Global Privacy Controlの信号には対応していません。', false],
    ['ru', 'Мы учитываем сигнал Global Privacy Control.', true],
    ['ru', 'Сайт не реагирует на сигнал Global Privacy Control.', false],
    ['ko', 'Global Privacy Control 신호를 따릅니다.', true],
    ['ko', 'Global Privacy Control 신호에는 응답하지 않습니다.', false],
    ['zh-Hant', '我們遵循 Global Privacy Control 訊號。', true],
    ['zh-Hant', '本網站不會回應 Global Privacy Control 訊號。', false],
    ['th', 'เรารองรับสัญญาณ Global Privacy Control', true],
    ['th', 'เว็บไซต์ไม่รองรับสัญญาณ Global Privacy Control', false],
    ['pl', 'Respektujemy Global Privacy Control.', null],
  ])('in %s: %s', (language, sentence, isHonoured) => {
    expect(signalAnswer(sentence, language)).toBe(isHonoured);
  });

  it('takes no time, however long it is', () => {
    const startedAt = performance.now();
    signalAnswer(`${'do not '.repeat(100_000)}GPC`, 'en');
    expect(performance.now() - startedAt).toBeLessThan(200);
  });
});
