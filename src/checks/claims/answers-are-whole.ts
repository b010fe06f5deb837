import type { Statement } from '../../domain/figure.ts';
import { type Block, withoutSpace } from '../../domain/narrative.ts';
import { indicatorName, type Report } from '../../domain/report.ts';
import { type StatedFigure, statedFigures } from '../../domain/stated-figures.ts';
import { answerGoesOn, isOnlyDone, leadsToAnswer, leadsToTarget, weakensAnswer } from '../../language/answer-words.ts';
import { amountSaid } from '../../language/cells/amount-said.ts';
import { clauseFrom, clauseUpTo } from '../../language/clauses.ts';
import { daysDone, deadlineOf } from '../../language/deadline-words.ts';
import { wantsFigure } from '../../language/numbers/narrative-number.ts';
import { readNumbers } from '../../language/numbers/read-numbers.ts';
import { unit } from '../../language/units.ts';
import { cellAt } from '../../narrative/table-cells.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { messages, words } from './answers-are-whole.words.ts';

/** An answer in words is all that the report answers: the whole cell, or in prose the words between their lead and the end of the clause. */
export const answersAreWhole: Rule = {
  id: 'answers-are-whole',
  group: 'claims',
  level: 'warning',
  words,
  find: (subject) =>
    statedFigures(subject.file).flatMap((figure): Finding[] => {
      const { words: answer, at, cells } = figure;
      // What a mapped table gave is its whole cell.
      if (answer === undefined || cells) return [];
      const message = numberIn(answer) ?? notWhole(figure, answer, subject);
      return message ? [{ place: { in: 'project', path: [...at, 'words'] }, ...message }] : [];
    }),
};

type Doubt = Pick<Finding, 'what' | 'fix' | 'level'>;

/** A number with a comparison, or a share: 合格率达95%以上. 较上年下降≥5% is no level: it is compared with its words. */
function numberIn(answer: string): Doubt | undefined {
  if (amountSaid(answer)?.way) return undefined;
  const numbers = readNumbers(answer).filter((each) => wantsFigure(each) && each.values.length === 1 && !each.approximate);
  const [only, ...more] = numbers;
  const isMeant = only && more.length === 0 && (only.operator !== null || only.unit === unit.percent);
  return isMeant ? messages.number(answer, only.text) : undefined;
}

function notWhole({ id, role }: StatedFigure, answer: string, { report }: Subject): Doubt | undefined {
  const statements = report.figures.find((each) => each.id === id)?.statements ?? [];
  for (const statement of statements) {
    const block = report.narrative.blocks[statement.block];
    const message = block && (block.kind === 'table' ? inCell(statement, answer, block) : inProse(statement, answer, block, role, report));
    if (message) return message;
  }
  return undefined;
}

function inCell({ start }: Statement, answer: string, block: Block): Doubt | undefined {
  const cell = cellAt(block, start)?.text.trim() ?? '';
  if (withoutSpace(cell) === withoutSpace(answer)) return undefined;
  return (weakensAnswer.test(cell.slice(0, cell.indexOf(answer))) ? messages.weakened : messages.cut)(answer, cell);
}

function inProse(
  { start, end }: Statement,
  answer: string,
  block: Block,
  role: StatedFigure['role'],
  { indicators }: Report,
): Doubt | undefined {
  const { text } = block;
  const before = clauseUpTo(text, start);
  const behind = clauseFrom(text, end);
  const whole = `${before}${text.slice(start, end)}${behind}`.trim();
  if (weakensAnswer.test(before)) return messages.weakened(answer, whole);
  if (answerGoesOn.test(behind) && !(isDay(answer) && isOnlyDone.test(behind))) return messages.cut(answer, whole);
  const isLed = /(?:^|[^\p{Script=Han}])$/u.test(before) || leadsToAnswer.test(before) || (role === 'target' && leadsToTarget.test(before));
  const isNamed = indicators.some((each) => withoutSpace(before).endsWith(withoutSpace(indicatorName(each))));
  return isLed || isNamed ? undefined : messages.cut(answer, whole);
}

const isDay = (answer: string): boolean => (deadlineOf(answer) ?? daysDone(answer)) !== undefined;
