import type { ObservationOf, Parameter, Party, Purpose, Technique } from '../domain';
import { hostOf } from '../../lib/host-of';
import { pathOf } from '../../lib/path-of';
import { isUnanswered } from './is-unanswered';
import { lastPart, parameterNames } from './parameter-names';
import { tellsPage } from './tells-page';

/** What a product is asked with, whoever serves it: its documented path and names of parameters. */
export interface ProtocolShape {
  /** A product's own name; of what many make, a word for it that no language changes. */
  readonly product: string;
  readonly technique: Technique;
  readonly purpose: Purpose;
  /** What stands at the end of the path; left out: it may be anything. */
  readonly path?: RegExp;
  /** What the host begins with; left out: it may be anything. */
  readonly host?: RegExp;
  /** Parameters of the address or the body that must all be there; names of nested ones count by their last part as well. */
  readonly all: readonly string[];
  /** And of these as many as `fewest`, or one. */
  readonly some?: readonly string[];
  readonly fewest?: number;
  /** And of these one. */
  readonly also?: readonly string[];
  /** Names no product: a page's own service may be asked the same way, and is no such thing. */
  readonly thirdOnly?: true;
  /** By what nobody reads the answer of: a picture, a beacon. Who is asked for an answer may need it to give one. */
  readonly toldOnly?: true;
  /** One of these, with a value that is a digest by its form and as varied; what was just typed is told of elsewhere. */
  readonly digest?: readonly string[];
  /** Values that look like these, whatever they are called. */
  readonly looks?: readonly NonNullable<Parameter['looksLike']>[];
  /** In a frame that is told which page it stands in. */
  readonly framedOnly?: true;
}

const analytics = { technique: 'analytics', purpose: 'analytics' } as const;
const advertising = { technique: 'advertising', purpose: 'advertising' } as const;
const tags = { technique: 'tag_manager', purpose: 'unspecified' } as const;
const social = { technique: 'social_widget', purpose: 'social' } as const;
const place = { technique: 'location', purpose: 'service' } as const;
const company = { technique: 'third_party_data', purpose: 'marketing' } as const;
const captcha = { technique: 'captcha', purpose: 'security' } as const;
const errors = { technique: 'error_monitoring', purpose: 'service' } as const;

const adServers = 'ads?|ad-?(?:serve|server|frame|request|tag|slot)';
/** A path that ends in one of these words, and in what says how the answer is to come: "/ads/v2/get.json". */
const adPath = (words: string): RegExp =>
  new RegExp(`/(?:${words})(?:[._/-](?:v?\\d{1,2}|js|json|html|php|get|request|serve)){0,3}/?$`, 'i');

/** How a place for an advertisement is called, whose it is, and how large. */
const adPlaces = [
  ...['slotname', 'slot_id', 'slotId', 'slot', 'adslot', 'ad_slot', 'adunit', 'ad_unit', 'adUnit', 'iu'],
  ...['placement', 'placement_id', 'placementId', 'zoneid', 'zone_id', 'zoneId', 'tagid', 'tag_id'],
  ...['pubid', 'publisher_id', 'creative_id', 'campaign_id', 'bidfloor'],
];
const adSizes = ['sz', 'size', 'sizes', 'format', 'w', 'h', 'width', 'height', 'dims'];
/** Or for whose page it is, and what that is about. */
const adPages = ['client', 'pub', 'publisher', 'kw', 'keywords', 'url', 'page_url', 'pageUrl', 'targeting', 'cap'];

/** Whom a hidden address names without a name: the hash of an e-mail address. */
const emailHashes = [
  ...['hem', 'email_hash', 'emailHash', 'hashed_email', 'hashedEmail', 'email_md5', 'email_sha1', 'email_sha256'],
  ...['md5_email', 'sha1_email', 'sha256_email'],
];

/** How those who advertise call it in short: only where the value is a digest. */
const shortEmailHashes = ['em', 'he', 'eh', 'emh', 'hashedemail', 'sha256email', 'emailsha256', 'emailmd5'];

/** The function that a script calls with the answer (JSONP). */
const callbacks = ['callback', 'cb', 'jsonp', 'jsonpcallback', 'json_callback', 'jsoncallback'];

