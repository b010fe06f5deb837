import type { Cases } from './saying.ts';

const whole = 'site: bureau/2021/meal-service';
const published = 'everything-published';
const partly = 'target-and-result-cover-the-same/one-group-for-all';
const overspent = 'spending-within-budget/carried-over';
const disputed = 'one-phase-one-total/two-totals';
const computed = 'rate-keeps-its-sides/as-defined';
const gap = 'absence-not-needed/year-between-two-reports';
const answers = 'answers-of-every-kind';
const digest = 'site: office/2022/key-projects';
const nested = 'site: office/2023/elder-care';
const marked = 'document: blue-bridge-station/2023/gate-watch';
const inexact = 'document: south-slope-station/2023/track-upkeep';
const untargeted = 'document: long-bridge-clinic/2023/health-lectures';
const dated = 'site: bureau/2022/meal-service';

/** The opening of a report. */
const opening: Cases = {
  'zh.role.republisher': ['silent', '根据公开文件整理，非官方网站', 'own-site'],
  'zh.role.publisher': ['own-site', '单位公布', 'silent'],
  'zh.fictional': ['silent', '虚构示例：单位、项目和数字都不存在', 'first'],
  'zh.report.evaluator.publisher': [whole, '本单位自行评价', 'superior'],
  'zh.report.evaluator.superior': ['superior', '主管部门评价', 'finance'],
  'zh.report.evaluator.finance': ['finance', '财政部门评价', 'superior'],
  'zh.report.evaluator.thirdParty': ['evaluator-is-named/third-party', '第三方机构评价', 'finance'],
  'zh.report.evaluator.unstated': ['silent', '报告没有说明由谁评价', 'finance'],
  'zh.report.inferred': ['evaluator-is-named/nobody-named', '本单位自行评价（报告没有写明，本站推断）', whole],
  'zh.report.publishedOn': [dated, '2023 年 9 月 5 日公布', 'silent'],
  'zh.report.noDate': ['silent', '公布日期不详，本站 2026 年 11 月 23 日收录', dated],
  'zh.report.files.noOfficial': ['silent', '官方文件的原件和网址本站没有收录。', 'site: bureau/2023/meal-service'],
  'zh.report.sentence.planned': ['silent', '2023 年，河道保洁安排 ', whole],
  'zh.report.sentence.adjusted': [whole, '2021 年，老年助餐补助调整后预算 ', 'silent'],
  'zh.report.sentence.purpose': ['first', '，主要用于开展司法救助', 'silent'],
  'zh.report.sentence.spent': ['nothing-planned', '；实际支出 ', 'silent'],
  'zh.report.sentence.spentFirst': ['spending-only', '2023 年，河道保洁实际支出 ', 'nothing-planned'],
  'zh.report.sentence.left': [whole, '，未支出 ', overspent],
  'zh.report.sentence.over': [overspent, '，超出预算 ', whole],
  'zh.report.sentence.elsewhere.0': [disputed, '（另一处写 ', 'one-phase-one-total/rounded'],
  'zh.report.sentence.bracketed': ['sources-beyond-the-total', '（各来源相加为 865,000 元）', disputed],
  'zh.beyond': ['sources-beyond-the-total', '（与来源不符）', disputed],
  'zh.beyondOfRate': ['sources-beyond-the-total', '合计与来源不符', disputed],
  'zh.report.facts.partsCome': [
    'sources-beyond-the-total',
    '各来源相加为 865,000 元',
    'sources-make-the-total/two-phases-of-one-paragraph',
  ],
  'partWords.makeTheWhole': [
    'sources-make-the-total/uses-that-overlap',
    '“人工支出”“物料支出”2 项相加就是报告的总数；其余各项是报告另外列出的，可能已经包含在内，不能再加。',
    'uses-in-two-places',
  ],
  'partWords.apartInText': ['uses-in-two-places', '这些支出方向是报告在不同地方写的，可能有重叠，不能直接相加。', nested],
  'partWords.beyondTheWhole': ['uses-beyond-the-total', '这些支出方向相加超过报告的总数，可能有重叠，不能直接相加。', nested],
  'zh.report.sentence.says': [whole, '报告说', 'silent'],
  'zh.report.sentence.among': ['parts-make-the-whole/groups-make-the-total', '惠及居民 352 人，其中低保居民 97 人、其他居民 255 人', whole],
  'zh.report.sentence.graded': [whole, '综合评价为', 'score-has-grade/no-grade'],
  'zh.report.sentence.scoredOnly': ['score-has-grade/no-grade', '得分 ', 'grade-has-score/grade-alone'],
  'zh.report.sentence.scored': [whole, '，得分 ', 'grade-has-score/grade-alone'],
  'zh.report.sentence.notSaid': ['silent', '决算数、评价等级、得分没有公布。', 'no-count-and-no-score'],
  'zh.undisclosed': ['silent', '未公布', published],
  'zh.inapplicable': [marked, '不适用', published],
  'zh.report.facts.adjustedBudget': [whole, '调整后预算数', 'silent'],
  'zh.report.facts.unspent': [whole, '未支出', overspent],
  'zh.report.facts.overspent': [overspent, '超出预算', whole],
  'zh.report.facts.target': [computed, '目标 ≥95%', 'silent'],
  'zh.report.facts.atLeast': [partly, '至少 120 户，目标 ≥100 户', whole],
  'zh.report.facts.elsewhere': [disputed, '报告另一处写 ', 'one-phase-one-total/rounded'],
  'zh.report.facts.computed': ['rate-recomputes/other-rate', '目标 ≥95%，按金额推算为 98%', whole],
  'zh.report.facts.among': ['parts-make-the-whole/groups-make-the-total', '其中：低保居民', whole],
  'zh.report.facts.self': [whole, '自评', 'finance'],
  'noRateText.undisclosed.shown': ['silent', '未公布', whole],
  'noRateText.nothing.shown': ['nothing-planned', '不适用', whole],
  'noRateText.nothing.note': ['nothing-planned', '预算数不大于零，或决算数是负数，执行率不适用。', whole],
  'noRateText.conflict.shown': ['two-final-accounts', '无法推算', 'one-phase-one-total/rounded'],
  'noRateText.conflict.aside': ['two-final-accounts', '报告的数前后不一', 'one-phase-one-total/rounded'],
  'noRateText.conflict.note': [disputed, '报告的预算数或决算数前后不一，本站没有推算执行率。', 'one-phase-one-total/rounded'],
  'noRateText.inexact.shown': [inexact, '无法推算', whole],
  'noRateText.inexact.aside': [inexact, '报告写的不是准确数', whole],
  'noRateText.inexact.note': [inexact, '报告写的预算数或决算数不是准确数，本站没有推算执行率。', whole],
  'noRateText.scopes.shown': ['county-and-all-levels', '无法推算', 'sides-cover-the-same/same-level'],
  'noRateText.scopes.aside': ['county-and-all-levels', '决算与预算口径不同', 'sides-cover-the-same/same-level'],
  'noRateText.scopes.note': ['sides-cover-the-same/county-and-all-levels', '决算数与预算数的口径不同', 'sides-cover-the-same/same-level'],
  'lastYearWords.growth': ['first', '上年同期推算 14 人，+421%', 'silent'],
  'lastYearWords.change': ['growth-is-over-last-year/changes-of-all-kinds', '比上年多 143,000 元，上年推算 690,000 元', 'silent'],
  'lastYearWords.rate': ['final-account-that-grew', '比上年 +20.72%，上年 690,000 元', 'silent'],
  'lastYearWords.before': [
    'growth-names-its-base/no-base-fits',
    '2022 年度的报告写的是 100 户',
    'growth-names-its-base/base-in-the-same-paragraph',
  ],
};

