import { isKnown, type Statement } from '../../domain/figure.ts';
import { indicatorName, type Rating, type Report } from '../../domain/report.ts';
import { isGradeOf } from '../../domain/schemes.ts';
import { sentenceUpTo } from '../../language/clauses.ts';
import { gradeTakenBack } from '../../language/correction-words.ts';
import { type Decimal, decimal, equals } from '../../language/decimal.ts';
import { type GradeGiven, gradesGiven } from '../../language/grade-words.ts';
import { otherGrade, otherScore } from '../../language/qualifying-words.ts';
import { ofOneThing, type Review, reviewIn, reviewOfHeading } from '../../language/review-words.ts';
import { barePoints, fullMarks, noWholeScore, scoreBefore, scoreHead } from '../../language/stated-words.ts';
import { unit } from '../../language/units.ts';
import { shown } from '../../presenting/shown.ts';
import { evaluatorWords } from '../../text/vocabulary.ts';
import { type StatedNumber, statedNumbers } from '../claims/absence/stated-numbers.ts';
import { yearSaid } from '../claims/years-said.ts';
import { givesGradeOfPart } from '../part-at.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { columnOver, columnsOfMark } from '../words-around/column-kinds.ts';
import { quotedSentence } from '../words-around/quoted-sentence.ts';
import { messages, words } from './reviews-are-told-apart.words.ts';

/** Grade and score are those of the review that is named, and a second one that differs is known to the editor. */
export const reviewsAreToldApart: Rule = {
  id: 'reviews-are-told-apart',
  group: 'evaluation',
  level: 'warning',
  words,
  find: (subject) => {
    const { rating } = subject.report;
    if (!rating) return marksOfAnother(subject.report);
    const another = ofAnother(rating, subject.report);
    const found = [...another, ...secondGrade(rating, subject.report), ...secondScore(rating, subject)];
    return another.length > 0 ? found : [...found, ...marksOfAnother(subject.report)];
  },
};

function ofAnother(rating: Rating, report: Report): Finding[] {
  const { evaluator } = report;
  if (evaluator === 'unstated') return [];
  const score = isKnown(rating.score) ? rating.score.statements : [];
  const stated: readonly (readonly [string, readonly Statement[]])[] = [
    [messages.grade, rating.statement ? [rating.statement] : []],
    [messages.score, score],
  ];
  const found = stated.flatMap(([what, statements]) =>
    statements.flatMap((statement) => {
      const said = reviewSaid(statement, report);
      return said && isOfAnother(said.review, evaluator) ? [{ statement, what, said: said.words }] : [];
    }),
  );
  const [first] = found;
  if (!first) return [];
  const what = messages.both([...new Set(found.map((each) => each.what))]);
  return [
    { place: at(first.what === messages.grade ? 'grade' : 'score'), ...messages.ofAnother(what, first.said, evaluatorWords[evaluator]) },
  ];
}

/** Where the editor mends it: the text cannot be. */
const at = (part: 'grade' | 'score'): Finding['place'] => ({ in: 'project', path: ['rating', part] });

const isOfAnother = (review: Review, evaluator: Report['evaluator']): boolean =>
  review !== evaluator && !(review === 'another' && evaluator !== 'publisher');

/** Scores of indicators that stand only in a column of another review: 复核得分. */
function marksOfAnother({ indicators, evaluator, narrative }: Report): Finding[] {
  if (evaluator === 'unstated') return [];
  const strays = indicators.flatMap(({ path, score }, index) => {
    const columns = score ? columnsOfMark(indicatorName({ path }), score, narrative) : [];
    const reviews = columns.map(({ heading }) => ({ heading, review: reviewOfHeading(heading) }));
    const [first] = reviews;
    const isStray = first && reviews.every(({ review }) => review !== undefined && isOfAnother(review, evaluator));
    return isStray ? [{ index, heading: first.heading }] : [];
  });
  const [first] = strays;
  if (!first) return [];
  const place = { in: 'project', path: ['indicators', first.index, 'score'] } as const;
  return [{ place, ...messages.ofAnother(messages.marks(strays.length), first.heading, evaluatorWords[evaluator]) }];
}

/** By the sentence up to the place, in a table by the heading of its column, else by the rest of its clause. */
function reviewSaid({ block: index, start, end }: Statement, { narrative }: Report) {
  const block = narrative.blocks[index];
  if (!block) return undefined;
  if (block.kind === 'table') {
    const heading = columnOver(block, start)?.heading;
    const review = heading === undefined ? undefined : reviewOfHeading(heading);
    return heading !== undefined && review ? { review, words: heading } : undefined;
  }
  const before = sentenceUpTo(block.text, start);
  return reviewIn(before) ?? reviewIn(/^[^，,。；;！？\n]*/u.exec(block.text.slice(end))?.[0] ?? '');
}

function secondGrade(rating: Rating, report: Report): Finding[] {
  const { narrative } = report;
  const { grade, statement, schemeQuote } = rating;
  // Of a grade that is taken back where it stands, `later-word-stands` speaks.
  const isTakenBack = statement && gradeTakenBack.test(narrative.blocks[statement.block]?.text.slice(statement.end) ?? '');
  if (!grade || isTakenBack) return [];
  const isSecond = ({ name, said, clause }: GradeGiven) =>
    !isGradeOf(rating, name) && !schemeQuote?.includes(said) && !otherGrade.test(`${clause}${said}`) && !ofOneThing.test(clause);
  const isOfPart = givesGradeOfPart(report);
  const found = narrative.blocks.flatMap((block) =>
    (block.kind === 'paragraph' ? gradesGiven(block.text) : [])
      .filter((each) => isSecond(each) && !isOfPart(block, each))
      .map(({ start, end }) => ({ text: block.text, start, end })),
  );
  const [other] = found;
  if (!other) return [];
  const { text, start, end } = other;
  return [{ place: at('grade'), ...messages.second(messages.grade, `“${grade}”`, quotedSentence(text, start, end)) }];
}

function secondScore({ score }: Rating, subject: Subject): Finding[] {
  const { value } = score;
  if (value === null) return [];
  const { year, figures } = subject.report;
  const other = statedNumbers(subject).find(
    (each) =>
      each.owner !== score.id &&
      isWholeScore(each) &&
      each.number.values[0] !== undefined &&
      !equals(each.number.values[0], value) &&
      (yearSaid(each.around.sentence, year) ?? year) === year &&
      figures.every(({ id, period }) => id !== each.owner || period === year),
  );
  if (!other) return [];
  return [{ place: at('score'), ...messages.second(messages.score, ` ${shown(score)}`, other.sentence) }];
}

const isWholeScore = ({ block, number, around: { before, own }, owner }: StatedNumber): boolean =>
  block.kind === 'paragraph' &&
  number.kind === 'quantity' &&
  number.operator === null &&
  owner !== 'rating' &&
  (number.unit === unit.points || number.unit === '') &&
  scoreBefore.test(before) &&
  scoreHead.test(before) &&
  !noWholeScore.test(own) &&
  !otherScore.test(before) &&
  !isFull(number.values[0] ?? decimal(0n), sentenceUpTo(block.text, number.start)) &&
  !ofOneThing.test(own);

/** 总分100分: what can be had, not what was given. */
const isFull = (value: Decimal, sentence: string): boolean =>
  (equals(value, decimal(100n)) && barePoints.test(sentence)) || (isRound(value) && fullMarks.test(sentence));

const isRound = ({ coefficient, scale }: Decimal): boolean => coefficient % 10n ** BigInt(scale + 1) === 0n;
