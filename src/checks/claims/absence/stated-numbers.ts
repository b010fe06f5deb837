import type { Block } from '../../../domain/narrative.ts';
import { remembered } from '../../../domain/remembered.ts';
import { partsOf } from '../../../domain/report.ts';
import { type NarrativeNumber, wantsFigure } from '../../../language/numbers/narrative-number.ts';
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

/** What leaves no doubt speaks for the rest. */
export const firstOf = (certain: readonly Finding[], possible: readonly Finding[]): readonly Finding[] =>
  (certain.length > 0 ? certain : possible).slice(0, 1);
