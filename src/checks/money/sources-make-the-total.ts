import { type Phase, phasesAndFlows, type Statement } from '../../domain/figure.ts';
import { yuanOf } from '../../domain/money.ts';
import type { Narrative } from '../../domain/narrative.ts';
import { type PartKind, partKinds } from '../../domain/part-kinds.ts';
import { type PartsOfTotal, partsOfTotal } from '../../domain/parts-of-total.ts';
import { type Account, partsOf } from '../../domain/report.ts';
import { isWholeList } from '../../domain/whole-list.ts';
import { add, compare, type Decimal, decimalToText, zero } from '../../language/decimal.ts';
import { unit } from '../../language/units.ts';
import { stageSaid } from '../../presenting/stage-said.ts';
import { formatQuantity } from '../../text/readers/format.ts';
import { partKindWords } from '../../text/vocabulary.ts';
import { noteAt } from '../claims/mentions.ts';
import type { Rule } from '../rule.ts';
import { type AsPrinted, asPrinted } from '../words-around/as-printed.ts';
import { messages, words } from './sources-make-the-total.words.ts';

/**
 * The amounts of the parts of one kind make the total of their phase. Those of some never exceed it; of projects, uses, levels
 * and groups the report may list some only.
 */
export const sourcesMakeTheTotal: Rule = {
  id: 'sources-make-the-total',
  group: 'money',
  level: 'note',
  words,
  find: ({ report }) => {
    const found = [report, ...partsOf(report)].flatMap((whole) =>
      partKinds.flatMap((kind) => stages.flatMap((phase) => judge(phase, kind, whole, report.narrative))),
    );
    const ofBlock = ({ statement: { block } }: PhaseOff) => found.filter((each) => each.statement.block === block);
    // Readers see one note of a rule a paragraph: it tells of all phases.
    return found.flatMap((each) => {
      const all = ofBlock(each);
      const what = all.length > 1 ? several(all) : each.what;
      return all[0] === each ? [noteAt(each.statement, what)] : [];
    });
  },
};

interface PhaseOff {
  /** As the report calls it. */
  readonly stage: string;
  readonly kind: PartKind;
  readonly statement: Statement;
  readonly what: string;
  readonly total: AsPrinted | undefined;
}

/** Amounts of which the report names no stage are held to each other, too. */
const stages: readonly (Phase | null)[] = [...phasesAndFlows, null];

function several(all: readonly PhaseOff[]): string {
  const kinds = [...new Set(all.map(({ kind }) => partKindWords[kind]))];
  const [row, ...others] = new Set(all.map(({ total }) => (total && 'row' in total ? total.row : null)));
  return messages.several([...new Set(all.map(({ stage }) => stage))], kinds, others.length === 0 && row ? row : null);
}

function judge(phase: Phase | null, kind: PartKind, whole: Account, narrative: Narrative): PhaseOff[] {
  const held = partsOfTotal({ kind, phase }, whole, narrative);
  const [first, ...more] = held?.amounts ?? [];
  const statement = first?.figure.statements[0];
  if (!held || !first || !statement || held.order === 0) return [];
  const isWhole = kind === 'source' || isWholeList(kind, held.amounts.length, narrative);
  if (held.order < 0 && !(more.length > 0 && held.areAll && isWhole)) return [];
  const own = stageSaid(held) ?? messages.amount;
  const stage = held.carriedIn ? messages.withCarryOver(own) : own;
  const sides = sidesIn(held) ?? [held.sum, yuanOf(held.total) ?? zero].map(inYuan);
  const [sum = '', amount = ''] = sides;
  const total = asPrinted(held.total, narrative);
  const what =
    more.length === 0
      ? messages.exceeds(first.figure.label, sum, total, amount)
      : messages.differs(partKindWords[kind], stage, sum, total, amount);
  return [{ stage, kind, statement, what, total }];
}

const inYuan = (amount: Decimal): string => formatQuantity(decimalToText(amount), unit.yuan);

/** In the unit that all of them are printed in; nothing is nothing in any. */
function sidesIn({ total: { value, unit: printed }, amounts, carriedIn }: PartsOfTotal): readonly string[] | undefined {
  const all = [...amounts.map(({ figure }) => figure), ...(carriedIn ? [carriedIn] : [])];
  const values = all.flatMap((figure) =>
    figure.value && (figure.unit === printed || compare(figure.value, zero) === 0) ? [figure.value] : [],
  );
  if (!value || values.length < all.length) return undefined;
  return [values.reduce(add, zero), value].map((each) => formatQuantity(decimalToText(each), printed));
}
