import type { Block } from '../../../domain/narrative.ts';
import { columnKind } from '../../../language/column-headings.ts';
import { gradeHead, gradeName, gradesGiven, gradeTicked, otherGradeSaid } from '../../../language/grade-words.ts';
import type { Span } from '../../../language/numbers/narrative-number.ts';
import {
  averaged,
  noScoreUnnamed,
  noWholeScore,
  scoreBefore,
  scoreHead,
  scoreUnnamed,
  wholeScore,
} from '../../../language/stated-words.ts';
import { unit } from '../../../language/units.ts';
import { cellsOf } from '../../../narrative/table-cells.ts';
import { givesGradeOfPart, partAt } from '../../part-at.ts';
import { unmappedTables } from '../../prose/tables-are-mapped.ts';
import type { Finding, Subject } from '../../rule.ts';
import { quotedSentence } from '../../words-around/quoted-sentence.ts';
import { tablePlace } from '../../words-around/table.ts';
import { messages } from '../absence-is-a-claim.words.ts';
import { at, clauseSaying, firstOf, placesOf, type StatedNumber, statedNumbers } from './stated-numbers.ts';

const { names } = messages;

/** Score and grade, each called undisclosed or left out with the whole rating. */
export const absentRating = (subject: Subject): readonly Finding[] => [...absentScore(subject), ...absentGrade(subject)];

function absentScore(subject: Subject): readonly Finding[] {
  const { rating } = subject.report;
  if (rating && rating.score.status !== 'undisclosed') return [];
  const place = at(...(rating ? ['rating', 'score'] : []));
  const hasProjects = subject.report.parts.some(({ kind }) => kind === 'project');
  const scores = statedNumbers(subject).filter((each) => isScore(each) && !(hasProjects && averaged.test(each.around.before)));
  const certain = scores.filter(isWhole);
  return firstOf(
    certain.map((each) => ({
      place,
      ...messages.stated(names.score, each.sentence, { line: ['score', clauseSaying(each)] }),
      ...placesOf(certain),
    })),
    scores.filter(({ block }) => block.kind !== 'table').map(({ sentence }) => ({ place, ...messages.perhaps(names.score, sentence) })),
  );
}

function isScore({ block, number, around, owner }: StatedNumber): boolean {
  if (number.operator || number.kind !== 'quantity' || owner === 'rating') return false;
  if (number.unit !== unit.points && number.unit !== '') return false;
  if (block.kind !== 'table') {
    const isNamed = scoreBefore.test(around.before) && (number.unit === unit.points || scoreHead.test(around.before));
    const isUnnamed = number.unit === unit.points && scoreUnnamed.test(around.before) && !noScoreUnnamed.test(around.before);
    return isNamed || isUnnamed;
  }
  const { label, heads } = tablePlace(number.start, block);
  if (columnKind(heads) === 'weight') return false;
  return (scoreHead.test(heads) && wholeScore.test(label)) || (scoreHead.test(label) && wholeScore.test(label));
}

const isWhole = ({ block, around }: StatedNumber): boolean =>
  block.kind === 'table' || (scoreHead.test(around.before) && !noWholeScore.test(around.before));

function absentGrade(subject: Subject): readonly Finding[] {
  const { rating, narrative } = subject.report;
  if (rating?.grade) return [];
  const place = at(...(rating ? ['rating', 'grade'] : []));
  const givesOfPart = givesGradeOfPart(subject.report);
  const isSpokenOf = partAt(subject);
  const unmapped = unmappedTables(subject);
  const isUnmapped = ({ index }: Pick<Block, 'index'>, { start }: Span): boolean =>
    unmapped.some((each) => each.block.index === index && each.start <= start && start < each.end);
  const isOfPart = ({ index }: Block, span: Span): boolean =>
    givesOfPart({ index }, span) || !isSpokenOf({ block: index, start: span.start }) || isUnmapped({ index }, span);
  const gradesIn = (block: Block, given?: RegExp): string[] =>
    gradesGiven(block.text, given)
      .filter((each) => !rating?.schemeQuote?.includes(each.said) && !isOfPart(block, each))
      .map(({ start, end }) => quotedSentence(block.text, start, end));
  const said = narrative.blocks.flatMap((block) =>
    block.kind === 'table'
      ? gradeCells(block, (cell) => isOfPart(block, cell))
      : [...gradesIn(block), ...(gradeHead.test(block.text) && gradeTicked(block.text) ? [block.text] : [])],
  );
  const others = narrative.blocks.flatMap((block) => (block.kind === 'table' ? [] : gradesIn(block, otherGradeSaid)));
  return firstOf(
    said.map((sentence) => ({ place, ...messages.stated(names.grade, sentence) })),
    others.map((sentence) => ({ place, ...messages.perhaps(names.grade, sentence) })),
  );
}

/** A cell that holds a grade, or ticks one, beside or below a word for it. */
function gradeCells(block: Block, isOfPart: (cell: Span) => boolean): string[] {
  return cellsOf(block)
    .flat()
    .flatMap(({ text, start, end }) => {
      const cell = text.trim();
      const isTicked = gradeTicked(cell) !== undefined;
      if (!(gradeName.test(cell) || isTicked) || isOfPart({ start, end })) return [];
      if (isTicked && gradeHead.test(cell)) return [cell];
      const { label, heads } = tablePlace(start, block);
      return gradeHead.test(label) || gradeHead.test(heads) ? [`${heads || label} ${cell}`.replace(/\s+/gu, ' ')] : [];
    });
}
