import { type Figure, isKnown } from '../../domain/figure.ts';
import { ownSides } from '../../domain/indicator-sides.ts';
import { gradeTakenBack, heldBefore, takesBack } from '../../language/correction-words.ts';
import { wantsFigure } from '../../language/numbers/narrative-number.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { quotedSentence } from '../words-around/quoted-sentence.ts';
import { wordsAround } from '../words-around/words-around.ts';
import { messages, words } from './later-word-stands.words.ts';
import { placeOfStatement } from './mentions.ts';

/** Where the text corrects a number itself, the corrected one is filed. A budget may be adjusted: its stages have names of their own. */
export const laterWordStands: Rule = {
  id: 'later-word-stands',
  group: 'claims',
  level: 'warning',
  words,
  find: (subject) => [...figuresOf(subject).flatMap((each) => takenBack(each, subject)), ...grade(subject)],
};

function figuresOf({ report, file }: Subject): readonly Figure[] {
  const { indicators, beneficiaries, rating, figures } = report;
  const done = new Set(file.funds.flatMap(({ id, phase }) => (phase === 'finalAccount' || phase === 'received' ? [id] : [])));
  return [
    ...indicators.flatMap((each) => ownSides(each)),
    ...(beneficiaries?.groups ?? []).flatMap(({ figure, parts }) => [figure, ...parts]),
    ...(rating && isKnown(rating.score) ? [rating.score] : []),
    ...figures.filter(({ id }) => done.has(id)),
  ];
}

function takenBack({ label, statements }: Figure, { report }: Subject): Finding[] {
  const { blocks } = report.narrative;
  for (const statement of statements) {
    const block = blocks[statement.block];
    if (!block || block.kind === 'table') continue;
    const numbers = numbersOf(block).filter(wantsFigure);
    const at = numbers.findIndex((each) => each.start < statement.end && statement.start < each.end);
    const [own, next] = [numbers[at], numbers[at + 1]];
    const said = quotedSentence(block.text, statement.start, statement.end);
    if (own && next && own.unit === next.unit && takesBack(block.text.slice(own.end, next.start)))
      return [{ place: placeOfStatement(statement), ...messages.corrected(label, said) }];
    const word = heldBefore(wordsAround(statement, blocks).before);
    if (word && !label.includes(word)) return [{ place: placeOfStatement(statement), ...messages.superseded(label, said, word) }];
  }
  return [];
}

function grade({ report: { rating, narrative } }: Subject): Finding[] {
  const { statement, grade: name } = rating ?? {};
  const block = statement && narrative.blocks[statement.block];
  if (!statement || !name || !block || block.kind === 'table' || !gradeTakenBack.test(block.text.slice(statement.end))) return [];
  const said = quotedSentence(block.text, statement.start, statement.end);
  return [{ place: placeOfStatement(statement), ...messages.corrected(messages.grade, said) }];
}
