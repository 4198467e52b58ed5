import type { ChoiceWords } from './choice-words';

/** Japanese. */
export const ja: ChoiceWords = {
  language: 'ja',
  script: 'unspaced',
  joins: ['または', '及び', 'および'],
  glue: [],
  regions: [
    { region: 'EU', terms: ['欧州', 'EU'] },
    { region: 'US-CA', terms: ['カリフォルニア'] },
    { region: 'US', terms: ['米国', 'アメリカ'] },
  ],
  purposes: [
    { purpose: 'advertising', terms: ['広告'] },
    { purpose: 'analytics', terms: ['(解析|分析|アナリティクス|統計)'] },
    { purpose: 'marketing', terms: ['(メール|メルマガ|ニュースレター)'] },
    { purpose: 'cookies', terms: ['(クッキー|cookie)'] },
  ],
  rows: [
    {
      tells: 'opt_out_link',
      where: 'text',
      terms: [
        '(オプトアウト|オプト・アウト)',
        '(広告|解析|分析|アナリティクス|計測|収集|送信|トラッキング|パーソナライズ|cookie|クッキー) ~24 (無効|停止|拒否|止め|オフに|希望しない|望まない|解除)',
        '(無効化|停止するには|停止したい|拒否する場合|止めたい)',
        '広告設定',
        '消したい方は',
      ],
      unless: [
        '(メール|メルマガ|ニュースレター|購読) ~10 (停止|解除|拒否)',
        'ブラウザ ~24 (無効|拒否|オフ|停止)',
        '(無効|拒否|オフ) ~16 ブラウザ',
      ],
      choice: '広告の表示を停止するには[こちら](https://adwhirl.example/a)をご利用ください。',
      not: 'メールの配信を停止するには[こちら](https://mise.example/a)をご利用ください。',
    },
    {
      tells: 'opt_out_link',
      where: 'link',
      terms: ['(オプトアウト|無効化|無効にする|拒否する|広告設定|配信停止設定)'],
      unless: ['(cookie|クッキー)の(拒否|無効)', 'メール'],
      choice: '[無効化](https://adwhirl.example/a)',
      not: '[有効化](https://adwhirl.example/a)',
    },
    {
      tells: 'opt_out_link',
      where: 'heading',
      terms: ['(オプトアウト|無効化|停止|拒否)'],
      choice:
        '| 会社 | 方針 | オプトアウト |\n|---|---|---|\n| Adwhirl | [詳細](https://adwhirl.example/p) | [リンク](https://adwhirl.example/q) |',
      not: '| 会社 | 方針 |\n|---|---|\n| Adwhirl | [詳細](https://adwhirl.example/p) |',
    },
    {
      tells: 'cookie_preferences',
      where: 'text',
      terms: ['(cookie|クッキー|同意|データ利用|プライバシー) ~4 (設定|管理)', '同意 ~8 (撤回|変更)'],
      unless: ['ブラウザ ~12 設定', '(cookie|クッキー) ~16 ブラウザ'],
      choice: '[クッキー設定](#)',
      not: '[クッキーの作り方](/resipi)',
    },
    {
      tells: 'unsubscribe',
      where: 'text',
      terms: ['(メール|メルマガ|ニュースレター|通信|購読|マガジン) ~10 (停止|解除|解約|退会|取消)'],
      choice: 'メールマガジンの解除は[こちら](/a)です。',
      not: '新しい目録は[こちら](/a)です。',
    },
    {
      tells: 'unsubscribe',
      where: 'advice',
      terms: [
        '(メール|メルマガ|ニュースレター) ~20 (配信停止|解除|購読停止|停止でき)',
        '(配信停止|購読解除) ~16 (リンク|メール|手続)',
      ],
      choice: 'メールの末尾にあるリンクから配信停止できます。',
      not: 'メールの読者数を数えます。',
    },
    {
      tells: 'browser_settings',
      where: 'text',
      terms: [
        'ブラウザ ~16 (設定|ヘルプ|無効|拒否|削除|方法)',
        '(chrome|firefox|safari|edge|internet explorer|クローム|サファリ)',
      ],
      choice: 'ブラウザの設定方法は[こちら](https://burauza.example/a)です。',
      not: 'ブラウザの名前を記録します。詳細は[こちら](https://burauza.example/a)です。',
    },
    {
      tells: 'browser_settings',
      where: 'advice',
      terms: ['ブラウザ ~20 (設定|無効|拒否|削除|消去|オフ)', '(無効|拒否|削除|オフ) ~16 ブラウザ'],
      unless: ['ブラウザの(種類|言語|情報)'],
      choice: 'ブラウザの設定でクッキーを拒否できます。',
      not: 'ブラウザの種類を記録します。',
    },
    {
      tells: 'complaint',
      where: 'text',
      terms: ['(個人情報保護委員会|監督機関|認定個人情報保護団体)', '(苦情) ~16 (委員会|機関|団体)'],
      choice: '苦情は[個人情報保護委員会](https://iinkai.example/a)に申し立てることができます。',
      not: '配送への苦情は[お客様係](/help)へ。',
    },
    {
      tells: 'form',
      where: 'text',
      terms: ['(開示|訂正|削除|利用停止|請求) ~24 フォーム', '(専用|請求|お問い合わせ|申請)フォーム'],
      unless: ['注文フォーム'],
      choice: '開示のご請求は[専用フォーム](/a)から。',
      not: '[注文フォーム](/a)を開く。',
    },
    {
      tells: 'email',
      where: 'text',
      terms: [
        '(開示|訂正|削除|利用停止|請求|確認) ~40 (まで|ください|連絡|送り|:|：|依頼)',
        '(個人情報|プライバシー) ~12 (窓口|担当|責任者|係|お問い合わせ)',
      ],
      choice: '開示、訂正、削除のご請求は[当店](mailto:konnichiwa@mise.example)までご連絡ください。',
      not: '卸売は[営業](mailto:oroshi@mise.example)へ。',
    },
    {
      tells: 'email',
      where: 'heading',
      terms: ['(開示|訂正|削除|請求|窓口|権利)'],
      choice: '# 開示の請求\n\n[konnichiwa@mise.example](mailto:konnichiwa@mise.example)',
      not: '# 店舗\n\n[nara@mise.example](mailto:nara@mise.example)',
    },
    {
      tells: 'elsewhere',
      where: 'text',
      terms: [
        '(プライバシーポリシー|プライバシー規約|利用規約|個人情報保護方針|ポリシー)',
        '(規約|詳細は|詳しくは|について)',
      ],
      unless: ['について(の|、) ~8 (無効|停止)'],
      choice:
        'Adwhirlの広告の停止は[こちら](https://adwhirl.example/a)、プライバシーポリシーは[こちら](https://adwhirl.example/b)です。',
      not: 'Adwhirlのプライバシーポリシーは[こちら](https://adwhirl.example/b)です。',
    },
    {
      tells: 'elsewhere',
      where: 'link',
      terms: ['(ポリシー|規約|方針|詳細)'],
      choice: 'Adwhirl（[ポリシー](https://adwhirl.example/b)、[無効化](https://adwhirl.example/a)）',
      not: '広告を停止する方法はAdwhirlの[ポリシー](https://adwhirl.example/b)をご覧ください。',
    },
  ],
};
