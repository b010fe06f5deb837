import { type BudgetPhase, type Figure, type Phase, phases } from '../../../domain/figure.ts';
import { isIdOfName } from '../../../domain/id-of-name.ts';
import { yuanOf } from '../../../domain/money.ts';
import type { Block } from '../../../domain/narrative.ts';
import { fits, type Stage, stageIn } from '../../../domain/stage.ts';
import { equals } from '../../../language/decimal.ts';
import { budgetAdded, budgetCut } from '../../../language/money-words.ts';
import type { NarrativeNumber } from '../../../language/numbers/narrative-number.ts';
import { inTenThousands } from '../../../language/numerals.ts';
import { type OtherAmountKind, otherAmountIn } from '../../../language/other-amount-words.ts';
import { cameIn, earnedBy, income, noAmount, partOfMoney, perhapsSpent, plainStage, wholeRow } from '../../../language/stated-words.ts';
import { isMoneyUnit } from '../../../language/unit-scale.ts';
import { phaseWords } from '../../../text/vocabulary.ts';
import type { Finding, Subject } from '../../rule.ts';
import { tablePlace } from '../../words-around/table.ts';
import { messages } from '../absence-is-a-claim.words.ts';
import { at, clauseSaying, placesOf, type StatedNumber, statedNumbers } from './stated-numbers.ts';

/** Each stage of the budget of which no total is on record. */
export function absentAmounts(subject: Subject): readonly Finding[] {
  const { file, report } = subject;
  const own = report.funds.stated.filter(({ phase, status }) => phase !== null && status === 'reported');
  const recorded = new Set(own.map(({ phase }) => phase));
  const missing = phases.filter((phase) => !recorded.has(phase));
  const staged = new Set(own.map(({ id }) => id));
  const received = own.filter(({ phase }) => phase === 'received');
  const hasIncome = file.funds.some(({ phase }) => phase === 'income');
  const ofOtherYears = new Set(report.figures.filter(({ period }) => period !== report.year).map(({ id }) => id));
  const amounts = statedNumbers(subject).filter(
    (each) => isAmount(each) && !staged.has(each.owner) && !ofOtherYears.has(each.owner) && !isOtherIncome(each.around.before, hasIncome),
  );
  const found = missing.flatMap((phase): UnstagedAmount[] => {
    const said = amounts.filter((each) => saysStage(each, phase, recorded, received));
    const plain = said.find((each) => isPlain(each, phase));
    const perhaps = said.find(
      (each) => each.block.kind !== 'table' && report.figures.every(({ id, period }) => id !== each.owner || period === report.year),
    );
    const number = plain ?? perhaps;
    const index = file.funds.findIndex(({ id }) => id === number?.owner);
    return number ? [{ phase, number, isPlain: plain !== undefined, index, ...(plain ? placesOf([plain, ...said]) : {}) }] : [];
  });
  const unstaged = found.filter(({ index }) => index >= 0);
  return [
    ...found
      .filter(({ index }) => index < 0)
      .map(({ phase, number, isPlain, numbers }) => ({
        ...{ place: at('funds'), numbers },
        ...(isPlain
          ? messages.stated(messages.names[phase], number.sentence, { line: [phaseWords[phase], clauseSaying(number)] })
          : messages.perhaps(messages.names[phase], number.sentence)),
      })),
    ...(unstaged.length > 0 ? [{ place: at('funds', unstaged[0]?.index ?? 0), ...unstagedWords(unstaged, subject) }] : []),
  ];
}

/** A stage that no amount is of, and the number of the text that says it. `index`: of the amount that it is registered as. */
interface UnstagedAmount extends Pick<Finding, 'numbers'> {
  readonly phase: BudgetPhase;
  readonly number: StatedNumber;
  readonly isPlain: boolean;
  readonly index: number;
}

const unstagedWords = (found: readonly UnstagedAmount[], { file }: Subject) =>
  messages.unstaged(
    found.map(({ phase, index }) => ({ phase, words: file.funds[index]?.quotes[0] ?? '' })),
    found.some(({ isPlain }) => isPlain),
    found.every(({ index }) => isIdOfName(file.funds[index]?.id ?? '')),
  );

/** What these words make of an amount, none can take for the total of a stage. */
const noStage: readonly (OtherAmountKind | undefined)[] = ['change', 'each', 'asked', 'price'];

const isAmount = ({ number, block, around }: StatedNumber): boolean =>
  number.kind === 'quantity' &&
  number.operator === null &&
  !around.before.match(budgetAdded) &&
  !around.before.match(budgetCut) &&
  !noStage.includes(otherAmountIn({ clause: around.before, sentence: around.before })) &&
  (isMoneyUnit(number.unit) || inTenThousands.test(number.text) || (block.kind === 'table' && number.unit === ''));

/** A bare word of the budget means the initial one; what was paid is spent, or received where that very amount is on record. */
function saysStage(
  { block, number, around }: StatedNumber,
  phase: Phase,
  recorded: ReadonlySet<Phase | null>,
  received: readonly Figure[],
): boolean {
  if (partOfMoney.test(around.before)) return false;
  const stage = block.kind === 'table' ? stageInTable(number.start, block) : stageIn(around.before);
  if (phase === 'finalAccount' && block.kind !== 'table' && perhapsSpent.test(around.before)) return true;
  if (phase === 'received' && block.kind !== 'table' && cameIn.test(block.text.slice(number.start + number.text.length))) return true;
  if (!stage || !fits(stage, phase)) return false;
  if (stage === 'paid')
    return phase === 'finalAccount' && !(recorded.has('received') && received.some((each) => isSameMoney(number, each)));
  return stage !== 'budget' || (phase === 'initialBudget' && !recorded.has('adjustedBudget'));
}

/** Income that is none of what came for the whole: that is on record, or the words are of one thing that earned, or of a budget. */
const isOtherIncome = (before: string, hasIncome: boolean): boolean =>
  stageIn(before) === 'received' && stageIn(before.replaceAll(income, '')) !== 'received' && (hasIncome || earnedBy.test(before));

function isSameMoney({ values: [value], unit }: NarrativeNumber, figure: Figure): boolean {
  if (!value) return false;
  const [said, known] = [yuanOf({ value, unit }), yuanOf(figure)];
  return said !== null && known !== null && equals(said, known);
}

/** The stage that heads the column of a row of totals, or that names a row of its own. */
function stageInTable(start: number, block: Block): Stage | undefined {
  const { label, heads } = tablePlace(start, block);
  const names = label.split('\n').at(-1) ?? '';
  if (noAmount.test(heads) || noAmount.test(names)) return undefined;
  return wholeRow.test(label) ? (stageIn(heads) ?? stageIn(names)) : stageIn(names);
}

const isPlain = ({ block, around }: StatedNumber, phase: BudgetPhase): boolean =>
  block.kind === 'table' ||
  (plainStage[phase].test(around.before) && otherAmountIn({ clause: around.before, sentence: around.before }) === undefined);
