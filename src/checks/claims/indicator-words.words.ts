/** How the names of levels end: 产出指标, 社会效益, 服务对象满意度. */
export const endsAsLevel = /(?:指标|效益|满意度)$/u;

export const messages = {
  definition: (name: string, said: string, other: string | undefined) => ({
    what: `“${name}”的算法写的是“${said}”，报告里它${other === undefined ? '旁边没有这个指标的名称' : `写在“${other}”旁边`}。`,
    fix: '请核对报告：是别的指标的，移到那一项；报告没有写这一项的算法，definition 删去；确是这一项的，在 acknowledged 中写明。',
  }),
  cut: (name: string, printed: string) => ({
    what: `指标的名称写的是“${name}”，报告在它的目标旁边写的是“${printed}”。`,
    fix: '请照抄完整的名称；报告另一处就是这样称呼的，在 acknowledged 中写明。',
  }),
  level: (name: string, level: string, other: string) => ({
    what: `“${name}”登记在“${level}”之下，报告在它的数字旁边写的是“${other}”。`,
    fix: '请核对报告，改正 path；报告另一处就是这样分的，在 acknowledged 中写明。',
  }),
} as const;
