import { existsSync } from 'node:fs';
import { cli } from '../text/editors/cli.ts';
import { hasErrors } from '../text/editors/problem.ts';
import { formatProblems, plain } from '../text/terminal/print-problems.ts';
import { terminalPaint } from './check-paint.ts';
import { EditorError } from './editor-error.ts';
import type { Effects } from './effects.ts';

/** Prints every problem of the content; tells whether the site may be built. */
export async function isContentSound(content: string, effects: Effects): Promise<boolean> {
  if (!existsSync(content)) throw new EditorError(cli.noContent(content));
  const begin = effects.now();
  const problems = await effects.readProblems(content);
  if (problems.length > 0) effects.printError(formatProblems(problems, effects.colours ? terminalPaint : plain));
  if (!hasErrors(problems)) effects.print(cli.build.checked(effects.now() - begin));
  return !hasErrors(problems);
}
