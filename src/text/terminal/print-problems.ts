import type { Problem, Severity } from '../editors/problem.ts';
import { columnsOf, markedLine } from './columns.ts';

export const severityWords: Readonly<Record<Severity, string>> = { error: '必须改正', warning: '请确认' };

/** How a terminal may set off a part; `plain` leaves it as it is. */
export type Style = 'place' | Severity | 'faint';
export type Paint = (style: Style, text: string) => string;
export const plain: Paint = (_, text) => text;

const room = 100;

/** Where a problem is, as people say it. */
export function placeOf({ file, line, column }: Problem): string {
  return `${file}${line ? ` 第 ${line} 行` : ''}${line && column ? `第 ${column} 列` : ''}`;
}

export const whatOf = ({ field, what }: Problem): string => `${field ? `${field}：` : ''}${what}`;

/** 哪里, 怎么了, 怎么改; then the line with the place marked, and the rule by which it can be looked up. */
export function formatProblem(problem: Problem, paint: Paint = plain): string {
  const { severity, rule, fix } = problem;
  return [
    `${paint('place', placeOf(problem))}　${paint(severity, severityWords[severity])}`,
    `  ${whatOf(problem)}`,
    `  ${fix}`,
    ...excerptOf(problem, paint),
    `  ${paint('faint', `[${rule}]`)}`,
  ].join('\n');
}

function excerptOf({ excerpt, line, severity }: Problem, paint: Paint): string[] {
  if (!excerpt || excerpt.text.trim() === '') return [];
  const number = `  ${line ?? ''} │ `;
  const { line: text, mark } = markedLine(excerpt.text, excerpt.start, excerpt.end, room - columnsOf(number));
  return [`${paint('faint', number)}${text}`, `${paint('faint', `${' '.repeat(columnsOf(number) - 2)}│ `)}${paint(severity, mark)}`];
}

export function countOf(problems: readonly Problem[]): string {
  const errors = problems.filter((each) => each.severity === 'error').length;
  const parts = [errors > 0 ? `${errors} 处必须改正` : '', problems.length > errors ? `${problems.length - errors} 处请确认` : ''];
  return `共 ${parts.filter(Boolean).join('，')}。`;
}

export function formatProblems(problems: readonly Problem[], paint: Paint = plain): string {
  const [first] = problems;
  const hint = first ? [`方括号里是规则编号。要看说明和例子，请运行：npm run check -- --explain ${first.rule}`] : [];
  return [...problems.map((each) => formatProblem(each, paint)), [countOf(problems), ...hint].join('\n')].join('\n\n');
}
