import type { Told } from './words/choice-words';

/** `sure`: the page is for nothing else. `strong`: unless words say otherwise. `likely`: words must agree. */
export type Strength = 'sure' | 'strong' | 'likely';

/** What is known of a host's pages. Public knowledge, gathered from the companies' own pages by hand, 2026. */
export interface KnownAddress {
  /** The host, and those under it. */
  host: string;
  /** In lower case, how path, query and fragment go on after the host; absent: any page. */
  path?: RegExp;
  tells: Told;
  strength: Strength;
  purpose?: string;
  entity?: string;
  region?: string;
}

const optOut = { tells: 'opt_out_link', strength: 'sure' } as const;
const mayOptOut = { tells: 'opt_out_link', strength: 'likely' } as const;
const complaint = { tells: 'complaint', strength: 'sure' } as const;
const mayComplain = { tells: 'complaint', strength: 'likely' } as const;
const browser = { tells: 'browser_settings', strength: 'sure' } as const;
const mayBrowser = { tells: 'browser_settings', strength: 'likely' } as const;
const elsewhere = { tells: 'elsewhere', strength: 'sure' } as const;
const advertising = { purpose: 'advertising' } as const;
const analytics = { purpose: 'analytics' } as const;

/** The first that fits holds: pages before hosts. */
export const knownAddresses: readonly KnownAddress[] = [
  // The industry's own pages.
  { host: 'optout.aboutads.info', ...optOut, ...advertising, entity: 'Digital Advertising Alliance' },
  {
    host: 'aboutads.info',
    path: /^\/(choices|consumers|appchoices|optout|#)/,
    ...optOut,
    ...advertising,
    entity: 'Digital Advertising Alliance',
  },
  // Also named for the rules that members promise to keep.
  { host: 'aboutads.info', ...mayOptOut, ...advertising, entity: 'Digital Advertising Alliance' },
  { host: 'aboutads.com', ...mayOptOut, ...advertising, entity: 'Digital Advertising Alliance' },
  {
    host: 'digitaladvertisingalliance.org',
    path: /choices|opt-?out/,
    ...optOut,
    ...advertising,
    entity: 'Digital Advertising Alliance',
  },
  { host: 'digitaladvertisingalliance.org', ...mayOptOut, ...advertising, entity: 'Digital Advertising Alliance' },
  ...[
    { host: 'youradchoices.com', entity: 'Digital Advertising Alliance' },
    { host: 'youradchoices.ca', entity: 'Digital Advertising Alliance of Canada' },
  ].flatMap((known) => [
    { ...known, path: /^\/(about|faq|learn|what)/, ...elsewhere },
    { ...known, path: /^\/?$/, tells: 'opt_out_link', strength: 'strong', ...advertising } as const,
    { ...known, ...optOut, ...advertising },
  ]),
  { host: 'privacyrights.info', ...optOut, purpose: 'sale', entity: 'Digital Advertising Alliance' },
  { host: 'optout.privacyrights.info', ...optOut, purpose: 'sale', entity: 'Digital Advertising Alliance' },
  { host: 'optout.networkadvertising.org', ...optOut, ...advertising, entity: 'Network Advertising Initiative' },
  {
    host: 'networkadvertising.org',
    path: /choices|opt[-_]?out|managing|mobile-?choice/,
    ...optOut,
    ...advertising,
    entity: 'Network Advertising Initiative',
  },
  { host: 'networkadvertising.org', path: /understanding|how-does-it-work|about|faq|code/, ...elsewhere },
  { host: 'networkadvertising.org', ...mayOptOut, ...advertising, entity: 'Network Advertising Initiative' },
  {
    host: 'thenai.org',
    path: /opt-?out|choices/,
    ...optOut,
    ...advertising,
    entity: 'Network Advertising Initiative',
  },
  { host: 'thenai.org', ...mayOptOut, ...advertising, entity: 'Network Advertising Initiative' },
  ...['youronlinechoices.com', 'youronlinechoices.eu', 'youronlinechoices.co.uk', 'your-online-choices.eu'].map(
    (host) => ({ host, ...optOut, ...advertising, entity: 'European Interactive Digital Advertising Alliance' }),
  ),
  { host: 'yourchoicesonline.eu', ...optOut, ...advertising },
  { host: 'youronlinechoices.com.au', ...optOut, ...advertising },
  { host: 'edaa.eu', ...mayOptOut, ...advertising, entity: 'European Interactive Digital Advertising Alliance' },
  { host: 'meine-cookies.org', ...mayOptOut, ...advertising },
  { host: 'ddai.info', ...optOut, ...advertising, entity: 'Data Driven Advertising Initiative' },
  { host: 'aboutthedaa.jp', ...optOut, ...advertising },
  { host: 'preferences-mgr.truste.com', ...optOut, ...advertising, entity: 'TrustArc' },
  { host: 'preferences-mgr.trustarc.com', ...optOut, ...advertising, entity: 'TrustArc' },
  { host: 'preferences.truste.com', ...optOut, ...advertising, entity: 'TrustArc' },
  { host: 'info.evidon.com', ...optOut, ...advertising, entity: 'Evidon' },
  { host: 'evidon.com', path: /consumer|opt/, ...optOut, ...advertising, entity: 'Evidon' },
  { host: 'optout.ioam.de', ...optOut, ...analytics, entity: 'INFOnline' },
  { host: 'donottrack-doc.com', ...mayBrowser },
  // A signal that a browser sends: a page about it is no choice by itself.
  ...['globalprivacycontrol.org', 'globalprivacycontrol.com'].map((host) => ({ host, ...mayOptOut, purpose: 'sale' })),
  // What blocks on the person's own side, or hides them: tools, not choices that a company honours.
  ...[
    'ghostery.com', 'adblockplus.org', 'getadblock.com', 'adguard.com', 'ublockorigin.com', 'privacybadger.org',
    'disconnect.me', 'noscript.net', 'torproject.org', 'duckduckgo.com',
  ].map((host) => ({ host, ...elsewhere })),
  { host: 'github.com', path: /ublock|adblock|adguard/, ...elsewhere },
  ...['addons.mozilla.org', 'chrome.google.com', 'chromewebstore.google.com', 'microsoftedge.microsoft.com', 'addons.opera.com'].map(
    (host) => ({ host, path: /ublock|ad-?block|adguard|ghostery|no-?script|privacy-?badger|disconnect|facebook-?container|script-?(block|safe)/, ...elsewhere }),
  ),
  { host: 'eff.org', path: /privacybadger|cover-your-tracks|panopticlick|do-not-track/, ...elsewhere },
  { host: 'developer.mozilla.org', ...elsewhere },
  // Texts of law, and what explains them.
  ...[
    'eur-lex.europa.eu', 'gdpr.eu', 'gdpr-info.eu', 'gdpr-text.com', 'dsgvo-gesetz.de', 'gesetze-im-internet.de', 'legifrance.gouv.fr',
    'boe.es', 'planalto.gov.br', 'normattiva.it', 'wetten.overheid.nl', 'consultant.ru', 'base.garant.ru', 'law.go.kr', 'law.moj.gov.tw',
    'elaws.e-gov.go.jp', 'leginfo.legislature.ca.gov', 'ratchakitcha.soc.go.th', 'privacyshield.gov', 'dataprivacyframework.gov', 'wikipedia.org',
  ].map((host) => ({ host, ...elsewhere })),
  { host: 'oag.ca.gov', path: /ccpa/, ...elsewhere },
  { host: 'dmachoice.org', ...optOut, purpose: 'marketing' },
  { host: 'dmachoice.thedma.org', ...optOut, purpose: 'marketing' },
  { host: 'donotcall.gov', ...optOut, purpose: 'marketing' },
  { host: 'optoutprescreen.com', ...optOut, purpose: 'marketing' },

  // Google.
  { host: 'tools.google.com', path: /^\/dlpage\/gaoptout/, ...optOut, ...analytics, entity: 'Google' },
  { host: 'tools.google.com', path: /^\/dlpage/, ...mayOptOut, ...analytics, entity: 'Google' },
  { host: 'adssettings.google.com', ...optOut, ...advertising, entity: 'Google' },
  { host: 'myadcenter.google.com', ...optOut, ...advertising, entity: 'Google' },
  {
    host: 'google.com',
    path: /^(\/intl\/[^/]+)?\/(ads\/preferences|settings\/(u\/0\/)?ads|settings\/.*ads|ads\/optout|privacy_?ads|ads\/plugin|dlpage\/gaoptout|analytics\/optout)/,
    ...optOut,
    ...advertising,
    entity: 'Google',
  },
  { host: 'support.google.com', path: /^\/(ads\/answer\/(2662856|2662922|1660762)|analytics\/answer\/181881|accounts\/answer\/2662856|my-ad-center-help\/answer\/12155)/, ...optOut, entity: 'Google' },
  { host: 'support.google.com', path: /^\/accounts\/answer\/(61416|32050|9098093)(?!\d)/, ...browser },
  { host: 'support.google.com', path: /^\/(ads|adsense|accounts|adspolicy|my-ad-center-help|analytics\/answer\/181881)/, ...mayOptOut, entity: 'Google' },
  { host: 'google.com', path: /^\/chrome\/.*gaoptout/, ...optOut, ...analytics, entity: 'Google' },
  { host: 'chrome.google.com', path: /opt-?out|keep-my-opt/, ...optOut, entity: 'Google' },
  { host: 'myaccount.google.com', path: /^\/(permissions|connections|security|notifications|device|personal-?info)/, ...elsewhere },
  { host: 'myaccount.google.com', ...mayOptOut, entity: 'Google' },
  { host: 'myactivity.google.com', ...mayOptOut, entity: 'Google' },
  ...['com.br', 'pt', 'es', 'it', 'nl', 'be', 'fr', 'de', 'at', 'ch', 'co.jp', 'ru', 'co.uk', 'com.tw', 'com.hk', 'co.th', 'com.mx', 'com.ar', 'ca', 'com.au'].map(
    (end) => ({ host: `google.${end}`, path: /^\/(ads\/preferences|settings\/.*ads|privacy_?ads|dlpage\/gaoptout)/, ...optOut, ...advertising, entity: 'Google' }),
  ),
  { host: 'google.com', path: /^(\/intl\/[^/]+)?\/((policies\/)?(technologies|privacy))\/ads/, ...mayOptOut, ...advertising, entity: 'Google' },
  { host: 'policies.google.com', path: /^\/technologies\/ads/, ...mayOptOut, ...advertising, entity: 'Google' },
  { host: 'policies.google.com', ...elsewhere },
  ...['google.com', 'google.com.br', 'google.pt', 'google.es', 'google.it', 'google.nl', 'google.be', 'google.fr', 'google.de', 'google.at', 'google.ch', 'google.co.jp', 'google.co.uk'].map(
    (host) => ({ host, path: /^(\/intl\/[^/]+)?\/(analytics\/?($|[?#]|terms|tos|learn)|policies\/(terms|privacy(?!\/ads))|policies\/technologies\/(cookies|types|partner-sites))/, ...elsewhere }),
  ),
  { host: 'support.google.com', path: /^\/analytics\/answer\/(6004245|2763052|2838718)/, ...elsewhere },
  { host: 'marketingplatform.google.com', ...elsewhere },
  { host: 'developers.google.com', ...elsewhere },
  { host: 'business.safety.google', ...elsewhere },

  // Other networks.
  { host: 'facebook.com', path: /^\/(adpreferences|ads\/(preferences|settings|website_custom_audiences|about)|settings\/?\?tab=ads|settings\/ads|settings$|help\/(568137493302217|1075880512458213|109378269482053|206635839404055)|privacy\/settings|off_facebook_activity)/, ...optOut, ...advertising, entity: 'Facebook' },
  { host: 'accountscenter.facebook.com', ...optOut, ...advertising, entity: 'Facebook' },
  { host: 'facebook.com', path: /^\/(policy|policies|privacy|about\/privacy|legal|terms)/, ...elsewhere },
  { host: 'facebook.com', path: /^\/help\//, ...mayOptOut, entity: 'Facebook' },
  { host: 'account.microsoft.com', path: /^\/privacy/, ...optOut, ...advertising, entity: 'Microsoft' },
  { host: 'choice.microsoft.com', ...optOut, ...advertising, entity: 'Microsoft' },
  { host: 'choice.live.com', ...optOut, ...advertising, entity: 'Microsoft' },
  { host: 'twitter.com', path: /^\/(personalization|settings\/(account\/personalization|personalization|account|privacy))/, ...optOut, ...advertising, entity: 'Twitter' },
  { host: 'x.com', path: /^\/(personalization|settings\/)/, ...optOut, ...advertising, entity: 'X' },
  { host: 'help.twitter.com', path: /tailored|personali|ads|privacy-controls/, ...optOut, ...advertising, entity: 'Twitter' },
  { host: 'support.twitter.com', path: /20170405|tailored/, ...optOut, ...advertising, entity: 'Twitter' },
  { host: 'optout.twitter.com', ...optOut, ...advertising, entity: 'Twitter' },
  ...['twitter.com', 'x.com'].map((host) => ({ host, path: /^\/([a-z]{2}\/)?(privacy|tos)($|[?#\/])/, ...elsewhere })),
  { host: 'linkedin.com', path: /^\/(psettings|mypreferences|help\/linkedin\/answer\/(62931|65446|a1342443)|settings)/, ...optOut, ...advertising, entity: 'LinkedIn' },
  { host: 'linkedin.com', path: /^\/legal/, ...elsewhere },
  { host: 'help.pinterest.com', path: /personali|privacy|ad/, ...mayOptOut, ...advertising, entity: 'Pinterest' },
  { host: 'pinterest.com', path: /^\/settings/, ...optOut, ...advertising, entity: 'Pinterest' },
  { host: 'amazon.com', path: /^\/gp\/dra\/info/, ...mayOptOut, ...advertising, entity: 'Amazon' },
  { host: 'amazon.com', path: /adprefs/, ...optOut, ...advertising, entity: 'Amazon' },
  { host: 'criteo.com', path: /disable|desactiv|opt-?out|deaktiv/, ...optOut, ...advertising, entity: 'Criteo' },
  { host: 'adobe.com', path: /^(\/[a-z]{2}(_[a-z]{2})?)?\/privacy\/(opt-?out|opt_out)/, ...optOut, ...analytics, entity: 'Adobe' },
  { host: 'cross-device-privacy.adobe.com', ...optOut, ...analytics, entity: 'Adobe' },
  { host: 'omniture.com', path: /2o7|opt/, ...optOut, ...analytics, entity: 'Adobe' },
  { host: 'd1.sc.omtrdc.net', ...optOut, ...analytics, entity: 'Adobe' },
  { host: 'hotjar.com', path: /opt-?out|do-not-track/, ...optOut, ...analytics, entity: 'Hotjar' },
  { host: 'hotjar.com', path: /^\/legal\/compliance/, ...mayOptOut, ...analytics, entity: 'Hotjar' },
  { host: 'branch.app.link', path: /opt/, ...optOut, entity: 'Branch' },
  { host: 'appsflyer.com', path: /opt-?out/, ...optOut, entity: 'AppsFlyer' },
  { host: 'adjust.com', path: /forget-device|opt-?out/, ...optOut, entity: 'Adjust' },
  { host: 'outbrain.com', path: /recommendations-settings|advertising-settings/, ...optOut, ...advertising, entity: 'Outbrain' },
  { host: 'outbrain.com', path: /what-is/, ...mayOptOut, ...advertising, entity: 'Outbrain' },
  { host: 'my.outbrain.com', path: /settings/, ...optOut, ...advertising, entity: 'Outbrain' },
  { host: 'taboola.com', path: /#(user|optout|opt|your)|opt-?out|choices/, ...optOut, ...advertising, entity: 'Taboola' },
  { host: 'accessrequest.taboola.com', ...optOut, ...advertising, entity: 'Taboola' },
  { host: 'bluekai.com', path: /registry|consumers/, ...optOut, ...advertising, entity: 'Oracle' },
  { host: 'datacloudoptout.oracle.com', ...optOut, ...advertising, entity: 'Oracle' },
  { host: 'scorecardresearch.com', path: /preferences|optout/, ...optOut, ...analytics, entity: 'Comscore' },
  { host: 'nielsen.com', path: /digital-?privacy.*(#|choice)|opt-?out/, ...optOut, ...analytics, entity: 'Nielsen' },
  { host: 'nielsen.com', path: /digital-?privacy/, ...mayOptOut, ...analytics, entity: 'Nielsen' },
  { host: 'nielsen-online.com', path: /leg_prs|opt/, ...mayOptOut, ...analytics, entity: 'Nielsen' },
  { host: 'clicktale.net', path: /disable/, ...optOut, ...analytics, entity: 'Clicktale' },
  { host: 'kissmetrics.com', path: /user-privacy/, ...optOut, ...analytics, entity: 'Kissmetrics' },
  { host: 'yandex.com', path: /opt-out|metrica\/general\/opt/, ...optOut, ...analytics, entity: 'Yandex' },
  { host: 'yandex.ru', path: /opt-out|tune\/adv?(?![a-z])|metrica\/general\/opt/, ...optOut, entity: 'Yandex' },
  { host: 'yahoo.com', path: /opt_?-?out|adinfo|aim\/|consumerprivacy/, ...optOut, ...advertising, entity: 'Yahoo' },
  { host: 'btoptout.yahoo.co.jp', ...optOut, ...advertising, entity: 'Yahoo! JAPAN' },
  { host: 'aim.yahoo.com', ...optOut, ...advertising, entity: 'Yahoo' },
  { host: 'econda.de', path: /widerruf|opt-?out/, ...optOut, ...analytics, entity: 'econda' },
  { host: 'etracker.de', path: /privacy\?et=|opt-?out/, ...optOut, ...analytics, entity: 'etracker' },
  { host: 'etracker.com', path: /privacy\?et=|opt-?out/, ...optOut, ...analytics, entity: 'etracker' },
  ...['doubleclick.com', 'doubleclick.net'].map((host) => ({ host, path: /opt-?_?out|ad-?cookie/, ...optOut, ...advertising, entity: 'Google' })),
  { host: 'macromedia.com', path: /settings_?manager/, ...optOut, purpose: 'tracking', entity: 'Adobe' },
  { host: 'support.apple.com', path: /ht(202074|205223|4228|211025)|10(5131|2420)|personali[sz]ed-ad|advertising/, ...optOut, ...advertising, entity: 'Apple' },
  { host: 'oo.apple.com', ...optOut, ...advertising, entity: 'Apple' },

  { host: 'accountscenter.instagram.com', ...optOut, ...advertising, entity: 'Instagram' },
  { host: 'help.instagram.com', path: /911654|ads?(-|_)?(preferences|settings)/, ...mayOptOut, ...advertising, entity: 'Instagram' },
  { host: 'tiktok.com', path: /^\/setting|personali[sz]ed-ad|optout/, ...mayOptOut, ...advertising, entity: 'TikTok' },
  { host: 'support.snapchat.com', path: /advert|ad-?pref/, ...mayOptOut, ...advertising, entity: 'Snap' },
  ...['de', 'fr', 'es', 'it', 'pt', 'co.uk', 'ca', 'jp', 'com.mx', 'com.au'].map((end) => ({ host: `pinterest.${end}`, path: /^\/settings/, ...optOut, ...advertising, entity: 'Pinterest' })),
  { host: 'spotify.com', path: /\/account\/privacy/, ...mayOptOut, ...advertising, entity: 'Spotify' },
  { host: 'disqus.com', path: /^\/data-sharing-settings/, ...optOut, purpose: 'tracking', entity: 'Disqus' },
  { host: 'adsrvr.org', ...mayOptOut, ...advertising, entity: 'The Trade Desk' },
  { host: 'privacychoice.org', ...mayOptOut, ...advertising },
  { host: 'reddit.com', path: /^\/(personalization|settings\/privacy|prefs)/, ...optOut, ...advertising, entity: 'Reddit' },
  { host: 'help.bingads.microsoft.com', ...mayOptOut, ...advertising, entity: 'Microsoft' },
  { host: 'advertise.bingads.microsoft.com', path: /personali[sz]ed-ads/, ...mayOptOut, ...advertising, entity: 'Microsoft' },
  { host: 'about.ads.microsoft.com', path: /personali[sz]ed-ads/, ...mayOptOut, ...advertising, entity: 'Microsoft' },
  ...['co.jp', 'de', 'fr', 'es', 'it', 'nl', 'co.uk', 'com.br', 'ca', 'com.mx', 'com.be'].map((end) => ({ host: `amazon.${end}`, path: /adprefs/, ...optOut, ...advertising, entity: 'Amazon' })),
  { host: 'xandr.com', path: /privacy.*(choices|opt)|digital-advertising/, ...mayOptOut, ...advertising, entity: 'Xandr' },
  { host: 'appnexus.com', path: /platform-?(privacy)?.*(choices|opt)/, ...mayOptOut, ...advertising, entity: 'Xandr' },
  { host: 'weborama.com', path: /e-?privacy|opposition|commitment/, ...mayOptOut, ...advertising, entity: 'Weborama' },
  { host: 'teads.com', path: /disabling-cookies|opt/, ...optOut, ...advertising, entity: 'Teads' },
  { host: 'quantcast.com', path: /consumer-choice/, ...optOut, ...advertising, entity: 'Quantcast' },
  { host: 'choice.quantcast.com', ...optOut, ...advertising, entity: 'Quantcast' },
  { host: 'smartadserver.com', path: /end-user-privacy|opt|diffx/, ...mayOptOut, ...advertising, entity: 'Equativ' },
  { host: 'adroll.com', path: /opt/, ...optOut, ...advertising, entity: 'AdRoll' },
  { host: 'adform.com', path: /opt|consumer/, ...mayOptOut, ...advertising, entity: 'Adform' },
  { host: 'privacy.luckyorange.com', ...mayOptOut, ...analytics, entity: 'Lucky Orange' },
  { host: 'mixpanel.com', path: /optout/, ...optOut, ...analytics, entity: 'Mixpanel' },
  { host: 'optout.tr.line.me', ...optOut, ...advertising, entity: 'LINE' },
  { host: 'yahoo.co.jp', path: /opt-?out|privacy\/optout|targeting/, ...optOut, ...advertising, entity: 'Yahoo! JAPAN' },
  { host: 'accounts.yahoo.co.jp', path: /privacy|opt/, ...mayOptOut, ...advertising, entity: 'Yahoo! JAPAN' },
  { host: 'send.microad.jp', ...optOut, ...advertising, entity: 'MicroAd' },
  { host: 'nend.net', path: /opt/, ...optOut, ...advertising, entity: 'nend' },
  { host: 'vk.com', path: /^\/(settings|ads.*(opt|pref))/, ...mayOptOut, ...advertising, entity: 'VK' },
  { host: 'yandex.ru', path: /^\/support\/(browser|yabrowser)/, ...browser },
  { host: 'yandex.com', path: /^\/support\/browser/, ...browser },
  { host: 'browser.yandex.ru', ...mayBrowser },
  { host: 'yandex.ru', path: /^\/support\/metri[ck]a|ads?\/(settings|optout)/, ...mayOptOut, entity: 'Yandex' },
  { host: 'shinystat.com', path: /opt/, ...optOut, ...analytics, entity: 'ShinyStat' },
  // Lists of people who want no advertisements by post, telephone or mail.
  ...['listarobinson.es', 'registrodelleopposizioni.it', 'bloctel.gouv.fr', 'robinsonliste.de', 'robinsonlist.be', 'robinson.be', 'dncm.be', 'bel-me-niet.nl', 'infofilter.nl', 'postfilter.nl', 'tpsonline.org.uk', 'mpsonline.org.uk', 'lnnte-dncl.gc.ca', 'naomeperturbe.com.br'].map(
    (host) => ({ host, ...optOut, purpose: 'marketing' }),
  ),

  // Help pages of browsers.
  { host: 'support.google.com', path: /^\/(chrome|chromebook|android)/, ...browser },
  { host: 'google.com', path: /^(\/intl\/[^/]*)?\/(chrome|support\/chrome)/, ...mayBrowser },
  { host: 'support.mozilla.org', ...browser },
  { host: 'support.mozilla.com', ...browser },
  { host: 'mozilla.org', path: /cookies|firefox/, ...mayBrowser },
  { host: 'addons.mozilla.org', ...mayOptOut },
  { host: 'support.apple.com', path: /safari|ht1677|ht20126[57]|ph(5042|17191|19255|21411|11913)|105082|cookies/, ...browser },
  { host: 'apple.com', path: /^(\/[a-z]{2})?\/(safari|legal\/privacy\/.*cookies)/, ...mayBrowser },
  { host: 'docs.info.apple.com', ...browser },
  { host: 'support.microsoft.com', ...browser },
  { host: 'windows.microsoft.com', ...browser },
  { host: 'microsoft.com', path: /cookies\.mspx|edge|internet-?explorer|cookie/, ...mayBrowser },
  { host: 'help.opera.com', ...browser },
  { host: 'opera.com', path: /help|browser\/tutorials|cookies|privacy/, ...mayBrowser },
  { host: 'support.brave.com', ...browser },
  { host: 'support.vivaldi.com', ...browser },
  { host: 'help.vivaldi.com', ...browser },
  { host: 'samsung.com', path: /internet/, ...mayBrowser },
  { host: 'support.blackberry.com', ...browser },
  { host: 'allaboutcookies.org', path: /manag|delet|clear|disabl/, ...browser },
  { host: 'allaboutcookies.org', tells: 'browser_settings', strength: 'strong' },
  { host: 'aboutcookies.org', tells: 'browser_settings', strength: 'strong' },
  { host: 'aboutcookies.org.uk', tells: 'browser_settings', strength: 'strong' },
  { host: 'allaboutdnt.com', ...mayBrowser },
  // What a help page tells of Flash's storage is done in the browser's plug-in.
  { host: 'helpx.adobe.com', path: /flash/, ...browser },
  { host: 'privacy.microsoft.com', path: /edge|internet-?explorer|cookies/, ...mayBrowser },
  { host: 'brave.com', path: /help|cookies|shields/, ...mayBrowser },
  { host: 'vivaldi.com', path: /help|cookies/, ...mayBrowser },
  { host: 'help.duckduckgo.com', ...mayBrowser },
  { host: 'wikihow.com', path: /cookies/, ...mayBrowser },
  { host: 'whatarecookies.com', ...mayBrowser },
  { host: 'cookiecentral.com', ...mayBrowser },
  { host: 'cookiesandyou.com', ...mayBrowser },
  { host: 'consuwijzer.nl', path: /cookie/, ...mayBrowser },
  { host: 'consumentenbond.nl', path: /cookie/, ...mayBrowser },
  { host: 'cnil.fr', path: /cookies?-|maitriser|traceurs/, ...mayBrowser },

  // Authorities.
  ...[
    'edpb.europa.eu', 'edps.europa.eu', 'ico.org.uk', 'ico.gov.uk', 'cnil.fr', 'bfdi.bund.de', 'datenschutz.de', 'datenschutz-hamburg.de',
    'datenschutz-berlin.de', 'lda.bayern.de', 'datenschutz-bayern.de', 'ldi.nrw.de', 'lda.brandenburg.de',
    'datenschutz.hessen.de', 'datenschutz.rlp.de', 'lfd.niedersachsen.de', 'datenschutzzentrum.de',
    'datenschutz.sachsen-anhalt.de', 'saechsdsb.de', 'datenschutz.sachsen.de', 'tlfdi.de', 'datenschutz-mv.de', 'datenschutz.saarland.de',
    'datenschutz.bremen.de', 'baden-wuerttemberg.datenschutz.de', 'lfdi-bw.de', 'dsb.gv.at', 'edoeb.admin.ch', 'aepd.es', 'agpd.es', 'apdcat.cat', 'apdcat.gencat.cat',
    'avpd.eus', 'avpd.es', 'ctpdandalucia.es', 'garanteprivacy.it', 'gpdp.it', 'cnpd.pt', 'cnpd.public.lu', 'cnpd.lu', 'autoriteitpersoonsgegevens.nl',
    'gegevensbeschermingsautoriteit.be', 'autoriteprotectiondonnees.be', 'dataprotectionauthority.be', 'privacycommission.be',
    'dataprotection.ie', 'imy.se', 'datainspektionen.se', 'datatilsynet.dk', 'datatilsynet.no', 'tietosuoja.fi', 'uodo.gov.pl',
    'uoou.cz', 'dataprotection.gov.sk', 'naih.hu', 'dataprotection.ro', 'cpdp.bg', 'dpa.gr', 'azop.hr', 'ip-rs.si', 'ada.lt', 'vdai.lrv.lt', 'dvi.gov.lv',
    'aki.ee', 'idpc.org.mt', 'dataprotection.gov.cy', 'personuvernd.is', 'oaic.gov.au', 'priv.gc.ca', 'cai.gouv.qc.ca', 'oipc.bc.ca', 'oipc.ab.ca',
    'privacy.org.nz', 'ppc.go.jp', 'pipc.go.kr', 'privacy.go.kr', 'privacy.kisa.or.kr', 'kopico.go.kr', 'rkn.gov.ru', 'pd.rkn.gov.ru', 'pdpc.gov.sg', 'pcpd.org.hk',
    'pdpc.or.th', 'inicio.inai.org.mx', 'inai.org.mx', 'inforegulator.org.za', 'kvkk.gov.tr', 'anpd.gov.br', 'dataprotection.gov.uk', 'cppa.ca.gov',
    'dataprivacy.gov.ph', 'privacy.gov.ph', 'sedeaepd.gob.es', 'sedeagpd.gob.es', 'ctpda.es', 'apd-gba.be', 'pdpc.go.th', 'pdpc.gov.tw', 'gpdp.gov.mo', 'dspdp.gov.mo',
    'uoou.gov.cz', 'datenschutzstelle.li', 'jerseyoic.org', 'odpa.gg', 'inforights.im', 'consejotransparencia.cl', 'home.inai.org.mx', 'datenschutzkonferenz-online.de', 'bfd.bund.de', 'baylda.de',
  ].map((host) => ({ host, ...complaint })),
  { host: 'gov.br', path: /^\/anpd/, ...complaint },
  { host: 'gob.pe', path: /^\/anpd/, ...complaint },
  { host: 'argentina.gob.ar', path: /aaip/, ...complaint },
  { host: 'sic.gov.co', ...mayComplain },
  { host: 'gub.uy', path: /unidad-reguladora|urcdp/, ...complaint },
  { host: 'jus.gov.ar', path: /datos-?personales/, ...complaint },
  { host: 'minjus.gob.pe', path: /datos|protecci/, ...mayComplain },
  { host: 'consumidor.gov.br', ...mayComplain },
  { host: 'acm.nl', ...mayComplain },
  { host: 'jipdec.or.jp', ...mayComplain },
  { host: 'privacymark.jp', ...mayComplain },
  { host: 'livroreclamacoes.pt', ...elsewhere },
  { host: 'agcm.it', ...elsewhere },
  { host: 'ec.europa.eu', path: /data-?protection|dpas|article-?29|bodies\/authorities/, ...mayComplain },
  { host: 'ec.europa.eu', path: /consumers\/odr/, ...elsewhere },
  { host: 'oag.ca.gov', path: /complaint|contact/, ...mayComplain },
  { host: 'ftc.gov', path: /complaint/, ...mayComplain },
  { host: 'reportfraud.ftc.gov', ...mayComplain },
  { host: 'ftccomplaintassistant.gov', ...mayComplain },

  // Request portals.
  { host: 'privacyportal.onetrust.com', ...mayForm() },
  { host: 'privacyportal-eu.onetrust.com', ...mayForm() },
  { host: 'privacyportal-cdn.onetrust.com', ...mayForm() },
  { host: 'privacyportal-de.onetrust.com', ...mayForm() },
  { host: 'privacyportal-uk.onetrust.com', ...mayForm() },
  { host: 'privacyportal.cookiepro.com', ...mayForm() },
  { host: 'submit-irm.trustarc.com', ...mayForm() },
  { host: 'feedback-form.truste.com', ...mayForm() },
  { host: 'app.termly.io', path: /notify|dsar/, ...mayForm() },
  { host: 'privacy.saymine.io', ...mayForm() },
  { host: 'onetrust.com', path: /webform|dsar/, ...mayForm() },
  { host: 'datagrail.io', ...mayForm() },
  { host: 'privacy.transcend.io', ...mayForm() },
  { host: 'datasubject.com', ...mayForm() },
  { host: 'wirewheel.io', ...mayForm() },
  { host: 'securiti.ai', path: /dsr|privacy/, ...mayForm() },
  { host: 'privacytools.com.br', ...mayForm() },
  { host: 'dponet.com.br', ...mayForm() },
]; // prettier-ignore

function mayForm(): { tells: 'form'; strength: 'likely' } {
  return { tells: 'form', strength: 'likely' };
}

/** What path, query or fragment (in lower case, percent signs decoded) tell of an address on any host. The first that fits holds. */
export const telling: readonly { pattern: RegExp; tells: Told; strength: Strength }[] = [
  {
    pattern: /(?<![a-z])unsub|unsuscribe|opt-?out.{0,3}(news|mail|direct)|(mail|newsletter)[^?]*opt-?out|d[eé]sabonn|d[eé]sinscri|abbestell|newsletter.{0,6}(cancel|stop|abmeld|baja|disiscri)|disiscri|uitschrijv|cancelar-(suscripcion|inscricao)|(mm|mail|news(letter)?)\/stop|(?:settings|preferences|instellingen|voorkeuren|ajustes|preferencias|impostazioni|parametres|einstellungen)\/(?:e-?)?(?:mail|newsletter)s?(?=$|[/?#])|cancelar-?(?:inscricao|subscricao|newsletter)|descadastr|darse-de-baja|date-de-baja|baja-(?:boletin|newsletter)|cancella(?:zione|ti)?-(?:iscrizione|newsletter)|nieuwsbrief-?(?:opzeggen|afmelden)|otpis|отпис|退訂|配信停止|email-?preferences|mail-?voorkeur/,
    tells: 'unsubscribe',
    strength: 'likely',
  },
  {
    pattern:
      /(?<![a-z])opt[-_ ]?out|(?<![a-z])optout|do-?not-?(sell|share|track)|donot(sell|share|track)|dnsmpi|dont?-?sell|your-?privacy-?choices|privacy-?choices|ad-?choices|(?<![a-z])ad-?preferences|(?<![a-z])ads?[-_]?settings|settings\/ads|ads\/(settings|preferences)|no-?track(?![a-z])|never-?sell|retargeting-opt/,
    tells: 'opt_out_link',
    strength: 'sure',
  },
  {
    pattern:
      /(?:^|[/_#?=&.-])(?:stop-?(?:stat(?:s|istiche|istiques|istik|istics)?|track(?:ing)?|ads?|pub(?:licite)?|analytics|profiling)|no-?(?:rastrear|vender|compartir|medir|anuncios|quiero)|nao-?(?:rastrear|vend[ae]r?|partilhar|compartilhar|medir)|non-?(?:tracciare|vendere|profilare|seguire)|ne-?pas-?(?:suivre|vendre|pister)|niet-?(?:volgen|meten|verkopen)|nicht-?(?:tracken|verfolgen|zaehlen)|(?:autoexclusao|autoexclusion|recusar?|rechazo|rechazar|inhabilita(?:r|cion)|deshabilitar|desactivar|desativar|desativacao|desactivacion|disattiva(?:re|zione)?|disabilita(?:re)?|diniego|rifiuto|rinuncia|refus|refuser|desactiver|desactivation|deaktivieren|deaktivierung|uitschakelen|uitzetten|otkaz(?:atsya)?|otkl(?:yu|ju|iu)chit|отказ(?:аться)?|отключить|オプトアウト|無効化|停用|退出))(?=$|[/_#?=&.-])/,
    tells: 'opt_out_link',
    strength: 'strong',
  },
  {
    pattern: /widerspr|bezwaar|oposi[cç]|opposi[tz]|oppor|d[eé]sactiv|desactiv|disattiv|deaktiv|disable|exclu(ir|sion)|rechaz|recus[ae]|refus|rifiut|rinunc|dinieg|inhabilit|deshabilit|disabilit|uitschakel|uitzet|uitschrij|(?<![a-z])blo(?:ck|quea|quer|kkeer)|block|otkaz|otkl|отказ|отключ|opozi|rejei|(?<![a-z])sair(?![a-z])|(?<![a-z])baja(?![a-z])|(?<![a-z])reject|nao-me|no-grabar|ne-pas-suivre|nao-seguir|abmelden|afmelden|geen-|(?<![a-z])stop(?![a-z])|choices|scelt|choix|keuze|escolhas/,
    tells: 'opt_out_link',
    strength: 'likely',
  },
  {
    pattern:
      /cookies?[-_/ ]?(settings?|preferences?|einstellung|consent|param|panel|pannello|manage|choices?|prefs|verwalt|instelling|voorkeur|config|setup|auswahl|beheer)|ot-sdk-show-settings|(consent|privacy)[-_]?(settings?|manager|preferences?|center)|teconsent|cookie-?preference|manage-?(cookies|consent)|(settings?|preferences?|einstellungen|ajustes|definicoes|config|panel|painel|configurar|gerer)-?(de-)?cookies|#(cmp|consent|didomi|cookies?)/,
    tells: 'cookie_preferences',
    strength: 'likely',
  },
  {
    pattern:
      /(privacy|data|rights|dsar|gdpr|subject|access|deletion|delete)[-_]?(request|form|portal)|dsar(?![a-z])|request[-_]?(form|portal)|(auskunft|betroffenenrechte|datenauskunft)|(exercer|ejercer|ejercicio|esercizio|esercita|uitoefen)[a-z]*-?(seus-|de-|dei-|van-)?(direitos|derechos|diritti|rechten)|(solicitud|solicitacao|pedido|richiesta|verzoek|demande)-?(de-|di-)?(acceso|acesso|accesso|datos|dados|dati|inzage|acces|arco|lgpd|titular)|(portal|canal)-?(do-)?titular|derechos-?arco|kaiji|開示|delete-?(my-?)?account|account\/delete|webform|exercis|exercice-|requests\/new/,
    tells: 'form',
    strength: 'likely',
  },
  {
    pattern:
      /privacy|datenschutz|confidentialite|vie-?privee|privacidad|privacidade|informativa|gegevensbescherming|polic(y|ies)|(?<![a-z])terms|(?<![a-z])legal(?![a-z])|impressum|(?<![a-z])agb(?![a-z])|rgpd|politica/,
    tells: 'elsewhere',
    strength: 'likely',
  },
]; // prettier-ignore

/** What a call in a `javascript:` address, or the name in a `#` address, opens. */
export const scripts: readonly { pattern: RegExp; tells: Told }[] = [
  { pattern: /opt-?_?out|gaoptout|disable(str|ga|tracking)/i, tells: 'opt_out_link' },
  {
    pattern:
      /consent|cookie|cmp|onetrust|optanon|didomi|usercentrics|uc_ui|tcfapi|klaro|borlabs|tarteaucitron|iubenda|_iub|axeptio|privacy-?manager|prefs|sp_lib|utag\.gdpr|cmplz|cli_settings|cky-|moove|termly|osano|ketch|_sp_|ccm19|rcb-|orejime|securiti|privacytools|lgpd|openSettings|showSettings/i,
    tells: 'cookie_preferences',
  },
  { pattern: /print\(|history\.|scroll|top$|back/i, tells: 'elsewhere' },
];
