import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '主管部门、实施单位等，报告自己这样称呼',
  why: '网页、表格和 PDF 会照登记的说，谁是主管部门、谁是实施单位。报告里有这几个字，不等于报告说它是。',
  wrong: '报告写“主管部门：示例局　实施单位：示例所”，登记为 department: 示例所。',
  right: '报告写“主管部门：示例局　实施单位：示例所”，登记为 department: 示例局。',
};

const listed = (names: readonly string[]) => names.map((name) => `“${name}”`).join('、');

export const messages = {
  another: (key: string, label: string, copied: string, name: string, stated: string) => ({
    level: 'error' as const,
    what: `登记的${label}是“${copied}”，报告说它是${name}；报告写的${label}是“${stated}”。`,
    fix: `请改为：${key}: ${stated}`,
  }),
  differs: (key: string, label: string, copied: string, stated: readonly string[]) => ({
    what: `登记的${label}是“${copied}”，报告写的${label}是${listed(stated)}。`,
    fix: `请核对：写错了的，改为：${key}: ${stated[0] ?? ''}`,
  }),
  cut: (key: string, copied: string, stated: string) => ({
    what: `“${copied}”没有抄全，报告写的是“${stated}”。`,
    fix: `请改为：${key}: ${stated}`,
  }),
  several: (label: string, copied: string, others: readonly string[]) => ({
    what: `登记的${label}是“${copied}”，报告还写了别的${label}：${listed(others)}。`,
    fix: `请核对：“${copied}”是不是整份报告的${label}；只是其中一个项目的，写进那个项目里，不写在最外层。`,
  }),
  unnamed: (label: string, copied: string) => ({
    what: `报告提到“${copied}”的地方，没有读到它是${label}。`,
    fix: `请核对：报告没有这样说的，把这一行删去；换了说法的，在 acknowledged 中写明。`,
  }),
} as const;
