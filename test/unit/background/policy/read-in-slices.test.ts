import { expect, it, vi } from 'vitest';
import { readInSlices } from '../../../../src/background/policy/read-in-slices';

function* working(steps: number, msEach: number): Generator<void, string> {
  for (let at = 0; at < steps; at++) {
    const end = performance.now() + msEach;
    while (performance.now() < end);
    yield;
  }
  return 'read';
}

it('lets others in between, and tells now and then how far it is', async () => {
  const turns = vi.fn();
  const timer = setInterval(turns, 1);
  const told: number[] = [];
  const read = await readInSlices(working(120, 5), (steps) => Promise.resolve(void told.push(steps)));
  clearInterval(timer);
  expect(read).toBe('read');
  expect(turns.mock.calls.length).toBeGreaterThan(10);
  expect(told.length).toBeGreaterThan(0);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});
