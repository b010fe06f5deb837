import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Lane } from '../../src/cli/lanes.ts';
import { runAll } from '../../src/cli/test.ts';
import type { StepOutcome } from '../../src/cli/test-outcomes.ts';
import type { Step } from '../../src/cli/test-steps.ts';

const step = (name: string, after: readonly string[], run: (lane: Lane) => Promise<void>): Step => ({
  ...{ name, after },
  run: async (lane): Promise<StepOutcome> => {
    await run(lane);
    return { passed: 1, failed: 0, report: name };
  },
});

describe('runAll(steps, now)', () => {
  it('begins a step when those are done that it waits for, and tells of all in their order', async () => {
    const events: string[] = [];
    const noted = (name: string, turns: number) => (lane: Lane) =>
      lane(async () => {
        events.push(`${name} begins`);
        for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate);
        events.push(`${name} ends`);
      });
    const steps = [step('slow', [], noted('slow', 9)), step('quick', [], noted('quick', 1)), step('last', ['slow'], noted('last', 1))];
    const told: string[] = [];
    for await (const { name } of runAll(steps, () => 0)) told.push(name);
    assert.deepEqual(told, ['slow', 'quick', 'last']);
    assert.deepEqual(events, ['slow begins', 'quick begins', 'quick ends', 'slow ends', 'last begins', 'last ends']);
  });

  it('counts the time of a step from its first program', async () => {
    let clock = 0;
    const busy = (lane: Lane) =>
      lane(async () => {
        clock += 5000;
      });
    const steps = [step('a', [], busy), step('b', ['a'], busy)];
    const seconds: number[] = [];
    for await (const finished of runAll(steps, () => clock)) seconds.push(finished.seconds);
    assert.deepEqual(seconds, [5, 5]);
  });
});
