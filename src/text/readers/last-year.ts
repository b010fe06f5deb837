const lastOf = (last: string | null, isStated: boolean): string => (last ? `，上年${isStated ? '' : '推算'} ${last}` : '');

/** What is said beside a growth of the count that it starts from. */
export const lastYearWords = {
  /** `last` is the report's own word of last year's count: the number, null where it says another, undefined where it says none. */
  growth(growth: string, computed: string | null, last?: string | null): string {
    if (last !== undefined) return `${last ? `上年 ${last}，` : '比上年同期 '}${growth}`;
    return computed ? `上年同期推算 ${computed}，${growth}` : `比上年同期 ${growth}，本报告没有写上年同期的数`;
  },
  /** Of what the report compares with the year before in words: 比上年多 214.6 万元，上年推算 2,772.85 万元. `last` may not be known. */
  change: (direction: 'rise' | 'fall', size: string, last: string | null, isStated: boolean): string =>
    `比上年${direction === 'rise' ? '多' : '少'} ${size}${lastOf(last, isStated)}`,
  /** The same as a rate, with its sign. */
  rate: (rate: string, last: string | null, isStated: boolean): string => `比上年 ${rate}${lastOf(last, isStated)}`,
  /** What last year's own report states; it follows after the semicolon. */
  before: (year: number, shown: string) => `${year} 年度的报告写的是 ${shown}`,
  semicolon: '；',
} as const;
