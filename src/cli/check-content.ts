import { existsSync, statSync } from 'node:fs';
import type { SiteFile } from '../domain/files/site-file.ts';
import { cli } from '../text/editors/cli.ts';
import { hasErrors } from '../text/editors/problem.ts';
import { formatProblems, plain } from '../text/terminal/print-problems.ts';
import { terminalPaint } from './check-paint.ts';
import { EditorError } from './editor-error.ts';
import type { Effects } from './effects.ts';

export interface CheckedContent {
  /** Whether the site may be built. */
  readonly isSound: boolean;
  /** What site.yaml says, where it is sound. */
  readonly site: SiteFile | undefined;
}

/** Prints every problem of the content. */
export async function checkContent(content: string, effects: Effects): Promise<CheckedContent> {
  if (!existsSync(content)) throw new EditorError(cli.noContent(content));
  if (!statSync(content).isDirectory()) throw new EditorError(cli.notAFolder(content));
  const begin = effects.now();
  const { problems, site } = await effects.readContent(content);
  if (problems.length > 0) effects.printError(formatProblems(problems, effects.colours ? terminalPaint : plain));
  const isSound = !hasErrors(problems);
  if (isSound) effects.print(cli.build.checked(effects.now() - begin));
  return { isSound, site };
}
