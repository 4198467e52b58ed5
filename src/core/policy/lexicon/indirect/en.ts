import type { TermRow } from '../lexicon';

const device =
  '(device|devices|computer|computers|phone|phones|telephone|telephones|smartphone|smartphones|browser|browsers|machine|machines|equipment|hardware|laptop|tablet|handset|terminal|television|installation)';
const trait =
  '(font|typeface|time zone|timezone|plug in|plugin|extension|add on|graphic|canvas|webgl|screen|display|window|codec|battery|sensor|language pack|clock|audio|processor|colour depth|color depth|gpu)*';
const detail = `(${trait}|model|operating system|os|version|language|languages|ip|user agent|browser|settings|memory)`;
const code = '(code|number|value|sequence|signature|checksum|string|digest|hash|identifier|id|fingerprint|token|key)';
/** What a device looks like to whoever asks it. */
const deviceDetails = [
  `${trait} ~12 ${detail}`,
  `${detail} ~12 ${trait}`,
  `(characteristic|propert|attribute|particular|peculiarit|parameter|trait|technical detail|technical data|technical feature|technical value|technical information|specification)* ~6 ${device}`,
  `${device} ~1 (characteristic|propert|attribute|particular|peculiarit|parameter|trait|specification)*`,
  `(read|examin|look|collect|gather|combin|quer|inspect|evaluat|tak|ask|compar)* ~10 (setting|feature|configuration|signal)* ~4 ${device}`,
];
/** That it is known from an earlier visit: to identify alone is said of addresses and of accounts too. */
const again = '(again|before|returning|returns|return|earlier|already|previous|previously|later|next time|next visit)';
/** Speaks of cookies, as the next sentence may do with a mere pronoun. */
const cookiesBefore =
  '(cookie* (are|is|contain|store|hold) ~16 .|(use|uses|using|set|sets|place|places|store|stores) ~3 cookie* ~3 .)';
const biometrics = '(biometric|touch id|face id|finger|fingers|palm|iris|retina|voiceprint)*';

const pointing =
  '(pointer|cursor|mouse|scroll|scrolls|scrolling|scrolled|tap|taps|tapped|tapping|click|clicks|clicked|swipe|swipes|touch|touches|touched|gesture|gestures)';
/** What a visit leaves behind, piece by piece. */
const visitTraces = [
  `${pointing} ~12 ${pointing}`,
  `${pointing} ~10 (page|pages|screen|screens) ~8 (look|looked|appear|appeared|shown|displayed|opened|change|changes)`,
  '(movement|movements|path|paths|position) of ~2 (pointer|cursor|mouse)',
  '(pointer|cursor|mouse) (movement|path|position|travel|move|goes)*',
  '(what|everything|all that|whatever) ~3 (happen|appear|occur|goes on|took place|takes place|is shown|was shown)* ~4 (screen|page|pages)',
];
const visit = '(visit|session|journey|stay|browsing|route|walk)';
const moving = '(film|video|movie|clip|recording|footage)';
const otherRecordings =
  '(call|calls|telephone|phone|concert|lecture|lesson|lessons|class|classes|webinar|game|games|match|workout|court|clinic|doctor|showroom|store visit|branch|camera|cameras|podcast|programme|episode|meeting|council|courses|course participants|training|heat map|heatmap|appointment|tour|museum|exhibition)';

const typing =
  '(compose|composing|draft|drafting|type|typing|write|writing|fill|filling|enter|entering|key|keying|complete|completing|put|word|phrase|formulate)';
const reaching =
  '(see|sees|seen|show|shows|shown|visible|appear|appears|reach|reaches|transmit|transmits|transmitted|sent|send|sends|follow|follows|read|reads|receive|receives|received|watch|record|records|recorded|stored|store|stores|saved|save|saves|pass|passed|passes|forward|forwarded|arrive|arrives|come|comes|capture|captures|captured|collect|collects|collected|pick up|picks up|relayed|relay|relays|displayed|display|displays|streamed)';