/** How an order is called, and how much it came to. */
const orderNames = ['orderid', 'order_id', 'orderId', 'transaction_id', 'transactionId', 'oid', 'txid'];
const amountNames = ['amount', 'total', 'revenue', 'value', 'sale_amount', 'order_value', 'sum'];
const currencyNames = ['currency', 'currency_code', 'currencyCode', 'curr', 'cur', 'ccy'];
/** Only where nobody answers: an "order" is how a list is sorted as well. */
const saleNames = [...orderNames, 'order', 'orderRef', 'order_ref', 'ordernr', 'orderno', 'order_number'];
/** The click that brought somebody here, or whoever is paid for it. */
const clickNames = [
  ...['clickid', 'click_id', 'clickId', 'clkid', 'irclickid', 'gclid', 'fbclid', 'msclkid', 'ttclid'],
  ...['subid', 'aff_id', 'affid', 'aff_sub', 'affiliate_id', 'affiliateId'],
];
/** What is sold, and what happened to it or what it costs. */
const itemNames = [
  ...['item', 'items', 'item_id', 'itemId', 'item_ids', 'item_name', 'products', 'product_id', 'productId'],
  ...['product_ids', 'product_name', 'sku', 'skus'],
];
const itemEvents = ['event', 'ev', 'evt', 'event_name', 'event_type', 'price', 'unit_price', 'item_price'];

/** Who somebody is by the hash of an e-mail address, in short, told with what they looked at, whoever answers. */
const emailWithItem: ProtocolShape = {
  product: 'email_match',
  ...advertising,
  all: [],
  digest: shortEmailHashes,
  some: ['e', ...itemEvents],
  also: ['i', 'p', ...itemNames],
  thirdOnly: true,
};

/** Services that are asked by a visitor's network address alone, by what their path says. */
const lookups: readonly ProtocolShape[] = [
  // Where, or which company, a visitor's address belongs to: asked by the address alone, so the path has to say it.
  {
    product: 'geo_ip',
    ...place,
    path: /\/(?:geo-?ip2?|ip-?(?:geo(?:location)?|lookup|info|location|json)|geo-?(?:locate|location|lookup|detect|code-?ip)|where-?am-?i|(?:detect|visitor)-?country)(?:\.js(?:on)?)?(?:\/(?:me|self|json|v\d))?\/?$/i,
    all: [],
    thirdOnly: true,
  },
  {
    product: 'geo_ip',
    ...place,
    host: /^(?:api\.)?(?:ip|geo|geo-?ip|ip-?geo|ip-(?:where|place|lieu|ort|lugar|luogo|plaats|geo\w{0,12}|locat\w{1,8}|data|country|city|check|whois)|ip-?info|ip-?api|ip-?lookup|geo-?location)\d?\./i,
    path: /^\/(?:v\d\/)?(?:json|ip|me|self|geo|city|country|lookup|locate|location|info)(?:\.json)?\/?$/i,
    all: [],
    thirdOnly: true,
  },
  {
    product: 'company_by_ip',
    ...company,
    path: /\/(?:ip-?to-?company|(?:identify|resolve|reveal|lookup|detect)[/-]?company|(?:company|firmographics?)[/-]?(?:info|identify|identity|resolve|reveal|lookup|match|by-?ip|from-?ip)|companies\/(?:reveal|identify)|firmographics?|enrich(?:ment)?)(?:\.js(?:on)?)?(?:\/(?:me|self|json|v\d))?\/?$/i,
    all: [],
    thirdOnly: true,
  },
  {
    product: 'company_by_ip',
    ...company,
    host: /^(?:reveal|firmographics?|companyreveal)\./i,
    path: /\/(?:compan(?:y|ies)|identify|reveal|visitors?|lookup|match|find)(?:\/(?:me|self|find|reveal|lookup|match))*\/?$/i,
    all: [],
    thirdOnly: true,
  },
];

