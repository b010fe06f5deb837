import { executionRateName } from '../language/claim-words.ts';
import { sentenceUpTo } from '../language/clauses.ts';
import { budgetShared, labelNamesAnother, namesAnother } from '../language/rate-subject.ts';
import { isOfSubtotal, sourcesNamed } from '../language/rate-words.ts';
import { unit } from '../language/units.ts';
import type { WrittenAccount } from './accounts-in.ts';
import { finestDigits, percentAgreement } from './agreement.ts';
import type { Figure, Statement } from './figure.ts';
import type { Narrative } from './narrative.ts';
import { indicatorName } from './report.ts';

interface RateText extends Pick<Narrative, 'blocks'> {
  readonly year: number;
  /** What the report calls itself and its project. */
  readonly titles: string;
  readonly budget: Figure | null;
  readonly finalAccount: Figure | null;
}

/**
 * The execution rate of a subject as the report prints it: a percentage of this year that is called so, is no target and belongs
 * to no single source and, by its name and its sentence, to nothing else that is not the subject; or the share of the budget that stands
 * beside what was spent of it. Where there are several, the one that an indicator is judged by, then the first.
 */
export function printedRate({ file, part, parts }: WrittenAccount, stated: ReadonlyMap<string, Figure>, text: RateText): Figure | null {
  const sources = parts.flatMap(({ part: inner }) => (inner?.kind === 'source' ? [inner] : []));
  const own = part ? part.names.join('\n') : text.titles;
  const isRate = ({ unit: of, operator, period, scope }: Figure): boolean =>
    of === unit.percent && operator === null && period === text.year && scope === '';
  const isCalled = (name: string): boolean =>
    executionRateName.test(name) && !isOfSubtotal.test(name) && sourcesNamed(name, sources).length === 0 && !labelNamesAnother(name, own);
  const results = file.indicators.flatMap(({ path, actual }) => {
    const figure = typeof actual === 'object' && 'id' in actual ? stated.get(actual.id) : undefined;
    return figure && isRate(figure) && isCalled(indicatorName({ path })) ? [figure] : [];
  });
  const others = (file.others ?? []).flatMap(({ id }) => stated.get(id) ?? []).filter(isRate);
  const isOfSubject = (figure: Figure): boolean =>
    isOfAmounts(figure, text) || figure.statements.length === 0 || figure.statements.some((each) => !namesAnother(before(each, text), own));
  return (
    results[0] ??
    others.find((figure) => isCalled(figure.label) && isOfSubject(figure)) ??
    others.find((figure) => isShareOfBudget(figure, file.adjustment?.made === 'made', text)) ??
    null
  );
}

/** The words of the sentence ahead of the number; of a table none. */
function before({ block, start }: Statement, { blocks }: RateText): string {
  const { kind, text = '' } = blocks[block] ?? {};
  return kind === 'table' ? '' : sentenceUpTo(text, start);
}

/** What the subject's own amounts give, whatever else the sentence names. */
function isOfAmounts(rate: Figure, { budget, finalAccount }: RateText): boolean {
  if (!rate.value || !budget?.value || !finalAccount?.value || budget.unit !== finalAccount.unit) return false;
  const quotient = { numerator: finalAccount.value, denominator: budget.value };
  return percentAgreement(quotient, rate.value, finestDigits(rate)) !== 'differs';
}

/** 全年支出 190 万元，完成调整预算的 98.9%: right behind the very amount. */
function isShareOfBudget({ statements }: Figure, isAdjusted: boolean, { blocks, budget, finalAccount }: RateText): boolean {
  return statements.some(({ block, start }) =>
    (finalAccount?.statements ?? []).some((spent) => {
      if (spent.block !== block || spent.end > start) return false;
      const share = budgetShared(blocks[block]?.text.slice(spent.end, start) ?? '');
      if (!share) return false;
      if (share === 'initial') return !isAdjusted && budget?.phase !== 'adjustedBudget';
      return share === 'any' || budget?.phase !== 'initialBudget';
    }),
  );
}
