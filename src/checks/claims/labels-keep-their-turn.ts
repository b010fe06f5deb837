import type { Statement } from '../../domain/figure.ts';
import type { Block } from '../../domain/narrative.ts';
import type { Report } from '../../domain/report.ts';
import { type StatedFigure, statedFigures } from '../../domain/stated-figures.ts';
import { allOf } from '../../language/all-of.ts';
import { clauseStops, sentenceStops } from '../../language/claim-words.ts';
import { clauseUpTo, endFrom, sentenceUpTo } from '../../language/clauses.ts';
import {
  changesBy,
  distanceFrom,
  doneOfThem,
  keepsChange,
  keepsDenial,
  keepsDistance,
  keepsLater,
  keepsSince,
  keepsUndoing,
  laterYear,
  ledByDenial,
  shiftOfTime,
  sinceYears,
  type Turn,
  timeUnit,
  turns,
  wronglyDone,
  yearOfItsOwn,
} from '../../language/turning-words.ts';
import { unit as unitWords } from '../../language/units.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import type { Finding, Rule } from '../rule.ts';
import { quotedSentence } from '../words-around/quoted-sentence.ts';
import { type WordsAround, wordsAround } from '../words-around/words-around.ts';
import { messages, words } from './labels-keep-their-turn.words.ts';

/** A name does not leave out the word that turns what its number counts: 未 of 未办结, 计划 of 计划开展, 减少 of 减少 35 件, 以来 of 2019 年以来. */
export const labelsKeepTheirTurn: Rule = {
  id: 'labels-keep-their-turn',
  group: 'claims',
  level: 'warning',
  words,
  find: ({ report, file }) =>
    statedFigures(file).flatMap((stated): Finding[] => {
      if (stated.cells) return [];
      const statements = report.figures.find(({ id }) => id === stated.id)?.statements ?? [];
      const found = statements.map((each) => turnOf(stated, each, report));
      const [first] = found;
      const [statement] = statements;
      if (!first || !statement || found.includes(undefined)) return [];
      const sentence = quotedSentence(report.narrative.blocks[statement.block]?.text ?? '', statement.start, statement.end);
      return [{ place: { in: 'project', path: [...stated.at, 'label'] }, ...messages[first.kind](stated.label, first.word, sentence) }];
    }),
};

interface LostTurn {
  readonly kind: Turn['kind'] | 'changed' | 'distance' | 'next' | 'since' | 'later';
  readonly word: string;
}

function turnOf(stated: StatedFigure, statement: Statement, { narrative: { blocks }, year }: Report): LostTurn | undefined {
  const block = blocks[statement.block];
  const around = wordsAround(statement, blocks);
  const found = distanceOf(stated, around) ?? changeOf(stated, around) ?? turned(stated, around) ?? sinceOf(stated, around, year);
  return (
    found ??
    (block && block.kind !== 'table'
      ? (ledOf(stated, statement, block) ?? nextOf(stated, statement, block) ?? behindOf(stated, statement, block, year))
      : undefined)
  );
}

/** 变更的食堂 for 未完成原因：2 个食堂因选址变更. */
function ledOf({ label }: StatedFigure, { start }: Statement, { text }: Block): LostTurn | undefined {
  const word = ledByDenial.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  return word && !keepsDenial.test(label) ? { kind: 'denied', word } : undefined;
}

/** 领补贴的人 for 15 人…多发了补贴; 开工的食堂 for 2 个食堂…于 2024 年 3 月开工, in a report of 2023. */
function behindOf({ label, year: filed }: StatedFigure, { end }: Statement, { text }: Block, year: number): LostTurn | undefined {
  const sentence = text.slice(end, endFrom(text, end, sentenceStops));
  const wrong = wronglyDone.exec(sentence.slice(0, endFrom(sentence, 0, clauseStops)));
  if (wrong && !keepsUndoing.test(label)) return { kind: 'undone', word: wrong[0] };
  if (filed !== undefined || keepsLater.test(label)) return undefined;
  const later = allOf(sentence, laterYear).find(({ groups }) => Number(groups?.['year'] ?? year + 1) > year);
  if (!later) return undefined;
  const known = `${sentenceUpTo(text, end)}${sentence.slice(0, later.index)}`;
  const behind = sentence.slice(later.index + later[0].length);
  const clause = behind.slice(0, endFrom(behind, 0, clauseStops));
  return pairsOf(label).some((pair) => clause.includes(pair) && !known.includes(pair)) ? { kind: 'later', word: later[0] } : undefined;
}

