import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '附带的文件里没有个人的姓名',
  why: 'Word 和 PDF 文件的属性里，常留着经办人、修改人、批注人的姓名，打开文件看不到，下载以后却查得到。',
  wrong: 'source.docx 的属性“最后修改者”写着经办人的姓名。',
  right: '只放 source.txt；或者请公布单位清除文件属性以后再给一份。',
};

const names: Readonly<Record<string, string>> = {
  author: '作者',
  lastModifiedBy: '最后修改者',
  manager: '主管',
  reviewers: '批注和修订的人',
  company: '单位',
  title: '标题',
  subject: '主题',
  keywords: '关键词',
  description: '备注',
  category: '类别',
  program: '制作程序',
  custom: '自定义属性',
};

export const unreadable = 'unreadable';

export const personalProperties: readonly string[] = ['author', 'lastModifiedBy', 'manager', 'reviewers'];

/** `source.docx author`, as the loading names it. */
export function propertyName(property: string): string {
  const [file = '', key = ''] = property.split(' ');
  return `${file} 的文件属性“${names[key] ?? key}”`;
}

const reasons: Readonly<Record<string, string>> = {
  damaged: '文件不完整，或不是这种格式',
  locked: '设了打开密码',
  tooMuch: '太大，或解开以后太大',
};

export const messages = {
  named: (property: string, masked: string) => ({
    what: `${propertyName(property)}像是个人的姓名：${masked}`,
    fix: '请删去这个文件，或请公布单位清除属性以后再给一份；本来就公开的姓名，请在 acknowledged 中写明理由。',
  }),
  unreadable: (property: string, reason: string) => ({
    what: `${property.split(' ')[0]} 的文件属性读不出来（${reasons[reason] ?? reasons['damaged']}），不知道里面有没有个人信息。`,
    fix: '请公布单位另给一份，或删去这个文件，source.txt 已经够用。只能用这一份的，请用阅读软件打开，看它的“属性”和批注；没有个人信息的，请在 acknowledged 中写明。',
  }),
} as const;

/** Machines, programs and bodies. */
export const isNobody = (name: string): boolean =>
  name === '' ||
  /^(?:administrator|admin|users?|owner|unknown|default|pc|win(?:dows)?\d*|lenovo|hp|dell|asus|acer|huawei|thinkpad|china|未知|佚名|用户|微软用户|微软中国|雨林木风|番茄花园|深度技术|系统管理员|管理员)$/iu.test(
    name,
  ) ||
  /microsoft|office|wps|adobe|acrobat|libreoffice|python|word|canon|ricoh|epson|scan/iu.test(name) ||
  /(?:院|局|厅|部|委|办|处|科|室|所|站|会|中心|公司|集团|政府|大队|支队|学校|大学|事务所|组)$/u.test(name) ||
  /^\d+$/.test(name);
