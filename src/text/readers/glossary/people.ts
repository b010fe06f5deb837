import type { GlossaryTerm } from './term.ts';

/** Whom the money serves, and how their numbers change. */
export const peopleTerms: readonly GlossaryTerm[] = [
  {
    id: 'judicial-assistance',
    term: '司法救助',
    aliases: ['国家司法救助', '司法救助金'],
    plain: '有人因案件受到伤害、生活困难，又得不到有效赔偿，国家给予的帮助，主要是发放救助金。',
    inReport: '有的报告只写其中一类人的人数，没有写救助总人数。两者不能混用。',
    seeAlso: ['of-which', 'at-least'],
  },
  {
    id: 'beneficiaries',
    term: '受益对象',
    aliases: ['受益人', '服务对象', '受益总人数', '受益人数', '受益数量'],
    plain: '这笔钱帮到的人、户或单位。',
    inReport: '“人”数的是多少个人，“人次”数的是来了多少回：一个人来三回，是 3 人次。两者不能相加，也不能相比。',
    seeAlso: ['of-which'],
  },
  {
    id: 'of-which',
    term: '其中',
    plain: '从总数里举出几类。各类可能有重叠，也可能没有举全。',
    inReport: '各类相加不一定等于总数，所以本站用并列的横条来画，不画成饼图。',
    seeAlso: ['unlisted'],
  },
  {
    id: 'unlisted',
    term: '未列明',
    plain: '总数减去“其中”举出的各类以后，余下的部分。',
    inReport: '如果举出的各类有重叠，实际没有列明的会比这个数多。',
    seeAlso: ['of-which', 'derived'],
  },
  {
    id: 'year-on-year',
    term: '同比',
    aliases: ['同比增长', '同比上升', '比上年'],
    plain: '与上年同期相比，变化了百分之几：今年减去上年，再除以上年。',
    inReport: '上升 421%，是上年的 5.21 倍。上年的数很小时，同比容易显得很大，所以要连同上年的数一起看。',
    seeAlso: ['percentage-point', 'derived'],
  },
  {
    id: 'percentage-point',
    term: '百分点',
    plain: '两个百分比相减的差。从 90% 到 95%，是提高 5 个百分点，不是提高 5%。',
    seeAlso: ['year-on-year'],
  },
];
