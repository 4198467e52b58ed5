import { describe, expect, it } from 'vitest';
import { parametersOf } from '../../../src/collect/parameters';
import { sketchValue } from '../../../src/lib/sketch-value';

const sender = { frameUrl: 'https://shop.test/', sketch: (value: string) => sketchValue(value, 'cd'.repeat(32)) };
const carried = (name: string, value: string) =>
  parametersOf(`https://t.test/p?${new URLSearchParams({ [name]: value }).toString()}`, null, sender).map(
    ({ name: inner, looksLike }) => (looksLike === undefined ? inner : `${inner}: ${looksLike}`),
  );

describe('a query inside a value', () => {
  it('has names and values of its own', () => {
    expect(carried('b', 'kind=paid&to=84.03&in=EUR')).toEqual(['b', 'b.kind', 'b.to: amount', 'b.in: currency']);
  });

  it.each([
    ['one name', 'kind=paid'],
    ['an address', 'https://other.test/?a=1&b=2'],
    ['a sentence', 'one = two & three = four'],
    ['a sum', '1=1&2=2'],
    ['longer than any', `a=1&b=${'x'.repeat(1100)}`],
  ])('is not seen in %s', (_what, value) => {
    expect(carried('b', value)).toEqual(['b']);
  });

  it('is not looked for in what is searched for', () => {
    expect(carried('q', 'size=9&colour=red')).toEqual(['q']);
  });
});

describe('JSON in lines', () => {
  const namesIn = (body: string) => parametersOf('https://t.test/p', body, sender).map(({ name }) => name);

  it('is read line by line, and what lies deep is told by its name', () => {
    const deep = { exception: { values: [{ type: 'TypeError', frames: ['a', 'b'], inner: { more: { and: 1 } } }] } };
    expect(namesIn(`${JSON.stringify({ id: 1 })}\n${JSON.stringify(deep)}\n\n{"stack":"x","cut`)).toEqual([
      ...['id', 'exception.values.type', 'exception.values.frames', 'stack', 'exception.values.inner.more'],
    ]);
    expect(namesIn('[[[[[[1]]]]]]')).toEqual([]);
  });

  it('is not taken for that where only its first line is JSON', () => {
    expect(namesIn('{"id":1}\nand a sentence')).toEqual(['id']);
    expect(namesIn('{"id":1')).toEqual(['id']);
  });
});

describe('a body that is a list without names', () => {
  const told = (body: string) => parametersOf('https://t.test/p', body, sender).map(({ name }) => name);

  it('has its values by their places, and the names of what is packed in them', () => {
    expect(told('9c1f40|3|{"on":"/mill"}')).toEqual(['[0]', '[1]', '[2]', '[2].on']);
  });

  it('has them so in JSON too, whatever else is in the list', () => {
    expect(told('["view","/mill","9c1f40",{"on":"/mill"},null]')).toEqual(['[0]', '[1]', '[2]', 'on', '[4]']);
    expect(told('[["view","9c1f40"],["end","9c1f40",12]]')).toEqual(['[0]', '[1]', '[2]']);
    expect(told('{"rows":["a","b"]}')).toEqual(['rows']);
  });

  it('says as before where it is places, or bytes', () => {
    expect(told('12,40;13,41;15,48;19,60')).toEqual(['[number,number]']);
    expect(told('\u0001a|b|c')).toEqual(['(packed)']);
  });
});

describe('a part of the path', () => {
  const namesAt = (path: string) => parametersOf(`https://t.test/${path}`, null, sender).map(({ name }) => name);
  const packed = btoa('{"rid":"9c1f40d2","on":"/mill"}').replaceAll('+', '-').replace(/=+$/, '');

  it('has the names of the JSON that it is in Base64', () => {
    expect(namesAt(`o/${packed}.svg`)).toEqual(['rid', 'on']);
    expect(namesAt(packed)).toEqual(['rid', 'on']);
  });

  it.each(['lamps/2d1f9a3be07c55aa.js', 'a/very-long-title-of-an-article', 'eyJub3QganNvbi'])(
    'has none where it is something else: %s',
    (path) => expect(namesAt(path)).toEqual([]),
  );
});
