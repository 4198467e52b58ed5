import { describe, expect, it } from 'vitest';
import { beginSteps } from '../../../../src/ui/welcome/begin-steps';
import { wordsIn } from '../../../support/words';

describe('beginSteps', () => {
  it('names the shortcut as it is set now', () => {
    expect(beginSteps(['Alt', 'Shift', 'L'], wordsIn('en'))[1]).toContain('press Alt+Shift+L');
  });

  it('speaks of no keys when none are set', () => {
    const steps = beginSteps([], wordsIn('en'));
    expect(steps[1]).toBe('Open any page and click the icon.');
    expect(steps).toHaveLength(3);
  });
});
