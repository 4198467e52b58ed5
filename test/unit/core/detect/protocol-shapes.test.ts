import { describe, expect, it } from 'vitest';
import type { Parameter } from '../../../../src/core/domain';
import { aDistinctValue, aPlainValue, anObservation } from '../../../support/an-observation';
import { requestShapes, scriptShapes, shapeOf } from '../../../../src/core/detect/protocol-shapes';

/** A path, and the names that stand in the address and the body together. */
type Asked = readonly [path: string, names: string];

const asked = ([path, names]: Asked, resourceType = 'xmlhttprequest') =>
  anObservation('request', {
    ...{ url: `https://www.page.test${path}`, resourceType },
    parameters: names
      .split(' ')
      .filter(Boolean)
      .map((name) => ({ name, value: aPlainValue() })),
  });

const told: readonly (readonly [product: string, ...Asked])[] = [
  ['Google Tag Manager', '/ns.html', 'id'],
  ['Google Analytics', '/g/collect', 'v tid gtm _p cid ul sr _s sid sct seg dl dt en'],
  ['Google Analytics', '/j/collect', 'v _v a t _s dl ul de dt sd sr vp je tid cid jid gjid'],
  ['Matomo', '/matomo.php', 'action_name idsite rec r h m s url _id _idn send_image _refts pv_id res'],
  ['Matomo', '/js/', 'idsite rec e_c e_a'],
  ['Meta pixel', '/tr/', 'id ev dl rl if ts sw sh v r ec o fbp'],
  ['TikTok pixel', '/api/v2/pixel', 'event event_id message_id context.pixel_code context.page.url pixel_code'],
  ['Microsoft UET', '/action/0', 'ti Ver mid sid vid vids msclkid pi lg sw sh sc tl p r lt evt sv rn'],
  [
    'Snowplow',
    '/com.snowplowanalytics.snowplow/tp2',
    'schema data.e data.url data.eid data.tv data.tna data.aid data.p',
  ],
  ['Snowplow', '/i', 'e url page tv tna aid p tz'],
  [
    'Segment',
    '/v1/p',
    'timestamp integrations anonymousId type properties.path context.page.path messageId writeKey sentAt',
  ],
  ['Plausible', '/api/event', 'n u d r'],
  ['Plausible', '/house/event', 'n v u d r p'],
  [
    'Umami',
    '/api/send',
    'type payload.website payload.screen payload.language payload.title payload.hostname payload.url',
  ],
  ['Chartbeat', '/ping', 'h p g g0 c x y w t n V'],
  ['GoatCounter', '/count', 'p r e t s b q rnd'],
  ['PostHog', '/e/', 'ip _ ver compression'],
  ['PostHog', '/capture/', 'api_key event properties.distinct_id properties.$current_url properties.$lib'],
  ['Mixpanel', '/track/', 'event properties.token properties.distinct_id properties.$device_id properties.mp_lib'],
  ['Amplitude', '/2/httpapi', 'api_key events.device_id events.session_id events.event_type events.insert_id'],
  ['Adobe Analytics', '/b/ss/house/1/JS-2/s123', 'AQB ndh pf t ce ns pageName g AQE'],
  ['Adobe Experience Platform', '/ee/irl1/v1/interact', 'configId requestId'],
  ['Yandex Metrica', '/watch/1', 'wmode page-url charset browser-info rn'],
  ['Piano Analytics', '/event', 's idclient events'],
  ['Vercel Analytics', '/_vercel/insights/view', 'o sv ts r'],
  ['Cloudflare Web Analytics', '/cdn-cgi/rum', ''],
  ['Shopify analytics', '/.well-known/shopify/monorail/unstable/produce_batch', 'events.schema_id'],
  ['Sentry', '/api/42/envelope/', 'sentry_key sentry_version sentry_client event_id'],
  ['Sentry', '/tunnel', 'event_id sent_at name version dsn type'],
  ['Datadog', '/api/v2/rum', 'ddsource ddtags dd-api-key dd-request-id'],
  ['Datadog', '/proxy', 'ddforward'],
];

