import { sentencesOf } from '../language/clauses.ts';
import { doneBy, isBodyName, nameReader, ofTheCentre, withoutCode } from '../language/named-words.ts';
import { type Block, linesOf, withoutSpace } from './narrative.ts';
import { remembered } from './remembered.ts';
import { type FactKey, factKeys, factWordsOf, type PartFact, type ReportFact } from './report-facts.ts';

/** What the text states of a fact in so many words: its name and, right behind it, a body, without its code. */
export interface FactSaid {
  readonly key: FactKey;
  readonly name: string;
  readonly words: string;
  readonly block: number;
}

const keyOf: ReadonlyMap<string, FactKey> = new Map(
  factKeys.flatMap((key) => [factWordsOf(key).label, ...factWordsOf(key).others].map((name): [string, FactKey] => [name, key])),
);
const { inLine, alone, places } = nameReader([...keyOf.keys()]);

/** Every such place of the text, in its order: a line, two lines, two cells of a row, a head of a column and what stands below it. */
export const factsSaid = remembered((blocks: readonly Block[]): readonly FactSaid[] => {
  const found: FactSaid[] = [];
  const say = (names: readonly string[], words: string, block: number) => {
    for (const name of names) {
      const key = keyOf.get(name);
      if (key) found.push({ key, name, words: withoutCode(words), block });
    }
  };
  let waiting: readonly string[] = [];
  for (const block of blocks) {
    for (const line of block.rows.length > 0 ? [] : linesOf(block)) {
      const words = withoutSpace(line);
      if (waiting.length > 0 && isBodyName(words)) say(waiting, words, block.index);
      waiting = alone(line);
      for (const each of inLine(line)) say(each.names, each.words, block.index);
    }
    if (block.rows.length > 0) inTable(cellsIn(block), (names, words) => say(names, words, block.index));
  }
  return found;
});

const cellsIn = ({ text, rows }: Block): readonly (readonly string[])[] =>
  rows.map((start, i) =>
    text
      .slice(start, rows[i + 1])
      .split('\n')
      .slice(1)
      .map(withoutSpace),
  );

function inTable(rows: readonly (readonly string[])[], say: (names: readonly string[], words: string) => void): void {
  for (const [i, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) {
      for (const each of inLine(cell)) say(each.names, each.words);
      const names = alone(cell);
      if (names.length === 0 || row[column - 1] === cell) continue;
      const beside = row.slice(column + 1).find((each) => each !== '' && each !== cell) ?? '';
      if (isBodyName(beside)) say(names, beside);
      else if (beside === '' || alone(beside).length > 0 || i === 0)
        for (const below of rows.slice(i + 1)) if (isBodyName(below[column] ?? '')) say(names, below[column] ?? '');
    }
  }
}

/** Whether the words are what is stated there, with the code before them or without. */
export const isStatedAs = (words: string, said: FactSaid): boolean => withoutCode(withoutSpace(words)) === said.words;

/** A fact's name in the sentence, the line or the row of its words. */
export interface FactNamed {
  readonly name: string;
  readonly block: number;
}

/** Where the text calls these words by a name of the fact: right behind it, else in one sentence, line or row with it. */
export function namedInText(key: FactKey, words: string, blocks: readonly Block[]): FactNamed | undefined {
  const said = factsSaid(blocks).find((each) => each.key === key && isStatedAs(words, each));
  if (said) return said;
  const own = withoutSpace(words);
  for (const block of blocks) {
    for (const piece of piecesOf(block)) {
      const at = piece.indexOf(own);
      if (at < 0) continue;
      if (isDoer(key, piece, at, own)) return { name: factWordsOf(key).label, block: block.index };
      const names = places(piece).filter((each) => !ofTheCentre.test(piece.slice(0, each.at)));
      const nearest = [names.findLast((each) => each.at < at), names.find((each) => each.at >= at + own.length)];
      const found = nearest.find((each) => each && keyOf.get(each.name) === key);
      if (found) return { name: found.name, block: block.index };
    }
  }
  return undefined;
}

/** 由区生态环境局主管: who does it is told by what it does. */
function isDoer(key: FactKey, piece: string, at: number, own: string): boolean {
  const { does = [] } = factWordsOf(key);
  const behind = piece.slice(at + own.length);
  return doneBy.test(piece.slice(0, at)) && does.some((verb) => behind.startsWith(verb));
}

const piecesOf = (block: Block): readonly string[] =>
  linesOf(block)
    .flatMap((line) => (block.rows.length > 0 ? [line] : sentencesOf(line)))
    .map(withoutSpace);

/** The facts that an editor copied, in the registry's order. */
export const factsOfFile = (
  file: Readonly<Partial<Record<FactKey, string | undefined>>>,
  blocks: readonly Block[],
): readonly ReportFact[] =>
  factKeys.flatMap((key): ReportFact[] => {
    const words = file[key];
    if (words === undefined) return [];
    const named = namedInText(key, words, blocks);
    const place = named && blocks.find(({ index }) => index === named.block)?.place;
    return [{ key, name: named?.name ?? factWordsOf(key).label, words, place: place ?? '' }];
  });

/** The facts that are told of a part: under the heading of their column, else by the name that stands by them where the part is named. */
export const factsOfPart = ({ name: part, facts }: NamedFacts, blocks: readonly Block[]): readonly ReportFact[] =>
  facts.map(({ key, words, heading }) => {
    const own = blocksOfPart(part, words, blocks);
    const name = heading ?? (namedInText(key, words, own) ?? namedInText(key, words, blocks))?.name ?? factWordsOf(key).label;
    return { key, name, words, place: own[0]?.place ?? '' };
  });

interface NamedFacts {
  readonly name: string;
  readonly facts: readonly PartFact[];
}

/** Where a part and words of it are named together. */
export const blocksOfPart = (part: string, words: string, blocks: readonly Block[]): readonly Block[] => {
  const wanted = [part, words].map(withoutSpace);
  return blocks.filter(({ text }) => wanted.every((each) => withoutSpace(text).includes(each)));
};

/** The one thing that the text states of a fact which the file leaves out; none where it states several. */
export function factsLeftOut(facts: readonly Pick<ReportFact, 'key'>[], blocks: readonly Block[]): readonly FactSaid[] {
  return factKeys.flatMap((key): FactSaid[] => {
    if (facts.some((each) => each.key === key)) return [];
    const [first, ...others] = factsSaid(blocks).filter((each) => each.key === key);
    return first && others.every((each) => each.words === first.words) ? [first] : [];
  });
}
