import type { Rule } from '../rule.ts';

export const disclosureRules: readonly Rule[] = [];