const scripts: readonly (readonly [product: string, ...Asked])[] = [
  ['Google Tag Manager', '/metrics/gtm.js', 'id'],
  ['Google tag', '/g/gtag/js', 'id l cx'],
  ['Matomo', '/stats/matomo.js', ''],
  ['Vercel Analytics', '/_vercel/insights/script.js', ''],
  ['Tealium iQ', '/utag/shop/main/prod/utag.js', 'utv'],
  ['Matomo Tag Manager', '/matomo/container_{id}.js', ''],
  ['Cloudflare', '/cdn-cgi/challenge-platform/scripts/jsd/main.js', ''],
];

const left: readonly (readonly [what: string, ...Asked])[] = [
  ['a list of tables by version and teacher', '/tables', 'v tid cid'],
  ['a search of its own', '/search', 'q p s t sort'],
  ['a concert in a calendar', '/events', 'id ev place'],
  ['an appointment that is put into a calendar', '/calendar/event', 'name day u'],
  ['tracks of an album', '/track', 'e p'],
  ['a form that asks for a website', '/contact', 'name email website message'],
  ['a display that says what it is', '/screens', 'hostname screen location'],
  ['a message to a friend', '/messages', 'messageId text sentAt'],
  ['a list of programming interfaces', '/keys', 'api_key event'],
  ['a ticket for an event', '/tickets', 'event token seat'],
  ['a report of an error to the page itself', '/errors', 'message stack url sent_at'],
  ['a login by token', '/login', 'token device_id'],
  ['a shopping cart', '/cart', 'id sku quantity ts'],
  ['a video that says how far it is', '/progress', 'id ts position event'],
  ['a site of several pages', '/sites', 'idsite name'],
  ['a route on a map', '/route', 'from to v s p r'],
  ['consent that is saved', '/consent', 'version accepted timestamp id'],
  ['an editor that saves a draft', '/drafts', 'title text url id'],
  ['a payment that is prepared', '/v1/payments', 'order amount currency'],
  ['the weather of a place', '/weather', 'lat lon city'],
  ['parts of a text', '/texts', 'segments lang'],
  ['a parcel on its way', '/delivery', 'zone_id client url'],
  ['a site that is asked for by its key', '/v1/sites', 'sitekey'],
  ['the parts of a film', '/segments', 'id url'],
  ['a friend that is looked for', '/contacts/search', 'email'],
  ['a page that is shared with a colleague', '/share', 'url user'],
  ['a frame that shows another page', '/viewer', 'href layout action'],
  ['a banner of the week', '/banner.html', 'id week'],
];

