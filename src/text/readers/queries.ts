/** What the worked examples ask. */
export const queryWords = {
  executionRates: '各单位各年度的预算执行率是多少？',
  missedIndicators: '哪些绩效指标没有达到？',
  undisclosedTotals: '有多少份报告没有公布受益总人数？',
} as const;
