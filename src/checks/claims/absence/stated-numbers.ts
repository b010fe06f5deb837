import type { Block } from '../../../domain/narrative.ts';
import { remembered } from '../../../domain/remembered.ts';
import { partsOf } from '../../../domain/report.ts';
import { clauseStops } from '../../../language/claim-words.ts';
import { beginUpTo } from '../../../language/clauses.ts';
import { equals } from '../../../language/decimal.ts';
import { type NarrativeNumber, wantsFigure } from '../../../language/numbers/narrative-number.ts';
import { shortFigure } from '../../../language/short-figure.ts';
import { partAt } from '../../part-at.ts';
import { claimsOf } from '../../prose/claims.ts';
import { unmappedTables } from '../../prose/tables-are-mapped.ts';
import type { Finding, Place, Subject } from '../../rule.ts';
import { quotedSentence } from '../../words-around/quoted-sentence.ts';
import { tablePlace } from '../../words-around/table.ts';
import { type WordsAround, wordsAround } from '../../words-around/words-around.ts';

/** A number of the text that an editor could have meant to deny. */
export interface StatedNumber {
  readonly block: Block;
  readonly number: NarrativeNumber;
  readonly around: WordsAround;
  /** Id of the figure that it states; empty where it states none. */
  readonly owner: string;
  /** Made where it is asked for. */
  readonly sentence: string;
}

/**
 * All quantities but those that the editor excused, which another rule refuses where it hides data, those of a table that is asked
 * about as a whole, and those that are of a part of the report: of the whole they say nothing.
 */
export const statedNumbers = remembered((subject: Subject): readonly StatedNumber[] => numbersOf(subject, (kind) => kind !== 'excused'));

/** Those that the editor excused: the result that an indicator is said to lack may be among them. */
export const excusedNumbers = remembered((subject: Subject): readonly StatedNumber[] => numbersOf(subject, (kind) => kind === 'excused'));

type ClaimKind = ReturnType<typeof claimsOf>[number]['claim']['kind'];

function numbersOf(subject: Subject, isWanted: (kind: ClaimKind) => boolean): readonly StatedNumber[] {
  const { blocks } = subject.report.narrative;
  const ofParts = figuresOfParts(subject);
  const ofTables = new Set(unmappedTables(subject).flatMap(({ numbers }) => numbers));
  const isSpokenOf = partAt(subject);
  return claimsOf(subject).flatMap((each): StatedNumber[] => {
    const { block: index, number, claim } = each;
    if (ofTables.has(each)) return [];
    const block = blocks[index];
    if (!block || !wantsFigure(number) || !isWanted(claim.kind) || (claim.kind === 'bound' && ofParts.has(claim.by))) return [];
    if (!isSpokenOf({ block: index, start: number.start })) return [];
    return [
      {
        ...{ block, number, around: wordsAround({ block: index, start: number.start, end: number.end }, blocks) },
        owner: claim.kind === 'bound' || claim.kind === 'rated' ? claim.by : '',
        get sentence() {
          return block.kind === 'table' ? ofCell(block, number) : quotedSentence(block.text, number.start, number.end);
        },
      },
    ];
  });
}

/** Of the whole's parts, or of those of a part that is looked at. */
const figuresOfParts = ({ report }: Subject): ReadonlySet<string> =>
  new Set(partsOf(report).flatMap(({ id }) => report.figures.filter(({ subject }) => subject === id).map((figure) => figure.id)));

/** A number of a table with what it is called there; a merged cell may repeat its words (合计 合计 合计). */
function ofCell(block: Block, { start, text }: NarrativeNumber): string {
  const { label, heads } = tablePlace(start, block);
  return [...new Set(label.split('\n')), heads, text].join(' ').replace(/\s+/gu, ' ').trim();
}

export const at = (...path: readonly PropertyKey[]): Place => ({ in: 'project', path });

/** Where the text says what the first of these says: who is told of it there need not be told once more that nobody registered it. */
export const placesOf = ([first, ...more]: readonly StatedNumber[]): Pick<Finding, 'numbers'> => {
  const [value] = first?.number.values ?? [];
  const same = more.filter(({ number: { values } }) => value && values[0] && equals(value, values[0]));
  return { numbers: [...(first ? [first] : []), ...same].map(({ block, number: { start, end } }) => ({ block: block.index, start, end })) };
};

/** The clause up to the number, where a quotation of it alone is read as it: what an editor may paste. */
export function clauseSaying({ block, number }: StatedNumber): string | undefined {
  if (block.kind === 'table') return undefined;
  const words = block.text.slice(beginUpTo(block.text, number.start, clauseStops), number.start + number.text.length).trim();
  const read = shortFigure(words);
  const [value] = number.values;
  const isWhole = read && read.label !== '' && read.unit !== '' && value;
  return isWhole && occursOnce(words, block.text) ? words : undefined;
}

const occursOnce = (words: string, text: string): boolean => text.indexOf(words) === text.lastIndexOf(words);

/** What leaves no doubt speaks for the rest. */
export const firstOf = (certain: readonly Finding[], possible: readonly Finding[]): readonly Finding[] =>
  (certain.length > 0 ? certain : possible).slice(0, 1);
