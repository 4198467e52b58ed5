import type { ChoiceWords } from './choice-words';

/** Korean. */
export const ko: ChoiceWords = {
  language: 'ko',
  script: 'spaced',
  joins: ['및', '또는'],
  glue: [],
  regions: [
    { region: 'EU', terms: ['(유럽연합|유럽* 연합)*', '유럽* (거주|이용|사용|주민)*', 'eu'], brief: ['유럽', 'eu'] },
    { region: 'EEA', terms: ['유럽* 경제* 지역*', '유럽경제지역*', 'eea'], brief: ['eea'] },
    { region: 'US-CA', terms: ['캘리포니아*', 'california', '(ccpa|cpra)'] },
    {
      region: 'US',
      terms: ['미국* (거주|이용|사용|주민|소비)*', '미국에* (거주|있|사시|계신)*', '미국의* (이용|사용|거주)*'],
      brief: ['미국', 'us', 'usa'],
    },
    { region: 'GB', terms: ['영국* (거주|이용|사용|주민)*'], brief: ['영국', 'uk'] },
    { region: 'CA', terms: ['캐나다*'] },
    { region: 'JP', terms: ['일본* (거주|이용|사용)*'], brief: ['일본'] },
  ],
  besideBrief: '만 전용 거주자* 이용자* 사용자* 주민*',
  regionless: ['(이전|국외|국제|감독)'],
  speaksTo: ['(거주|이용자|사용자|소비자|주민)'],
  purposes: [
    { purpose: 'advertising', terms: ['*광고*'] },
    { purpose: 'analytics', terms: ['(*분석*|*통계*|*애널리틱스*)'] },
    { purpose: 'marketing', terms: ['(*마케팅*|*뉴스레터*|*메일*|*수신*)'] },
    { purpose: 'cookies', terms: ['*쿠키*'] },
  ],
  rows: [
    {
      tells: 'opt_out_link',
      where: 'text',
      terms: [
        '(*광고*|*분석*|*수집*|*추적*|*행태정보*|*통계*|*측정*) ~6 (*차단*|*거부*|*중단*|*옵트아웃*|*해제*|*끄*|*비활성*|*끌*|*제한*)',
        '(*차단*|*거부*|*중단*|*옵트아웃*|*해제*|*비활성*) ~6 (*광고*|*분석*|*수집*|*추적*|*행태정보*|*통계*|*측정*)',
        '(*옵트아웃*|opt out|optout)',
      ],
      unless: [
        '*브라우저* ~8 (*차단*|*거부*)',
        '*쿠키* ~4 (*차단*|*거부*)',
        '(*수신거부*|*수신* 거부*)',
        '*권리* ~3 *거부*',
      ],
      choice: '맞춤형 광고는 [여기](https://adwhirl.example/a)에서 차단할 수 있습니다.',
      not: '뉴스레터는 [여기](https://gage.example/a)에서 해지합니다.',
    },
    {
      tells: 'opt_out_link',
      where: 'link',
      terms: ['(*거부하기*|*옵트아웃*|opt out|*차단하기*|*거부*)', '*광고* *차단*', '*그만* ~1'],
      unless: ['(*쿠키*|*수신*) *거부*', '*수신거부*'],
      choice: '[거부하기](https://adwhirl.example/a)',
      not: '[쿠키 거부](https://adwhirl.example/a)',
    },
    {
      tells: 'opt_out_link',
      where: 'heading',
      terms: ['(*거부*|*옵트아웃*|*차단*)'],
      choice:
        '| 업체 | 방침 | 거부 |\n|---|---|---|\n| Adwhirl | [보기](https://adwhirl.example/p) | [보기](https://adwhirl.example/q) |',
      not: '| 업체 | 방침 |\n|---|---|\n| Adwhirl | [보기](https://adwhirl.example/p) |',
    },
    {
      tells: 'cookie_preferences',
      where: 'text',
      terms: [
        '(*쿠키*|*동의*|*개인정보*) ~1 *설정*',
        '*맞춤형* *광고* *설정*',
        '*동의* *관리*',
        '*동의* ~3 (*변경*|*철회*)',
      ],
      unless: ['*브라우저* ~6 *설정*', '*쿠키* ~8 *브라우저*', '*마케팅* ~4'],
      choice: '[쿠키 설정](#)',
      not: '[쿠키 요리법](/yori)',
    },
    {
      tells: 'unsubscribe',
      where: 'text',
      terms: [
        '(*뉴스레터*|*메일*|*수신*|*마케팅*|*구독*) ~5 (*해지*|*거부*|*철회*|*취소*|*중단*)',
        '(*수신거부*|*구독취소*|*구독해지*)',
      ],
      choice: '뉴스레터는 [여기](/a)에서 해지합니다.',
      not: '새 목록은 [여기](/a)에 있습니다.',
    },
    {
      tells: 'unsubscribe',
      where: 'advice',
      terms: [
        '(*수신거부*|*수신* *거부*|*구독* *해지*) ~6 (*링크*|*메일*|*하단*|*버튼*|*하실*|*할*)',
        '(*메일*|*하단*|*문자*) ~8 (*수신거부*|*수신* *거부*|*구독* *해지*|*해지*)',
      ],
      choice: '메일 하단의 링크로 수신거부를 할 수 있습니다.',
      not: '뉴스레터의 독자 수를 셉니다.',
    },
    {
      tells: 'browser_settings',
      where: 'text',
      terms: [
        '*브라우저* ~8 (*설정*|*도움말*|*차단*|*거부*|*삭제*|*방법*|*지우*)',
        '(*크롬*|*사파리*|*엣지*|*파이어폭스*|*익스플로러*|chrome*|firefox*|safari*|edge*)',
      ],
      choice: '브라우저 설정 방법은 [여기](https://brauzo.example/a)에 있습니다.',
      not: '브라우저 이름을 기록합니다. [여기](https://brauzo.example/a) 참고.',
    },
    {
      tells: 'browser_settings',
      where: 'advice',
      terms: [
        '*브라우저* ~12 (*거부*|*차단*|*삭제*|*설정*|*지우*|*지울*)',
        '(*쿠키*) ~8 (*거부*|*차단*|*삭제*) ~8 (*브라우저*|*옵션*|*설정*)',
        '*옵션* ~6 *쿠키*',
      ],
      choice: '브라우저의 설정에서 쿠키를 거부할 수 있습니다.',
      not: '브라우저의 종류를 기록합니다.',
    },
    {
      tells: 'complaint',
      where: 'text',
      terms: [
        '(*개인정보침해* *신고센터*|*분쟁조정위원회*|*개인정보보호위원회*|*개인정보 보호위원회*|*신고센터*)',
        '*침해* ~6 (*신고*|*상담*|*구제*)',
      ],
      choice: '침해 신고: [개인정보침해 신고센터](https://singo.example/a)',
      not: '배송 불만은 [고객센터](/help)에서 받습니다.',
    },
    {
      tells: 'email',
      where: 'text',
      terms: [
        '(*열람*|*정정*|*삭제*|*처리정지*|*권리*|*동의* *철회*) ~14',
        '(*보호책임자*|*보호* *책임자*|*담당자*|*관리책임자*)',
      ],
      choice: '열람, 정정, 삭제 요구: [우리](mailto:annyeong@gage.example)',
      not: '도매 문의: [영업부](mailto:domae@gage.example)',
    },
    {
      tells: 'contact',
      where: 'text',
      terms: ['(*개인정보*|*방침*|*쿠키*) ~6 (*문의*|*질문*)'],
      choice: '개인정보의 열람과 삭제를 요구할 수 있습니다.\n\n개인정보 문의: [우리](mailto:annyeong@gage.example)',
      not: '개인정보 문의: [우리](mailto:annyeong@gage.example)',
    },
    {
      tells: 'contact',
      where: 'heading',
      terms: ['(*문의*|*연락처*|*연락*)'],
      choice:
        '개인정보의 열람과 삭제를 요구할 수 있습니다.\n\n# 문의\n\n[annyeong@gage.example](mailto:annyeong@gage.example)',
      not: '# 문의\n\n[annyeong@gage.example](mailto:annyeong@gage.example)',
    },
    {
      tells: 'elsewhere',
      where: 'text',
      terms: ['*처리방침*', '(*이용약관*|*정책*|*약관*)', '*자세한* *내용*', '*제보*'],
      choice:
        'Adwhirl 광고는 [여기](https://adwhirl.example/a)에서 차단합니다. 처리방침은 [여기](https://adwhirl.example/b).',
      not: 'Adwhirl의 개인정보 처리방침은 [여기](https://adwhirl.example/b)에 있습니다.',
    },
    {
      tells: 'elsewhere',
      where: 'link',
      terms: ['(*처리방침*|*이용약관*|*정책*)'],
      choice: 'Adwhirl ([처리방침](https://adwhirl.example/b), [거부하기](https://adwhirl.example/a))',
      not: '광고를 거부하는 방법은 Adwhirl의 [처리방침](https://adwhirl.example/b)을 보십시오.',
    },
    {
      tells: 'elsewhere',
      where: 'heading',
      terms: ['(*방침*|*정책*|*약관*)'],
      choice:
        '| 업체 | 방침 | 거부 |\n|---|---|---|\n| Adwhirl | [보기](https://adwhirl.example/p) | [보기](https://adwhirl.example/q) |',
      not: '| 업체 | 방침 |\n|---|---|\n| Adwhirl | [보기](https://adwhirl.example/p) |',
    },
  ],
};
