import type { Cases } from './saying.ts';

const whole = 'site: bureau/2021/meal-service';
const partly = 'target-and-result-cover-the-same/one-group-for-all';
const dated = 'site: bureau/2022/meal-service';

/** Tables, workbooks, citations, PDF, cards and feeds. */
export const saidInFiles: Cases = {
  'statusWords.derived': [whole, '推算', 'silent'],
  'statusWords.undisclosed': ['silent', '未公布', 'everything-published'],
  'statusWords.lowerBound': [partly, '下限', whole],
  'statusWords.missing': ['absence-not-needed/year-between-two-reports', '没有报告', whole],
  'tableNotes.undisclosed': ['silent', '报告没有公布。', 'everything-published'],
  'tableNotes.alsoPrinted.rounded': ['one-phase-one-total/rounded', '与这个数四舍五入后相同', 'one-phase-one-total/two-totals'],
  'tableNotes.alsoPrinted.cut': ['one-phase-one-total/truncated', '与这个数截去尾数后相同', 'one-phase-one-total/rounded'],
  'tableNotes.contradicts': ['one-phase-one-total/two-totals', '与这个数不同，另占一行；两行不能相加。', 'one-phase-one-total/rounded'],
  'reportNotes.unpublished': ['silent', '报告没有公布：评价等级、得分、等级分档。', whole],
  'reportNotes.score': ['silent', '得分', whole],
  'reportNotes.unknown': ['silent', '本站不知道：公布日期、官方网址。', 'site: bureau/2023/meal-service'],
  'indicatorNotes.derived': ['rate-keeps-its-sides/as-defined', '报告没有写实际完成值，由本站推算', whole],
  'indicatorNotes.lowerBound': [partly, '总数未公布，按已公布的“受益家庭”判断', whole],
  'indicatorNotes.instead': ['no-survey', '报告说“未开展满意度调查”', 'target-has-result/result-not-published'],
  'indicatorNotes.undisclosed': ['target-has-result/result-not-published', '报告没有写实际完成值', 'no-survey'],
  'beneficiaryNotes.said': ['base-that-no-whole-number-gives', '报告写的上年数为 1,000 户。', 'growth-recomputes/no-base-fits'],
  'beneficiaryNotes.published': ['growth-names-its-base/no-base-fits', '报告没有写上年同期的数；2022 年度的报告写的是 100 户。', whole],
  'beneficiaryNotes.unsaid': ['growth-recomputes/no-base-fits', '由同比也推算不出唯一的整数', 'growth-names-its-base/base-left-out'],
  'beneficiaryKinds.remainder': ['first', '未列明', 'parts-make-the-whole/rest-is-named'],
  'beneficiaryKinds.listed': ['first', '列出合计', 'silent'],
  'citationWords.compiled': ['first', '明账整理', 'own-site'],
  'citationWords.dated.published': [dated, '2023-09-05 公布', 'silent'],
  'citationWords.dated.added': ['silent', '2026-11-23 收录', dated],
  'citationWords.dateUnknown': ['silent', '公布日期不详，本站 2026-11-23 收录', dated],
  'citationWords.basis.computed': [whole, '推算', 'silent'],
  'citationWords.basis.drawn': [whole, '绘制', 'silent'],
  'citationWords.basis.found': ['site: office/2023/archive-care', '整理', whole],
  'citationWords.undisclosed': ['site: office/2023/archive-care', '报告没有公布这个数字', whole],
  'citationWords.formula': [whole, '算法：', 'silent'],
  'printWords.derived': [whole, '（推算）', 'silent'],
  'printWords.occurrences': ['first', '原文共出现 2 处', 'silent'],
  'printWords.notOfficial': ['silent', '明账转排，非官方文件；以公布单位发布的为准', 'own-site'],
  'printWords.imprint.unknown': ['silent', '不详', dated],
  'printWords.imprint.fictional': ['silent', '说明', 'first'],
  'cardWords.caveat': ['first', '救助妇女（有说明）', whole],
  'cardWords.fictional': ['silent', '虚构示例', 'first'],
  'cardWords.republisher': ['silent', '根据公开文件整理，非官方网站', 'own-site'],
  'feedWords.republisher': ['silent', '根据公开文件整理，非官方网站', 'own-site'],
  'feedWords.fictional': ['silent', '虚构示例。', 'first'],
  'noteWords.fictional.text': ['silent', '这里有虚构的单位', 'first'],
};
