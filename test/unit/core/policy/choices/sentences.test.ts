import { describe, expect, it } from 'vitest';
import { readChoices } from '../../../../../src/core/policy/choices/read-choices';
import { readDocument } from '../../../../../src/core/policy/document/read-document';
import { finish } from '../../../../../src/lib/finish';

/** Sentences as policies write them, with what each of their links is; null: no choice. */
const sentences: [language: string, source: string, kinds: (string | null)[]][] = [
  [
    'en',
    'To opt-out of being tracked by Google Analytics across all websites, visit [http://tools.google.com/dlpage/gaoptout](http://tools.google.com/dlpage/gaoptout).',
    ['opt_out_link'],
  ],
  [
    'en',
    'Google provides more information about how it uses data [here](https://www.google.com/policies/privacy/partners/) and you can install the [Google Analytics Opt-out Browser Add-on](https://tools.google.com/dlpage/gaoptout).',
    [null, 'opt_out_link'],
  ],
  [
    'en',
    'For more information about Google’s privacy practices, please visit the [Google Privacy & Terms](https://policies.google.com/privacy?hl=en) web page.',
    [null],
  ],
  [
    'en',
    'You can learn more about interest-based advertisements and your opt-out rights and options from the [Digital Advertising Alliance](https://www.aboutads.info/) and the [Network Advertising Initiative](https://www.networkadvertising.org/).',
    ['opt_out_link', 'opt_out_link'],
  ],
  ['en', 'To opt out of targeted advertising, submit a request [here](https://bramble.example/a).', ['opt_out_link']],
  ['en', 'To see your data or have it deleted, use [this form](https://bramble.example/b).', ['form']],
  [
    'en',
    'Brambleads keeps to the principles of the [Digital Advertising Alliance](https://www.aboutads.info/).',
    [null],
  ],
  ['en', 'You can refuse such ads:\n\n[www.aboutads.info](https://www.aboutads.info)', ['opt_out_link']],
  ['en', 'We use [cookies](https://www.networkadvertising.org/faq#cookies) and similar means to count visits.', [null]],
  [
    'en',
    'To learn more about how targeted advertising works, you can visit the Network Advertising Initiative’s (“NAI”) educational page at [http://www.networkadvertising.org/understanding-online-advertising/how-does-it-work](http://www.networkadvertising.org/understanding-online-advertising/how-does-it-work).',
    [null],
  ],
  [
    'en',
    'You can opt out of targeted advertising by:\n\n- FACEBOOK - [https://www.facebook.com/settings/?tab=ads](https://www.facebook.com/settings/?tab=ads)\n- GOOGLE - [https://www.google.com/settings/ads/anonymous](https://www.google.com/settings/ads/anonymous)\n- BING - [https://advertise.bingads.microsoft.com/en-us/resources/policies/personalized-ads](https://advertise.bingads.microsoft.com/en-us/resources/policies/personalized-ads)',
    ['opt_out_link', 'opt_out_link', 'opt_out_link'],
  ],
  [
    'en',
    'Additionally, you can opt out of some of these services by visiting the Digital Advertising Alliance’s opt-out portal at: [http://optout.aboutads.info/](http://optout.aboutads.info/).',
    ['opt_out_link'],
  ],
  [
    'en',
    'We use Shopify to power our online store; you can read more about how Shopify uses your Personal Information here: [https://www.shopify.com/legal/privacy](https://www.shopify.com/legal/privacy).',
    [null],
  ],
  [
    'en',
    'We use Google Analytics; you can read more about how Google uses your Personal Information here: [x](https://www.google.com/intl/en/policies/privacy/). You can also opt-out of Google Analytics here: [y](https://tools.google.com/dlpage/gaoptout).',
    [null, 'opt_out_link'],
  ],
  [
    'en',
    'If you would like to opt out of DoubleClick, visit the [Google Ads Settings](https://www.google.com/settings/ads) page.',
    ['opt_out_link'],
  ],
  [
    'en',
    'Users may opt out of the use of the DoubleClick DART cookie by visiting the [Google ad and content network privacy policy](http://www.google.com/privacy_ads.html).',
    ['opt_out_link'],
  ],
  [
    'en',
    'You may opt out of personalised adverts by visiting the advertising policy of Google at [https://policies.google.com/technologies/ads](https://policies.google.com/technologies/ads).',
    ['opt_out_link'],
  ],
  [
    'en',
    'If you do not want Mixpanel to collect data, please [opt out](https://mixpanel.com/optout/).',
    ['opt_out_link'],
  ],
  [
    'en',
    'You may opt-out of receiving promotional emails by clicking the [unsubscribe](https://shop.example/unsub) link.',
    ['unsubscribe'],
  ],
  ['en', 'You can manage your email preferences [here](https://shop.example/account/emails).', ['unsubscribe']],
  [
    'en',
    'If you wish to no longer be contacted for marketing, update your settings in [your account](https://shop.example/account).',
    [null],
  ],
  [
    'en',
    'For details of how Hotjar protects you see the [Hotjar privacy policy](https://www.hotjar.com/legal/policies/privacy). You can opt-out to the creation of a user profile by following this [opt-out link](https://www.hotjar.com/legal/compliance/opt-out).',
    [null, 'opt_out_link'],
  ],
  [
    'en',
    'Adobe: [http://www.adobe.com/privacy/opt-out.html](http://www.adobe.com/privacy/opt-out.html)',
    ['opt_out_link'],
  ],
  [
    'en',
    'To manage Flash cookies, please go to the [Flash management tools](http://www.macromedia.com/support/documentation/en/flashplayer/help/settings_manager07.html).',
    ['opt_out_link'],
  ],
  [
    'en',
    'If you are a California resident, you may opt out of the “sale” of your information by clicking [Do Not Sell My Personal Information](https://shop.example/ccpa).',
    ['opt_out_link'],
  ],
  [
    'en',
    'To exercise these rights, please submit a request via our [Privacy Request Portal](https://privacyportal.onetrust.com/webform/abc).',
    ['form'],
  ],
  ['en', 'To exercise your right to know or delete, please [contact us](https://shop.example/contact).', ['form']],
  [
    'en',
    'To find out more about cookies, including how to see what cookies have been set, visit [www.allaboutcookies.org](https://www.allaboutcookies.org).',
    ['browser_settings'],
  ],
  [
    'en',
    'You can find information on popular browsers: [Chrome](https://support.google.com/chrome/answer/95647), [IE](https://support.microsoft.com/en-us/help/17442), [Firefox](https://support.mozilla.org/kb/x).',
    ['browser_settings', 'browser_settings', 'browser_settings'],
  ],
  [
    'en',
    'If you have a complaint, you can contact the [Information Commissioner’s Office](https://ico.org.uk/concerns/).',
    ['complaint'],
  ],
  ['en', 'You can [change your cookie preferences](#) at any time.', ['cookie_preferences']],
  ['en', 'Please see our [Cookie Policy](/cookies) for more details.', [null]],
  [
    'en',
    'See our [Terms of Service](/terms), which govern your use of the site; you may opt out as described above.',
    [null],
  ],
  [
    'en',
    'This policy describes how [Acme](https://acme.example) handles data, and the choices you have about advertising.',
    [null],
  ],
  [
    'en',
    'Our advertising partners include [Criteo](https://www.criteo.com/privacy/) and [AdRoll](https://www.adroll.com/about/privacy). If you wish to opt out of interest-based advertising click [here](https://preferences-mgr.truste.com/).',
    [null, null, 'opt_out_link'],
  ],
  [
    'en',
    'If you wish to not have this information used for serving you interest-based ads, you may opt-out by clicking [here](http://preferences-mgr.truste.com/) (or if located in the European Union click [here](http://www.youronlinechoices.eu/)).',
    ['opt_out_link', 'opt_out_link'],
  ],
  [
    'en',
    'You can reset your advertising identifier in your device settings, or use the [DAA’s AppChoices app](https://youradchoices.com/appchoices).',
    ['opt_out_link'],
  ],
  [
    'en',
    'Facebook: Facebook advertising service is provided by Facebook Inc. You can learn more about interest-based advertising from Facebook by visiting this page: [https://www.facebook.com/help/164968693837950](https://www.facebook.com/help/164968693837950). To opt-out from Facebook’s interest-based ads, follow these instructions from Facebook: [https://www.facebook.com/help/568137493302217](https://www.facebook.com/help/568137493302217).',
    [null, 'opt_out_link'],
  ],
  [
    'en',
    'Twitter: You can opt-out from Twitter’s interest-based ads by following their instructions: [https://support.twitter.com/articles/20170405](https://support.twitter.com/articles/20170405). You can learn more about the privacy practices of Twitter by visiting their Privacy Policy page: [https://twitter.com/privacy](https://twitter.com/privacy)',
    ['opt_out_link', null],
  ],
  [
    'en',
    'Sites on which we share are listed at [our partners page](https://news.example/partners), where you may opt out of each.',
    ['opt_out_link'],
  ],
  [
    'en',
    'Nielsen: to learn about the choices for Nielsen measurement visit [http://www.nielsen.com/digitalprivacy](http://www.nielsen.com/digitalprivacy).',
    ['opt_out_link'],
  ],
  [
    'en',
    'Residents of Nevada may opt out of sale by writing to [privacy@news.example](mailto:privacy@news.example).',
    ['email'],
  ],
  [
    'en',
    'Please note that opting out does not mean you will no longer see ads. For more, see [About Our Ads](https://news.example/about-our-ads).',
    ['opt_out_link'],
  ],
  ['en', 'If you do not agree with this policy, do not use our [website](https://news.example/).', [null]],
  ['en', 'You may revoke your consent by clicking [here](https://shop.example/consent).', ['cookie_preferences']],
  ['en', 'We honor Do Not Track; see [www.allaboutdnt.com](https://allaboutdnt.com) for more.', [null]],
  ['en', 'You may deactivate your account [here](https://shop.example/deactivate).', [null]],
  [
    'en',
    'To limit how LinkedIn uses this, go to [LinkedIn settings](https://www.linkedin.com/psettings/advertising).',
    ['opt_out_link'],
  ],
  [
    'en',
    'You can choose not to have your usage analysed by [Piwik](http://piwik.example/index.php?module=CoreAdminHome&action=optOut).',
    ['opt_out_link'],
  ],
  [
    'en',
    'Opt-out: [https://vistally.example/opt](https://vistally.example/opt). Privacy: [https://vistally.example/pp](https://vistally.example/pp).',
    ['opt_out_link', null],
  ],
  [
    'de',
    'Sie können der Erhebung durch Google Analytics widersprechen, indem Sie auf folgenden Link klicken: [Google Analytics deaktivieren](javascript:gaOptout())',
    ['opt_out_link'],
  ],
  [
    'de',
    'Sie können die Erfassung der Daten verhindern, indem sie das unter dem folgenden Link verfügbare Browser-Plugin herunterladen und installieren: [http://tools.google.com/dlpage/gaoptout?hl=de](http://tools.google.com/dlpage/gaoptout?hl=de).',
    ['opt_out_link'],
  ],
  [
    'de',
    'Weitere Informationen finden Sie in der [Datenschutzerklärung von Google](https://policies.google.com/privacy?hl=de). Opt-Out: [Einstellungen](https://adssettings.google.com/).',
    [null, 'opt_out_link'],
  ],
  [
    'de',
    'Die Datenschutzerklärung von Vistally ([https://vistally.example/privacy](https://vistally.example/privacy)) und die Opt-Out-Möglichkeit ([https://vistally.example/oo](https://vistally.example/oo)) finden Sie dort.',
    [null, 'opt_out_link'],
  ],
  [
    'de',
    'Wenn Sie eine Deaktivierung wünschen, nutzen Sie bitte [diesen Link](https://adwelle.example/aus).',
    ['opt_out_link'],
  ],
  [
    'de',
    'Nutzer können Cookies zudem über die [Deaktivierungsseite der Netzwerkwerbeinitiative](http://optout.networkadvertising.org/) und die US-amerikanische Webseite ([http://www.aboutads.info/choices](http://www.aboutads.info/choices)) widersprechen.',
    ['opt_out_link', 'opt_out_link'],
  ],
  [
    'de',
    'Details zur Datenverarbeitung bei Facebook: [https://www.facebook.com/about/privacy/](https://www.facebook.com/about/privacy/)',
    [null],
  ],
  [
    'de',
    'Als Facebook-Nutzer können Sie die Funktion unter [https://www.facebook.com/settings/?tab=ads#_](https://www.facebook.com/settings/?tab=ads#_) deaktivieren.',
    ['opt_out_link'],
  ],
  [
    'fr',
    'Vous pouvez désactiver le suivi en téléchargeant le module complémentaire [ici](https://tools.google.com/dlpage/gaoptout?hl=fr).',
    ['opt_out_link'],
  ],
  [
    'fr',
    'Pour en savoir plus sur la politique de Facebook : [https://www.facebook.com/policy.php](https://www.facebook.com/policy.php)',
    [null],
  ],
  [
    'fr',
    'Vous pouvez gérer l’utilisation de ces cookies en cliquant sur ce [lien](https://boutique.example/cookies).',
    ['cookie_preferences'],
  ],
  [
    'fr',
    'Pour Internet Explorer : [http://windows.microsoft.com/fr-FR/x](http://windows.microsoft.com/fr-FR/x)',
    ['browser_settings'],
  ],
  [
    'fr',
    'Xiti : pour vous opposer au dépôt de ce cookie, [cliquez ici](https://www.xiti.example/fr/optout.aspx).',
    ['opt_out_link'],
  ],
  [
    'fr',
    'Vous pouvez vous connecter au site Youronlinechoices, proposé par les professionnels de la publicité digitale : [http://www.youronlinechoices.com/fr/](http://www.youronlinechoices.com/fr/).',
    ['opt_out_link'],
  ],
  [
    'es',
    'Puede inhabilitar el uso de Google Analytics [aquí](https://tools.google.com/dlpage/gaoptout?hl=es) y consultar la política de privacidad de Google [aquí](https://policies.google.com/privacy).',
    ['opt_out_link', null],
  ],
  [
    'it',
    'Google Analytics: [Privacy Policy](https://policies.google.com/privacy) – [Opt Out](https://tools.google.com/dlpage/gaoptout?hl=it)',
    [null, 'opt_out_link'],
  ],
  [
    'nl',
    'U kunt zich afmelden voor Google Analytics via [deze link](https://tools.google.com/dlpage/gaoptout?hl=nl).',
    ['opt_out_link'],
  ],
  [
    'pt',
    'Para desativar o Google Analytics visite [esta página](https://tools.google.com/dlpage/gaoptout?hl=pt).',
    ['opt_out_link'],
  ],
  [
    'en',
    'We may share data with [Acme Ads](https://acmeads.example). You have choices about how ads are shown, as the section below explains.',
    [null],
  ],
  [
    'en',
    'This Privacy Notice does not apply to [partners’ sites](https://acme.example/partners); to opt out there, follow their policies.',
    [null],
  ],
  ['en', 'Visit the [Help Center](https://help.acme.example) if you have a question.', [null]],
  [
    'en',
    'You can turn off location in the settings of your phone, as shown for [iPhone](https://support.apple.com/en-us/HT207092) and [Android](https://support.google.com/accounts/answer/3467281).',
    [null, null],
  ],
  [
    'en',
    'Download our app from the [App Store](https://apps.apple.com/x). You may stop us from collecting data by uninstalling it.',
    [null],
  ],
  [
    'en',
    'The [GDPR](https://eur-lex.europa.eu/x) gives you the right to object to processing for direct marketing.',
    [null],
  ],
  ['en', 'We rely on [Standard Contractual Clauses](https://ec.europa.eu/info/law/x) for transfers.', [null]],
  [
    'en',
    'Google’s ability to use data is restricted by the [Google Analytics Terms of Use](https://www.google.com/analytics/terms/us.html) and the [Google Privacy Policy](https://policies.google.com/privacy). You can prevent Google Analytics from recognizing you by disabling cookies on your browser.',
    [null, null],
  ],
  [
    'en',
    'Click here to opt-out: [Criteo](https://www.criteo.com/privacy/), [Taboola](https://www.taboola.com/policies/privacy-policy#user-choices-and-optout).',
    ['opt_out_link', 'opt_out_link'],
  ],
  [
    'en',
    'If you would like more information about this practice and to know your choices about not having this information used by these companies, [click here](https://www.aboutads.info/).',
    ['opt_out_link'],
  ],
  [
    'en',
    'For more information about Nielsen SDKs and your choices in regard to them, please visit [www.nielsen.com/digitalprivacy](http://www.nielsen.com/digitalprivacy).',
    ['opt_out_link'],
  ],
  ['en', 'Learn about your choices [here](http://youradchoices.com).', ['opt_out_link']],
  [
    'en',
    'Our parent company is [Globex](https://globex.example). Its policy is [here](https://globex.example/pp) and lets you limit ads.',
    [null, null],
  ],
  ['en', 'Parents can ask us to delete the data at [kids@acme.example](mailto:kids@acme.example).', ['email']],
  [
    'en',
    'For press: [press@acme.example](mailto:press@acme.example). For privacy requests: [hello@acme.example](mailto:hello@acme.example).',
    [null, 'email'],
  ],
  [
    'en',
    '## Contact us\n\nIf you have questions about this policy, contact us at [info@acme.example](mailto:info@acme.example).',
    [null],
  ],
  [
    'en',
    'You may ask us to delete your data.\n\n## Contact us\n\nIf you have questions about this policy, contact us at [info@acme.example](mailto:info@acme.example).',
    ['email'],
  ],
  [
    'en',
    'Evidon lets you [opt out](http://www.evidon.com/consumers-privacy/opt-out) of many companies; the site [www.ghostery.example](https://www.ghostery.example) explains more.',
    ['opt_out_link', null],
  ],
  [
    'en',
    'You may opt out of mobile app tracking: [NAI Mobile](http://www.networkadvertising.org/mobile-choice), [AppChoices](http://www.aboutads.info/appchoices).',
    ['opt_out_link', 'opt_out_link'],
  ],
  ['en', 'To stop Flash cookies see [Adobe’s site](http://www.adobe.com/products/flashplayer/security).', [null]],
  [
    'en',
    'We participate in the Google AdSense programme. You may opt out by visiting [Ads Settings](https://www.google.com/settings/ads). Alternatively visit [www.aboutads.info](http://www.aboutads.info).',
    ['opt_out_link', 'opt_out_link'],
  ],
  ['fr', 'Vous disposez d’un droit d’opposition que vous exercez [ici](https://boutique.example/droits).', ['form']],
  [
    'fr',
    'Facebook : [politique](https://fr-fr.facebook.com/policy.php), Twitter : [paramètres](https://twitter.com/settings/personalization).',
    [null, 'opt_out_link'],
  ],
  [
    'de',
    'Sie haben das Recht, der Verarbeitung zu widersprechen; Näheres im [Bundesdatenschutzgesetz](https://www.gesetze-im-internet.de/bdsg).',
    [null],
  ],
  [
    'de',
    'Dem Tracking durch Matomo können Sie widersprechen: [Opt-out](/matomo/index.php?module=CoreAdminHome&action=optOut).',
    ['opt_out_link'],
  ],
  [
    'de',
    'Google ist unter dem Data Privacy Framework zertifiziert ([https://www.dataprivacyframework.gov](https://www.dataprivacyframework.gov)).',
    [null],
  ],
  [
    'de',
    'Um die Ausführung von JavaScript zu verhindern, können Sie einen Blocker installieren (z. B. [www.noscript.net](https://www.noscript.net)).',
    [null],
  ],
  [
    'de',
    'Nutzungsbasierte Werbung können Sie unter [http://www.youronlinechoices.com/de/praferenzmanagement/](http://www.youronlinechoices.com/de/praferenzmanagement/) deaktivieren.',
    ['opt_out_link'],
  ],
  [
    'ja',
    'Google アナリティクスのオプトアウトは[こちら](https://tools.google.com/dlpage/gaoptout?hl=ja)、プライバシーポリシーは[こちら](https://policies.google.com/privacy?hl=ja)です。',
    ['opt_out_link', null],
  ],
  [
    'ja',
    'Yahoo! JAPANの行動ターゲティング広告を無効にするには[こちら](http://btoptout.yahoo.co.jp/optout/index.html)から設定してください。',
    ['opt_out_link'],
  ],
];

describe('readChoices', () => {
  it.each(sentences)('%s: tells what the links are of %s', (language, source, kinds) => {
    const snapshot = { url: null, fetchedAt: null, mediaType: 'text/markdown' as const, source, hash: null };
    const choices = finish(readChoices(finish(readDocument(snapshot, { language }))));
    const told = kinds.map((_, index) => choices.find(({ linkIndex }) => linkIndex === index)?.kind ?? null);
    expect(told).toEqual(kinds);
  });
});
