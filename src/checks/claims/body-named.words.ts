export const messages = {
  longer: (name: string, printed: string) => ({
    what: `单位名称写的是“${name}”，报告里没有单独的这个名称，写的是“${printed}”。`,
    fix: '请照抄单位的全称；确实叫这个名称的，在 acknowledged 中写明。',
  }),
  shortName: (short: string, name: string) => ({
    what: `单位简称写的是“${short}”，报告里没有，也不是“${name}”的缩写。`,
    fix: '请改正 shortName，没有简称的删去；确实这样称呼的，在 acknowledged 中写明。',
  }),
  region: (region: string, name: string) => ({
    what: `单位所在地写的是“${region}”，与单位名称“${name}”和报告对不上。`,
    fix: '请改正 region，不知道的删去；确在那里的，在 acknowledged 中写明。',
  }),
} as const;
