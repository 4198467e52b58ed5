import { describe, expect, it } from 'vitest';
import { asksForProof } from '../../../src/collect/captcha-words';

describe('asksForProof', () => {
  it.each([
    'Security challenge',
    'Widget with the checkbox of a human check',
    "I'm not a robot",
    'Verify you are human',
    'Ich bin kein Roboter',
    'Je ne suis pas un robot',
    'No soy un robot',
    'Não sou um robô',
    'Non sono un robot',
    'Ik ben geen robot',
    'Nie jestem robotem',
    'Jag är inte en robot',
    'Jeg er ikke en robot',
    'Nejsem robot',
    'En ole robotti',
    'Nem vagyok robot',
    'Nu sunt robot',
    'Ben robot değilim',
    'Δεν είμαι ρομπότ',
    'Я не робот',
    '私はロボットではありません',
    '로봇이 아닙니다.',
    '我不是機器人',
    'ฉันไม่ใช่โปรแกรมอัตโนมัติ',
  ])('knows "%s"', (text) => {
    expect(asksForProof(text)).toBe(true);
  });

  it.each([
    'Robot vacuums',
    'Saugroboter im Test',
    'Un robot de cuisine',
    'Ein Mensch wie du',
    'Nie jestem pewny',
    'Errar es humano',
    'ロボット掃除機',
    '機器人比賽',
  ])('leaves "%s"', (text) => {
    expect(asksForProof(text)).toBe(false);
  });
});
