/** Between the names of a part and of those that hold it: 中央资金 › 彩票公益金. */
export const partSeparator = ' › ';

/** The columns of every table that has rows of parts, explained. */
export const partColumnWords = {
  subject: {
    title: '所属部分',
    description:
      '这一行说的是报告的哪一部分，从外到里写出名称，如 中央资金 › 彩票公益金；空白表示报告的全部。部分的数已包括在全部里的，不能与全部的行相加；一层套一层的、种类不同的，也不能相加。',
  },
  subject_kind: { title: '部分的种类', description: '来源、项目、支出方向、级次或人群；空白表示报告的全部。' },
  subject_id: { title: '部分编号', description: '这一部分在这份报告里的固定编号，在 parts.csv 里占一行；空白表示报告的全部。' },
  subject_project: {
    title: '部分的项目编号',
    description: '这一部分本身是一个项目、在别的年度或另有自己的报告的，那个项目的编号；其余的空白。',
  },
} as const;
