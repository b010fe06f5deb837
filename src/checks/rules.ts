import type { Rule } from './rule.ts';
import { readerNoteRules } from './reader-notes.ts';

/** Every rule, in the order in which it is explained. A new rule is added here and nowhere else. */
export const rules: readonly Rule[] = [...readerNoteRules];
