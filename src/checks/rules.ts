import { claimsRules } from './claims/rules.ts';
import { disclosureRules } from './disclosure/rules.ts';
import { evaluationRules } from './evaluation/rules.ts';
import { figuresRules } from './figures/rules.ts';
import { formsRules } from './forms/rules.ts';
import { moneyRules } from './money/rules.ts';
import { noteRules } from './notes/rules.ts';
import { proseRules } from './prose/rules.ts';
import type { Rule } from './rule.ts';
import { textRules } from './text/rules.ts';

/** Every rule, in the order in which it is explained. */
export const rules: readonly Rule[] = [
  ...figuresRules,
  ...proseRules,
  ...claimsRules,
  ...evaluationRules,
  ...moneyRules,
  ...textRules,
  ...formsRules,
  ...disclosureRules,
  ...noteRules,
];
