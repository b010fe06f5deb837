import { clauseEnds } from '../language/claim-words.ts';
import {
  goesOnDenying,
  noneThisYear,
  noResultMade,
  notCounted,
  notScored,
  notSurveyed,
  notSurveyedAtAll,
  passageEnds,
} from '../language/denial-words.ts';
import { indicatorKinds } from '../language/evaluation-words.ts';
import { moneyElsewhere, moneyFromElsewhere, moneyOnCondition, namesMoney, noMoneyOfItsOwn } from '../language/money-words.ts';
import { type Block, type Narrative, rowAround } from './narrative.ts';
import { remembered } from './remembered.ts';
import { type Indicator, indicatorName } from './report.ts';

/**
 * The report's own words where it says that there is nothing to tell of an indicator, and why: no survey, too few answers, none this
 * year. The clause names it, follows its name, stands in its row, or says of nothing else that it was not done; clauses that only go on
 * denying belong to it. `others`: the names of the report's other indicators, which a clause may name instead. Null where the report is silent.
 */
export function resultSaidInstead(
  { path }: Pick<Indicator, 'path'>,
  blocks: Narrative['blocks'],
  others: readonly string[] = [],
): string | null {
  const name = indicatorName({ path });
  const core = name.endsWith(indicatorKinds.satisfaction) ? indicatorKinds.satisfaction : name;
  const named = (clause: string) =>
    clause.includes(core) && (clause.includes(name) || !others.some((other) => other !== name && clause.includes(other)));
  return firstIn(blocks, (clauses, isRow) => {
    if (!clauses.some(named)) return undefined;
    return clauses.findIndex((clause, i) => {
      const follows = i > 0 && (clauses[i - 1] === name || (named(clauses[i - 1] ?? '') && goesOnDenying.test(clause)));
      if (noResultMade.test(clause)) return isRow || named(clause) || follows;
      return (
        (notSurveyed.test(clause) || noneThisYear.test(clause)) &&
        (isRow || named(clause) || clauses[i - 1] === name || notSurveyedAtAll.test(clause))
      );
    });
  });
}

/** Of the report's score, and of how many were helped. In a table of several it is said of one of its rows. */
export const scoreSaidInstead = ({ blocks }: Pick<Narrative, 'blocks'>): string | null =>
  clauseIn(
    blocks.filter(({ kind }) => kind !== 'table'),
    notScored,
  );
export const totalSaidInstead = ({ blocks }: Pick<Narrative, 'blocks'>): string | null => clauseIn(blocks, notCounted);

/** Of the amounts: that they stand in a picture, an annex, a sheet beside the text; or that there are none of its own, and who bears the cost. */
export const moneySaidElsewhere = (blocks: Narrative['blocks']): string | null =>
  clauseIn(blocks, moneyElsewhere) ??
  firstIn(
    blocks.filter(({ kind }) => kind !== 'table'),
    (clauses) => clauses.findIndex((clause, i) => isWithoutMoney(clause) && !moneyOnCondition.test(clauses[i - 1] ?? '')),
    (clause) => moneyFromElsewhere.test(clause),
  );

const isWithoutMoney = (clause: string): boolean =>
  noMoneyOfItsOwn.test(clause) || (moneyFromElsewhere.test(clause) && namesMoney.test(clause));

const clauseIn = (blocks: Narrative['blocks'], pattern: RegExp): string | null =>
  firstIn(blocks, (clauses) => clauses.findIndex((clause) => pattern.test(clause)));

const deniesFurther = (clause: string): boolean => goesOnDenying.test(clause) && noResultMade.test(clause);

/** `find` gives the index of a clause, `goesOn` whether the clause after it belongs to what is said. */
function firstIn(
  blocks: Narrative['blocks'],
  find: (clauses: readonly string[], isRow: boolean) => number | undefined,
  goesOn: (clause: string) => boolean = deniesFurther,
): string | null {
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'title') continue;
    const isRow = block.kind === 'table';
    for (const { passage, clauses } of passagesOf(block)) {
      const texts = clauses.map(({ text }) => text);
      const at = find(texts, isRow) ?? -1;
      const first = clauses[at];
      if (!first) continue;
      const after = texts.slice(at + 1);
      const more = isRow ? 0 : after.findIndex((text) => !goesOn(text));
      const last = clauses[at + (more === -1 ? after.length : more)] ?? first;
      return passage.slice(first.start, last.end);
    }
  }
  return null;
}

interface SaidClause {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function placedClauses(passage: string): readonly SaidClause[] {
  let at = 0;
  return passage.split(clauseEnds).flatMap((each): SaidClause[] => {
    const text = each.trim();
    const start = passage.indexOf(text, at);
    at += each.length + 1;
    return text ? [{ text, start, end: start + text.length }] : [];
  });
}

/** Sentences, and the rows of a table: many ask. */
const passagesOf = remembered((block: Block) => {
  const { text, rows, kind } = block;
  const passages = kind === 'table' ? rows.map((start) => rowAround(block, start)) : text.split(passageEnds);
  return passages.map((passage) => ({ passage, clauses: placedClauses(passage) }));
});
