import type { Block } from '../../../domain/narrative.ts';
import { columnKind } from '../../../language/column-headings.ts';
import { gradeHead, gradeName, gradesGiven, otherGradeSaid } from '../../../language/grade-words.ts';
import { noScoreUnnamed, noWholeScore, scoreBefore, scoreHead, scoreUnnamed, wholeScore } from '../../../language/stated-words.ts';
import { unit } from '../../../language/units.ts';
import { cellsOf } from '../../../narrative/table-cells.ts';
import type { Finding, Subject } from '../../rule.ts';
import { quotedSentence } from '../../words-around/quoted-sentence.ts';
import { tablePlace } from '../../words-around/table.ts';
import { messages } from '../absence-is-a-claim.words.ts';
import { at, firstOf, type StatedNumber, statedNumbers } from './stated-numbers.ts';

const { names } = messages;

/** Score and grade, each called undisclosed or left out with the whole rating. */
export const absentRating = (subject: Subject): readonly Finding[] => [...absentScore(subject), ...absentGrade(subject)];

function absentScore(subject: Subject): readonly Finding[] {
  const { rating } = subject.report;
  if (rating && rating.score.status !== 'undisclosed') return [];
  const place = at(...(rating ? ['rating', 'score'] : []));
  const scores = statedNumbers(subject).filter(isScore);
  const certain = scores.filter(isWhole);
  return firstOf(
    certain.map(({ sentence }) => ({ place, ...messages.stated(names.score, sentence) })),
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
  const said = narrative.blocks.flatMap((block) =>
    block.kind === 'table' ? gradeCells(block) : gradesIn(block, rating?.schemeQuote ?? null),
  );
  const others = narrative.blocks.flatMap((block) =>
    block.kind === 'table' ? [] : gradesIn(block, rating?.schemeQuote ?? null, otherGradeSaid),
  );
  return firstOf(
    said.map((sentence) => ({ place, ...messages.stated(names.grade, sentence) })),
    others.map((sentence) => ({ place, ...messages.perhaps(names.grade, sentence) })),
  );
}

function gradesIn({ text }: Block, scheme: string | null, given?: RegExp): string[] {
  return gradesGiven(text, given)
    .filter(({ said }) => !scheme?.includes(said))
    .map(({ start, end }) => quotedSentence(text, start, end));
}

/** A cell that holds a grade, beside or below a word for it. */
function gradeCells(block: Block): string[] {
  return cellsOf(block)
    .flat()
    .flatMap(({ text, start }) => {
      const cell = text.trim();
      if (!gradeName.test(cell)) return [];
      const { label, heads } = tablePlace(start, block);
      return gradeHead.test(label) || gradeHead.test(heads) ? [`${heads || label} ${cell}`.replace(/\s+/gu, ' ')] : [];
    });
}
