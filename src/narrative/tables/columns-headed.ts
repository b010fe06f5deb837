import type { TableColumn, TableFile } from '../../domain/files/table-file.ts';
import { type FactKey, factKeys, factWordsOf } from '../../domain/report-facts.ts';
import { type CountColumn, countColumn } from '../../language/cells/count-headings.ts';
import { type FormColumn, formColumn, ofFirstBudget, ofInvestment, ofPlan, tight } from '../../language/cells/form-headings.ts';

export type FormHeading = FormColumn | CountColumn;

/** Undefined for a heading that no form has. */
export const formHeading = (heading: string): FormHeading | undefined =>
  formColumn(heading) ?? countColumn(heading) ?? (factNamed(heading) ? 'body' : undefined);

const money: readonly TableColumn[] = ['initialBudget', 'adjustedBudget', 'received', 'finalAccount', 'amount'];
/** A heading of persons may name an indicator, or what one is to reach. */
const counted: readonly TableColumn[] = ['level', 'name', 'target', 'actual', 'basis', 'completion'];

/** What a column may be by what its heading is, likeliest first. A column headed 资金 holds the names of sources, or amounts that a note below the table says the stage of. */
export const columnsHeaded: Readonly<Record<FormHeading, readonly TableColumn[]>> = {
  level: ['level', 'name'],
  name: ['name', 'level'],
  operator: ['operator'],
  unit: ['unit', 'level', ...factKeys],
  target: ['target'],
  actual: ['actual', 'basis'],
  basis: ['basis', 'actual', 'reason'],
  weight: ['weight'],
  score: ['score'],
  reason: ['reason', 'basis'],
  initialBudget: ['initialBudget'],
  adjustedBudget: ['adjustedBudget'],
  received: ['received'],
  finalAccount: ['finalAccount'],
  completion: ['completion'],
  rate: ['rate', 'completion'],
  rest: ['rest'],
  fund: ['name', 'level', ...money],
  part: ['name', 'level'],
  use: ['name', 'level'],
  body: ['level', 'name', ...factKeys],
  grade: ['grade'],
  amount: money,
  served: ['served', ...counted],
  among: ['among', ...counted],
  number: [],
  other: [],
};

/** Which fact a column of bodies tells of each part: 主管部门 of 单位 and 部门, which do not say. */
export const factHeaded = (heading: string): FactKey => factNamed(heading) ?? 'department';

const factNamed = (heading: string): FactKey | undefined =>
  factKeys.find((key) => [factWordsOf(key).label, ...factWordsOf(key).others].includes(tight(heading)));

/** What the heading is taken for; nothing where a mapping has no word of its own for it. */
export const likeliestColumn = (kind: FormHeading): TableColumn | undefined => columnsHeaded[kind][0];

/** The same of a heading as printed; nothing where it is none of a form. */
export function columnHeaded(heading: string): TableColumn | undefined {
  const kind = formHeading(heading);
  return kind && likeliestColumn(kind);
}

/** 预算数 alone tells no more than that it is a budget, 计划资金 not even that; 完成投资 may be what came, not what was spent; a goal that was reached is headed 完成目标. */
export function columnsMeant(kind: FormHeading, heading: string, isOfGoals: boolean): readonly TableColumn[] {
  if (kind === 'initialBudget' && !ofFirstBudget.test(tight(heading)))
    return ['initialBudget', 'adjustedBudget', ...(ofPlan.test(tight(heading)) ? (['amount'] as const) : []), 'none'];
  if (kind === 'finalAccount' && ofInvestment.test(tight(heading))) return ['finalAccount', 'received', 'amount', 'none'];
  if (kind === 'other' && isOfGoals) return ['target', 'actual', 'none'];
  return [...columnsHeaded[kind], 'none'];
}

/** Headings whose columns are said to be what others of them are, each of them: 分值 as 得分, and 得分 as 分值; three may stand in a ring. */
export function columnsExchanged({ rows, columns }: Pick<TableFile, 'rows' | 'columns'>): readonly string[] {
  const wrong = Object.entries(columns).flatMap(([heading, as]) => {
    const kind = formHeading(heading);
    const own = kind && likeliestColumn(kind);
    return kind && own && !columnsMeant(kind, heading, rows === 'goals').includes(as) ? [{ heading, as, own }] : [];
  });
  return inRings(wrong).map(({ heading }) => heading);
}

interface WrongColumn {
  readonly heading: string;
  readonly as: TableColumn;
  readonly own: TableColumn;
}

/** Those of which each has another's place and gives its own to another. */
function inRings(all: readonly WrongColumn[]): readonly WrongColumn[] {
  const kept = all.filter((each) => all.some(({ own }) => own === each.as) && all.some(({ as }) => as === each.own));
  return kept.length === all.length ? kept : inRings(kept);
}
