import type { CellPlace } from '../../domain/cell-place.ts';
import type { AnswerFile, IndicatorFile } from '../../domain/files/indicator-file.ts';
import { withoutSpace } from '../../domain/narrative.ts';

/** A row of a table, by its position among the table's, and the entry of the file that says the same of it in the words of the text. */
export interface SaidAgain {
  readonly row: number;
  readonly written: number;
}

/** Rows and entries of one name, where each is the only one that has it; what another table gave is no entry of the editor's. */
export function saidAgain(rows: readonly IndicatorFile[], written: readonly IndicatorFile[]): readonly SaidAgain[] {
  return rows.flatMap((each, row) => {
    const [alone, ...more] = named(written, nameOf(each));
    const entry = alone === undefined ? undefined : written[alone];
    if (alone === undefined || !entry || more.length > 0 || isOfTable(entry)) return [];
    return named(rows, nameOf(each)).length === 1 ? [{ row, written: alone }] : [];
  });
}

const named = (among: readonly IndicatorFile[], name: string): readonly number[] =>
  among.flatMap((each, i) => (nameOf(each) === name ? [i] : []));

const isOfTable = ({ target, actual }: IndicatorFile): boolean => [target, actual].some((side) => isStated(side) && 'cells' in side);

const nameOf = ({ path }: IndicatorFile): string => withoutSpace(path.at(-1) ?? '');

/** What the table gives goes first; the quotations of the text are further places of it, and what only the text says is added. */
export function bothSaid(row: IndicatorFile, written: IndicatorFile): IndicatorFile {
  const target = bothAnswers(row.target, written.target);
  return {
    ...{ ...written, ...row },
    ...(target === undefined ? {} : { target }),
    actual: bothAnswers(row.actual, written.actual) ?? row.actual,
  };
}

type WrittenSide = IndicatorFile['actual'] | IndicatorFile['target'];

/** In other words than the table's, the editor's answer stands: what of the cell it leaves is asked for. */
function bothAnswers<Of extends WrittenSide>(row: Of, written: Of): Of {
  const [own, further]: readonly WrittenSide[] = [row, written];
  if (!isStated(own)) return written ?? row;
  if (!isStated(further)) return row;
  if ('words' in own !== 'words' in further) return written;
  const both = {
    ...('operator' in further ? { operator: further.operator } : {}),
    ...own,
    ...('note' in further ? { note: further.note } : {}),
    quotes: [...own.quotes, ...further.quotes],
  };
  return both as WrittenSide as Of;
}

const isStated = (side: WrittenSide): side is Extract<WrittenSide, AnswerFile> & { readonly cells?: readonly CellPlace[] } =>
  typeof side === 'object' && 'quotes' in side;
