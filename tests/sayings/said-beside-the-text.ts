import type { Cases } from './saying.ts';

const whole = 'site: bureau/2021/meal-service';

/** The notes that rules write for readers. */
export const saidBesideTheText: Cases = {
  'bands-share-no-bound.overlap': [
    'first',
    '优秀与良的分档都写着 90，良与中的分档都写着 80，中与差的分档都写着 70；恰为这些分数时属于哪一级，报告没有说明。',
    'bands-share-no-bound/bounds-that-are-settled',
  ],
  'grade-has-score.alone': ['first', '报告给出等级“优”，没有公布得分。', 'grade-has-score/grade-and-score'],
  'grade-has-score.aloneSaid': ['no-count-and-no-score', '报告给出等级“优”；报告说“本年度未评分”。', 'grade-has-score/grade-alone'],
  'grade-has-score.several': ['grade-has-score/several-grades', '报告给出 3 个等级，没有公布得分。', 'grade-has-score/grade-alone'],
  'grade-has-score.some': ['grade-has-score/some-have-scores', '报告给出的等级中，有 2 个没有公布得分。', 'grade-has-score/several-grades'],
  'text-names-its-year.unsaid': ['text-names-its-year/year-nowhere', '报告通篇没有写是哪一年的；2023 年是本站收录时编入的年度。', 'first'],
  'growth-names-its-base.derived': [
    'first',
    '按同比 421% 推算，整数中只有 14 人符合。',
    'growth-names-its-base/base-in-the-same-paragraph',
  ],
  'growth-names-its-base.differs': [
    'growth-recomputes/from-last-years-report',
    '按同比 25% 推算是 96 户，2022 年度的报告写的是 100 户。',
    'growth-names-its-base/base-left-out',
  ],
  'growth-names-its-base.published': [
    'growth-names-its-base/no-base-fits',
    '报告没有写受益家庭上年同期的数；2022 年度的报告写的是 100 户。',
    'growth-names-its-base/base-in-the-same-paragraph',
  ],
  'growth-names-its-base.unknown': ['growth-recomputes/no-base-fits', '同比 420% 从多少算起不清楚。', 'first'],
  'headings-keep-their-promise.missing': [
    'first',
    '标题列出经验做法、存在的问题、建议，下面各节的标题中只有建议。',
    'headings-keep-their-promise/a-section-for-each',
  ],
  'one-amount-has-one-name.several': [
    'first',
    '预算安排、资金投入量、计划安排都是 800,000.00 元，报告没有说明这三个名称有什么不同。',
    'one-amount-has-one-name/items-of-their-own',
  ],
  'parts-make-the-whole.leave': ['first', '报告列出的三类相加 48 人，比救助妇女 73 人少 25 人', 'parts-make-the-whole/rest-is-named'],
  'parts-make-the-whole.leaveApart': ['kinds-that-do-not-overlap', '报告只列出一类 36 户，比受益家庭 120 户少 84 户。', 'first'],
  'parts-make-the-whole.exceed': [
    'parts-make-the-whole/kinds-that-overlap',
    '相加为 146 户，多于受益家庭 120 户；报告没有说明各类是否重叠。',
    'first',
  ],
  'target-and-result-cover-the-same.wider': [
    'first',
    '司法公正影响力的目标针对全部对象；报告的受益总人数未公布',
    'target-and-result-cover-the-same/the-group-that-was-meant',
  ],
  'target-and-result-cover-the-same.unlimited': ['site: bureau/2023/reading-rooms', '的目标没有说只限“女性”', 'first'],
  'target-has-result.derived': [
    'first',
    '支付完成率的实际值未公布；报告的算法是“支出决算数/资金下达数”',
    'target-has-result/every-result-printed',
  ],
  'target-has-result.instead': [
    'no-survey',
    '居民满意度没有实际值：报告说“未开展满意度调查”，无法判断是否达到。',
    'target-has-result/result-not-published',
  ],
  'target-has-result.told': [
    'document: linden-skills-centre/2023/skills-training',
    '取证率的实际值未公布；报告说“学员取证率达到75%以上的目标”。',
    'no-survey',
  ],
  'target-has-result.undisclosed': ['target-has-result/result-not-published', '居民满意度的实际值未公布，无法判断是否达到。', 'no-survey'],
  'text-is-no-instruction.inText': [
    'first',
    '一句似为报告模板的填写说明，这里没有写出具体意见。',
    'text-is-no-instruction/advice-that-asks-for-an-explanation',
  ],
  'text-is-no-instruction.inHeading': ['first', '标题括号里的话似为报告模板的填写说明。', whole],
  'text-is-said-once.repeats': ['first', '一段有 139 字与前文“二”逐字相同。', 'text-is-said-once/same-matter-in-other-words'],
};
