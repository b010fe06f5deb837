import type { Figure } from '../../../domain/figure.ts';
import { yuanOf } from '../../../domain/money.ts';
import { allOf } from '../../../language/all-of.ts';
import { compare } from '../../../language/decimal.ts';
import { shown } from '../../../presenting/shown.ts';
import {
  addedTo,
  adjustedNamed,
  deniesAnOrder,
  equalsBudget,
  initialNamed,
  isLess,
  isMore,
  isSame,
  leavesOpen,
  messages,
  moneyFrom,
  movedBudget,
  notAdjusted,
  notOverspent,
  notUnderspent,
  ofBudget,
  ofMoney,
  overspent,
  spentAll,
  spentBeside,
  spentThan,
  wasAdjusted,
} from '../notes-say-what-the-report-says.words.ts';
import { clausesOf, type NoteClaim, type Objection, told, wordsOf } from './claim.ts';

/** 决算数超过预算, 没有结余: held against the budget that the clause names, else against the one that spending is held against. */
export const spending: NoteClaim = (text, { report: { funds } }) => {
  const final = funds.finalAccount;
  const spent = final && yuanOf(final);
  if (!final || !spent || funds.conflicting.length > 0) return [];
  return clausesOf(text).flatMap((clause) => {
    const claimed = ordersSaid(clause);
    const budget = initialNamed.test(clause) ? funds.initialBudget : adjustedNamed.test(clause) ? funds.adjustedBudget : funds.budget;
    const planned = budget && yuanOf(budget);
    if (claimed === undefined || !budget || !planned) return [];
    const order = compare(spent, planned);
    return claimed.includes(order) ? [] : [{ said: clause, fact: messages.facts.amounts(shown(final), budgetCalled(budget), order) }];
  });
};

const budgetCalled = (budget: Figure): string => `${(budget.phase && messages.budgets[budget.phase]) ?? messages.budget} ${shown(budget)}`;

/** Which orders of the spending to the budget make it true. */
function ordersSaid(clause: string): readonly number[] | undefined {
  const [, than = '', same] = spentBeside.exec(clause) ?? spentThan.exec(clause) ?? [];
  if (notOverspent.test(clause)) return [-1, 0];
  if (deniesAnOrder.test(clause)) return notUnderspent.test(clause) ? [0, 1] : undefined;
  if (same || isSame.test(than) || equalsBudget.test(clause)) return [0];
  if (isMore.test(than) || overspent.test(clause)) return [1];
  if (isLess.test(than)) return [-1];
  return spentAll.test(clause) ? [0] : undefined;
}

/** 预算没有调整. */
export const adjustment: NoteClaim = (text, { file, report: { funds } }) => {
  const { facts } = messages;
  const made = file?.adjustment?.made ?? (funds.adjustedBudget?.status === 'reported' ? 'made' : undefined);
  return clausesOf(text).flatMap((clause): readonly Objection[] => {
    const denies = notAdjusted.test(clause) && ofBudget.test(clause);
    const moved = !leavesOpen.test(clause) && movedBudget.exec(clause);
    const [initial, adjusted] = [funds.initialBudget, funds.adjustedBudget];
    const [from, to] = [initial && yuanOf(initial), adjusted && yuanOf(adjusted)];
    if (moved && initial && adjusted && from && to && compare(to, from) !== (addedTo.test(moved[0]) ? 1 : -1))
      return [{ said: clause, fact: facts.counts(told(initial), told(adjusted)) }];
    const tells = moved || wasAdjusted.test(clause);
    if (!denies && !tells) return [];
    if (made === undefined) return [{ said: clause, fact: facts.adjustmentUnsaid }];
    return denies === (made === 'none') ? [] : [{ said: clause, fact: made === 'none' ? facts.unadjusted : facts.adjusted }];
  });
};

/** 项目经费由中央财政安排: a source that the report has no word of. */
export const source: NoteClaim = (text, subject) =>
  clausesOf(text).flatMap((clause) => {
    if (!ofMoney.test(clause) || leavesOpen.test(clause)) return [];
    const strange = allOf(clause, moneyFrom).find(([word]) => !wordsOf(subject.report).includes(word));
    return strange ? [{ said: clause, fact: messages.facts.source(strange[0]) }] : [];
  });
