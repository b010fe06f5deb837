import type { Rule } from '../rule.ts';
import { addedMoneyIsUsed } from './added-money-is-used.ts';
import { adjustmentAddsUp } from './adjustment-adds-up.ts';
import { adjustmentAsQuoted } from './adjustment-as-quoted.ts';
import { amountsAreTheProjectsOwn } from './amounts-are-the-projects-own.ts';
import { amountsKeepTheirScale } from './amounts-keep-their-scale.ts';
import { balanceHolds } from './balance-holds.ts';
import { incomeCoversSpending } from './income-covers-spending.ts';
import { loweredBudgetsAreTold } from './lowered-budgets-are-told.ts';
import { onePhaseOneTotal } from './one-phase-one-total.ts';
import { phaseFitsItsWords } from './phase-fits-its-words.ts';
import { rateKeepsItsSides } from './rate-keeps-its-sides.ts';
import { sidesCoverTheSame } from './sides-cover-the-same.ts';
import { sourcesMakeTheTotal } from './sources-make-the-total.ts';
import { spendingWithinBudget } from './spending-within-budget.ts';
import { sumsInTablesHold } from './sums-in-tables-hold.ts';
import { unitFitsItsTable } from './unit-fits-its-table.ts';
import { unspentIsOfOneSource } from './unspent-is-of-one-source.ts';
import { wishesHaveAnAmount } from './wishes-have-an-amount.ts';

export const moneyRules: readonly Rule[] = [
  phaseFitsItsWords,
  amountsAreTheProjectsOwn,
  unitFitsItsTable,
  amountsKeepTheirScale,
  onePhaseOneTotal,
  adjustmentAsQuoted,
  adjustmentAddsUp,
  rateKeepsItsSides,
  sourcesMakeTheTotal,
  sumsInTablesHold,
  sidesCoverTheSame,
  spendingWithinBudget,
  balanceHolds,
  incomeCoversSpending,
  addedMoneyIsUsed,
  loweredBudgetsAreTold,
  unspentIsOfOneSource,
  wishesHaveAnAmount,
];