/** Scripts that a page may serve from its own host, by the path that their documentation gives them. */
export const scriptShapes: readonly ProtocolShape[] = [
  {
    product: 'Google Tag Manager',
    ...tags,
    path: /\/gtm\.js$/,
    all: ['id'],
  },
  { product: 'Google tag', ...analytics, path: /\/gtag\/js$/, all: ['id'] },
  { product: 'Matomo', ...analytics, path: /\/(?:matomo|piwik)\.js$/, all: [] },
  { product: 'Vercel Analytics', ...analytics, path: /\/_vercel\/insights\/script(?:\.debug)?\.js$/, all: [] },
  { product: 'Tealium iQ', ...tags, path: /\/utag(?:\.sync)?\.js$/, all: [] },
  { product: 'Matomo Tag Manager', ...tags, path: /\/(?:matomo|piwik|js)\/container_(?:\{id\}|\w{8})\.js$/, all: [] },
  // A container by its number, as those who publish tags call it.
  {
    product: 'tag_container',
    ...tags,
    path: /\/(?:tm|tag-?manager|(?:tag-?)?container)(?:[._-](?:min|prod|v\d+))*\.js$/i,
    all: ['id'],
    thirdOnly: true,
  },
  {
    product: 'chat',
    technique: 'chat_widget',
    purpose: 'service',
    path: /[/_-](?:live|web)?-?chat(?:[._/-](?:widget|loader|launcher|embed|sdk|init|bundle|app|box|bubble|min|v?\d+))*\.js$/i,
    all: [],
    thirdOnly: true,
  },
  // How often a page was shared, asked for in a script (JSONP) with the page's address.
  {
    product: 'Share button',
    ...social,
    path: /\/(?:(?:share|like|button)s?[/_-]?(?:counts?|info)|counts?)(?:\.\w+)?$/i,
    all: ['url'],
    thirdOnly: true,
  },
  emailWithItem,
  // Answered in a script that calls the page back: a library by such a name calls nobody.
  ...lookups.map((shape) => ({ ...shape, some: callbacks })),
  {
    product: 'company_by_ip',
    ...company,
    path: /\/(?:reveal|company)(?:\.js(?:on)?)?$/i,
    all: [],
    some: callbacks,
    thirdOnly: true,
  },
  // What kinds of people a visitor is counted among, likewise answered to the page.
  {
    product: 'audience',
    ...company,
    path: /\/(?:segments?|audiences?|households?|demographics)(?:\.js(?:on)?)?$/i,
    all: [],
    // A library of such a name may be asked for anew by any number.
    some: callbacks.filter((name) => name !== 'cb'),
    thirdOnly: true,
  },
  {
    product: 'audience',
    ...company,
    host: /^(?:segments?|audiences?|dmp|demographics)\d?\./i,
    path: /\/(?:profiles?|visitors?|users?|persons?|people|lookup|match|me)(?:\.js(?:on)?)?$/i,
    all: [],
    some: callbacks,
    thirdOnly: true,
  },
  // What a visitor has ordered and for how much, told in the address of a file.
  {
    product: 'conversion',
    ...advertising,
    path: /\/(?:cv|conv(?:ersions?)?|sales?|track(?:ing|er)?|pixel|affiliate)(?:[._-][\w.-]*)?\.js$/i,
    all: [],
    some: saleNames,
    also: amountNames,
    thirdOnly: true,
  },
  { product: 'conversion', ...advertising, all: [], some: clickNames, also: amountNames, thirdOnly: true },
  { product: 'Captcha', ...captcha, path: /captcha[\w./-]*\.js$/i, all: [], thirdOnly: true },
  {
    product: 'Captcha',
    ...captcha,
    host: /^(?:[\w-]*captcha|challenges?|bot-?check)\d?\./i,
    path: /\/(?:api|sdk|client|loader|challenge|verify|v?\d+)(?:[./-]\w+)*\.js$/i,
    all: [],
    thirdOnly: true,
  },
  {
    product: 'Cloudflare',
    ...captcha,
    path: /\/cdn-cgi\/challenge-platform\/.+/,
    all: [],
  },
];

/**
 * What these products send, so that they are known on a page's own host and behind a host that nobody lists. Facts from
 * their public documentation and source, read by name only; last gone through in November 2026.
 */
