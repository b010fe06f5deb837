import { clauseEnds } from '../language/claim-words.ts';
import { noneThisYear, notCounted, notScored, notSurveyed, notSurveyedAtAll, passageEnds } from '../language/denial-words.ts';
import { indicatorKinds } from '../language/evaluation-words.ts';
import { type Block, type Narrative, rowAround } from './narrative.ts';
import type { Indicator } from './report.ts';

/**
 * The report's own words where it says that there is nothing to tell of an indicator: no survey, none this year. The clause names
 * it, follows its name, stands in its row, or says of nothing else that it was not done. Null where the report is silent.
 */
export function resultSaidInstead({ path }: Pick<Indicator, 'path'>, blocks: Narrative['blocks']): string | null {
  const name = path.at(-1) ?? '';
  const core = name.endsWith(indicatorKinds.satisfaction) ? indicatorKinds.satisfaction : name;
  return firstIn(blocks, (clauses, isRow) =>
    clauses.some((clause) => clause.includes(core))
      ? clauses.find(
          (clause, i) =>
            (notSurveyed.test(clause) || noneThisYear.test(clause)) &&
            (isRow || clause.includes(core) || clauses[i - 1] === name || notSurveyedAtAll.test(clause)),
        )
      : undefined,
  );
}

/** Of the report's score, and of how many were helped. */
export const scoreSaidInstead = ({ blocks }: Pick<Narrative, 'blocks'>): string | null => clauseIn(blocks, notScored);
export const totalSaidInstead = ({ blocks }: Pick<Narrative, 'blocks'>): string | null => clauseIn(blocks, notCounted);

const clauseIn = (blocks: Narrative['blocks'], pattern: RegExp): string | null =>
  firstIn(blocks, (clauses) => clauses.find((clause) => pattern.test(clause)));

function firstIn(blocks: Narrative['blocks'], find: (clauses: readonly string[], isRow: boolean) => string | undefined): string | null {
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'title') continue;
    for (const passage of passagesOf(block)) {
      const clauses = passage
        .split(clauseEnds)
        .map((clause) => clause.trim())
        .filter(Boolean);
      const found = find(clauses, block.kind === 'table');
      if (found) return found;
    }
  }
  return null;
}

/** Sentences, and the rows of a table. */
function passagesOf(block: Block): string[] {
  const { text, rows, kind } = block;
  return kind === 'table' ? rows.map((start) => rowAround(block, start)) : text.split(passageEnds);
}
