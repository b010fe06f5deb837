import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '金额的阶段与它的名称、原话一致',
  why: '到位的钱不等于花掉的钱，年初的预算不等于调整后的预算。阶段登记错了，执行率和未支出就都错了。',
  wrong: '报告写“资金到位 850,000 元”，登记为 phase: 决算。',
  right: '报告写“资金到位 850,000 元”，登记为 phase: 资金到位。',
};

export const messages = {
  budget: '预算',
  paid: '拨付',
  invested: '投入',
  used: '花掉的钱',
  unsaid: (label: string, said: string) => ({
    what: `“${label}”没有写 phase，名称或报告的原话说的是${said}。`,
    fix: '属于年初预算、调整后预算、资金到位或决算的，请加上 phase；报告没有说明属于哪个阶段，在 acknowledged 中写明。',
  }),
  labelDiffers: (label: string, said: string, written: string) => ({
    what: `名称“${label}”说的是${said}，phase 写的是${written}。`,
    fix: '请核对报告，改正 phase 或名称；报告没有说明属于哪个阶段，请删去 phase 这一行。',
  }),
  bareBudget: (quotation: string) => ({
    what: `报告的原话“${quotation}”只说预算，没有说是调整后的；登记里没有预算调整，或者没有调整以前的数。`,
    fix: '请核对：是年初预算的，改正 phase；报告说到调整的，登记 adjustment 和调整以前的数；确实是调整后预算的，在 acknowledged 中写明。',
  }),
  stageUnsaid: (label: string, quotation: string, written: string) => ({
    what: `“${label}”的 phase 写的是${written}，报告的原话“${quotation}”、它所在的句子和上面的标题都没有这样说。`,
    fix: '请核对报告，改正 phase；报告没有说明属于哪个阶段，请删去 phase 这一行；phase 没有错的，在 acknowledged 中写明。',
  }),
  flowUnsaid: (label: string, written: string) => ({
    what: `“${label}”的 phase 写的是${written}，名称和报告的原话都没有这样说。`,
    fix: '请核对报告，改正 phase；phase 没有错的，在 acknowledged 中写明。',
  }),
  textDiffers: (quotation: string, said: string, written: string) => ({
    what: `报告的原话“${quotation}”说的是${said}，phase 写的是${written}。`,
    fix: '请核对引文和 phase；报告没有说明属于哪个阶段，请删去 phase 这一行；phase 没有错的，在 acknowledged 中写明。',
  }),
} as const;
