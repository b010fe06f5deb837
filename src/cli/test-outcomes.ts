import type { Finished } from './execute.ts';

export interface StepOutcome {
  readonly passed: number;
  readonly failed: number;
  /** Printed in full if anything failed. */
  readonly report: string;
}

/** Of several that are one step. Where any failed, only these report. */
export function inAll(outcomes: readonly StepOutcome[]): StepOutcome {
  const failed = sum(outcomes, 'failed');
  const reporting = failed === 0 ? outcomes : outcomes.filter((each) => each.failed > 0);
  return { passed: sum(outcomes, 'passed'), failed, report: reporting.map(({ report }) => report).join('\n') };
}

export const sum = (outcomes: readonly StepOutcome[], key: 'passed' | 'failed'): number =>
  outcomes.reduce((total, outcome) => total + outcome[key], 0);

export const asOneCheck = ({ code, output }: Finished): StepOutcome => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  report: output,
});

/** Reads the closing lines of Node's spec reporter; a run that does not come to them counts as one failure. */
export function readUnitTests({ code, output }: Finished): StepOutcome {
  const count = (name: string): number | undefined => {
    const [, digits] = new RegExp(`^ℹ ${name} (\\d+)$`, 'm').exec(output) ?? [];
    return digits === undefined ? undefined : Number(digits);
  };
  const passed = count('pass');
  const failed = (count('fail') ?? 0) + (count('cancelled') ?? 0);
  const details = output.indexOf('✖ failing tests:');
  return {
    passed: passed ?? 0,
    failed: code === 0 && passed !== undefined ? failed : Math.max(failed, 1),
    report: details === -1 ? output : output.slice(details),
  };
}

interface PlaywrightStatistics {
  readonly expected: number;
  readonly unexpected: number;
  readonly flaky: number;
}

/** Reads the statistics of Playwright's JSON reporter; a run that wrote none counts as one failure. */
export function readEndToEndTests({ code, output }: Finished, results: string | undefined): StepOutcome {
  if (results === undefined) return { passed: 0, failed: 1, report: output };
  const { expected, unexpected, flaky } = (JSON.parse(results) as { stats: PlaywrightStatistics }).stats;
  const failed = unexpected + flaky;
  return { passed: expected, failed: code === 0 ? failed : Math.max(failed, 1), report: output };
}
