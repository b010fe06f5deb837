import { rules } from '../checks/rules.ts';
import type { Problem } from '../text/editors/problem.ts';

/** What must not be published must not stand in a log either; the message masks it, the line would not. */
const discreet: ReadonlySet<string> = new Set(rules.filter(({ group }) => group === 'disclosure').map(({ id }) => id));

/** The problem with the line it is about, where that is known and not yet told. `texts` are the files as read, by name. */
export function withExcerpt(problem: Problem, texts: ReadonlyMap<string, string>): Problem {
  const { file, line, column, excerpt, rule } = problem;
  if (discreet.has(rule)) return { ...problem, excerpt: undefined };
  const text = line === undefined || excerpt ? undefined : texts.get(file)?.split('\n')[line - 1];
  if (text === undefined) return problem;
  const start = Math.min((column ?? 1) - 1, text.length);
  return { ...problem, excerpt: { text, start, end: endOf(text, start) } };
}

/** What stands at `start`: a tag or a sign of one, something in braces, a link, a key; else all that follows. */
function endOf(text: string, start: number): number {
  const rest = text.slice(start);
  const [token] = /^(?:<[^<>]*>|\{[^{}]*\}|!?\[[^\]]*\]\([^()]*\)|[<{}]|[A-Za-z][\w-]*(?=\s*[:：]))/.exec(rest) ?? [rest.trimEnd()];
  return start + token.length;
}
