import type { GlossaryTerm } from './term.ts';

/** Words of the site itself. */
export const siteTerms: readonly GlossaryTerm[] = [
  {
    id: 'derived',
    term: '推算',
    plain: '报告没有写，由本站用报告里的数字算出来的数。每一个都附有算式。',
    inReport: '引用推算的数，请说明它是本站算出的，不是报告公布的。',
    seeAlso: ['undisclosed'],
  },
  {
    id: 'undisclosed',
    term: '未公布',
    plain: '官方文件没有写这一项。不等于零，也不等于没有。',
    seeAlso: ['withheld', 'inapplicable', 'said-in-report', 'derived'],
  },
  {
    id: 'inapplicable',
    term: '不适用',
    plain: '报告在这一格里印的是“—”“/”“无”“不涉及”一类：写的人表示这一项用不上，或者没有。本站照印出来的显示，不当作未公布，也不换成零。',
    inReport: '空着的格子不同：空着是没有写，本站标明“未公布”。预算数是零，执行率也不适用：没有的钱谈不上执行。',
    seeAlso: ['undisclosed'],
  },
  {
    id: 'said-in-report',
    term: '见报告说明',
    plain: '报告没有写这个数，但自己说了为什么没有，例如“得分不对外公布”“没有的资金不填”。本站引用报告的那句话，不说它没有公布。',
    seeAlso: ['undisclosed'],
  },
  {
    id: 'told-by-parts',
    term: '见各项目',
    aliases: ['见各来源', '见各支出方向'],
    plain: '报告没有写总数，只给各个项目（来源、支出方向）分别写了。请看下面分项的表格。',
    inReport: '各项写的不能代替总数：有的项目可能没有写，有的数可能重叠。',
    seeAlso: ['undisclosed'],
  },
  {
    id: 'beyond-sources',
    term: '与来源不符',
    plain: '报告写的合计，比它自己写的各个资金来源加起来还少。两个数本站都照录，不判断哪一个对。',
    seeAlso: ['said-in-report'],
  },
  {
    id: 'withheld',
    term: '不予公布',
    plain: '有这一项，但有意不公布，例如为了不让人认出某个当事人。',
    seeAlso: ['undisclosed'],
  },
  {
    id: 'at-least',
    term: '至少',
    aliases: ['下限'],
    plain: '只知道一部分时，全部不会少于这一部分。',
    inReport: '目标是“不低于”的：这一部分已经够了，就是达到；还不够，则无法判断。',
    seeAlso: ['actual-value', 'undisclosed'],
  },
  {
    id: 'site-note',
    term: '站注',
    plain: '本站写给读者的说明，不是官方文件里的话。',
    seeAlso: ['derived'],
  },
  {
    id: 'fingerprint',
    term: 'SHA-256',
    aliases: ['文件指纹', '校验值'],
    plain: '由文件内容算出的一串字符，好比指纹：文件改动一处，它就完全不同。可以用来核对手中的文件与本站的是否一样。',
  },
];
