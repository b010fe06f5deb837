import { levelsNamed, untargetedAt } from '../language/aim-denial.ts';
import { isDash } from '../language/cells/not-applicable.ts';
import { rowName } from '../language/cells/row-names.ts';
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
  saysNoResult,
} from '../language/denial-words.ts';
import { indicatorKinds } from '../language/evaluation-words.ts';
import {
  blankMeansNone,
  moneyElsewhere,
  moneyFromElsewhere,
  moneyOnCondition,
  namesMoney,
  noMoneyOfItsOwn,
} from '../language/money-words.ts';
import { type Block, cellsOfRow, type Narrative, rowAround } from './narrative.ts';
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
  const own = inOwnRow(name, blocks);
  if (own !== null) return own;
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

/** A cell that says so in the row of that name; null where several rows have it. */
function inOwnRow(name: string, blocks: Narrative['blocks']): string | null {
  const rows = blocks.flatMap((block) =>
    block.kind === 'table' && block.text.includes(name) ? block.rows.map((_, i) => cellsOfRow(block, i)) : [],
  );
  const [row, ...more] = rows.filter((cells) => cells.some((cell) => rowName(cell).name === name));
  return (more.length === 0 && row?.find((cell) => saysNoResult(cell))?.trim()) || null;
}

/**
 * The report's own words that no target was set for an indicator: said of it or of what it stands under by name, or of all. Null where
 * it is silent.
 */
export function targetSaidInstead(
  { path }: Pick<Indicator, 'path'>,
  blocks: Narrative['blocks'],
  others: readonly string[],
): string | null {
  return firstIn(blocks, (clauses) => {
    const at = untargetedAt(clauses);
    const clause = clauses[at] ?? '';
    const names = others.filter((each) => clause.includes(each));
    const levels = levelsNamed(clause);
    const isOfIt = names.some((each) => path.includes(each)) || levels.some((each) => path.some((level) => level.includes(each)));
    return isOfIt || (names.length === 0 && levels.length === 0) ? at : -1;
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

/** Of a source that has a row of its own in a table and no number there: a form's words that what does not exist is left blank. */
export const blankRowSaid = (name: string, blocks: Narrative['blocks']): string | null =>
  hasBlankRow(name, blocks) ? clauseIn(blocks, blankMeansNone) : null;

/** Whether a table has a row that begins with the name and holds nothing else. */
export const hasBlankRow = (name: string, blocks: Narrative['blocks']): boolean => blocks.some((block) => isBlankIn(name, block));

const isBlankIn = (name: string, block: Block): boolean =>
  block.kind === 'table' &&
  block.text.includes(name) &&
  block.rows.some((_, i) => {
    const [first, ...others] = cellsOfRow(block, i).filter((cell) => cell.trim() !== '' && !isDash(cell));
    return first !== undefined && others.length === 0 && rowName(first).name === name;
  });

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