export const requestShapes: readonly ProtocolShape[] = [
  { product: 'Google Tag Manager', ...tags, path: /\/ns\.html$/, all: ['id'] },
  // Measurement Protocol for the web: version, property, client; then event, page, session.
  {
    product: 'Google Analytics',
    ...analytics,
    all: ['v', 'tid', 'cid'],
    some: ['en', '_p', 'gtm', '_s', 'sid', 't', 'dl', '_gid', 'jid'],
    fewest: 2,
  },
  {
    product: 'Matomo',
    ...analytics,
    all: ['idsite', 'rec'],
    some: ['_id', 'action_name', 'url', 'urlref', 'rand', 'pv_id', 'e_c', 'ca', 'ping', 'res', 'apiv'],
  },
  {
    product: 'Meta pixel',
    ...advertising,
    all: ['id', 'ev', 'dl'],
    some: ['rl', 'if', 'ts', 'fbp', 'sw', 'sh', 'eid', 'cd[value]'],
    fewest: 2,
  },
  {
    product: 'TikTok pixel',
    ...advertising,
    all: ['pixel_code', 'event'],
    some: ['ttclid', 'anonymous_id', 'ttp', 'message_id', 'event_id'],
  },
  { product: 'Microsoft UET', ...advertising, all: ['ti', 'mid', 'evt'], some: ['Ver', 'sid', 'vid', 'p', 'rn'] },
  {
    product: 'Snowplow',
    ...analytics,
    path: /\/(?:i|tp2|track)$|com\.snowplowanalytics\.snowplow\/\w+$/,
    all: ['e', 'tv', 'p'],
    some: ['aid', 'tna', 'eid', 'duid', 'schema', 'dtm'],
    fewest: 2,
  },
  {
    product: 'Segment',
    ...analytics,
    all: ['anonymousId', 'messageId'],
    some: ['writeKey', 'sentAt', 'originalTimestamp', 'type', 'channel', 'integrations'],
  },
  {
    product: 'Plausible',
    ...analytics,
    path: /\/event$/,
    all: ['n', 'u', 'd'],
  },
  { product: 'Umami', ...analytics, all: ['website', 'hostname', 'screen'], some: ['url', 'title', 'referrer'] },
  { product: 'Chartbeat', ...analytics, path: /\/ping$/, all: ['h', 'p', 'c', 'x', 'y', 'w'] },
  { product: 'GoatCounter', ...analytics, all: ['p', 's', 'b', 'q', 'rnd'] },
  {
    product: 'Mixpanel',
    ...analytics,
    all: ['event', 'token', 'distinct_id'],
    some: ['mp_lib'],
  },
  {
    product: 'PostHog',
    ...analytics,
    all: ['distinct_id'],
    some: ['api_key', 'token', '$current_url', '$lib', '$device_id', '$session_id'],
    fewest: 2,
  },
  // Recordings go to an address of their own, also behind a page's own path.
  {
    product: 'PostHog',
    technique: 'session_replay',
    purpose: 'analytics',
    path: /\/s\/?$/,
    all: ['compression', '_', 'ver'],
  },
  // Packed: what the address says of the packing is all that has a name.
  {
    product: 'PostHog',
    ...analytics,
    path: /\/(?:e|s|batch|decide|flags|i\/v0\/e)\/?$/,
    all: ['ip', '_', 'ver'],
  },
  {
    product: 'Amplitude',
    ...analytics,
    all: ['api_key', 'device_id', 'event_type'],
    some: ['session_id', 'insert_id', 'platform', 'library'],
  },
  { product: 'Adobe Analytics', ...analytics, path: /\/b\/ss\//, all: ['AQB', 'AQE'] },
  {
    product: 'Adobe Experience Platform',
    ...analytics,
    path: /\/ee\/.*\/?v\d\/(?:interact|collect)$/,
    all: ['configId'],
  },
  { product: 'Yandex Metrica', ...analytics, all: ['page-url', 'browser-info'] },
  { product: 'Piano Analytics', ...analytics, all: ['s', 'idclient'], some: ['vtag', 'ptag', 'events', 'hl', 'r'] },
  { product: 'Vercel Analytics', ...analytics, path: /\/_vercel\/insights\/(?:view|event)$/, all: [] },
  { product: 'Cloudflare Web Analytics', ...analytics, path: /\/cdn-cgi\/rum$/, all: [] },
  { product: 'Shopify analytics', ...analytics, path: /\/monorail\/\w+\/produce(?:_batch)?$/, all: [] },
  {
    product: 'Share button',
    ...social,
    path: /\/(?:shares|(?:share|like)s?[_-]?counts?|get[_-]?counts)(?:\.\w+)?$/i,
    all: ['url'],
    thirdOnly: true,
  },
  // That a page was shared, and where.
  {
    product: 'Share button',
    ...social,
    path: /\/shared?(?:\.\w+)?$/i,
    all: ['url'],
    some: ['net', 'network', 'platform', 'service', 'channel', 'provider'],
    thirdOnly: true,
  },
  // Frames of buttons, in the way of "plugins/like", with the address that they are for.
  {
    product: 'Like button',
    ...social,
    path: /\/(?:plugins?|widgets?|buttons?|social)\/(?:like|share|follow|recommend|save)(?:[_-]?(?:button|box))?(?:\.\w+)?$/i,
    all: ['href'],
    thirdOnly: true,
  },
  // Or with what such buttons have to be told of how they look.
  {
    product: 'Like button',
    ...social,
    all: ['href'],
    some: ['layout', 'share', 'action', 'width', 'size'],
    also: ['show_faces', 'show-faces', 'faces', 'colorscheme', 'button_type'],
    thirdOnly: true,
  },
  // Whoever asks for a proof that a person is there names the site by its key.
  {
    product: 'Captcha',
    ...captcha,
    path: /captcha|challenge|puzzle|human|robot|checkbox|verify|(?:^|\/)b?frame(?:[/.]|$)|\/anchor(?:[/.]|$)/i,
    all: [],
    some: ['sitekey', 'site_key', 'siteKey'],
    thirdOnly: true,
  },
  // A place on the page that is to be filled, with what it is called and how large it is.
  {
    product: 'ad_slot',
    ...advertising,
    path: adPath(`${adServers}|serve|delivery|banners?|impressions?`),
    all: [],
    some: adPlaces,
    also: adSizes,
    thirdOnly: true,
  },
  // What is delivered has a place and an address as well; only of an advertisement that is enough.
  {
    product: 'ad_slot',
    ...advertising,
    path: adPath(adServers),
    all: [],
    some: adPlaces,
    also: adPages,
    thirdOnly: true,
  },
  // For whom it is to be filled.
  {
    product: 'ad_slot',
    ...advertising,
    path: adPath(`${adServers}|banners?`),
    all: [],
    some: adPlaces,
    also: ['uid', 'user_id', 'userId', 'visitor', 'visitor_id', 'visitorId', 'cookie_id', 'device_id'],
    thirdOnly: true,
  },
  // That it was shown, and seen.
  {
    product: 'impression',
    ...advertising,
    path: /\/(?:viewab(?:le|ility)|imp(?:ression)?s?|ad-?views?)(?:[/.]|$)/i,
    all: [],
    some: [
      ...['ad', 'ads', 'adId', 'adid', 'ad_id', 'banner', 'banner_id', 'campaign'],
      ...['imp', 'impid', 'imp_id', 'impression_id', 'impressionId', 'auction_id'],
      ...['creative', 'crid', 'creative_id', 'creativeId', 'campaign_id', 'campaignId', 'line_item', 'lineitem_id'],
    ],
    thirdOnly: true,
    toldOnly: true,
  },
  // Several places at once, each with its sizes, as libraries that collect bids ask for them.
  {
    product: 'ad_slot',
    ...advertising,
    all: [],
    some: ['tags', 'slots', 'placements', 'adUnits', 'ad_units', 'adSlots', 'bids', 'imps', 'imp.banner'].map(
      (list) => `${list}.sizes[number,number]`,
    ),
    thirdOnly: true,
  },
  // Kinds of people that a visitor is put among.
  {
    product: 'retargeting',
    ...advertising,
    path: /\/(?:[\w-]*[_-])?(?:audiences?|segments?|segs?)(?:[/._-]|$)/i,
    all: [],
    some: ['seg', 'segs', 'segment', 'segments', 'segment_id', 'segmentId', 'audience', 'audience_id', 'audienceId'],
    thirdOnly: true,
    toldOnly: true,
  },
  // What was looked at, told to a frame that nobody sees: unlike a counter's picture, it may go on to others from there.
  {
    product: 'retargeting',
    ...advertising,
    all: [],
    some: itemNames,
    also: itemEvents,
    thirdOnly: true,
    toldOnly: true,
    framedOnly: true,
  },
  // Or to a host that is called after bringing visitors back; told to any other, it may be counted only.
  {
    product: 'retargeting',
    ...advertising,
    host: /^(?:rtg?|retarget(?:ing)?|remarket(?:ing)?|ads?|dsp)\d?\./i,
    all: [],
    some: itemNames,
    also: itemEvents,
    thirdOnly: true,
    toldOnly: true,
  },
  {
    product: 'retargeting',
    ...advertising,
    path: /\/(?:rtg|retarget(?:ing)?|remarket(?:ing)?)(?:[/.]|$)/i,
    all: [],
    thirdOnly: true,
  },
  // OpenRTB 2.6, 3.2: a request for bids has its places, and where or to whom they are shown.
  {
    product: 'OpenRTB',
    ...advertising,
    all: ['imp.id'],
    some: [
      'site.page',
      'site.domain',
      'app.bundle',
      'device.ua',
      'user.id',
      'user.buyeruid',
      'imp.bidfloor',
      'cur',
      'tmax',
    ],
    fewest: 2,
    thirdOnly: true,
  },
  ...lookups,
  // Only from a visitor's address does anybody know whose network that is.
  { product: 'geo_ip', ...place, all: ['isp'], some: ['city', 'region', 'country', 'lat'], thirdOnly: true },
  // Or what that address is: told on, with the place that it was found to be at.
  {
    product: 'geo_ip',
    ...place,
    all: ['ip'],
    some: ['city', 'lat', 'latitude', 'lon', 'lng'],
    fewest: 2,
    thirdOnly: true,
  },
  // Who somebody is, asked by their e-mail address.
  {
    product: 'person_by_email',
    ...company,
    path: /\/(?:people|persons?|combined|contacts?|identit(?:y|ies))(?:\/v\d)?\/(?:find|enrich|match|lookup|resolve)\/?$/i,
    all: ['email'],
    thirdOnly: true,
  },
  {
    product: 'person_by_email',
    ...company,
    path: /\/(?:people|persons?|profiles?|identit(?:y|ies)|enrich(?:ment)?|match|lookup|combined\/find)(?:[/.]\w+)?\/?$/i,
    all: [],
    some: emailHashes,
    thirdOnly: true,
  },
  // What kinds of people a visitor is counted among, asked with the page.
  {
    product: 'audience',
    ...company,
    path: /\/(?:segments?|audiences?)(?:\.json)?\/?$/i,
    all: [],
    some: ['uid', 'user_id', 'userId', 'visitor_id', 'visitorId', 'vid', 'anonymous_id', 'cookie_id'],
    also: ['url', 'page', 'page_url', 'ref', 'referrer'],
    thirdOnly: true,
  },
  // What a visitor has ordered and for how much, told to who brought them.
  {
    product: 'conversion',
    ...advertising,
    path: /\/(?:conv(?:ersions?)?|sales?|track(?:ing)?|pixel|affiliate)(?:[/.]|$)/i,
    all: [],
    some: orderNames,
    also: amountNames,
    thirdOnly: true,
  },
  {
    product: 'conversion',
    ...advertising,
    path: /\/(?:cv|conv(?:ersions?)?|sales?|purchases?)(?:[/._-]|$)/i,
    all: [],
    some: amountNames,
    also: currencyNames,
    thirdOnly: true,
    toldOnly: true,
  },
  {
    product: 'conversion',
    ...advertising,
    all: [],
    some: clickNames,
    also: amountNames,
    thirdOnly: true,
    toldOnly: true,
  },
  {
    product: 'conversion',
    ...advertising,
    all: [],
    some: [...saleNames, 'ref'],
    also: ['amount', 'revenue', 'sale_amount', 'order_value', 'sum'],
    thirdOnly: true,
    toldOnly: true,
  },
  // What something came to and in which money, told to a frame that nobody sees.
  {
    product: 'conversion',
    ...advertising,
    all: [],
    looks: ['amount', 'currency'],
    thirdOnly: true,
    toldOnly: true,
    framedOnly: true,
  },
  {
    product: 'conversion',
    ...advertising,
    all: [],
    some: [...amountNames, 'price'],
    looks: ['currency'],
    thirdOnly: true,
    toldOnly: true,
    framedOnly: true,
  },
  // Who somebody is to all who have the same address of theirs, told where nobody answers.
  {
    product: 'email_match',
    ...advertising,
    all: [],
    digest: [...emailHashes, ...shortEmailHashes],
    thirdOnly: true,
    toldOnly: true,
  },
  emailWithItem,
  // What was looked at in a shop, or put into its basket, and what it costs.
  {
    product: 'shop_event',
    ...analytics,
    all: [],
    some: ['item_id', 'itemId', 'product_id', 'productId', 'sku', 'item_name', 'product_name'],
    also: ['price', 'unit_price', 'item_price', 'currency'],
    thirdOnly: true,
    toldOnly: true,
  },
  // Kinds of people that a visitor is counted among, with age or sex.
  {
    product: 'audience',
    ...company,
    all: [],
    some: ['segs', 'segments', 'segment_ids', 'audiences', 'audience'],
    also: ['age', 'gender', 'sex', 'income', 'demographics'],
    thirdOnly: true,
  },
  { product: 'Sentry', ...errors, all: ['sentry_key'], some: ['sentry_version', 'sentry_client'] },
  // Through a tunnel, the address of the project comes first in the envelope.
  { product: 'Sentry', ...errors, all: ['dsn', 'sent_at'] },
  { product: 'Datadog', ...errors, all: ['ddsource'], some: ['dd-api-key', 'ddforward', 'dd-request-id', 'ddtags'] },
  { product: 'Datadog', ...errors, all: ['ddforward'] },
];

/**
 * Returns the first shape that what was seen of this party has in its address and its body; null: none of these.
 * `isTold`: nobody reads what comes back.
 */
export function shapeOf(
  seen: ObservationOf<'request' | 'send'>,
  shapes: readonly ProtocolShape[],
  party: Party,
  isTold = isUnanswered(seen),
): ProtocolShape | null {
  const { url, parameters } = seen;
  const path = pathOf(url);
  const names = new Set([...parameters.flatMap(({ name }) => [lastPart(name), name]), ...parameterNames(url)]);
  const has = (name: string): boolean => names.has(name);
  const host = hostOf(url) ?? '';
  const fits = ({
    path: pattern,
    host: named,
    all,
    some = [],
    fewest = 1,
    also = [],
    thirdOnly,
    toldOnly,
    framedOnly,
    digest,
    looks = [],
  }: ProtocolShape): boolean =>
    (party === 'third' || thirdOnly !== true) &&
    (isTold || toldOnly !== true) &&
    (framedOnly !== true || isFrameOfPage(seen)) &&
    (pattern?.test(path) ?? true) &&
    (named?.test(host) ?? true) &&
    all.every(has) &&
    (some.length === 0 || some.filter(has).length >= fewest) &&
    (also.length === 0 || also.some(has)) &&
    (digest === undefined ||
      (!tellsTyped(seen) && parameters.some((one) => digest.includes(lastPart(one.name)) && isDigest(one)))) &&
    looks.every((look) => parameters.some(({ looksLike }) => looksLike === look));
  return shapes.find(fits) ?? null;
}

const isFrameOfPage = (seen: ObservationOf<'request' | 'send'>): boolean =>
  seen.kind === 'request' && seen.resourceType === 'sub_frame' && tellsPage(seen);

const isDigest = ({ value, looksLike }: Parameter): boolean => looksLike === 'digest' && value.entropy === 'high';

const tellsTyped = (seen: ObservationOf<'request' | 'send'>): boolean => seen.kind === 'send' && seen.holdsTypedText;
