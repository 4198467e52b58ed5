import { describe, expect, it } from 'vitest';
import { isRowOfPlaces } from '../../../src/collect/place-rows';

describe('isRowOfPlaces', () => {
  it.each([
    ['places with the time', 'x,y,t;12,34,5;13,36,9;15,40,14'],
    ['pairs in base 36', 'a4.7k~a9.81~b2.8c~bz.8p~c8.90~'],
    ['pairs with what was done before them', 'm5k.3f_c6x.2a_m71.2b_m7c.30_s0.8c_m80.34'],
    ['steps with the time between', 'k5.2s.p!-3.4.q!7.1.p!2.9.o!a.-4.p'],
    ['how often the pointer was in which cells', '3:12*4 3:13*1 5:0*2 5:1*19'],
    ['few cells', '2:5*3 4:6*1 2:6*2 3:6*1'],
    ['steps in base 36', '-2.3|4.-1|k.1|2.0|-9.4|5.5|'],
  ])('takes %s', (_what, text) => expect(isRowOfPlaces(text)).toBe(true));

  it.each([
    ['a sentence', 'From here to there, 12 people; then 14 more; and 3.'],
    ['a list of words', 'red.tea~'],
    ['versions', '1.2,1.3,1.4,1.5,1.6,1.7'],
    ['an address', '10.0.12.7'],
    ['names of variants', 'small_red_cotton_long_new'],
    ['numbers of releases', 'core_1.2_kit_3.4_doc_5.6'],
    ['hours', '10:30|11:00|11:30|12:00|12:30|13:00'],
    ['times of days', '10:30 11:00 11:30 12:00'],
    ['sizes with a price', '10x20=5'],
    ['how many there are of each age', '16-24=3,25-34=5,35-44=9,45-54=1'],
    ['how many there are of each grade', '1.5=3,2.5=4,3.5=1,4.5=2'],
    ['an identifier', 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6'],
  ])('leaves %s', (_what, text) => expect(isRowOfPlaces(text)).toBe(false));

  it.each(['1:1*1 ', 'ab.cd~', 'xxxxx;', 'a_b_c;', '1.1.1~', '1.1_'])(
    'is done at once with a long row of %s that ends otherwise',
    (part) => {
      const began = performance.now();
      isRowOfPlaces(`${part.repeat(20_000)}#`);
      expect(performance.now() - began).toBeLessThan(1_000);
    },
  );
});