/** 老年人满意度 for 提高 1.2 个百分点: a change under the name of the level. */
function changeOf({ label, unit, signed, role }: StatedFigure, { before }: WordsAround): LostTurn | undefined {
  if (signed || role === 'target' || keepsChange.test(label)) return undefined;
  const word = changesBy.exec(before)?.[0].trim();
  if (word) return { kind: 'changed', word };
  return unit.endsWith(unitWords.percentagePoint) ? { kind: 'changed', word: unit } : undefined;
}

/** 增幅 for 增幅比目标低 0.6 个百分点: a distance under the name of what is apart. */
function distanceOf({ label, unit, role }: StatedFigure, { before }: WordsAround): LostTurn | undefined {
  if (role === 'target' || keepsDistance.test(label)) return undefined;
  const found = distanceFrom.exec(before) ?? (timeUnit.test(unit) ? shiftOfTime.exec(before) : null);
  return found ? { kind: 'distance', word: found[0].trim() } : undefined;
}

/** 已完成意见 for the 28 of 28 条意见已完成 25 条: what was done with the next number under the name of this one. */
function nextOf({ label, unit }: StatedFigure, { start, end }: Statement, block: Block): LostTurn | undefined {
  const next = numbersOf(block).find((each) => each.start >= end);
  if (!next || next.unit !== unit || next.start >= endFrom(block.text, end, clauseStops)) return undefined;
  const between = block.text.slice(end, next.start);
  const done = doneOfThem.exec(between);
  const word = done?.groups?.['done'] ?? '';
  const known = `${clauseUpTo(block.text, start)}${between.slice(0, done?.index)}`;
  return pairsOf(word).some((pair) => label.includes(pair) && !known.includes(pair))
    ? { kind: 'next', word: `${word}${next.text}` }
    : undefined;
}

/** A word of the name that stands only behind a turning word: in the number's own clause, or, where it is not there, from the number before. */
function turned({ label, role, phase }: StatedFigure, { own: clause, inCell, near: upTo }: WordsAround): LostTurn | undefined {
  const isPlan = role === 'target' || phase === 'initialBudget' || phase === 'adjustedBudget';
  const pairs = pairsOf(label);
  // 未达标指标 over a cell that names one and gives its numbers is of the list, not of them.
  const [own, near] = inCell === '' ? [clause, upTo] : [inCell, inCell];
  for (const [region, wanted] of [
    [own, pairs],
    [near, pairs.filter((pair) => !own.includes(pair))],
  ] as const)
    for (const { kind, word, reach, kept } of turns) {
      if (kept.test(label) || (kind === 'planned' && isPlan)) continue;
      for (const match of allOf(region, word)) {
        const end = match.index + match[0].length;
        const behind = region.slice(end, end + reach);
        const isTurned = (pair: string) => behind.includes(pair) && region.indexOf(pair) >= end && region.lastIndexOf(pair) < end + reach;
        if (wanted.some(isTurned)) return { kind, word: match[0] };
      }
    }
  return undefined;
}

const pairsOf = (label: string): readonly string[] =>
  [...label].flatMap((char, i) =>
    /[\u4e00-\u9fff]/u.test(char) && /[\u4e00-\u9fff]/u.test(label[i + 1] ?? '') ? [char + label[i + 1]] : [],
  );

function sinceOf({ label, note = '', year: filed }: StatedFigure, { near }: WordsAround, year: number): LostTurn | undefined {
  if (filed !== undefined || keepsSince.test(label) || keepsSince.test(note)) return undefined;
  const match = allOf(near, sinceYears).at(-1);
  if (!match || Number(match.groups?.['year'] ?? 0) >= year) return undefined;
  return yearOfItsOwn.test(near.slice(match.index + match[0].length)) ? undefined : { kind: 'since', word: match[0] };
}
