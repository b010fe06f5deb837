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
    seeAlso: ['withheld', 'derived'],
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
