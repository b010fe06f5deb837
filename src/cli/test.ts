import { stripVTControlCharacters } from 'node:util';
import type { Effects } from './effects.ts';
import { type Lane, lanes } from './lanes.ts';
import type { SiteOptions } from './options.ts';
import { type StepOutcome, sum } from './test-outcomes.ts';
import { type Step, testSteps } from './test-steps.ts';

/** Programs that run at the same time. */
const atOnce = 2;

interface StepRun {
  readonly name: string;
  readonly outcome: StepOutcome;
  readonly seconds: number;
}

/** Runs everything, even after a failure, tells of each step in its turn, and closes with the sum in one line. */
export async function run(files: readonly string[], site: SiteOptions, effects: Effects): Promise<number> {
  const outcomes: StepOutcome[] = [];
  for await (const finished of runAll(testSteps(files, site, effects), effects.now)) {
    outcomes.push(finished.outcome);
    tell(finished, site.verbose, effects);
  }
  const [passed, failed] = [sum(outcomes, 'passed'), sum(outcomes, 'failed')];
  effects.print(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

/** Steps that need not wait for each other go on at the same time; their outcomes come in the order of the steps. */
export async function* runAll(steps: readonly Step[], now: () => number): AsyncGenerator<StepRun> {
  const laneOf = lanes(atOnce);
  const begun = new Map<string, Promise<StepRun>>();
  for (const [rank, step] of steps.entries()) {
    const before = Promise.all(step.after.map((name) => begun.get(name)));
    const ran = before.then(() => timed(step, laneOf(rank), now));
    begun.set(step.name, ran);
  }
  yield* begun.values();
}

/** Its time begins with its first program. */
async function timed({ name, run: runStep }: Step, lane: Lane, now: () => number): Promise<StepRun> {
  let begin: number | undefined;
  const outcome = await runStep((work) =>
    lane(() => {
      begin ??= now();
      return work();
    }),
  );
  return { name, outcome, seconds: (now() - (begin ?? now())) / 1000 };
}

function tell({ name, outcome: { passed, failed, report }, seconds }: StepRun, verbose: boolean, { print }: Effects): void {
  if (failed > 0 || verbose) print(stripVTControlCharacters(report).trimEnd());
  print(`${failed === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s  ${passed} passed, ${failed} failed`);
}
