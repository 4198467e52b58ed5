import { describe, expect, it } from 'vitest';
import { kindOfName } from '../../../../../src/core/policy/find/kind-words';

describe('kindOfName', () => {
  it.each([
    ['Privacy Policy', 'privacy'],
    ['Privacy & Cookie Policy', 'privacy'],
    ['Your privacy notice', 'privacy'],
    ['Politique de confidentialité', 'privacy'],
    ['Charte de protection des données', 'privacy'],
    ['Datenschutzerklärung', 'privacy'],
    ['Hinweise zum Datenschutz', 'privacy'],
    ['Aviso de privacidad', 'privacy'],
    ['Política de protección de datos', 'privacy'],
    ['Política de Privacidade', 'privacy'],
    ['Informativa sulla privacy', 'privacy'],
    ['Privacyverklaring', 'privacy'],
    ['プライバシーポリシー', 'privacy'],
    ['個人情報の取扱いについて', 'privacy'],
    ['Политика конфиденциальности', 'privacy'],
    ['개인정보처리방침', 'privacy'],
    ['隱私權政策', 'privacy'],
    ['นโยบายความเป็นส่วนตัว', 'privacy'],
    ['Cookie Policy', 'cookie'],
    ['Politique relative aux cookies', 'cookie'],
    ['Cookie-Richtlinie', 'cookie'],
    ['Política de cookies', 'cookie'],
    ['Informativa sui cookie', 'cookie'],
    ['Cookiebeleid', 'cookie'],
    ['クッキーポリシー', 'cookie'],
    ['Политика использования файлов cookie', 'cookie'],
    ['쿠키 정책', 'cookie'],
    ['Cookie 政策', 'cookie'],
    ['นโยบายคุกกี้', 'cookie'],
  ])('%s is a %s policy, surely', (name, kind) => {
    expect(kindOfName(name)).toEqual({ kind, sureness: 1 });
  });

  it.each(['Privacy', 'Datenschutz', 'Confidentialité', 'Cookies', 'プライバシー'])(
    '%s alone most likely is one',
    (name) => {
      expect(kindOfName(name)?.sureness).toBe(0.7);
    },
  );

  it.each([
    ...[
      'Cookie settings',
      'Manage privacy choices',
      'Paramètres des cookies',
      'Cookie-Einstellungen',
      'クッキーの設定',
    ],
    ...['Privacy screens for your balcony', 'Cookie recipes', 'Terms of use', 'Impressum'],
  ])('%s is something else', (name) => {
    expect(kindOfName(name)?.kind).toBe('other');
  });

  it.each(['Contact', 'Confidence trick', 'Über uns', ''])('%s is none of these', (name) => {
    expect(kindOfName(name)).toBeNull();
  });
});
