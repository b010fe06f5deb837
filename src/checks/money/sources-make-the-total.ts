import type { Figure, Phase, Statement } from '../../domain/figure.ts';
import { phasesAndFlows } from '../../domain/figure.ts';
import { yuanOf } from '../../domain/money.ts';
import type { Narrative } from '../../domain/narrative.ts';
import { type PartKind, partKinds } from '../../domain/part-kinds.ts';
import { type Account, partsOf } from '../../domain/report.ts';
import { amountsOf } from '../../domain/same-amount.ts';
import { differInExtent } from '../../domain/scope-of.ts';
import { isWholeList } from '../../domain/whole-list.ts';
import { add, compare, type Decimal, decimalToText, zero } from '../../language/decimal.ts';
import { unit } from '../../language/units.ts';
import { formatQuantity } from '../../text/readers/format.ts';
import { partKindWords, phaseWords } from '../../text/vocabulary.ts';
import { noteAt } from '../claims/mentions.ts';
import type { Rule } from '../rule.ts';
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
  readonly phase: Phase | null;
  readonly kind: PartKind;
  readonly statement: Statement;
  readonly what: string;
}

/** Amounts of which the report names no stage are held to each other, too. */
const stages: readonly (Phase | null)[] = [...phasesAndFlows, null];
const stageWord = (phase: Phase | null): string => (phase ? phaseWords[phase] : messages.amount);

function several(all: readonly PhaseOff[]): string {
  const kinds = [...new Set(all.map(({ kind }) => partKindWords[kind]))];
  return messages.several([...new Set(all.map(({ phase }) => stageWord(phase)))], kinds);
}

function judge(phase: Phase | null, kind: PartKind, whole: Account, { blocks }: Narrative): PhaseOff[] {
  const amountsAt = ({ funds }: Account) => amountsOf(funds.stated.filter((each) => each.phase === phase && each.status === 'reported'));
  const totals = amountsAt(whole);
  const total = totals[0]?.figure;
  const ofKind = whole.parts.filter((part) => part.kind === kind);
  const byPart = ofKind.map(amountsAt);
  if (totals.length > 1 || byPart.some((amounts) => amounts.length > 1)) return [];
  const parts = byPart.flatMap(([amount]) => amount?.figure ?? []);
  const statement = parts[0]?.statements[0];
  const stated = total && yuanOf(total);
  const sum = sumOf(parts);
  if (parts.length === 0 || !statement || !total || !stated || !sum) return [];
  if (parts.some((part) => differInExtent(total, part, blocks))) return [];
  const order = compare(sum, stated);
  const isComplete =
    parts.length > 1 && parts.length === ofKind.length && (kind === 'source' || isWholeList(kind, parts.length, { blocks }));
  if (order === 0 || (order < 0 && !isComplete) || (order > 0 && overlap(parts, stated))) return [];
  const amounts = sidesIn(parts, total) ?? [inYuan(sum), inYuan(stated)];
  return [{ phase, kind, statement, what: toldOf(parts, kind, phase, amounts) }];
}

function toldOf(parts: readonly Figure[], kind: PartKind, phase: Phase | null, amounts: readonly [string, string]): string {
  const [only, ...more] = parts;
  if (only && more.length === 0) return messages.exceeds(only.label, stageWord(phase), ...amounts);
  return messages.differs(partKindWords[kind], stageWord(phase), ...amounts);
}

/**
 * Whether a total is made up twice, so that its parts are not all beside each other: 基本支出 and 项目支出 are the whole, 会议费
 * is a part of one of them. An amount of nothing makes up nothing.
 */
function overlap(parts: readonly Figure[], total: Decimal): boolean {
  const amounts = parts.flatMap((each) => yuanOf(each) ?? []).filter((each) => compare(each, zero) !== 0);
  return amounts.some((_, from) => {
    let sum = zero;
    return amounts.slice(from).some((each, i, rest) => {
      sum = add(sum, each);
      return i > 0 && (from > 0 || i < rest.length - 1) && compare(sum, total) === 0;
    });
  });
}

const inYuan = (amount: Decimal): string => formatQuantity(decimalToText(amount), unit.yuan);

/** In the unit that all of them are printed in. */
function sidesIn(parts: readonly Figure[], { value, unit: printed }: Figure): readonly [string, string] | undefined {
  const values = parts.flatMap((each) => (each.unit === printed && each.value ? [each.value] : []));
  if (!value || values.length < parts.length) return undefined;
  return [formatQuantity(decimalToText(values.reduce(add, zero)), printed), formatQuantity(decimalToText(value), printed)];
}

function sumOf(parts: readonly Figure[]) {
  const amounts = parts.map(yuanOf).filter((each) => each !== null);
  return amounts.length === parts.length ? amounts.reduce(add, zero) : undefined;
}