/** What is stated of parts only, and what theirs come to. */
const parts: Cases = {
  'apartWords.states': [digest, '报告分别写了 4 个项目的金额', nested],
  'apartWords.noTotal': [digest, '，没有写合计', nested],
  'apartWords.sum': [digest, '；4 个项目的决算相加 ', nested],
  'apartWords.computed': [digest, '（推算）', nested],
  'apartWords.instead': [digest, '见各项目', nested],
  'apartWords.elsewhere': ['amounts-in-a-picture', '见报告说明', 'absence-is-a-claim/no-amount-at-all'],
  'partWords.budgetNamed': ['sources-make-the-total/two-phases-of-one-paragraph', '调整后预算数', nested],
  'partWords.whole': [nested, '报告的总数', digest],
  'partWords.sum': [digest, '4 个项目相加', nested],
  'partWords.rest': [nested, '未列明支出方向', digest],
  'partWords.ofKind': ['projects-half-told', '来源：镇街资金', nested],
  'derivedText.printedAs': ['approximations-say-so/written-as-its-quotation', '报告写的是“近 150 块”', whole],
  'derivedText.partsSum': [digest, '4 个项目的年初预算相加', nested],
  'derivedText.partsRest': [nested, '全年支出：未列明支出方向', digest],
};

/** What the editor says of a number stands beside each verdict that rests on it. */
const caveats: Cases = {
  'zh.report.caveat': ['first', '有说明', whole],
  'zh.report.caveats': ['first', '“救助妇女”有说明', whole],
};

