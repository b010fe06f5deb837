import { type Message, messagesOf } from '../editors/message.ts';
import type { Problem, Severity } from '../editors/problem.ts';
import { columnsOf, markedLine } from './columns.ts';
import { visible, visibleName } from './visible.ts';

export const severityWords: Readonly<Record<Severity, string>> = { error: '必须改正', warning: '请确认' };

/** How a terminal may set off a part; `plain` leaves it as it is. */
export type PaintStyle = 'place' | Severity | 'faint';
export type Paint = (style: PaintStyle, text: string) => string;
export const plain: Paint = (_, text) => text;

const room = 100;

/** Where a problem is, as people say it. */
const placeInWords = (problem: Problem): string => [problem.file, lineOf(problem)].filter(Boolean).join(' ');

const lineOf = ({ line, column }: Problem): string => (line ? `第 ${line} 行${column ? `第 ${column} 列` : ''}` : '');

/** Where a message of several places is: the file, and how often. */
export const placesOf = ({ first, places }: Message): string =>
  places.length === 1 ? placeInWords(first) : `${first.file}　${places.length} 处`;

/** What is wrong, a line each; where several places share a message, each with its own line, field and words. */
export function whatsOf({ first, places, isUniform }: Message): readonly string[] {
  if (places.length === 1) return [whatOf(first)];
  const listed = places.map((each) => [lineOf(each), each.field].filter(Boolean).join('　'));
  if (!isUniform) return [...Map.groupBy(places, ({ line, field }) => `${line} ${field}`).values()].flatMap(ofOneLine);
  const isBare = places.every(({ field }) => field === undefined);
  return [first.what, ...(isBare ? [listed.filter(Boolean).join('、')] : listed)].filter(Boolean);
}

const whatOf = ({ field, what }: Problem): string => `${field ? `${field}：` : ''}${what}`;

/**
 * What stands on one line and differs only in the one thing that is quoted is said once, with all of it: 第 37 行：正文里的数字“15分”“20分”没有登记。
 * Sentences with more in them stand each on a line of its own.
 */
function ofOneLine(places: readonly Problem[]): string[] {
  const [first] = places as [Problem];
  const quoted = places.map(({ what }) => /“.*”/su.exec(what)?.[0] ?? '');
  const isOneQuotation = quoted.every((each) => /^“[^”]+”$/u.test(each));
  const joins = places.length > 1 && isOneQuotation && new Set(places.map(({ what }) => what.replace(/“.*”/su, ''))).size === 1;
  const where = places.length > 1 ? placeOfAll(first) : [lineOf(first), first.field].filter(Boolean).join('　');
  const said = joins ? [first.what.replace(/“.*”/su, () => quoted.join(''))] : places.map(({ what }) => what);
  return said.map((what, i) => (i === 0 ? [where, what].filter(Boolean).join('：') : `　　${what}`));
}

const placeOfAll = ({ line, field }: Problem): string => [line && `第 ${line} 行`, field].filter(Boolean).join('　');

/** 哪里, 怎么了, 怎么改; then the line with the place marked, and the rule by which it can be looked up. */
export function formatMessage(message: Message, paint: Paint = plain): string {
  const { severity, rule, fix } = message.first;
  return [
    `${paint('place', visibleName(placesOf(message)))}　${paint(severity, severityWords[severity])}`,
    ...whatsOf(message).map((line) => `  ${visible(line)}`),
    `  ${visible(fix)}`,
    ...(message.places.length === 1 ? excerptOf(message.first, paint) : []),
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
  return [...messagesOf(problems).map((each) => formatMessage(each, paint)), [countOf(problems), ...hint].join('\n')].join('\n\n');
}
