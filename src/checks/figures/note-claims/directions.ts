import { withoutSpace } from '../../../domain/narrative.ts';
import { remembered } from '../../../domain/remembered.ts';
import type { Report } from '../../../domain/report.ts';
import { allOf } from '../../../language/all-of.ts';
import { comma } from '../../../language/claim-words.ts';
import { sentencesOf } from '../../../language/clauses.ts';
import { messages } from '../notes-say-what-the-report-says.words.ts';
import { clausesOf, type NoteClaim } from './claim.ts';
import { amount, changeTold, isRise, lead, measuredFrom, noteSays, notTold, ofAnyCount } from './directions.words.ts';

/** 就餐人次比上年多, where the text tells of the same thing that it fell, and nowhere that it rose. */
export const directions: NoteClaim = (text, subject) =>
  clausesOf(withoutSpace(text)).flatMap((clause) => {
    const [, said = '', way = ''] = noteSays.map((pattern) => pattern.exec(clause)).find((found) => found !== null) ?? [];
    const thing = said.replace(lead, '').replace(ofAnyCount, '');
    if (way === '' || thing.length < 2 || notTold.test(clause)) return [];
    const told = changesTold(subject.report).filter((each) => isAbout(thing, each));
    const [first] = told;
    return first && told.every(({ rose }) => rose !== isRise.test(way))
      ? [{ said: clause, fact: messages.facts.direction(first.words) }]
      : [];
  });

interface ToldChange {
  /** The clauses that tell of it, from the one that names what changes. */
  readonly words: string;
  /** What changes, without the numbers. */
  readonly of: string;
  readonly paragraph: string;
  readonly rose: boolean;
}

const changesTold = remembered(({ narrative, figures }: Report): readonly ToldChange[] => {
  // The name of a change says what changes, whatever stands between the two in the text.
  const named = figures.flatMap(({ label, status }) => (status === 'reported' ? toldIn(label, label) : []));
  const told = narrative.blocks.flatMap(({ kind, text }) =>
    kind === 'table' ? [] : sentencesOf(text).flatMap((sentence) => toldIn(withoutSpace(sentence), withoutSpace(text))),
  );
  return [...told, ...named];
});

function toldIn(sentence: string, paragraph: string): ToldChange[] {
  const clauses = sentence.split(comma);
  return clauses.flatMap((clause, i) =>
    allOf(clause, changeTold)
      .slice(0, 1)
      .flatMap((change): ToldChange[] => {
        if (notTold.test(clause.slice(0, change.index))) return [];
        const named = clauses.slice(0, i + 1).map((each, j) => subjectOf(j === i ? each.slice(0, change.index) : each));
        const from = named.findLastIndex((each) => each.length >= 2);
        const of = named[from];
        const words = clauses.slice(Math.max(from, 0), i + 1).join('，');
        return of === undefined ? [] : [{ words, of, paragraph, rose: isRise.test(change[0]) }];
      }),
  );
}

const subjectOf = (clause: string): string => clause.replace(measuredFrom, '').replace(amount, '');

/** The last two characters name the thing, and stand where the change is told; what is before them may stand in the paragraph. */
function isAbout(thing: string, { of, paragraph }: ToldChange): boolean {
  if (of.includes(thing)) return true;
  const pieces = thing.length % 2 === 0 ? (thing.match(/../gu) ?? []) : [thing.slice(0, 2), thing.slice(-2)];
  return of.includes(thing.slice(-2)) && pieces.every((piece) => paragraph.includes(piece));
}
