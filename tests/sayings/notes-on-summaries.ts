import type { Cases } from './saying.ts';

/** The notes on what a report says of several things together, and of its money beside its results. */
export const notesOnSummaries: Cases = {
  'averages-recompute.differs': [
    'averages-recompute/another-number',
    '按 4 个项目各自的得分计算，平均为 79.1 分；报告写 81.3 分。',
    'averages-recompute/as-it-should-be',
  ],
  'averages-recompute.cut': [
    'averages-recompute/truncated',
    '按 4 个项目各自的得分计算，平均为 79.19 分；报告写的 79.18 分是截去尾数，不是四舍五入。',
    'averages-recompute/as-it-should-be',
  ],
  'grades-are-counted.differs': [
    'grades-are-counted/one-more',
    '报告说优 2 个、中 1 个；各项目自己的等级中，优 1 个、中 2 个。',
    'grades-are-counted/as-it-should-be',
  ],
  'grades-are-counted.ungraded': [
    'grades-are-counted/one-ungraded',
    '报告说中 2 个；写明等级的项目中，中 1 个，另有 1 个没有写等级。',
    'grades-are-counted/as-it-should-be',
  ],
  'sums-name-their-projects.allBut': [
    'sums-name-their-projects/three-of-four',
    '60 万元是 3 个项目的金额相加，不含“岸线养护项目”。',
    'sums-name-their-projects/of-all',
  ],
  'sums-name-their-projects.ofSome': [
    'sums-name-their-projects/two-of-four',
    '50 万元是 2 个项目的金额相加，不是全部 4 个项目的合计。',
    'sums-name-their-projects/three-of-four',
  ],
  'sums-name-their-projects.ofNone': [
    'sums-name-their-projects/of-none',
    '报告说 3 个项目共 62 万元；没有哪 3 个项目的金额相加是这个数。',
    'sums-name-their-projects/of-all',
  ],
  'added-money-is-used.unused': [
    'added-money-is-used/below-the-first-budget',
    '预算由 30 万元增加到 36 万元，决算 28 万元还不到年初预算。',
    'added-money-is-used/partly-used',
  ],
  'income-covers-spending.covered': [
    'income-covers-spending/covered',
    '决算比收入多 3 万元；年初结转有 6 万元，可以补上。',
    'income-covers-spending/as-it-should-be',
  ],
  'income-covers-spending.uncovered': [
    'income-covers-spending/not-covered',
    '决算比收入与年初结转相加还多 1 万元。',
    'income-covers-spending/covered',
  ],
  'income-covers-spending.alone': [
    'income-covers-spending/covered',
    '决算比收入多 3 万元；年初结转有 6 万元，可以补上。',
    'income-covers-spending/as-it-should-be',
  ],
  'income-covers-spending.also': [
    'income-covers-spending/both-in-one-paragraph',
    '年初结转有 2 万元，可以补上。预算数比收入与年初结转相加多 5 万元。',
    'income-covers-spending/covered',
  ],
  'income-covers-spending.budget': [
    'income-covers-spending/budget-beyond-both',
    '预算数比收入与年初结转相加多 3 万元。',
    'income-covers-spending/as-it-should-be',
  ],
  'unspent-is-of-one-source.ofOne': [
    'unspent-is-of-one-source/all-of-one',
    '未支出的 6 万元都是“省级补助”的。',
    'unspent-is-of-one-source/of-both',
  ],
  'dates-are-kept.late': ['dates-are-kept/late', '清淤完成时间：实际完成比目标的日期晚 8 天。', 'dates-are-kept/in-time'],
  'lowered-budgets-are-told.lowered': [
    'lowered-budgets-are-told/lowered',
    '“云溪段清淤项目”调整后预算 26 万元，年初预算 30 万元；执行率按前者计算，为 96.15%。',
    'lowered-budgets-are-told/raised',
  ],
  'targets-stay-as-set.said': [
    'targets-stay-as-set/lowered-in-the-text',
    '标牌完好率的目标“由≥92%下调为≥88%”',
    'targets-stay-as-set/raised-in-the-text',
  ],
  'targets-stay-as-set.onlyNow': [
    'targets-stay-as-set/lowered-in-the-text',
    '；实际 89.3%，达到后者，没有达到前者',
    'targets-stay-as-set/since-last-year',
  ],
  'targets-stay-as-set.before': [
    'targets-stay-as-set/since-last-year',
    '居民满意度的目标，2022 年度报告为 ≥92%，这份报告为 ≥90%。',
    'targets-stay-as-set/as-last-year',
  ],
  'names-agree-with-targets.differs': [
    'names-agree-with-targets/differs',
    '处置时限：名称写“<**小时”，年度指标值写“≤24小时”。',
    'names-agree-with-targets/the-same',
  ],
  'names-agree-with-targets.decides': [
    'names-agree-with-targets/decides',
    '处置时限：名称写“<**小时”，年度指标值写“≤24小时”；结果 24 小时，按前者未达到，按后者达到。本站按后者比较。',
    'names-agree-with-targets/the-same',
  ],
  'names-agree-with-targets.elsewhere': [
    'names-agree-with-targets/goals-say-otherwise',
    '抽检标牌：总体目标写“抽检标牌不少于 26 块”，年度指标值写“=26块”。本站按后者比较。',
    'names-agree-with-targets/goals-say-the-same',
  ],
  'completion-recomputes.differs': [
    'completion-recomputes/one-ratio',
    '“清理水面”的完成比例印的是 98%，实际完成值除以年度指标值为 93.33%。',
    'completion-recomputes/as-printed',
  ],
  'completion-recomputes.several': [
    'completion-recomputes/other-ratio',
    '3 项的完成比例，不是实际完成值除以年度指标值所得：保洁巡查、清理水面、居民满意度。',
    'completion-recomputes/one-ratio',
  ],
  'sums-said-hold.differs': [
    'sums-said-hold/parts-short-of-the-whole',
    '报告列出的三项相加为 32 块；总数写的是 33 块。',
    'sums-said-hold/parts-that-make-the-whole',
  ],
  'levels-are-as-told.counted': ['levels-are-as-told/other-count', '表格里的二级指标有 3 个；报告写 4 个。', 'levels-are-as-told/as-told'],
  'levels-are-as-told.points': [
    'levels-are-as-told/other-points',
    '表格里“产出指标”各项的得分相加为 59.5 分；报告写 59.05 分。',
    'levels-are-as-told/as-told',
  ],
  'change-rates-recompute.differs.fall': [
    'change-rates-recompute/digits-exchanged',
    '261.08 吨，比上年减少 8.6 吨，按这两个数下降 3.1889%；报告写 3.91%。',
    'change-rates-recompute/as-computed',
  ],
  'change-rates-recompute.differs.rise': [
    'change-rates-recompute/rise-held-against-this-year',
    '110 吨，比上年增加 10 吨，按这两个数增长 10%；报告写 9.09%。',
    'change-rates-recompute/as-computed',
  ],
};
