import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '同一阶段只有一个合计数',
  why: '报告常在文字里写万元、表格里写元，或在几处写同一个数。两处应当是同一个数；四舍五入到万元的算相同，截去尾数的会提示读者。两个不同的合计，多半是阶段登记错了，或有一处单位写错。',
  wrong: 'phase: 决算 的合计登记了 799,998.85 元和 798,998.85 元两个。',
  right: '文字写 80.00 万元，表格写 799,998.85 元，都登记为 phase: 决算。',
};

export const messages = {
  cut: (coarse: string, fine: string) => `${coarse}是由 ${fine}截去尾数，不是四舍五入。`,
  tenThousand: (phase: string, first: string, second: string) => ({
    what: `${phase}的合计登记了 ${first}和 ${second}，相差一万倍。`,
    fix: '请核对单位：多半是元和万元写错了一处。',
  }),
  differs: (phase: string, first: string, second: string) => ({
    what: `${phase}的合计登记了两个不同的数：${first}和 ${second}。`,
    fix: '请核对 phase；是某一个来源的钱，请写 source；不是这个阶段的合计，请删去 phase。报告确实写了两个数的，请保留并说明理由。',
  }),
} as const;
