import { describe, expect, it } from 'vitest';
import { askedObservations } from '../../../src/collect/asked-of-browser';
import type { Context } from '../../../src/collect/context';
import type { RequestDetails } from '../../../src/collect/requests';
import { sketchValue } from '../../../src/lib/sketch-value';

const context: Context = {
  frameUrl: '',
  host: 'shop.test',
  documentToken: '',
  sketch: (value) => sketchValue(value, 'ab'.repeat(32)),
};

function asked(headers: readonly (readonly [string, string])[]): object[] {
  const details: RequestDetails = {
    ...{ requestId: 'r', url: 'https://shop.test/', method: 'GET', type: 'main_frame' },
    ...{ tabId: 1, frameId: 0, timeStamp: 1000 },
    responseHeaders: headers.map(([name, value]) => ({ name, value })),
  };
  return askedObservations(details, 'nav', context);
}

const group = (name: string, url: string): string =>
  JSON.stringify({ group: name, max_age: 9, endpoints: [{ url }, { other: 1 }, 7] });

describe('what an answer asks of the browser', () => {
  it('tells reports of visits from reports of faults', () => {
    expect(
      asked([
        ['Report-To', group('seen', 'https://seen.test/n?id=4')],
        ['report-to', group('faults', 'https://faults.test/f')],
        ['NEL', '{"report_to":"seen","success_fraction":0.01}, {"report_to":"faults","success_fraction":0}'],
      ]),
    ).toMatchObject([
      { kind: 'report-endpoint', url: 'https://seen.test/n', isOfVisits: true },
      { kind: 'report-endpoint', url: 'https://faults.test/f', isOfVisits: false },
    ]);
  });

  it('finds named endpoints and those of a security policy, relative ones too', () => {
    const urls = asked([
      ['Reporting-Endpoints', 'main="https://a.test/r", own="/own"'],
      ['Content-Security-Policy', "default-src 'self'; report-uri https://b.test/c /c; img-src *"],
    ]).map((one) => ('url' in one ? one.url : null));
    expect(urls).toEqual(['https://a.test/r', 'https://shop.test/own', 'https://b.test/c', 'https://shop.test/c']);
  });

  it('names the hints that tell machines apart', () => {
    expect(asked([['Accept-CH', 'DPR, Sec-CH-UA-Model,sec-ch-ua-model, Device-Memory, Width']])).toMatchObject([
      { kind: 'hints-asked', hints: ['sec-ch-ua-model', 'device-memory'] },
    ]);
  });

  it.each([
    ['Report-To', '{"endpoints":'],
    ['Report-To', '7, null, {"endpoints":"x"}'],
    ['Report-To', group('gone', 'https://gone.test/').replace('"max_age":9', '"max_age":0')],
    ['NEL', '[]'],
    ['Reporting-Endpoints', 'main="http://%%", '],
    ['Accept-CH', 'DPR, Viewport-Width'],
    ['Content-Security-Policy', 'report-uri'],
  ])('finds nothing in %s: %s', (name, value) => {
    expect(asked([[name, value]])).toEqual([]);
  });

  it('leaves out an address that was cut', () => {
    const long = `img-src ${'https://pictures.test '.repeat(1_488)}; report-uri https://csp.collector.test/`;
    expect(asked([['Content-Security-Policy', long.slice(-32_800)]])).toEqual([]);
    expect(asked([['Content-Security-Policy', long.slice(-32_000)]])).toHaveLength(1);
  });

  it('is bounded', () => {
    const many = Array.from({ length: 500 }, (_, at) => `e${at}="https://e${at}.test/"`).join(', ');
    expect(asked([['Reporting-Endpoints', many]])).toHaveLength(20);
  });
});
