import { releaseWords } from '../../lib/release-words';

/**
 * Names under which tools of analytics and marketing are documented to put a visitor's identifier into forms and
 * addresses. Facts from the tools' public documentation, read by name only; last gone through in November 2026.
 */
export const identifierFieldNames: readonly RegExp[] = [
  /^_?ga(?:[_-]|$)/i,
  /^ga(?:4|clientid|cid)/i,
  /^gcl(?:id|_)/i,
  /^elq/i,
  /^opti(?:mizely)?_/i,
  /^segment[_-]?(?:anon|user|id)/i,
  /^ajs_/i,
  /^_?hutk$|^hubspotutk$/i,
  /^_?mkto_?trk$/i,
  /^_?fb[pc]$/i,
  /^s_(?:vi|ecid)$|^mcid$|^mcmid$|^ecid$/i,
  /^(?:mp|mixpanel)_?distinct_?id$/i,
  /^amplitude_?(?:device_?)?id$/i,
  /^pardot|^pi_opt_|^visitor_id\d*/i,
];

/**
 * Words that say "identifier of a visitor" whoever wrote them: "visitor_id", "anonymousId", "cookie-uuid". A user, a
 * session and a client are what accounts and sign-in have as well, so their names alone tell nothing.
 */
export const visitorIdName =
  /(?:visitor|anon(?:ymous)?|device|browser|tracking|tracker|cookie|distinct)[_.-]?(?:u?u?id|guid)\b/i;

/**
 * The same, of somebody who comes from another site: devices and parcels have numbers there, which the one tells the other
 * with good reason.
 */
export const ledVisitorName = /(?:visitor|anon(?:ymous)?|distinct)[_.-]?(?:u?u?id|guid)$/i;

/**
 * Short names by which counters call their visitor. Accounts, companies and categories have some of them as well, so they
 * count only where nothing else is asked for.
 */
export const shortVisitorName =
  /^_?(?:[cdpuv]|vis|visitor|usr|user|anon|device|browser|person|guest|track(?:er|ing)?)?[_-]?(?:u?u?id|guid)$|^(?:fp|fingerprint|hwid|visitor)$/i;

/** Random values that protect a form; they tell nothing of the visitor. */
export const protectionName =
  /^_?token$|csrf|xsrf|nonce|authenticity|verification|captcha|viewstate|eventvalidation|signature|honeypot|form_build|wpnonce|challenge/i;

/** Under these a page keeps what protects its forms or proves a sign-in: varied because nobody may guess it. */
export const credentialName =
  /csrf|xsrf|anti[_-]?forgery|request_?verification|authenticity_?token|form_?key|^(?:(?:access|auth|id|refresh|bearer|session|login|remember)[_-]?)?(?:token|jwt)$|^remember_?me$|^(?:auth|authorization)$/i;

/** Under these a page keeps which release of it, or of what it shows, it has; the same for everybody. */
export const releaseName = new RegExp(
  `(?:^|[._:-])(?:${releaseWords}|(?:app|build|content|file|commit)[._-]?(?:hash|version|id|rev|sha|no))$`,
  'i',
);

/** What somebody has chosen to buy, to keep for later or to compare, in the languages of shops. */
const basket =
  /(?:^|[._-])(?:basket|cart|kurv)(?:$|[._-]|(?:u?u?id|items?|lines?|token|key|hash)$)|(?:basket|cart)$|shopping-?cart|wish-?list|warenkorb|merkzettel|panier|carrito|cesta|carrello|carrinho|winkel(?:wagen|mand)|koszyk/i;

/** What somebody has begun to write, kept so that it is not lost, in the languages of pages. */
const draft =
  /(?:^|[._:/-])(?:drafts?|auto-?save|entw(?:u|ue|ü)rfe?|brouillons?|borrador(?:es)?|bozz[ae]|rascunhos?|concepten|szkice?)(?:$|[._:/-])/i;

/** Whether a name is that of a draft, and not of the visitor who writes it. "draft:new" → true; "draft.visitor_id" → false */
export const namesDraft = (name: string): boolean => draft.test(name) && !visitorIdName.test(name);

/** Whether a name is that of a basket, and not of the visitor who has one. "cart_id" → true; "basket_visitor_id" → false */
export const namesBasket = (name: string): boolean => basket.test(name) && !visitorIdName.test(name);

/** Parameters with which a sign-in comes back (RFC 6749, OpenID Connect): varied, and no mark of a visitor. */
export const signInParameter =
  /^(?:code|state|session_state|nonce|(?:id|access|refresh)?_?token|ticket|samlresponse)$/i;

/**
 * Parameters that say what a page is to show or do. Their values may be varied, and kept so that the page can do it
 * again: a basket, an invitation, a document.
 */
export const taskParameter =
  /^utm_|^(?:q|s|k|p|v|id|key|search|query|page|article|post|item|product|sku|order|cart|basket|checkout|wishlist|list|invit(?:e|ation)|shared?|room|meeting|call|session|doc(?:ument)?|file|draft|preview|thread|topic|ticket|booking|quiz|game|table|seat|event|board|project|workspace|team|tenant|shop|store|lang|locale|theme|version|return|redirect|next|url|continue|back|e?mail|user|name|account|confirm(?:ation)?|unsubscribe|reset|voucher|coupon|gift|code|token|licen[cs]e)(?:[_-]?(?:to|u?u?id|no|nr|number|code|token|key|hash|ref|url|uri))?$/i;

const thing =
  'page|article|post|item|product|sku|list|room|meeting|doc(?:ument)?|file|thread|topic|quiz|game|table|seat|event|board|project|workspace|team|shop|store|recipe|route|album|song|playlist|trip';

/**
 * Parameters that name a thing which the page shows, and nobody who looks at it. Orders, baskets, tickets and drafts are
 * somebody's.
 */
export const thingParameter = new RegExp(`^(?:${thing})(?:[_-]?(?:u?u?id|no|nr|number|code|key|hash|ref))?$`, 'i');

/** What stands before the number of such a thing in a path: "/article/…", "/products/…", "/p/…". */
export const thingSegment = new RegExp(`^(?:p|(?:${thing})s?)$`, 'i');

/** How networks name the click that they count, whoever they are: "gclid", "aff_click_id", "irclickid". */
export const clickIdName = /(?:cl|click_?)id$|(?:^|_)(?:click|clk)(?:_?(?:u?u?id|ref|token|hash))?$/i;

/** Parameters that carry the click on an advertisement or in an e-mail from one site to the next. */
export const clickIdNames: ReadonlySet<string> = new Set([
  'gclid',
  'gclsrc',
  '_gl',
  'dclid',
  'gbraid',
  'wbraid',
  'gad_source',
  'fbclid',
  'msclkid',
  'ttclid',
  'twclid',
  'li_fat_id',
  'yclid',
  'ysclid',
  'igshid',
  'epik',
  'scclid',
  'sccid',
  'rdt_cid',
  'irclickid',
  'cjevent',
  'obclickid',
  'tblci',
  'mc_eid',
  '_hsenc',
  'mkt_tok',
  'vero_id',
  'oly_anon_id',
  'oly_enc_id',
  's_cid',
  'wickedid',
  '_openstat',
  'srsltid',
  'dicbo',
  'awc',
  'sscid',
  'zanpid',
  'tduid',
  'cjdata',
  'qclid',
  'ymclid',
  'rb_clickid',
  'bsft_clkid',
  'bsft_uid',
  'ml_subscriber_hash',
  '_branch_match_id',
  '_kx',
  'clickid',
  'click_id',
]);
