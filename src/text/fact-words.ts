/** What a fact of a report is called: usually, in English as the title of its column, and else in reports. */
export interface FactWords {
  readonly label: string;
  readonly titleEn: string;
  readonly others: readonly string[];
  /** What a sentence says that such a body does: 由示例局主管. */
  readonly does?: readonly string[];
}

/**
 * The facts that a report may print about itself in words, in the order in which they are shown: by the key in project.yaml, which
 * is the column's name in the tables. An entry is all that schema, check, page, files and `verify` need.
 */
export const factWords = {
  department: {
    label: '主管部门',
    titleEn: 'Department in charge',
    others: ['主管单位', '主管预算部门', '预算主管部门', '项目主管部门', '项目主管单位', '业务主管部门', '行业主管部门'],
    does: ['主管', '归口管理', '负责主管', '行业主管'],
  },
  implementer: {
    label: '实施单位',
    titleEn: 'Implementing unit',
    others: [
      '实施部门',
      '项目实施单位',
      '项目单位',
      '用款单位',
      '资金使用单位',
      '使用单位',
      '项目承担单位',
      '承担单位',
      '项目执行单位',
      '执行单位',
    ],
    does: ['实施', '组织实施', '具体实施', '负责实施', '负责组织实施', '牵头实施', '承担实施', '具体组织实施'],
  },
  assessor: {
    label: '评价单位',
    titleEn: 'Evaluating unit',
    others: ['评价机构', '自评单位', '绩效评价单位', '评价组织单位', '评价实施单位', '评价实施机构'],
  },
  responsible: {
    label: '责任部门',
    titleEn: 'Responsible department',
    others: ['责任单位', '项目责任部门', '项目责任单位', '责任处室', '责任科室'],
  },
} as const satisfies Readonly<Record<string, FactWords>>;

/** What a mapped table calls a column of such words. */
export const factColumnWords = Object.fromEntries(Object.entries(factWords).map(([key, { label }]) => [key, label])) as {
  readonly [Key in keyof typeof factWords]: string;
};

const also = ({ others }: FactWords): string => (others.length > 0 ? `；报告也写作${others.join('、')}` : '');

export const factText = {
  /** Beside the key in project.yaml. */
  field: (words: FactWords) => `${words.label}：照抄报告写的名称${also(words)}；报告没有写就不写这一行`,
  column: (words: FactWords) => `报告写的${words.label}，是原文${also(words)}；没有登记则空白。`,
  /** Of a part. */
  partColumn: (words: FactWords) => `报告写的这一部分的${words.label}，是原文${also(words)}；没有登记则空白。`,
} as const;
