import type { Cases } from './saying.ts';

/** The notes that rules of other groups write for readers: sums and rates that do not agree, slips of the text. */
export const notesOnSlips: Cases = {
  'change-recomputes.pointsOfCount': [
    'change-recomputes/points-for-a-count',
    '以件计的数，变化写成了 33 百分点；百分点只用于两个百分数之差。',
    'change-recomputes/as-it-should-be',
  ],
  'change-recomputes.unclear': [
    'percentage-that-rose-by-percent',
    '报告没有说明 2% 是相差的百分点，还是增减的比例。',
    'change-recomputes/percent-for-points',
  ],
  'change-recomputes.inPoints': [
    'change-recomputes/percent-for-points',
    '两个百分数相差 2 个百分点；报告写作 2%。',
    'change-recomputes/as-it-should-be',
  ],
  'change-recomputes.differs': [
    'change-recomputes/wrong-difference',
    '上年的报告为 12 件，今年 8 件，减少 4 件；报告写减少 5 件。',
    'change-recomputes/as-it-should-be',
  ],
  'comparison-words-agree.differs': [
    'comparison-words-agree/below-but-above',
    '前一个数是 8 件，后一个是 6 件；报告在中间写的是“低于上年的”。',
    'comparison-words-agree/below-the-target',
  ],
  'growth-recomputes.baseZero': ['growth-recomputes/base-zero', '上年为 0，不能计算同比。', 'growth-recomputes/from-last-years-report'],
  'growth-recomputes.noBase': [
    'growth-recomputes/no-base-fits',
    '今年 73 户，没有哪个整数的上年数能得出同比 420%。',
    'growth-recomputes/base-zero',
  ],
  'growth-recomputes.cut': [
    'growth-recomputes/truncated',
    '按两年的数计算，同比为 16.5%；报告写的 16% 是截去尾数，不是四舍五入。',
    'growth-recomputes/base-zero',
  ],
  'growth-recomputes.multiple': [
    'growth-recomputes/multiple-taken-for-growth',
    '120% 是今年占上年的比例；同比增长按两年的数计算为 20%。',
    'growth-recomputes/base-zero',
  ],
  'growth-recomputes.differs': [
    'growth-recomputes/from-last-years-report',
    '上年的报告为 100 户，今年 120 户，同比为 20%；报告写 25%。',
    'growth-recomputes/base-zero',
  ],
  'last-year-as-published.differs': [
    'last-year-as-published/restated',
    '上年的报告写的是 100 户，本报告的上年数是 110 户。',
    'last-year-as-published/the-same',
  ],
  'one-name-one-value.differs': [
    'one-name-one-value/far-from-a-rounding',
    '支出决算数前后不同：“一（二）”部分写的是 833,000 元，这里是 84 万元。',
    'one-name-one-value/a-rounding',
  ],
  'rate-recomputes.cut': [
    'rate-recomputes/truncated',
    '支出决算数÷调整后预算数为 98.6%；报告写的 98% 是截去尾数，不是四舍五入。',
    'rate-recomputes/as-it-should-be',
  ],
  'rate-recomputes.differs': [
    'rate-recomputes/definition-with-two-names',
    '支出决算数÷年初预算安排为 104.125%；报告写 98%。',
    'rate-recomputes/as-it-should-be',
  ],
  'rate-recomputes.otherSides': [
    'rate-recomputes/divided-by-the-initial-budget',
    '104.13% 是支出决算数÷年初预算安排；支出决算数÷调整后预算数为 98%。',
    'rate-recomputes/as-it-should-be',
  ],
  'share-recomputes.differs': ['share-recomputes/other-share', '36 户占 120 户的 30%；报告写 36%。', 'share-recomputes/as-it-should-be'],
  'share-recomputes.cut': [
    'share-recomputes/truncated',
    '38 户占 120 户的 31.6666%；报告写的 31.6% 是截去尾数，不是四舍五入。',
    'share-recomputes/as-it-should-be',
  ],
  'bands-and-the-usual-ones.differs': [
    'bands-and-the-usual-ones/middle-from-seventy',
    '报告的“中”从 70 分起，财预〔2020〕10号的分档从 60 分起。',
    'bands-and-the-usual-ones/five-grades',
  ],
  'bands-and-the-usual-ones.renamed': [
    'bands-and-the-usual-ones/two-names-of-one-grade',
    '等级“优”在报告的分档里写作“优秀”。',
    'bands-and-the-usual-ones/five-grades',
  ],
  'bands-leave-no-gap.between': [
    'bands-leave-no-gap/score-with-decimals',
    '89 与 90、79 与 80、59 与 60 之间的分数属于哪一级，报告没有说明。',
    'bands-leave-no-gap/whole-score',
  ],
  'bands-leave-no-gap.gaps': [
    'bands-leave-no-gap/score-with-decimals',
    '89 与 90、79 与 80、59 与 60 之间的分数属于哪一级，报告没有说明。',
    'bands-leave-no-gap/whole-score',
  ],
  'execution-score.differs': [
    'execution-score/too-many',
    '分值 10 分×执行率 98% 为 9.8 分；报告给 9.5 分。',
    'execution-score/full-marks-for-a-target-reached',
  ],
  'indicators-fit-their-kind.spendingAsQuantity': [
    'indicators-fit-their-kind/spending-as-quantity',
    '预算执行率是支出的比例，列在数量指标下。',
    'indicators-fit-their-kind/as-it-should-be',
  ],
  'indicators-fit-their-kind.measuredBy': [
    'indicators-fit-their-kind/influence-by-head-count',
    '社会影响力以人次衡量。',
    'indicators-fit-their-kind/as-it-should-be',
  ],
  'indicators-fit-their-kind.missing': [
    'first',
    '支付完成率是支出的比例，列在数量指标下；司法公正影响力以人数衡量；没有质量、时效、成本和满意度指标。',
    'indicators-fit-their-kind/as-it-should-be',
  ],
  'levels-weigh-their-rows.differs': [
    'levels-weigh-their-rows/other-sum',
    '“产出指标”写明 50 分，下面各项的分值合计 60 分。',
    'levels-weigh-their-rows/as-printed',
  ],
  'sums-in-tables-hold.differs': [
    'sums-in-tables-hold/both',
    '“示例一局小计”的“预算数”写的是 51 万元，上面各行相加为 50 万元；另有 1 处不合。',
    'sums-in-tables-hold/as-they-should-be',
  ],
  'marks-follow-results.fullMarks': [
    'marks-follow-results/missed-with-full-marks',
    '居民满意度没有达到目标（85.5%，目标 ≥90%），得了满分 20 分。',
    'marks-follow-results/as-it-should-be',
  ],
  'marks-follow-results.noMarks': [
    'marks-follow-results/reached-with-none',
    '河道投诉达到了目标（8 件，目标 ≤10 件），得分为 0。',
    'marks-follow-results/as-it-should-be',
  ],
  'score-has-grade.noGrade': ['score-has-grade/no-grade', '报告给出得分 98.8 分，没有写等级。', 'score-has-grade/both'],
  'score-in-its-band.differs': [
    'score-in-its-band/other-grade',
    '得分 98.8 分，按报告的分档属于“优”；报告的等级为“良”。',
    'score-in-its-band/between-whole-bounds',
  ],
  'scores-make-the-total.differs': [
    'scores-make-the-total/total-not-updated',
    '各项指标的得分相加为 96.8 分；报告的总分为 98.8 分。',
    'scores-make-the-total/rounded',
  ],
  'scores-make-the-total.withExecution': [
    'scores-make-the-total/execution-added-up-wrong',
    '各项指标的得分与预算执行率的得分相加为 98.5 分；报告的总分为 98.8 分。',
    'scores-make-the-total/execution-beside-the-table',
  ],
  'target-far-surpassed.unexplained': [
    'target-far-surpassed/three-times',
    '保洁巡查的结果是目标的 3.15 倍，报告没有说明原因。',
    'target-far-surpassed/a-little-more',
  ],
  'target-far-surpassed.surpassed': [
    'target-far-surpassed/where-the-report-speaks-of-its-targets',
    '保洁巡查的结果是目标的 3.15 倍。',
    'target-far-surpassed/a-little-more',
  ],
  'adjustment-adds-up.differs': [
    'adjustment-adds-up/other-sum',
    '年初预算加减所列的调整数，为 880,000 元；报告的调整后预算为 850,000 元。',
    'adjustment-adds-up/added-and-cut',
  ],
  'sources-make-the-total.differs': [
    'sources-make-the-total/other-sum',
    '各来源的年初预算相加为 810,000 元，报告写的是“2023 年年初预算安排 800,000 元”。',
    'sources-make-the-total/one-source-unknown',
  ],
  'sources-make-the-total.exceeds': [
    'sources-make-the-total/one-beyond-the-whole',
    '“区级财政资金预算数”是 900,000 元，多于总数：报告写的是“2023 年年初预算安排 800,000 元”。',
    'sources-make-the-total/one-source-unknown',
  ],
  'sources-make-the-total.amount': [
    'sources-make-the-total/amounts-without-a-stage',
    '各项目的金额相加',
    'sources-make-the-total/other-sum',
  ],
  'sources-make-the-total.several': [
    'sources-make-the-total/two-phases-of-one-paragraph',
    '年初预算、调整后预算，各来源相加都不等于总数。',
    'sources-make-the-total/other-sum',
  ],
  'sources-make-the-total.withCarryOver': [
    'sources-make-the-total/carried-over-and-another-sum',
    '各来源的收入和年初结转相加为',
    'sources-make-the-total/other-sum',
  ],
  'balance-holds.differs': [
    'balance-holds/a-sum-is-missing',
    '收入加年初结转，减去决算，应结转 7,000 元；报告写的年末结转是 9,000 元。',
    'balance-holds/as-it-should-be',
  ],
  'balance-holds.differsWithin': [
    'balance-holds/within-and-wrong',
    '收入（已含年初结转）减去决算，应结转 7,000 元；报告写的年末结转是 9,000 元。',
    'balance-holds/carried-over-within',
  ],
  'spending-within-budget.exceeds': [
    'spending-within-budget/unexplained',
    '支出决算数比调整后预算数 850,000 元多 23,000 元；报告没有提到结转、追加、垫付等来源。',
    'spending-within-budget/advanced-elsewhere',
  ],
  'wishes-have-an-amount.unsaid': [
    'wishes-have-an-amount/no-amount',
    '报告提到资金缺口，建议增加资金，没有写金额。',
    'wishes-have-an-amount/with-amount',
  ],
  'announced-is-given.missing': [
    'announced-is-given/standards-and-methods-missing',
    '标题列出评价方法，下面的文字里没有写到。',
    'announced-is-given/methods-given',
  ],
  'bases-can-be-found.unnumbered': [
    'bases-can-be-found/opinion-without-number',
    '报告没有写“关于加强河道保洁的意见”的文号和日期。',
    'bases-can-be-found/law-and-numbered-notice',
  ],
  'bodies-have-one-name.several': [
    'bodies-have-one-name/two-short-names',
    '“高检院”和“最高检”都是指最高人民检察院。',
    'bodies-have-one-name/full-name-and-one-short',
  ],
  'brackets-are-paired.unpaired': [
    'brackets-are-paired/closes-nothing',
    '这一段的“）”没有成对，原文如此。',
    'brackets-are-paired/list-marks-and-mixed-brackets',
  ],
  'dates-exist.noSuchDate': ['dates-exist/month-thirteen', '没有“2023年13月”这个日期，原文如此。', 'dates-exist/leap-day'],
  'document-numbers-are-whole.damaged': [
    'document-numbers-are-whole/bracket-lost',
    '文号“〔2022135号”不完整，原文如此。',
    'document-numbers-are-whole/whole',
  ],
  'numbers-keep-one-width.mixed': [
    'numbers-keep-one-width/two-widths',
    '数字“1,２00”混用了全角和半角，原文如此。',
    'numbers-keep-one-width/all-full-width',
  ],
  'parts-belong-to-their-group.strange': [
    'parts-belong-to-their-group/girls-among-women',
    '“女童”列在“妇女”之中，报告没有说明按什么年龄统计。',
    'parts-belong-to-their-group/girls-among-women-and-girls',
  ],
  'placeholders-are-filled.open': [
    'placeholders-are-filled/box-not-ticked',
    '原文此处写作“□”，似未填写。',
    'placeholders-are-filled/filled-or-masked',
  ],
  'punctuation-is-full-width.narrow': [
    'punctuation-is-full-width/comma-between-characters',
    '此段的“,”是半角标点，原文如此。',
    'punctuation-is-full-width/in-a-number-or-an-address',
  ],
  'punctuation-is-single.doubled': [
    'punctuation-is-single/comma-and-full-stop',
    '此段的标点“，。”连用，原文如此。',
    'punctuation-is-single/closing-bracket-between',
  ],
  'report-is-dated.undated': ['report-is-dated/no-date', '正文没有写明报告作出的日期。', 'report-is-dated/signed-and-dated'],
  'subject-is-the-project.whole': [
    'subject-is-the-project/whole-office',
    '“我局整体支出”字面上是全单位的支出，报告没有说明是否指本项目。',
    'subject-is-the-project/the-project',
  ],
  'titles-within-titles-are-marked.angle': [
    'titles-within-titles-are-marked/less-and-greater-than',
    '书名号里的名称，规范写法用“〈〉”，原文用了“< >”。',
    'titles-within-titles-are-marked/angle-brackets',
  ],
  'verdict-agrees-with-text.both': [
    'verdict-agrees-with-text/reached-and-badly-set',
    '这里说“目标设置不够合理”，前文“二”说“顺利完成年度绩效目标”。',
    'verdict-agrees-with-text/reached',
  ],
  'words-stand-once.twice': ['words-stand-once/word-twice', '“的的”一词重复，原文如此。', 'words-stand-once/good-chinese'],
  'years-are-plausible.late': [
    'years-are-plausible/year-turned-round',
    '“2032 年”比报告年度晚两年以上，原文如此。',
    'years-are-plausible/year-of-a-plan',
  ],
  'years-are-plausible.number': [
    'document-number-of-a-year-to-come',
    '文号中的年份“2203”不合情理，原文如此。',
    'years-are-plausible/year-of-a-plan',
  ],
};
