import { describe, expect, it } from 'vitest';
import { buildKnowledge } from '../../../../src/core/knowledge';
import { knowledgeWith } from '../../../support/compiled-knowledge';
import { someTables } from '../../../support/some-tables';

const shipped = knowledgeWith();
const classOf = (address: string) => shipped.hostFacts(`https://${address}`).class;

describe('hosts', () => {
  it('says nothing of a host that nobody lists', () => {
    expect(shipped.hostFacts('https://cdn.quiet-harbor.test/tag.js')).toEqual({
      entity: null,
      entitySource: null,
      class: null,
      purposes: [],
      role: 'unknown',
      technique: null,
    });
  });

  it.each(['https://127.0.0.1/a', 'https://[::1]:8080/', 'http://localhost/', 'about:blank', 'data:text/html,x', ''])(
    'says nothing of %s',
    (address) => expect(shipped.hostFacts(address).entity).toBeNull(),
  );

  it('reads an address however it is written', () => {
    for (const address of [
      'https://www.google-analytics.com/collect',
      'HTTPS://me:secret@WWW.Google-Analytics.com.:8443/collect?x=1#y',
      '//www.google-analytics.com/collect',
      'www.google-analytics.com',
    ])
      expect(shipped.hostFacts(address).class, address).toBe('analytics');
  });

  it('is not taken in by a name that ends or begins alike', () => {
    expect(shipped.hostFacts('https://notgoogle-analytics.com/').entity).toBeNull();
    expect(shipped.hostFacts('https://google-analytics.com.tracker.test/').entity).toBeNull();
    expect(shipped.hostFacts('https://tracker.test/?u=https://www.facebook.com/tr').entity).toBeNull();
  });

  it.each([
    ['www.facebook.com/tr', 'advertising'],
    ['www.facebook.com/tr/', 'advertising'],
    ['www.facebook.com/plugins/like.php', 'social'],
    ['www.facebook.com/v19.0/plugins/comments.php', 'comments'],
    ['www.facebook.com/v19.0/plugins/login_button.php', 'sign_in'],
    ['www.facebook.com/travel', 'social'],
    ['connect.facebook.net/en_US/fbevents.js', 'advertising'],
    ['connect.facebook.net/signals/config/1', 'advertising'],
    ['connect.facebook.net/en_US/sdk.js', 'social'],
    ['www.google.com/recaptcha/api.js', 'captcha'],
    ['www.gstatic.com/recaptcha/releases/x/recaptcha__en.js', 'captcha'],
    ['www.gstatic.com/images/x.png', 'cdn'],
    ['www.google.com/pagead/1p-conversion/1/', 'advertising'],
    ['www.google.com/maps/embed', 'map'],
    ['www.googletagmanager.com/gtm.js', 'tag_manager'],
    ['www.googletagmanager.com/gtag/js', 'analytics'],
    ['cdn.segment.com/analytics.js/v1/x/analytics.min.js', 'customer_data_loader'],
    ['api.segment.io/v1/p', 'customer_data'],
    ['px.ads.linkedin.com/collect', 'advertising'],
    ['platform.linkedin.com/in.js', 'social'],
    ['t.co/i/adsct', 'advertising'],
    ['t.co/aBc', 'social'],
    ['accounts.google.com/gsi/client', 'sign_in'],
    ['static.zdassets.com/ekr/snippet.js', 'chat_widget'],
    ['m.stripe.com/6', 'device_identifier'],
    ['js.stripe.com/v3/', 'payment'],
  ])('tells what %s is there for: %s', (address, className) => expect(classOf(address)).toBe(className));

  it.each(['cdn.jsdelivr.net/npm/x', 'fonts.gstatic.com/s/x', 'static.parastorage.com/x', 'www.gravatar.com/avatar/x'])(
    'does not make tracking of what delivers: %s',
    (address) => {
      const { purposes } = shipped.hostFacts(`https://${address}`);
      expect(purposes.map(({ value }) => value)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/analytics|advertising|marketing/)]),
      );
    },
  );

  it('leaves whoever rents a site on a shared domain unknown', () => {
    expect(shipped.hostFacts('https://somebody.github.io/x.js')).toMatchObject({ entity: null, role: 'unknown' });
    expect(shipped.hostFacts('https://d1234.cloudfront.net/x.js')).toMatchObject({ entity: null, purposes: [] });
  });

  it('says who says so, and lets both speak where two sources disagree', () => {
    const knowledge = buildKnowledge(
      someTables({
        hosts: { names: 'both.test list.test', entity: [1, 0], own: '0-', listed: '10', listedEntity: [1, 0] },
      }),
      [],
    );
    expect(knowledge.hostFacts('https://a.both.test/')).toMatchObject({
      entity: 'Crier',
      entitySource: 'overlay',
      class: 'analytics',
      role: 'processor',
      purposes: [
        { value: 'analytics', source: 'overlay' },
        { value: 'advertising', source: 'third-party-web' },
      ],
    });
    expect(knowledge.hostFacts('https://list.test/')).toMatchObject({
      entitySource: 'third-party-web',
      purposes: [{ value: 'analytics', source: 'third-party-web' }],
    });
  });

  it('lets the closest row decide, and the pattern before the host', () => {
    const knowledge = buildKnowledge(
      someTables({
        hosts: {
          names: 'all.test deep.all.test',
          entity: [0, 1],
          own: '01',
          listed: '--',
          listedEntity: [-1, -1],
        },
        addresses: [{ host: 'all.test', path: '^/ads/', entity: 1, class: 1 }],
      }),
      [],
    );
    expect(knowledge.hostFacts('https://www.all.test/').class).toBe('analytics');
    expect(knowledge.hostFacts('https://www.all.test/ads/x').class).toBe('advertising');
    expect(knowledge.hostFacts('https://x.deep.all.test/').class).toBe('advertising');
  });

  it('answers fast enough for a busy page', () => {
    const start = performance.now();
    for (let index = 0; index < 20_000; index++) shipped.hostFacts(`https://h${index}.adnxs.com/a/b?c=${index}`);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
