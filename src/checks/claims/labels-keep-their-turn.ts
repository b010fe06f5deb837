import { type StatedFigure, statedFigures } from '../../domain/stated-figures.ts';
import { changesBy, keepsChange, keepsSince, sinceYears, type Turn, turns, yearOfItsOwn } from '../../language/turning-words.ts';
import { unit as unitWords } from '../../language/units.ts';
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
      const statements = report.figures.find(({ id }) => id === stated.id)?.statements ?? [];
      const found = statements.map((each) => turnOf(stated, wordsAround(each, report.narrative.blocks), report.year));
      const [first] = found;
      const [statement] = statements;
      if (!first || !statement || found.includes(undefined)) return [];
      const sentence = quotedSentence(report.narrative.blocks[statement.block]?.text ?? '', statement.start, statement.end);
      return [{ place: { in: 'project', path: [...stated.at, 'label'] }, ...messages[first.kind](stated.label, first.word, sentence) }];
    }),
};

interface LostTurn {
  readonly kind: Turn['kind'] | 'changed' | 'since';
  readonly word: string;
}

function turnOf(stated: StatedFigure, around: WordsAround, year: number): LostTurn | undefined {
  return changeOf(stated, around) ?? turned(stated, around) ?? sinceOf(stated, around, year);
}

/** 老年人满意度 for 提高 1.2 个百分点: a change under the name of the level. */
function changeOf({ label, unit, signed, role }: StatedFigure, { before }: WordsAround): LostTurn | undefined {
  if (signed || role === 'target' || keepsChange.test(label)) return undefined;
  const word = changesBy.exec(before)?.[0].trim();
  if (word) return { kind: 'changed', word };
  return unit.endsWith(unitWords.percentagePoint) ? { kind: 'changed', word: unit } : undefined;
}

/** A word of the name that stands only behind a turning word: in the number's own clause, or, where it is not there, from the number before. */
function turned({ label, role }: StatedFigure, { own, near }: WordsAround): LostTurn | undefined {
  const pairs = pairsOf(label);
  for (const [region, wanted] of [
    [own, pairs],
    [near, pairs.filter((pair) => !own.includes(pair))],
  ] as const)
    for (const { kind, word, reach, kept } of turns) {
      if (kept.test(label) || (kind === 'planned' && role === 'target')) continue;
      for (const match of region.matchAll(word)) {
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
  const match = [...near.matchAll(sinceYears)].at(-1);
  if (!match || Number(match.groups?.['year'] ?? 0) >= year) return undefined;
  return yearOfItsOwn.test(near.slice(match.index + match[0].length)) ? undefined : { kind: 'since', word: match[0] };
}
