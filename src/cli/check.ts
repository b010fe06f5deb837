import { existsSync, statSync } from 'node:fs';
import { claimsWords } from '../text/editors/claims.ts';
import { cli } from '../text/editors/cli.ts';
import { hasErrors } from '../text/editors/problem.ts';
import { countOf } from '../text/terminal/print-problems.ts';
import { claimsAtEnd, claimsText } from './check-claims.ts';
import { isFormat, printers } from './check-formats.ts';
import { isAbout, scopeOf } from './check-scope.ts';
import { EditorError } from './editor-error.ts';
import type { Effects } from './effects.ts';
import { judgeInThreads } from './judge-in-threads.ts';
import type { Command } from './options.ts';

/** All problems of all content in one run, or of the folder named; warnings alone are no failure. */
export async function run({ site, files, format = 'text', explain: id, rules, claims }: Command, effects: Effects): Promise<number> {
  if (id !== undefined) return (await import('./check-explain.ts')).explain(id, effects);
  if (rules) return (await import('./check-explain.ts')).listRules(effects);
  if (!isFormat(format)) throw new EditorError(cli.check.badFormat(format));
  if (files.length > 1) throw new EditorError(cli.check.onePath);
  const [path] = files;
  const scope = scopeOf(path, site.content, effects.root);
  if (!existsSync(scope.content)) throw new EditorError(cli.noContent(scope.content));
  if (!statSync(scope.content).isDirectory()) throw new EditorError(cli.notAFolder(scope.content));
  const begin = effects.now();
  const judged = await judgeInThreads({ scope, allClaims: claims });
  const isSound = !hasErrors(judged.problems);
  if (claims) {
    effects.print(isSound ? claimsText(judged.claims, scope) : claimsWords.faulty);
    return isSound ? 0 : 1;
  }
  const { problems = [], elsewhere = [] } = Object.groupBy(judged.problems, (each) => (isAbout(each, scope) ? 'problems' : 'elsewhere'));
  const printed = await printers[format](problems, { ...scope, root: effects.root, colours: effects.colours });
  if (printed) effects.print(printed);
  if (format === 'text' && problems.length === 0) effects.print(cli.build.checked(effects.now() - begin));
  if (format === 'text' && elsewhere.length > 0) effects.print(cli.check.elsewhere(countOf(elsewhere)));
  if (format === 'text' && isSound) effects.print(`\n${claimsAtEnd(judged.reports, judged.claims, scope)}`);
  return hasErrors(problems) ? 1 : 0;
}