/** Indicators, the cards of numbers, and what numbers were computed from. */
const numbers: Cases = {
  'unjudgedWords.onlyGoal': ['goal-with-a-number', '报告没有写年度指标值，绩效目标里说到它', answers],
  'zh.report.indicators.lost': [answers, '报告自述 · 扣 0.5 分', 'silent'],
  'zh.report.indicators.asReported': [answers, '“报告自述”：目标和实际都是文字，不能比较，照原文显示，本站不作判断。', whole],
  'zh.report.indicators.ratio': [answers, '实际与目标之比 133.33%', whole],
  'zh.report.indicators.completion': [answers, '实际与目标之比（推算）：保洁培训 52 人 ÷ 保洁培训年度指标值 39 人 = 133.33', whole],
  'zh.report.indicators.reason': [answers, '报告写的偏差原因：满意度偏低，主要是夏季水草生长快，清理不够及时', whole],
  'derivedText.completion': [answers, '保洁培训：实际与目标之比', whole],
  'unjudgedWords.noTarget': [answers, '报告没有写年度指标值', whole],
  'unjudgedWords.noTargetSet': [untargeted, '报告写明没有设定目标值', answers],
  'zh.report.indicators.untargeted': [untargeted, '未设定', answers],
  'unjudgedWords.inapplicable': [marked, '报告在这里印的是“—”“不涉及”一类，表示不适用', answers],
  'unjudgedWords.execution': ['tables-are-mapped/form-of-twenty-indicators', '按执行率计分，不设指标值', whole],
  'unjudgedWords.onlyPoints': ['scores-make-the-total/parts-of-the-score', '只评分，不设指标值', whole],
  'zh.report.indicators.points': ['scores-make-the-total/parts-of-the-score', '报告给 16.5 分，满分 20 分', whole],
  'unjudgedWords.noResult': ['target-has-result/result-not-published', '报告没有写实际完成值', whole],
  'unjudgedWords.neither': [answers, '报告没有写年度指标值，也没有写实际完成值', whole],
  'unjudgedWords.masked': [answers, '报告印的是星号，没有给出数字', whole],
  'unjudgedWords.oneInWords': [answers, '目标和实际一个是文字、一个是数字，不能比较', whole],
  'unjudgedWords.inexact': [inexact, '实际写的不是准确数，不足以判断', answers],
  'unjudgedWords.onlyBound': ['result-told-as-a-bound', '实际只写了一个界限或范围，不足以判断', answers],
  'unjudgedWords.otherUnit': [answers, '目标和实际的单位不同，不能比较', whole],
  'unjudgedWords.noComparison': [answers, '报告的目标没有写不低于或不超过', whole],
  'unjudgedWords.saidMet': ['target-has-result/said-by-the-report', '报告说达到了；目标没有写不低于或不超过，本站不作判断', whole],
  'unjudgedWords.saidMissed': ['target-has-result/said-by-the-report', '报告说没有达到；目标没有写不低于或不超过，本站不作判断', whole],
  'unjudgedWords.onlyPart': [answers, '已公布的只是一部分，不足以判断', whole],
  'verdictWords.met': [whole, '达到', 'silent'],
  'verdictWords.missed': [whole, '未达到', 'first'],
  'verdictWords.asReported': [answers, '报告自述', whole],
  'verdictWords.unknown': ['target-has-result/result-not-published', '无法判断', whole],
  'zh.report.indicators.definition': [computed, '衡量方式：支出决算数/调整后预算数', whole],
  'zh.report.indicators.atLeast': [partly, '至少 120 户', whole],
  'zh.report.indicators.basis.lowerBound': [partly, '总数未公布，按已公布的“受益家庭”判断', whole],
  'zh.report.indicators.basis.derived': [computed, '报告没有写实际值，本站推算：', whole],
  'zh.report.indicators.basis.undisclosed': ['target-has-result/result-not-published', '报告没有写实际完成值', 'no-survey'],
  'zh.report.indicators.instead': ['no-survey', '“未开展满意度调查”', 'target-has-result/result-not-published'],
  'zh.report.indicators.basis.instead': ['no-survey', '报告说“未开展满意度调查”', 'target-has-result/result-not-published'],
  'derivedText.saidInstead': ['no-count-and-no-score', '报告说“本年度未评分”。', 'first'],
  'zh.report.register.alsoOf': ['uses-in-two-places', '同样没有公布的还有：会议费。', whole],
  'zh.report.register.graded': ['grades-are-counted/as-it-should-be', '评价等级为“优”', whole],
  'zh.report.register.notStated': ['target-and-result-cover-the-same/one-group-for-all', '报告没有公布这个数字。', published],
  'zh.report.register.usedCount': ['first', '原文共出现 2 处', 'silent'],
  'zh.report.register.before.only': ['growth-names-its-base/no-base-fits', '写的是 100 户。', whole],
  'zh.report.register.before.report': ['growth-names-its-base/base-left-out', '2022 年的报告', 'silent'],
  'zh.report.register.before.same': [
    'growth-names-its-base/base-left-out',
    '写的也是 100 户。',
    'growth-recomputes/from-last-years-report',
  ],
  'zh.report.register.before.otherTime': [
    dated,
    '写的是 248 人。那份报告说“全年”，这份说“年末”，两个数统计的时间可能不同。',
    'growth-names-its-base/base-left-out',
  ],
  'zh.report.register.before.other': [
    'growth-recomputes/from-last-years-report',
    '与这里推算的不同',
    'growth-names-its-base/base-left-out',
  ],
  'derivedText.adjustedBudget': ['first', '调整后预算数', 'silent'],
  'derivedText.unspent': [whole, '未支出', overspent],
  'derivedText.overspent': [overspent, '未支出（负数，即超出预算）', whole],
  'derivedText.executionRate': [whole, '预算执行率', 'silent'],
  'derivedText.executionScope': [whole, '决算数与调整后预算数', disputed],
  'derivedText.previous': ['first', '上年同期救助妇女', 'silent'],
  'derivedText.lastYear': ['growth-is-over-last-year/changes-of-all-kinds', '上年支出决算数', 'silent'],
  'derivedText.listed': ['first', '救助妇女：报告列出的各类合计', 'silent'],
  'derivedText.remainder': ['first', '救助妇女：未列明', 'parts-make-the-whole/rest-is-named'],
  'derivedText.mayOverlap': ['first', '报告没有说明列出的各类是否重叠、是否列全', 'kinds-that-do-not-overlap'],
  'derivedText.onlyBase': ['first', '由同比推算；整数中只有 14 人符合。', 'growth-recomputes/no-base-fits'],
  'derivedText.alsoStated': [whole, '报告自己写的是 98.99%。', 'first'],
  'derivedText.lastYearStated': ['growth-names-its-base/base-in-the-same-paragraph', '报告自己写的上年数是 100 户。', 'first'],
  'derivedText.ownDefinition': [
    'first',
    '报告的算法是“支出决算数/资金下达数”；这里按决算数与预算安排推算',
    'rate-keeps-its-sides/as-defined',
  ],
  'derivedText.beneficiariesTotal': ['first', '受益总人数', whole],
  'derivedText.score': ['first', '评价得分', whole],
  'formulaText.difference': [whole, '调整后预算数 1,150,000.00 元 − 决算数 1,138,420.50 元', disputed],
  'formulaText.remainder': ['first', '救助妇女 73 人 − 失去子女赡养的老年母亲 14 人', 'parts-make-the-whole/rest-is-named'],
  'formulaText.sum': ['first', '失去子女赡养的老年母亲 14 人 + 失去抚养的女童 25 人', 'silent'],
  'formulaText.ratio': ['first', '决算数 799,998.85 元 ÷ 预算安排 800,000.00 元', disputed],
  'formulaText.growthBase': ['first', '救助妇女 73 人 ÷（1 + 救助妇女人数同比 421%）', 'growth-recomputes/no-base-fits'],
  'formulaText.unadjusted': ['first', '报告写明未调整预算，因此等于预算安排 800,000.00 元', whole],
  'besideFormula.equals': [whole, ' = ', 'silent'],
  'besideFormula.cut': [whole, '98.99308695%（截断，不四舍五入）', 'first'],
  'besideFormula.onlyWhole': ['first', '，取唯一符合的整数', 'growth-recomputes/no-base-fits'],
  'besideFormula.onlyAmount': ['growth-is-over-last-year/changes-of-all-kinds', '，小数位数相同的数中取唯一符合的', 'first'],
  'besideFormula.apart': [
    'one-name-for-both-stages',
    '− 设备购置（年初预算） 30,000 元 = 770,000 元',
    'parts-make-the-whole/rest-is-named',
  ],
  'besideFormula.listedParts': ['first', '未列明 = 救助妇女 − 列出的各类', 'parts-make-the-whole/rest-is-named'],
};

