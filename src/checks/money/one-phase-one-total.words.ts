import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '同一阶段、同一来源只有一个数',
  why: '报告常在文字里写万元、表格里写元，或在几处写同一个数。两处应当是同一个数：按印出的位数四舍五入后相同的，算同一个数；截去尾数的，会提示读者。此外的都是两个不同的数，多半是阶段或来源登记错了，或有一处单位写错；报告确实前后不一的，网站照录两个数，不算执行率。',
  wrong: 'phase: 决算 的合计登记了 799,998.85 元和 798,998.85 元两个。',
  right: '文字写 80.00 万元，表格写 799,998.85 元，都登记为 phase: 决算。',
};

export const messages = {
  name: (source: string | null, phase: string) => (source ? `${source}的${phase}` : `${phase}合计`),
  cut: (coarse: string, fine: string) => `${coarse}是由 ${fine}截去尾数，不是四舍五入。`,
  conflict: (name: string, here: string, other: string) => `${name}，一处写 ${here}，另一处写 ${other}，两个数不同。`,
  tenThousand: (name: string, first: string, second: string) => ({
    what: `${name}登记了 ${first}和 ${second}，相差一万倍。`,
    fix: '请核对单位：多半是元和万元写错了一处。',
  }),
  amongOthers: (other: string, phase: string, total: string) => ({
    what: `others 里的 ${other}，报告的原话说的是${phase}；登记的${phase}是 ${total}。`,
    fix: '报告写了两个数的，请移到 funds，写上 phase，网站照录两个数；说的是别的，在 acknowledged 中写明。',
  }),
  differs: (name: string, first: string, second: string) => ({
    what: `${name}登记了两个不同的数：${first}和 ${second}。`,
    fix: '请核对 phase；是某一个来源的钱，请写 source；不是这个阶段的数，请删去 phase。报告确实写了两个数的，请保留并说明理由。',
  }),
} as const;