const otherTyping =
  '(search|searches|suggest|suggestion|suggestions|autocomplete|spelling|spell|translate|translation|translator|dictate|dictation|save and continue|continue later|resume later|where you left off|game|games|piano|typing tutor|typing course|typing test|keyboard app|our keyboard|prompt|word count|encrypt|encrypted|encrypts|password strength|playlist|diary|journal)';

/** What says that nothing is told before it is sent. */
const onlyOnceSent = [
  '(only|first|not) (leave|leaves|reach|reaches|sent|transmitted|receive|received|arrive|arrives|submitted) ~10 (when|once|after|if)',
  '(sent|transmitted|reach|reaches|receive|received|leave|leaves|submitted|stored|saved) ~2 only (when|once|after|if|on)',
];

/** What tells people from robots looks at the mouse and the keys, and replays nothing. */
const captcha = '(captcha|recaptcha|hcaptcha|turnstile)*';

/** What is told without its name, often piece by piece. */
export const indirect: readonly TermRow[] = [
  {
    technique: 'fingerprinting',
    terms: [
      `(different|differ|differs|varies|vary) ~8 (from|between|for) ~3 ${device}`,
      `(same one|that very one) ~8 ${again}`,
      `${again} ~6 (same one|that very one)`,
      `(identify|identifies|identifying) ~4 ${device} ~8 ${again}`,
      `(identify|identifies|identifying) ~1 ${again} ~4 ${device}`,
      `(same|very|particular|individual|returning|familiar|known) ~1 (${device}|visitor|customer|person|user|household) ~14 (before|already|again|earlier|previous|previously|past|seen|come|comes|returns|returned|encountered|unfamiliar|another|used|behind)`,
      `(recogni|distinguish|differentiat|single out|pick out|re identif|tell apart|know again|spot)* ~8 ${device}`,
      `(tell|tells|telling|know|knows|knowing|set|sets) ~8 ${device} ~8 (apart|again)`,
      `${device} ~8 (recognised|recognized|distinguished|recognisable|recognizable|told apart|known again|re identified|singled out|spotted)`,
      '(recogni|distinguish|identif)* (it|them) ~8 (again|next|later|return|other|even|visit|another)*',
      'even (if|when|where|though|after) ~8 cookies ~4 (deleted|cleared|removed|erased|emptied|gone)',
      'even after ~6 (deleting|clearing|removing|erasing|deleted|cleared|removed|erased) ~3 cookies',
      '(combination|together|combined|as a whole|in their entirety) ~10 (unique|distinctive|rare|unmistakable|singular|one of a kind|unlikely)',
    ],
    strength: 'says',
    nearby: deviceDetails,
    unless: [
      '(cannot|not able to|unable to|impossible to|not) ~2 (recogni|distinguish|identify|tell)*',
      `cookie* ~12 (recogni|distinguish|identif|remember|know)*`,
      'ip (address|addresses) ~3 (recogni|distinguish|identif|tell)*',
      'ip (address|addresses) (is|are) ~10 (recogni|distinguish|identif)*',
    ],
    notWith: [
      biometrics,
      '(new|trusted|remembered|registered) device',
      'cookie* ~2 (let|lets|allow|allows|enable|enables|help|helps|make|makes) ~12',
      '(remember|remembers|remembering) ~8 (setting|settings|preference|preferences|choice|choices|language|languages)',
    ],
    notAfter: [
      `${cookiesBefore} (they|these|this|it) ~8 (recogni|distinguish|identif|tell|know)*`,
      `${cookiesBefore} (they|these|this|it) ~16 . (they|these|this|it) ~8 (recogni|distinguish|identif|tell|know)*`,
    ],
    says: 'We read the fonts and the time zone of your computer, which together tell us whether the same computer has been here before.',
    denies: 'We do not read fonts and time zone in order to recognise your computer.',
  },
  {
    technique: 'fingerprinting',
    terms: [
      `(calculat|comput|deriv|condens|combin|turn|turned|distil|boil|compress|work out|merge|join|convert|reduc|boil down|translat|transform|process)* ~12 ${code}`,
      `(from|out of) ~3 (these|them|this|those|it|which|such) ~10 ${code}`,
      `(combination|mathematical function|algorithm|formula) ~10 ${code}`,
    ],
    strength: 'says',
    nearby: deviceDetails,
    unless: [
      '(security|public|private|hardware|licence|license|api|product) key',
      'key (figure|figures|information|points|data)',
      `(random|phone|telephone|account|customer|order|serial|licence|license|card|postal|promotional|discount|voucher|tracking|version|total|verification|one time|security) ${code}`,
      '(source|programming|lines of) code',
      `cookie* ~8 ${code}`,
      '(number|numbers) of',
      '(not|never|nor) ~2 (calculat|comput|deriv|condens|combin|turn|merge|join|convert)*',
    ],
    notWith: [biometrics, '(password|document|documents|contract|file|files|statistic|statistics|aggregate)*'],
    says: 'Your screen, your fonts and your plug-ins are combined into a number.',
    denies: 'We do not combine screen, fonts and plug-ins into a number.',
  },
  {
    technique: 'fingerprinting',
    terms: [
      `(profile|picture|portrait|pattern) ~6 (feature|features|characteristics|properties|settings|attributes|traits|details) ~3 ${device}`,
      `profile ~2 (of|for) ~3 ${device}`,
    ],
    strength: 'says',
    nearby: [
      '(compar|recogni|match|familiar|told apart|tell apart|earlier session|previous session|known device|same device)*',
    ],
    notWith: [biometrics],
    says: 'We compare the profile of your device with that of earlier sessions.',
    denies: 'We do not compare a profile of your device with that of earlier sessions.',
  },
  {
    technique: 'fingerprinting',
    terms: [
      '(rely|relies|fall back|falls back|depend|draw|draws|resort|resorts) ~2 (on|upon|to) ~3 (statistical|probabilistic) (identif|id|ids)*',
      `(statistical|probabilistic|mathematical) ~2 (method|technique|means|procedure|model|inference)* ~10 (recogni|re identif|same|returning|distinguish)* ~4 ${device}`,
      `mathematical function ~14 (ip|user agent|operating system|${trait}|characteristics|attributes|device)`,
    ],
    strength: 'says',
    notWith: [biometrics, '(password|passwords)'],
    says: 'Partners may rely on statistical identifiers where cookies are blocked.',
    denies: 'Our partners do not rely on statistical identifiers.',
  },
  {
    technique: 'session_replay',
    terms: [
      `(re run|rerun|run) ~3 ${visit} ~2 (again)`,
      '(relive|retrace|replay|watch|see|follow) ~2 (what|how|where) ~2 (visitor|user|customer|you|they|visitors|mouse) ~1 (went through|did|does|hesitated|moved|clicked|got stuck|travelled)',
      'in the order [in which] ~1 (it|they|things|that) happened',
      `(watch|watches|view|views|replay|replays|relive|retrace|retraces|play|plays|look back|look at|rewatch|reconstruct|reconstructs|reassemble|reassembles|recompose|rebuild|rebuilds|recreate|recreates|re enact|restage|piece together|put together|puts together|follow|observe) ~6 (${visit}|visits|sessions)`,
      `(${visit}|visits|sessions|events|course|sequence|what happened|your screen|it|them|each of them) ~10 (watched|viewed|replayed|played|relived|retraced|reassembled|reconstructed|pieced together|rebuilt|put together|recreated|looked at|followed|rerun|re run)`,
      `(as|like) ~4 ${moving}`,
      'from (beginning|start|first|arrival|entry|the first) ~3 to [the] (end|finish|last|departure|exit)',
      '(as|what) ~1 (you|they|visitor|user|customer|he|she|it|visitors|users) ~1 (saw|see|experienced|appeared|looked|had seen)',
      '(over|looking over) ~3 shoulder*',
      '(follow|see|watch|view|show|shows|retrace|go through|look) ~12 (step by step|in sequence|click by click|frame by frame|second by second|screen by screen)',
      '(puts|put|putting|pieces|piecing) ~8 (together|back together)',
    ],
    strength: 'says',
    nearby: visitTraces,
    notWith: [
      captcha,
      otherRecordings,
      '(all visitors|total|totals|aggregate|aggregated|statistic|statistics|number of)',
    ],
    says: 'A script notes clicks and the path of the pointer, so that our designers can watch a visit from beginning to end.',
    denies: 'No script notes clicks and the path of the pointer so that a visit could be watched.',
  },
  {
    technique: 'session_replay',
    terms: [
      `(${visit}|visits|sessions|what happened|events|your screen) ~14 (viewed|watched|played|seen|looked at|shown|replayed|reviewed|played back) ~6 (as|like) ~4 ${moving}`,
      `(look|view|watch|see|play|review) ~6 ${visit} ~4 (as|like) ~4 ${moving}`,
      `(see|view|watch|look at|follow) ~6 (visitor|user|customer|your) ~1 screen ~8 (exactly|as it|just as|as they|as you|step)`,
      `(page|pages|screen|screens|site) (exactly|just|precisely) as ~1 (you|they|visitor|user|customer|it) ~2 (saw|see|experienced|appeared)`,
      `(course|sequence) of ~3 ${visit} ~8 (reassembled|reconstructed|pieced together|rebuilt|recreated|retraced|replayed)`,
    ],
    strength: 'says',
    notWith: [captcha, otherRecordings],
    says: 'Your visit can later be viewed like a film.',
    denies: 'Your visit cannot be viewed like a film.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(field by field|letter by letter|character by character|key by key|keystroke by keystroke|word for word as|stroke by stroke)',
    ],
    strength: 'says',
    with: [reaching],
    notWith: ['(nothing|never)', captcha, otherTyping, ...onlyOnceSent],
    says: 'Your answers reach us letter by letter.',
    denies: 'Your answers are never sent letter by letter.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(each|every) (character|letter|keystroke|sign|digit) ~10 (at the time|at the moment|the moment|the instant|as soon as|as|while|when) ~1 (you|it|they)',
      '(you|they) (are|have) still (writing|typing|composing|drafting|wording|not sent)',
      `(text|words|message|messages|sentence|sentences|what|answer|answers|question|reply|whatever|everything|letters|entries|anything) ~8 (as|while|whilst|even as|when) ~1 (you|they|he|she|customer|visitor|it|user|being) [are|is|still] ~1 ${typing}`,
      `(text|words|message|sentence|question) ~4 (being|are still) (composed|typed|written|drafted|entered|worded)`,
      `(while|as|whilst) (you|they) (type|write|compose|are typing|are writing|are composing|draft|word|key) ~24 (before|sees|see|already|transmitted|visible|reads|shown)`,
    ],
    strength: 'says',
    with: [reaching],
    notWith: [captcha, otherTyping, ...onlyOnceSent, '(please|cookie|cookies|review|reviews|terms)'],
    says: 'Our staff see the text that you are composing while you compose it.',
    denies: 'Our staff do not see the text while you compose it.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(including|even|also|and) ~4 (words|text|letters|what|passages|anything|those|parts|whatever|characters) ~4 (delete|erase|remove|take back|rub out|strike out|deleted|erased|removed|discard|discarded|backspace)',
      '(type|typed|enter|entered|write|written|key|keyed) ~2 (and|then|but) ~1 (then|later|afterwards) (erase|delete|remove|erased|deleted|removed|correct|corrected|discard|discarded) ~10 (transmit|sent|record|stored|seen|visible|captur|collect|reach|kept)*',
    ],
    strength: 'says',
    with: [reaching],
    nearby: [
      '(type|typed|typing|write|writing|wrote|written|enter|entered|compose|composing|key|keyed|chat|form|field|fields)',
    ],
    notWith: [captcha, otherTyping, ...onlyOnceSent, '(account|backup|backups|request|copy|copies|erasure)'],
    says: 'The agent sees what you write, including words that you erase.',
    denies: 'The agent does not see what you write, nor words that you erase.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(moment|time|times|instant|when|how long|duration|interval|intervals|pressure|speed|rhythm|timing|pause|pauses|milliseconds) ~10 (key|keys) ~6 (press|presses|pressed|pressing|released|release|releases|held|struck|hit|down|depressed)',
      '(press|pressing|pressed|release|releasing|released|hold|holding) ~4 (each|every|individual) (key|keys)',
      '(typing|keying|key|keyboard) (rhythm|cadence|pattern|patterns|dynamics|behaviour|behavior|style|manner|speed)',
      '(rhythm|cadence|way|manner) ~5 (you type|typing|keys|keystrokes|they type)',
      'time ~6 between ~3 (keys|keystrokes)',
    ],
    strength: 'says',
    unless: ['key by key'],
    with: [
      '(measur|register|record|note|log|collect|captur|analy|observ|process|evaluat|learn|track|examin|monitor|compar|tim|stor)*',
    ],
    notWith: [
      captcha,
      otherTyping,
      ...onlyOnceSent,
      '(security key|hardware key|keyring|door|doors|music|instrument|smart lock|locker|tutor|course|emergency)',
    ],
    says: 'Our supplier measures when each key is pressed and released.',
    denies: 'Our supplier does not measure when each key is pressed and released.',
  },
  {
    technique: 'key_logging',
    terms: [
      '(keep|store|save|retain)* ~2 (what|whatever|anything|everything) ~3 (typed|entered|written|filled in|put in)',
      '(field|fields|entry|entries|answer|answers|details|data|input|inputs|you enter|you type|you fill in|text|form|address) ~10 (saved|stored|transmitted|sent|kept|recorded|received|reach|reaches|captured|collected|passed|save|store|transmit|keep|send|submitted) ~10 (immediately|instantly|at once|straight away|right away|as soon as|the moment|continuously|in real time|as you go|on the fly|at every step)',
      '(immediately|instantly|at once|straight away|right away|as soon as|the moment|continuously|in real time) ~14 (saved|stored|transmitted|sent|kept|recorded|received|captured|collected|passed|save|store|transmit|keep|send) ~10 (field|fields|entry|entries|answer|answers|details|input|typed|entered)',
      '(already|still) ~2 (have|hold|keep|store|know|possess|received|has|holds) ~6 (typed|entered|filled in|keyed in|put in)',
      '(typed|entered|filled in|fill in|enter|type) ~10 (even if|even though|even when|whether or not) ~6 (abandon|leave|break off|close|delete|change your mind|never|do not|stop|press|click)',
      '(even if|even though|even when|whether or not) ~4 (abandon|leave|break off|close|never|do not|stop) ~10 (typed|entered|filled in|typed in)',
    ],
    strength: 'says',
    with: [
      'without waiting',
      '(even if|even though|even when|whether or not|not only when|abandon|break off|change your mind|not (finish|complete|submit|send)|before you (press|click|send|submit)|unfinished|leave ~4|close the|stop half)*',
    ],
    nearby: [
      '(field|fields|form|forms|questionnaire|application|checkout|chat|basket|booking|order|quote|type|typed|enter|entered)',
    ],
    unless: ['(are|is|be|being) (not|never) ~1 (saved|stored|kept|recorded|captured|collected|transmitted)'],
    notWith: [captcha, otherTyping, ...onlyOnceSent, '(your drafts|as a draft|account|newsletter|deleted from)'],
    says: 'Each field is saved at once, even if you abandon the application.',
    denies: 'Your entries are not saved at once, even if you abandon the application.',
  },
];
