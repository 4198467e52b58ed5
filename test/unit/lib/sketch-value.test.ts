import { describe, expect, it } from 'vitest';
import { sketchValue } from '../../../src/lib/sketch-value';

const key = 'ab'.repeat(32);
const now = Date.UTC(2025, 10, 25);

describe('sketchValue', () => {
  it.each([
    ['', 'none'],
    ['-', 'none'],
    ['1', 'none'],
    ['true', 'low'],
    ['en-US', 'low'],
    ['accepted', 'low'],
    ['2026-11-24T10:00:00.000Z', 'low'],
    ['1763971200000', 'low'],
    ['{"theme":"dark","language":"fr","font":"large"}', 'low'],
    ['necessary:yes,statistics:no,marketing:no', 'low'],
    ['%7B%22necessary%22%3Atrue%2C%22statistics%22%3Afalse%2C%22version%22%3A3%7D', 'low'],
    ['{"fontSize":16,"darkMode":true,"sidebarOpen":false,"lastTab":"home"}', 'low'],
    ['{"items":[{"sku":"TEA-0042","amount":2},{"sku":"CUP-17","amount":1}],"total":23.5}', 'low'],
    ['{"width":320,"height":480,"x":12,"y":44,"zoom":1.25}', 'low'],
    ['{"EUR":1,"USD":1.0834,"CHF":0.9312,"GBP":0.8571}', 'low'],
    ['{"highScore":15820,"level":12,"unlocked":["forest","cave","castle"]}', 'low'],
    ['{"step":3,"answers":[1,4,2,2,5,1],"startedAt":1763971200000}', 'low'],
    ['[[10,20],[14,33],[19,40]]', 'none'],
    ['9780140274158', 'none'],
    ['[{"isbn":"9780140274158","n":1},{"isbn":"9780241141878","n":2}]', 'low'],
    ['M12 4L44 18L90 2Z', 'medium'],
    ['Sat Nov 28 2026 10:22:31 GMT+0100 (Central European Standard Time)', 'low'],
    ['{"build":"7c1f09aa4e2b","texts":{"a":"Zählerstand für später prüfen","b":"Datenschutzerklärung öffnen"}}', 'low'],
    ['{"a":"現在の設定を保存しました","b":"настройки сохранены"}', 'low'],
    ['xkqzwvbtrplmhgfdsn', 'high'],
    ['pokadunimerotasilube', 'high'],
    ['/products/teapot?page=3&sort=priceAsc', 'low'],
    ['{"v":1,"since":1763971200000,"reader":"6f1d2c0a-9b3e-4c58-8a57-0f2e6d7c1b94"}', 'high'],
    ['%7B%22u%22%3A%229f86d081884c7d65%22%7D', 'high'],
    ['"{\\"id\\":\\"aB3xK9pQ2wLm7RtY\\"}"', 'high'],
    ['1098115397.1763971200', 'high'],
    ['XV2.1.811211118.1763971200', 'high'],
    ['XV2.1.1511811111.1763971200', 'high'],
    ['1511811111.1763971200', 'high'],
    ['fb.1.1763971200000.1511811111', 'high'],
    ['811211118.1763971200', 'medium'],
    ['81121111.1763971200', 'medium'],
    ['987654321.1700000000', 'medium'],
    ['1700000000.2015360000', 'low'],
    ['1763971200.2124000000', 'low'],
    ['1700000000.2147483647', 'low'],
    ['1420070400.1530000000', 'low'],
    ['1763971200.1795507200', 'low'],
    ['41127.1763971200', 'low'],
    ['XV2.1.1915069752.1763971200', 'high'],
    ['XV2.1.49571090.1763971200', 'high'],
    ['XV2.1.20240131.1763971200', 'medium'],
    ['OL1.483920175.1763971200', 'high'],
    ['1.483920175.1763971200', 'high'],
    ['1.20240131.1763971200', 'medium'],
    ['8.54169432,1762345678', 'medium'],
    ['1763971211-1798761600', 'low'],
    ['{"etag":"\\"c41-18f3a9b2c00\\"","list":["Maps","Novels"]}', 'low'],
    ['{"items":[{"product":"7b1f3a52-0c4d-4b7e-9a51-61e4f0c2d9aa","amount":1}]}', 'low'],
    ['{"id":"7b1f3a52-0c4d-4b7e-9a51-61e4f0c2d9aa","amount":1}', 'high'],
    ['{"hash":"9f86d081884c7d659a2feaa0c55ad015"}', 'high'],
    ['{"hash":"9f86d081884c7d659a2feaa0c55ad015","words":{"open":"Open","shut":"Shut"}}', 'low'],
    ['[{"id":"6f1d2c0a-9b3e-4c58-8a57-0f2e6d7c1b94","text":"water the plants","done":false}]', 'low'],
    ['[{"visitor":"6f1d2c0a-9b3e-4c58-8a57-0f2e6d7c1b94","event":"open"}]', 'high'],
    ['20481163|1763971200000', 'medium'],
    ['kq7zt1m4x0vw', 'high'],
    ['4815162342', 'medium'],
    ['GA1.2.483920175.1763971200', 'high'],
    ['fb.1.1763971200000.1098115397', 'high'],
    ['6f1d2c0a-9b3e-4c58-8a57-0f2e6d7c1b94', 'high'],
    ['9f86d081884c7d659a2feaa0c55ad015', 'high'],
    ['aB3xK9pQ2wLm7RtY', 'high'],
    ['jane.doe@mail.example', 'high'],
    ['k3j9x2m1p', 'high'],
    ['user_5y30k5c7t', 'high'],
    ['1763971200000_wcdp9uu4h', 'high'],
    ['7hqkvtrzwd', 'high'],
    ['1763971200000-hqkvtrzwda', 'high'],
    ['1763971200000-checkout', 'low'],
    ['u7nbrktvw1', 'high'],
    ['d8dab12b', 'medium'],
    ['5f3a9b2c-1d4e-4a7b', 'high'],
    ['e50eb7598b580311bab8f39bb8f4815b', 'high'],
    ['W2hR7tQx9LmZ4kPv', 'high'],
    [btoa('{"cid":"u4k9s2m7q1x","since":1763971200000}'), 'high'],
    ['ad-300-250-970-90', 'low'],
    ['fade-500-1000-2000', 'low'],
    ['cafe-2026-1129', 'low'],
    ['msw8bcw0', 'medium'],
    ['n1a1m0p0', 'medium'],
    ['wh1000xm5', 'medium'],
    ['rtx4090ti', 'medium'],
    ['30x40x50cm', 'medium'],
    ['base64url', 'medium'],
    ['sha256hash', 'medium'],
    ['1920x1080x24', 'medium'],
    ['player2024', 'medium'],
    ['{"visitorId":"483920175","since":1763971200000}', 'high'],
    ['{"rowId":"483920175","since":1763971200000}', 'medium'],
  ] as const)('reads %j as %s', (value, entropy) => {
    expect(sketchValue(value, key, { now }).entropy).toBe(entropy);
  });

  it.each([
    ['visitor_id', '483920175', 'high'],
    ['x_uid', '811211118.1763971200', 'high'],
    ['zdx_visitor', '483920175', 'high'],
    ['deviceKey', 'd8dab12b', 'high'],
    ['shop_cid', '483920175.1763971200', 'high'],
    ['shop_cid', '483920175', 'medium'],
    ['article', '483920175', 'medium'],
    ['guid_lines', '483920175', 'medium'],
    ['tracking_number', '483920175', 'medium'],
    ['clientHash', 'd8dab12b', 'medium'],
    ['visitor_id', 'accepted', 'low'],
    ['client_id', '1763971200000', 'low'],
    ['isbn', '9780140274158', 'none'],
    ['isbn', '9780140274159', 'high'],
  ] as const)('hears from the name %s whose %s is', (name, value, entropy) => {
    expect(sketchValue(value, key, { name, now }).entropy).toBe(entropy);
  });

  it('keeps a length and a keyed hash, and nothing of the value', () => {
    const sketch = sketchValue('483920175', key);
    expect(sketch).toMatchObject({ length: 9, hash: expect.stringMatching(/^[0-9a-f]{16}$/) });
    expect(sketchValue('483920175', key).hash).toBe(sketch.hash);
    expect(sketchValue('483920175', 'cd'.repeat(32)).hash).not.toBe(sketch.hash);
  });

  it('hashes the identifiers that stand in a value, as they would be alone', () => {
    const id = '6f1d2c0a-9b3e-4c58-8a57-0f2e6d7c1b94';
    const { parts } = sketchValue(JSON.stringify({ id, since: 1763971200000, theme: 'dark-and-narrow' }), key);
    expect(parts).toEqual([sketchValue(id, key).hash]);
    expect(sketchValue('GA1.2.483920175.1763971200', key).parts).toEqual([
      sketchValue('483920175.1763971200', key).hash,
    ]);
    expect(sketchValue(id, key).parts).toBeUndefined();
    expect(sketchValue(btoa('mark*1763971200123.483920175*29399520'), key).parts).toContain(
      sketchValue('1763971200123.483920175', key).hash,
    );
    const times = sketchValue(btoa('from*1763971200123*to*1763971300123'), key).parts ?? [];
    expect(times).not.toContain(sketchValue('1763971200123', key).hash);
  });

  it('knows a UUID again without its hyphens, and a tracker’s mark by what it is called', () => {
    const id = '6f1d2c0a-9b3e-4c58-8a57-0f2e6d7c1b94';
    const hash = sketchValue(id, key).hash;
    expect(sketchValue('6f1d2c0a9b3e4c588a570f2e6d7c1b94', key).hash).toBe(hash);
    expect(sketchValue(JSON.stringify({ id: id.toUpperCase() }), key).parts).toContain(hash);
    const mark = 'id:884-KPX-512&token:_kp-page.test-1763971200123-48392';
    expect(sketchValue(mark, key, { name: 'kp_trk' }).entropy).toBe('high');
    for (const name of ['kp_note', 'trk']) expect(sketchValue(mark, key, { name }).entropy).toBe('medium');
  });

  it('gives an empty value no hash: there is nothing to see again', () => {
    expect(sketchValue('', key).hash).toBeNull();
  });
});
