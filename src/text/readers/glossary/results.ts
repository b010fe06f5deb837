import type { GlossaryTerm } from './term.ts';

/** What an evaluation comes to. */
export const resultTerms: readonly GlossaryTerm[] = [
  {
    id: 'performance-evaluation',
    term: '绩效评价',
    aliases: ['项目支出绩效评价', '综合评价'],
    plain: '对照绩效目标，检查钱花得怎样、事办得怎样、效果怎样。',
    seeAlso: ['self-evaluation', 'grade', 'score'],
  },
  {
    id: 'self-evaluation',
    term: '单位自评',
    aliases: ['自评', '自我评价'],
    plain: '由使用资金的单位评价自己的项目。此外还有主管部门作的部门评价、财政部门作的财政评价。',
    inReport: '由谁评价，关系到结论怎样理解，所以本站写明评价人；报告没有说明的，也照实写明。',
    seeAlso: ['performance-evaluation'],
  },
  {
    id: 'grade',
    term: '评价等级',
    aliases: ['综合评价等级', '等级'],
    plain: '把评价结果分成几档，如优、良、中、差。',
    inReport: '分几档、各档多少分，各份报告不完全相同。比较等级以前，先看报告自己的分档。',
    seeAlso: ['score'],
  },
  {
    id: 'score',
    term: '评价得分',
    aliases: ['综合得分', '得分'],
    plain: '评价时打出的分数，多以 100 分为满分。',
    inReport: '报告只写等级、没有写得分的，得分记为“未公布”；本站不用等级倒推分数。',
    seeAlso: ['grade', 'undisclosed'],
  },
  {
    id: 'results-use',
    term: '绩效评价结果应用',
    aliases: ['评价结果应用'],
    plain: '评价以后怎么办：改进管理，调整目标，或者影响以后的预算。',
    seeAlso: ['performance-evaluation'],
  },
];