/** Years, and the pages above a report. */
const years: Cases = {
  'zh.edition.published': [dated, '公布日期 2023 年 9 月 5 日', 'silent'],
  'zh.edition.unknownDate': ['silent', '公布日期不详', dated],
  'zh.edition.approved': ['site: bureau/2023/meal-service', '批复日期 2024 年 8 月 6 日', 'silent'],
  'zh.edition.parent': [dated, '所附文件 2022年度示例市虚构区示例局部门决算', 'silent'],
  'zh.project.missing': [gap, '本站没有这个项目 2022 年度的报告：当年没有安排这个项目。', whole],
  'zh.project.absence': [gap, '河道保洁，2022 年度：当年没有安排这个项目。', 'site: bureau/2022/meal-service'],
  'zh.budgets': [whole, '预算数以调整后的为准，没有调整的以年初为准。', 'first'],
  'zh.cut': ['first', '推算的百分数写到小数点后两位，截断，不四舍五入', 'site: bureau/2022/reading-rooms'],
  'zh.project.partOf': ['site: office/2023/archive-care', '报告“重点项目”的一部分', whole],
  'zh.project.single': ['first', '本站目前只收录了一个年度的报告。', whole],
  'zh.publisher.missing': [gap, '没有报告', whole],
  'zh.publisher.missingNote': [gap, '“没有报告”表示本站没有该项目这一年度的报告。', whole],
  'zh.project.notListed': [whole, '“—”表示这一年的报告没有列这项指标；', 'first'],
  'zh.report.cut': ['first', '推算的百分数写到小数点后两位，截断，不四舍五入；算式', 'site: bureau/2022/reading-rooms'],
};

export const saidOnPages: Cases = { ...opening, ...parts, ...caveats, ...numbers, ...years };
