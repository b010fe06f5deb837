import type { Rule } from '../rule.ts';
import { annexNumberAgrees } from './annex-number-agrees.ts';
import { excuseIsNeeded } from './excuse-is-needed.ts';

export const proseRules: readonly Rule[] = [annexNumberAgrees, excuseIsNeeded];
