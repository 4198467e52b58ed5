import type { Role, Technique } from '../../domain';

/**
 * Words that are the same in every language: vendors, and technical terms that stay English. Each entry's terms join the
 * rows of its technique and variant that name it, so that a language's own exceptions hold for them too. Endings are
 * left open (`*`) where a language may add its own to a name, as Korean does.
 */
export interface CommonTerms {
  technique: Technique;
  variant?: string;
  terms: readonly string[];
  unless?: readonly string[];
  /** Each must be read as the technique in every language. */
  examples: readonly string[];
}

/** Tools that record visits: where one is said to record, it is said of this site. */
export const replayTools =
  '(hotjar|microsoft clarity|ms clarity|clarity|fullstory|full story|logrocket|mouseflow|smartlook|inspectlet|sessioncam|lucky orange|quantum metric|glassbox|contentsquare|clicktale|webvisor|yandex metrica|yandex metrika|posthog|uxcam)';

export const commonTerms: readonly CommonTerms[] = [
  {
    technique: 'cookie',
    terms: ['cookie*'],
    unless: ['(flash|cache|etag) cookie*'],
    examples: ['cookies'],
  },
  {
    technique: 'web_beacon',
    terms: [
      '(web|tracking|internet|email) (beacon|bug)*',
      'webbeacon*',
      'clear gif*',
      '(tracking|spy|conversion|marketing|retargeting|facebook|meta|tiktok|linkedin|twitter|snap|snapchat|pinterest) pixel*',
      'pixel* (tag|gif|facebook|meta|tiktok|linkedin|snapchat|pinterest)*',
    ],
    unless: ['google pixel*', '(ble|bluetooth|ibeacon) beacon*'],
    examples: ['web beacons', 'Meta Pixel'],
  },
  {
    technique: 'script',
    terms: ['javascript*', 'tag manager*'],
    examples: ['JavaScript', 'Google Tag Manager'],
  },
  {
    technique: 'tag_manager',
    terms: ['tag manager*', '(tealium|ensighten|commanders act|tagcommander)*'],
    examples: ['Google Tag Manager'],
  },
  {
    technique: 'local_storage',
    terms: [
      '(local|web|dom|html5) storage*',
      '(localstorage|webstorage)*',
      'html5*',
      'html 5',
      '(sessionstorage|session storage)*',
    ],
    unless: ['(player|video|browser|audio) html5', 'html5 (video|player|browser|audio|geolocation|canvas)*'],
    examples: ['local storage', 'localStorage', 'HTML5'],
  },
  {
    technique: 'session_storage',
    terms: ['(sessionstorage|session storage)*'],
    examples: ['sessionStorage'],
  },
  {
    technique: 'indexed_db',
    terms: ['(indexeddb|indexed db)*'],
    examples: ['IndexedDB'],
  },
  {
    technique: 'flash_lso',
    terms: ['flash (cookie|lso|local shared object|storage)*', 'local shared object*', 'lsos', 'lso'],
    examples: ['Flash cookies', 'local shared objects'],
  },
  {
    technique: 'cache_identifier',
    terms: ['etag*', 'entity tag*', '(supercookie|super cookie|evercookie|zombie cookie)*'],
    examples: ['ETag'],
  },
  {
    technique: 'device_identifier',
    terms: [
      '(idfa|idfv|aaid|gaid|adid|udid|imei|imsi)*',
      '(android|advertising|device) (id|ids|identifier*)',
      'identifier for (advertis|vendor)*',
    ],
    examples: ['IDFA', 'IMEI', 'Advertising ID'],
  },
  {
    technique: 'analytics',
    terms: [
      'analytics*',
      '(google|adobe|firebase|yahoo|cloudflare|universal|web|facebook|vercel|netlify|simple|at internet|piano) analytics*',
      '(matomo|piwik|mixpanel|chartbeat|comscore|statcounter|hotjar|webtrends|omniture|kissmetrics|posthog|appsflyer|crashlytics|smartlook|contentsquare|fullstory|logrocket|mouseflow|optimizely|etracker|econda|webtrekk|atinternet|xiti|eulerian|mediametrie|metrika|shinystat|histats|jetpack|estat|woopra|inspectlet|openwebanalytics|cnzz)*',
      '(crazy egg|microsoft clarity|yandex metri*|new relic|plausible analytics|fathom analytics|at internet|adobe experience|adjust sdk|amplitude analytics|quantcast measure|piano analytics|wp statistics|wordpress stats)',
      'ga4',
    ],
    examples: ['Google Analytics', 'Matomo', 'Hotjar', 'Microsoft Clarity'],
  },
  {
    technique: 'advertising',
    terms: [
      '(retargeting|remarketing)*',
      '(adwords|adsense|doubleclick|criteo|taboola|outbrain|adroll|adform|xandr|appnexus|pubmatic|quantcast|admob|teads|smartadserver|smart adserver|rtb house|zanox|tradedoubler|tradetracker|tradelab|ligatus|plista|nextroll|ezoic|mediavine|popin|rtbhouse)*',
      '(google (ads|ad manager|adwords|adsense|marketing platform|dynamic remarketing|campaign manager)|facebook (pixel|ads|custom audience*)|meta (pixel|ads)|bing ads|microsoft (ads|advertising)|amazon (ads|advertising)|insight tag|tiktok (pixel|ads)|trade desk|custom audience*|lookalike audience*|unity ads|apple search ads|display video 360|dv360|rubicon project|index exchange|amazon associates|linkedin (ads|insight))',
      'pixel* [de|di|von|van] (facebook|meta|tiktok|linkedin)',
    ],
    unless: ['quantcast choice'],
    examples: ['Google AdSense', 'Criteo', 'Facebook Pixel', 'remarketing'],
  },
  {
    technique: 'social_widget',
    terms: ['(addthis|sharethis|addtoany|shareaholic)*', 'social [media] (plugin|plug in|button|share)*'],
    examples: ['AddThis', 'Social Plugins'],
  },
  {
    technique: 'single_sign_on',
    terms: [
      '(facebook|google|apple|twitter|linkedin|social|amazon) (login|sign in|connect)',
      'single sign on*',
      'sso',
      '(oauth|openid|franceconnect)*',
    ],
    examples: ['Facebook Connect', 'Single Sign-On'],
  },
  {
    technique: 'mobile_sdk',
    terms: ['sdk*', 'software develop* kit*'],
    examples: ['SDK'],
  },
  {
    technique: 'embedded_media',
    terms: ['(youtube|vimeo|dailymotion|soundcloud|openstreetmap|wistia|brightcove)*', 'google maps*', 'jw player'],
    examples: ['YouTube', 'Google Maps'],
  },
  {
    technique: 'session_replay',
    terms: ['session (replay|recording)*', '(webvisor|web visor)*'],
    examples: ['session replay'],
  },
  {
    technique: 'heatmap',
    terms: ['(heatmap|heat map)*'],
    examples: ['heatmaps'],
  },
  {
    technique: 'key_logging',
    terms: ['(keylogg|keylogging|keystroke)*', '(key|keyboard) logg*'],
    examples: ['keylogger'],
  },
  {
    technique: 'fingerprinting',
    terms: ['(device|browser|canvas) (fingerprint|finger print)*', '(fingerprinting|fingerprintjs)*'],
    examples: ['fingerprinting', 'browser fingerprint'],
  },
  {
    technique: 'cross_device',
    terms: ['cross device*'],
    examples: ['cross-device'],
  },
  {
    technique: 'location',
    terms: ['gps*'],
    examples: ['GPS'],
  },
  {
    technique: 'link_decoration',
    terms: ['(gclid|fbclid|msclkid|utm)', 'click id*'],
    examples: ['gclid', 'UTM'],
  },
  {
    technique: 'consent_signal',
    variant: 'dnt',
    terms: [
      'do not track (dnt|signal|header|request|browser|setting|feature)*',
      'do not track ~1 dnt',
      '(" do not track|“ do not track|« do not track|„ do not track|‘ do not track|« dnt)',
      'dnt',
    ],
    examples: ['“Do Not Track”', 'DNT'],
  },
  {
    technique: 'consent_signal',
    variant: 'gpc',
    terms: ['global privacy control*', 'gpc'],
    examples: ['Global Privacy Control', 'GPC'],
  },
  {
    technique: 'captcha',
    terms: ['(captcha|recaptcha|hcaptcha)*', 'cloudflare turnstile'],
    examples: ['reCAPTCHA'],
  },
  {
    technique: 'chat_widget',
    terms: ['(live chat|livechat|chatbot|intercom|zendesk chat|tawk|crisp chat|userlike|drift chat)*'],
    examples: ['Live Chat', 'chatbot'],
  },
  {
    technique: 'ab_testing',
    terms: ['(a b|a / b|ab|split) test*', '(optimizely|google optimize|ab tasty|abtasty|kameleoon|vwo)*'],
    examples: ['A/B testing', 'Optimizely'],
  },
  {
    technique: 'error_monitoring',
    terms: ['(sentry|bugsnag|crashlytics|rollbar)*'],
    examples: ['Sentry', 'Bugsnag'],
  },
  {
    technique: 'iframe',
    terms: ['(iframe|iframes)*'],
    examples: ['iframe'],
  },
  {
    technique: 'payment',
    terms: ['(paypal|stripe|klarna|adyen|worldpay|ingenico|mollie)*'],
    examples: ['PayPal', 'Stripe'],
  },
  {
    technique: 'consent_platform',
    terms: [
      '(onetrust|cookiebot|usercentrics|didomi|trustarc|axeptio|tarteaucitron|cookieyes|complianz|borlabs|iubenda cookie solution|sirdata)*',
      'quantcast choice',
      'consent management (platform|provider|tool)*',
      'cmp',
    ],
    examples: ['Cookiebot', 'Didomi'],
  },
];

export const commonThirdParties: readonly { role: Role; terms: readonly string[] }[] = [
  {
    role: 'partner_ad',
    terms: ['(adsense|adwords|doubleclick|criteo|taboola|outbrain)*', '(google ads|facebook pixel|meta pixel)'],
  },
  { role: 'social', terms: ['(facebook|twitter|instagram|linkedin|pinterest|tiktok|snapchat)*'] },
  { role: 'processor', terms: ['(google analytics|matomo|hotjar|mixpanel)*'] },
  { role: 'partner_feature', terms: ['(youtube|vimeo|google maps|dailymotion)*'] },
  { role: 'unknown', terms: ['(google|microsoft|amazon)*', 'meta'] },
];
