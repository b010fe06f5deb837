import type { Rule } from '../rule.ts';

export const proseRules: readonly Rule[] = [];