describe('protocol shapes', () => {
  it.each(told)('knows what %s is sent at %s', (product, ...request) => {
    expect(shapeOf(asked(request), requestShapes, 'first')?.product).toBe(product);
  });

  it('tells the recordings of a product from its counts', () => {
    const techniqueAt = (path: string) =>
      shapeOf(asked([path, 'ip _ ver compression']), requestShapes, 'first')?.technique;
    expect([techniqueAt('/ingest/e/'), techniqueAt('/ingest/s/')]).toEqual(['analytics', 'session_replay']);
  });

  it.each(scripts)('knows the script of %s at %s', (product, ...request) => {
    expect(shapeOf(asked(request), scriptShapes, 'first')?.product).toBe(product);
  });

  it.each([
    ['conversion', '/read.img', 'merchant amount cr ref'],
    ['shop_event', '/px', 'sid d d.n d.p.item_id d.p.price'],
    ['shop_event', '/seen', 'shop item.sku item.currency'],
    ['impression', '/viewable', 'imp'],
    ['impression', '/imp', 'ad pos'],
    ['conversion', '/conversion/12.gif', 'adv value currency'],
    ['conversion', '/buy', 'order amount shop'],
    ['conversion', '/done', 'clickid total'],
    ['retargeting', '/seg.gif', 'segment'],
    ['retargeting', '/audience/add.gif', 'seg ttl'],
  ])('knows a %s by what nobody reads the answer of', (product, ...request) => {
    expect(shapeOf(asked(request, 'image'), requestShapes, 'third')?.product).toBe(product);
    expect(shapeOf(asked(request), requestShapes, 'third')).toBeNull();
  });

  it('knows what was looked at in a shop by the frame that nobody sees and that is told the page', () => {
    const seenIn = (resourceType: string, isPage: boolean, isTold: boolean, item = 'item') =>
      shapeOf(
        anObservation('request', {
          ...{ url: 'https://www.other.test/f', resourceType },
          parameters: [
            ...[item, 'event'].map((name) => ({ name, value: aPlainValue() })),
            { name: 'u', value: aPlainValue(), ...(isPage ? { isPage } : {}) },
          ],
        }),
        requestShapes,
        'third',
        isTold,
      )?.product ?? null;
    expect(seenIn('sub_frame', true, true)).toBe('retargeting');
    expect([
      seenIn('sub_frame', true, false),
      seenIn('sub_frame', false, true),
      seenIn('image', true, true),
      seenIn('sub_frame', true, true, 'seat'),
    ]).toEqual([null, null, null, null]);
  });

  it('knows what something came to and in which money by the frame that nobody sees', () => {
    const seenIn = (isTold: boolean, ...looks: NonNullable<Parameter['looksLike']>[]) =>
      shapeOf(
        anObservation('request', {
          ...{ url: 'https://www.other.test/f', resourceType: 'sub_frame' },
          parameters: [
            { name: 'u', value: aPlainValue(), isPage: true },
            ...looks.map((looksLike, index) => ({ name: `p.${index}`, value: aPlainValue(), looksLike })),
          ],
        }),
        requestShapes,
        'third',
        isTold,
      )?.product ?? null;
    expect(seenIn(true, 'amount', 'currency')).toBe('conversion');
    expect([seenIn(false, 'amount', 'currency'), seenIn(true, 'amount'), seenIn(true, 'currency')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('knows a price in whole money by its name, in such a frame', () => {
    const seenWith = (name: string, looksLike: 'currency' | 'zone') =>
      shapeOf(
        anObservation('request', {
          ...{ url: 'https://www.other.test/f', resourceType: 'sub_frame' },
          parameters: [
            { name: 'u', value: aPlainValue(), isPage: true },
            { name, value: aPlainValue() },
            { name: 'in', value: aPlainValue(), looksLike },
          ],
        }),
        requestShapes,
        'third',
        true,
      )?.product ?? null;
    expect(seenWith('sold.price', 'currency')).toBe('conversion');
    expect([seenWith('sold.price', 'zone'), seenWith('sold.colour', 'currency')]).toEqual([null, null]);
  });

  it('knows whose e-mail it is by a digest beside what they looked at, whoever answers', () => {
    const seenAs = (names: string[], hash = 'em') =>
      shapeOf(
        anObservation('request', {
          ...{ url: 'https://back.test/event', resourceType: 'script' },
          parameters: [
            { name: hash, value: aDistinctValue(), looksLike: 'digest' as const },
            ...names.map((name) => ({ name, value: aPlainValue() })),
          ],
        }),
        scriptShapes,
        'third',
        false,
      )?.product;
    expect(seenAs(['e', 'i'])).toBe('email_match');
    expect(seenAs(['event', 'item'], 'emh')).toBe('email_match');
    expect([seenAs(['e']), seenAs(['i']), seenAs(['event', 'item'], 'email_sha256')]).toEqual(Array(3).fill(undefined));
  });

  it('knows whose e-mail it is by a digest under such a name, where nobody answers', () => {
    const seenAs = (name: string, looksLike?: 'digest', resourceType = 'image') =>
      shapeOf(
        anObservation('request', {
          ...{ url: 'https://www.other.test/k', resourceType },
          parameters: [{ name, value: aDistinctValue({ length: 64 }), looksLike }],
        }),
        requestShapes,
        'third',
      )?.product ?? null;
    const names = ['hem', 'user.em', 'email_md5'];
    expect(names.map((name) => seenAs(name, 'digest'))).toEqual(Array(3).fill('email_match'));
    expect([seenAs('em'), seenAs('sum', 'digest'), seenAs('hem', 'digest', 'xmlhttprequest')]).toEqual(
      Array(3).fill(null),
    );
  });

  it.each([
    [false, 'email_match'],
    [true, undefined],
  ])('leaves a digest of an e-mail address to another rule where it was just typed: %s', (holdsTypedText, product) => {
    const parameters = [{ name: 'hem', value: aDistinctValue(), looksLike: 'digest' as const }];
    const given = { api: 'sendBeacon', url: 'https://www.other.test/k', parameters, holdsTypedText } as const;
    expect(shapeOf(anObservation('send', given), requestShapes, 'third')?.product).toBe(product);
  });

  it.each([
    ['https://rtg.other.test/v', 'retargeting'],
    ['https://ads2.other.test/v', 'retargeting'],
    ['https://count.other.test/v', 'shop_event'],
    ['https://adsorber.other.test/v', 'shop_event'],
  ])('reads what is told of a thing that was looked at by the host: %s', (url, product) => {
    const parameters = ['shop', 'd.sku', 'd.price'].map((name) => ({ name, value: aPlainValue() }));
    const told = anObservation('request', { url, resourceType: 'image', parameters });
    expect(shapeOf(told, requestShapes, 'third')?.product).toBe(product);
    expect(shapeOf(told, requestShapes, 'first')).toBeNull();
  });

  it.each(left)('leaves %s alone', (_what, ...request) => {
    expect(shapeOf(asked(request), requestShapes, 'third')).toBeNull();
  });

  it.each([
    ['a script of that name that is asked for nothing', '/house/gtm.js', 'v'],
    ['a page of that name', '/gtag/js/help', 'id'],
    ['a script for shipping', '/js/container_list.min.js', ''],
    ['an image of the network', '/cdn-cgi/image/w=200/a.js', ''],
    ['a library that shows slides', '/dist/reveal.js', ''],
    ['a library that asks for the place', '/js/geolocation.js', 'v'],
    ['a library for parts of a line', '/lib/segments.js', 'v cb'],
    ['a till that is loaded for an order', '/v2/pay.js', 'order_id amount currency'],
    ['a list that is sorted by value', '/lists.js', 'order value'],
    ['a library that follows a parcel', '/track.js', 'order lang'],
  ])('leaves %s alone', (_what, ...request) => {
    expect(shapeOf(asked(request), scriptShapes, 'third')).toBeNull();
  });

  it.each([
    ['Like button', requestShapes, ['/social/save', 'href']],
    ['Captcha', requestShapes, ['/captcha/puzzle', 'sitekey']],
    ['Captcha', requestShapes, ['/v1/puzzle', 'site_key']],
    ['Captcha', requestShapes, ['/1/frame', 'sitekey host']],
    ['OpenRTB', requestShapes, ['/ask', 'imp.id site.page cur']],
    ['Share button', scriptShapes, ['/share-counts.js', 'url']],
    ['Share button', requestShapes, ['/shares.json', 'url pub']],
    ['conversion', requestShapes, ['/sale/DE-1', 'orderid amount cur']],
    ['audience', requestShapes, ['/b', 'slot segs age']],
    ['geo_ip', requestShapes, ['/visits', 'city region isp']],
    ['company_by_ip', requestShapes, ['/v1/companies/reveal', 'page']],
    ['Share button', requestShapes, ['/v2/get_counts', 'url']],
    [
      'ad_slot',
      requestShapes,
      ['/ut/v3', 'tags.uuid tags.sizes[number,number] tags.placementId referrer_detection.rd_ref'],
    ],
    ['retargeting', requestShapes, ['/rtg/list/add', 'list page']],
    ['ad_slot', requestShapes, ['/ad', 'slot client url kw']],
    ['Share button', requestShapes, ['/v1/share', 'url network']],
    ['geo_ip', requestShapes, ['/i', 'ip city lat lng']],
    ['geo_ip', scriptShapes, ['/geoip.json', 'callback']],
    ['company_by_ip', scriptShapes, ['/v2/company.js', 'cb key']],
    ['audience', scriptShapes, ['/v1/audiences.js', 'jsonp pub']],
    ['person_by_email', requestShapes, ['/v1/person/find', 'email']],
    ['person_by_email', requestShapes, ['/profiles', 'hashed_email']],
    ['audience', requestShapes, ['/v1/segments', 'uid page']],
    ['Like button', requestShapes, ['/embed/merken', 'href layout faces']],
    ['ad_slot', requestShapes, ['/banner.html', 'slot uid']],
    ['conversion', scriptShapes, ['/cv.js', 'adv order value cur']],
    ['conversion', scriptShapes, ['/t.js', 'gclid order_value']],
    ['Captcha', scriptShapes, ['/captcha/v2/loader.js', '']],
  ] as const)("knows a %s of a third party, and not where the page's own is asked so", (product, shapes, request) => {
    expect(shapeOf(asked(request), shapes, 'third')?.product).toBe(product);
    expect(shapeOf(asked(request), shapes, 'first')).toBeNull();
  });

  it('knows audiences that are answered in a script by the host that is asked', () => {
    const parameters = [{ name: 'cb', value: aPlainValue() }];
    const productAt = (url: string) =>
      shapeOf(anObservation('request', { url, parameters }), scriptShapes, 'third')?.product ?? null;
    expect([
      productAt('https://segments.other.test/profile.js'),
      productAt('https://api.other.test/profile.js'),
    ]).toEqual(['audience', null]);
  });

  it('knows the script of a proof by the host that serves it', () => {
    const productAt = (url: string) =>
      shapeOf(anObservation('request', { url, parameters: [] }), scriptShapes, 'third')?.product ?? null;
    expect([
      productAt('https://challenges.other.test/v0/api.js'),
      productAt('https://captcha.other.test/1.js'),
      productAt('https://challenge.running.test/table.js'),
      productAt('https://www.other.test/v0/api.js'),
    ]).toEqual(['Captcha', 'Captcha', null, null]);
  });

  it.each([
    '/ads/1111/2222/3333/4444/5555/6666/7777/8888/9999/1111/2222/x',
    '/ads/2024-1015-1200-0960-0250-3344-5566-7788-9900-1122-3344/x',
    `/track${'_a'.repeat(200)}-`,
  ])('is done at once with %s', (path) => {
    const began = performance.now();
    shapeOf(asked([path, 'slot w']), requestShapes, 'third');
    shapeOf(asked([path, 'order value'], 'script'), scriptShapes, 'third');
    expect(performance.now() - began).toBeLessThan(100);
  });

  it.each(['https://api.ip-where.test/json/', 'https://ip-place.test/me', 'https://geo.other.test/lookup'])(
    'knows that %s says where an address is',
    (url) => {
      expect(shapeOf(anObservation('request', { url, parameters: [] }), requestShapes, 'third')?.product).toBe(
        'geo_ip',
      );
    },
  );

  it.each([
    ['https://ip-cameras.test/info', []],
    ['https://api.ship-place.test/json', []],
    ['https://img.other.test/serve', ['w', 'h']],
    ['https://api.other.test/v1/account/info', ['id']],
    ['https://data.other.test/geo.json', []],
    ['https://geo.other.test/', []],
  ])('leaves %s alone', (url, names) => {
    const parameters = names.map((name) => ({ name, value: aPlainValue() }));
    expect(shapeOf(anObservation('request', { url, parameters }), requestShapes, 'third')).toBeNull();
  });
});
