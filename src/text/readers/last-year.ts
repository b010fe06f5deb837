/** What is said beside a growth of the count that it starts from. */
export const lastYearWords = {
  /** `last` is the report's own word of last year's count: the number, null where it says another, undefined where it says none. */
  growth(growth: string, computed: string | null, last?: string | null): string {
    if (last !== undefined) return `${last ? `上年 ${last}，` : '比上年同期 '}${growth}`;
    return computed ? `上年同期推算 ${computed}，${growth}` : `比上年同期 ${growth}，本报告没有写上年同期的数`;
  },
  /** What last year's own report states; it follows after the semicolon. */
  before: (year: number, shown: string) => `${year} 年度的报告写的是 ${shown}`,
  semicolon: '；',
} as const;
