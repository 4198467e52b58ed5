/** What a box that asks for a proof of a person is called, in English and by names that no language changes. */
const asking =
  /captcha|(?:human|robot|bot|security)[ -](?:check|challenge|verification|test)|not a robot|(?:\bare you|\b(?:that|verify|confirm|prove|check) you(?:['’]| a)re|\bi(?:['’]| a)m)(?: a)? (?:human|robot)\b/i;

/** "I am not a robot", as it is said in the languages of the policies and of their neighbours. */
const noRobot = new RegExp(
  [
    'kein(?:en)? roboter|roboterprüfung|bin ein mensch|sind sie ein mensch|bist du ein mensch|dass sie ein mensch sind',
    'pas un robot|suis (?:un )?humain|êtes[- ]vous (?:un )?humain|que vous êtes (?:un )?humain|vérification (?:anti-?robot|humaine)',
    'no soy un robot|soy humano|eres (?:un )?humano|que (?:es|eres) un ser humano|verificación (?:humana|antirrobot)',
    'não sou um rob[ôo]|sou humano|é (?:um )?humano\\?|verificação humana',
    'non sono un robot|sono (?:un )?umano|sei umano|verifica (?:umana|antirobot)',
    'geen robot|ben een mens|ben je een mens|bent u een mens',
    'nie jestem (?:ro)?botem|jestem człowiekiem',
    '(?:inte|ikke) en robot|är en människa|er et menneske',
    'nejsem robot|nie som robot|jsem člověk',
    'en ole robotti|olen ihminen|nem vagyok robot|ember vagyok',
    'nu sunt (?:un )?robot|(?<!\\p{L})sunt om(?!\\p{L})|robot değilim|ben insanım|δεν είμαι ρομπότ',
    'я не робот|я человек|я людина',
    'ロボットではありません|人間であることを確認|로봇이 아닙니다|사람(?:인지|임을) 확인',
    '不是(?:機器|机器|機械|机械)人|[我您你]是(?:真人|人類|人类)|ไม่ใช่(?:โปรแกรมอัตโนมัติ|หุ่นยนต์|บอ[ทต])',
  ].join('|'),
  'iu',
);

/** Whether a text asks for a proof that a person is there. "Security challenge", "Je ne suis pas un robot" → true; "Robot vacuums" → false */
export function asksForProof(text: string): boolean {
  return asking.test(text) || noRobot.test(text);
}
