import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { observation } from '../../../src/core/domain';
import names from '../../../src/tools/inner-names.json';

const root = 'src/collect';
const collected = readdirSync(root).map((file) => readFileSync(`${root}/${file}`, 'utf8'));
const handedOver =
  'key kind at count scriptUrl data facts dropped what reason records seen documentToken startedAt isTop isRead ' +
  // The desk that two scripts share.
  'add discard deliver markRead sent stored onStored look hasRequests isStored';

it('a name that is shortened is no field of what leaves a page', () => {
  const fields = observation.def.options.flatMap((kind) => Object.keys(kind.shape));
  const quoted = collected.flatMap((code) => [...code.matchAll(/'(\w+)'/g)].map(([, word]) => word));
  expect(names.filter((name) => fields.includes(name) || quoted.includes(name))).toEqual([]);
  expect(names.filter((name) => handedOver.split(' ').includes(name))).toEqual([]);
});
