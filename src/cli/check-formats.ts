import { relative, sep } from 'node:path';
import { type Message, messagesOf } from '../text/editors/message.ts';
import { hasErrors, type Problem } from '../text/editors/problem.ts';
import { countOf, formatProblems, plain, whatsOf } from '../text/terminal/print-problems.ts';
import { visible, visibleJson } from '../text/terminal/visible.ts';
import { terminalPaint } from './check-paint.ts';
import type { CheckScope } from './check-scope.ts';

export interface FormattedContent extends CheckScope {
  /** Of the project: what annotations name files from. */
  readonly root: string;
  readonly colours: boolean;
}

/**
 * The shape of `--format json`: a contract. One problem a cause; `places` has every place of it, the first one's line, column,
 * field, excerpt and words stand beside it, too. `errors` and `warnings` count places. What is not known is null; columns count
 * from 1, `excerpt` from 0, in UTF-16 units.
 */
export interface CheckJson {
  readonly schemaVersion: 2;
  readonly sound: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly problems: readonly {
    readonly rule: string;
    readonly severity: 'error' | 'warning';
    readonly file: string;
    readonly line: number | null;
    readonly column: number | null;
    readonly field: string | null;
    readonly excerpt: JsonPlace['excerpt'];
    readonly what: string;
    readonly fix: string;
    readonly places: readonly JsonPlace[];
  }[];
}

interface JsonPlace {
  readonly line: number | null;
  readonly column: number | null;
  readonly field: string | null;
  readonly excerpt: { readonly text: string; readonly start: number; readonly end: number } | null;
  readonly what: string;
}

type Printer = (problems: readonly Problem[], content: FormattedContent) => string | Promise<string>;

export const printers = {
  text: (problems, { colours }) => (problems.length > 0 ? formatProblems(problems, colours ? terminalPaint : plain) : ''),
  json: (problems) => visibleJson(jsonOf(problems)),
  sarif: async (problems, content) => visibleJson((await import('./check-sarif.ts')).sarifOf(located(problems, content))),
  github: (problems, content) =>
    [...messagesOf(located(problems, content)).map(annotation), ...(problems.length > 0 ? [countOf(problems)] : [])].join('\n'),
} as const satisfies Readonly<Record<string, Printer>>;

export type Format = keyof typeof printers;
export const isFormat = (name: string): name is Format => Object.hasOwn(printers, name);

function jsonOf(problems: readonly Problem[]): CheckJson {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return {
    schemaVersion: 2,
    sound: !hasErrors(problems),
    errors,
    warnings: problems.length - errors,
    problems: messagesOf(problems).map(({ first, places }) => {
      const { what, ...place } = jsonPlace(first);
      return {
        rule: first.rule,
        severity: first.severity,
        file: first.file,
        ...place,
        what,
        fix: first.fix,
        places: places.map(jsonPlace),
      };
    }),
  };
}

const jsonPlace = ({ line, column, field, excerpt, what }: Problem): JsonPlace => ({
  ...{ line: line ?? null, column: column ?? null, field: field ?? null },
  ...{ excerpt: excerpt ? { text: excerpt.text, start: excerpt.start, end: excerpt.end } : null, what },
});

/** The same problems with their files named from the project's root, as a pull request names them. */
function located(problems: readonly Problem[], { content, root }: FormattedContent): Problem[] {
  const above = relative(root, content).split(sep).slice(0, -1);
  return problems.map((each) => ({ ...each, file: [...above, each.file].join('/') }));
}

/** A workflow command of GitHub: it shows the message at its first line. */
function annotation(message: Message): string {
  const { severity, file, line, column, excerpt, rule, fix } = message.first;
  const places = {
    ...{ file, line, endLine: line, col: column },
    endColumn: excerpt && column !== undefined ? column + Math.max(excerpt.end - excerpt.start, 1) : undefined,
    title: rule,
  };
  const properties = Object.entries(places).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escaped(String(value), true)}`],
  );
  return `::${severity} ${properties.join(',')}::${escaped([...whatsOf(message), fix].join('\n'), false)}`;
}

function escaped(text: string, isProperty: boolean): string {
  const message = visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return isProperty ? message.replaceAll(':', '%3A').replaceAll(',', '%2C') : message;
}
