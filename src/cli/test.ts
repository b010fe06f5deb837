import { stripVTControlCharacters } from 'node:util';
import type { Effects } from './effects.ts';
import type { SiteOptions } from './options.ts';
import { type Step, type StepOutcome, testSteps } from './test-steps.ts';

/** Runs everything, even after a failure, and closes with the sum in one line. */
export async function run(files: readonly string[], site: SiteOptions, effects: Effects): Promise<number> {
  const outcomes: StepOutcome[] = [];
  for (const step of testSteps(files, site, effects)) outcomes.push(await runStep(step, site.verbose, effects));
  const passed = sum(outcomes, 'passed');
  const failed = sum(outcomes, 'failed');
  effects.print(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

async function runStep(step: Step, verbose: boolean, { now, print }: Effects): Promise<StepOutcome> {
  const begin = now();
  const outcome = await step.run();
  if (outcome.failed > 0 || verbose) print(stripVTControlCharacters(outcome.report).trimEnd());
  const seconds = ((now() - begin) / 1000).toFixed(1).padStart(6);
  print(
    `${outcome.failed === 0 ? 'ok  ' : 'FAIL'} ${step.name.padEnd(18)} ${seconds} s  ${outcome.passed} passed, ${outcome.failed} failed`,
  );
  return outcome;
}

const sum = (outcomes: readonly StepOutcome[], key: 'passed' | 'failed'): number =>
  outcomes.reduce((total, outcome) => total + outcome[key], 0);
