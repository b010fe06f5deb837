import { rules } from '../checks/rules.ts';
import type { Problem } from '../text/editors/problem.ts';

/** What must not be published must not stand in a log either; the message masks it, the line would not. */
const discreet: ReadonlySet<string> = new Set(rules.filter(({ group }) => group === 'disclosure').map(({ id }) => id));

/** The problem with the line of its file that it is about, where that is known and not yet told. */
export function withExcerpt(problem: Problem, file: string | undefined): Problem {
  const { line, column, excerpt, rule } = problem;
  if (discreet.has(rule)) return { ...problem, excerpt: undefined };
  const text = line === undefined || excerpt ? undefined : lineOf(file, line);
  if (text === undefined) return problem;
  const start = Math.min((column ?? 1) - 1, text.length);
  return { ...problem, excerpt: { text, start, end: endOf(text, start) } };
}

/** Line `number` of a text, without splitting all of it. */
function lineOf(text: string | undefined, number: number): string | undefined {
  if (text === undefined) return undefined;
  let start = 0;
  for (let line = 1; line < number; line++) {
    const end = text.indexOf('\n', start);
    if (end < 0) return undefined;
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end);
}

/** What stands at `start`: a tag or a sign of one, something in braces, a link, a key; else all that follows. */
function endOf(text: string, start: number): number {
  const rest = text.slice(start);
  const [token] = /^(?:<[^<>]*>|\{[^{}]*\}|!?\[[^\]]*\]\([^()]*\)|[<{}]|[A-Za-z][\w-]*(?=\s*[:：]))/.exec(rest) ?? [rest.trimEnd()];
  return start + token.length;
}
