import type { Rule } from '../rule.ts';

export const claimsRules: readonly Rule[] = [];
