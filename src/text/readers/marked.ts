import { isDash } from '../../language/cells/not-applicable.ts';
import { quoted } from '../quoted.ts';
import { inapplicableWord } from '../vocabulary.ts';

export const markedWords = {
  /** What cells print in place of a number, and, of dashes, what that means: 报告在这里印的是“—”，表示不适用. */
  said: (printed: readonly string[]): string =>
    `报告在这里印的是${printed.map(quoted).join('')}${printed.every(isDash) ? `，表示${inapplicableWord}` : ''}`,
} as const;
