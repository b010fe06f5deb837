/** What an editor does who follows a message to the letter: replacements in the file that it names, or in another. */
export type Remedy = readonly (readonly [from: string | RegExp, to: string] | readonly [file: string, from: string | RegExp, to: string])[];

const project = 'example-bureau/2023/river-cleaning/project.yaml';
const report = 'example-bureau/2023/river-cleaning/report.mdx';
const source = 'example-bureau/2023/river-cleaning/source.txt';
const chart = '<图表 编号="funds" />';
const indicator = /indicators:\n {2}- id: solved-problems[\s\S]*?(?=\nbeneficiaries:)/;
const asOther =
  'indicators: []\n\nothers:\n  - id: problems\n    label: 整治问题数\n    value: 12\n    unit: 件\n    quotes:\n      - 整治问题不少于 12 件\n';

/** Of each faulty folder the edit that its message asks for. A whole file is written anew: `copy`, `remove`, `move`. */
export const remedies = {
  'actual-from-unknown-figure': [['from: payment-rate', 'from: execution-rate']],
  'address-without-scheme': [['address: www.', 'address: https://www.']],
  'date-in-chinese': [['2024年8月20日', '2024-08-20']],
  'date-that-does-not-exist': [['publishedDate: 2024-02-30\n', '']],
  'edition-without-added-date': [['year: 2023\n', 'year: 2023\naddedDate: 2026-11-23\n']],
  'flag-not-true': [['fictional: 是', 'fictional: true']],
  'grade-outside-bands': [['- name: 良好', '- name: 优']],
  'id-with-capitals': [['Budget_2023', 'budget-2023']],
  'id-twice': [[project, '  - id: budget\n    label: 决算数', '  - id: final\n    label: 决算数']],
  'id-of-another-place': [['id: households-2', 'id: final']],
  'key-missing': [['  - id: budget\n', '  - id: budget\n    unit: 元\n']],
  'key-missing-at-top': [['name: 河道保洁\n', 'name: 河道保洁\nindicators: []\n']],
  'key-missing-in-rating': [['rating:\n', 'rating:\n  score: 未公布\n']],
  'mdx-attribute-expression': [['<图表 编号={funds} />', chart]],
  'mdx-attribute-missing': [['<图表 />', chart]],
  'mdx-attribute-spread': [['<图表 {...props} />', chart]],
  'mdx-attribute-twice': [['<图表 编号="funds" 编号="growth" />', chart]],
  'mdx-attribute-unknown': [['<图表 编号="funds" 颜色="红" />', chart]],
  'mdx-bold-cuts-number': [[report, '8**0** 万', '**80 万**']],
  'mdx-bullet': [
    ['- 本项目', '\\- 本项目'],
    [source, '本项目评价', '- 本项目评价'],
  ],
  'mdx-chart-twice': [[`${chart}\n\n${chart}`, chart]],
  'mdx-chart-unknown': [['编号="fund"', '编号="funds"']],
  'mdx-chart-with-words': [['<图表 编号="funds">决算数见图。</图表>', chart]],
  'mdx-code': [
    ['`本项目`', '\\`本项目\\`'],
    [source, '本项目评价', '`本项目`评价'],
  ],
  'mdx-comment': [['<!-- 待补 -->', '<站注>待补</站注>']],
  'mdx-export': [['export const 年 = 2023\n', '']],
  'mdx-expression': [['{80}', '80']],
  'mdx-expression-unclosed': [['{80', '80']],
  'mdx-import': [["import fs from 'node:fs'\n", '']],
  'mdx-import-broken': [['import 数据\n', '']],
  'mdx-image': [['![照片](photo.jpg)\n', '']],
  'mdx-javascript-link': [['[受益家庭](javascript:alert)', '受益家庭']],
  'mdx-less-than-number': [
    ['<12', '\\<12'],
    [source, '不少于 12', '<12'],
    [project, '不少于 12', '<12'],
    [project, 'operator: ≥', "operator: '<'"],
  ],
  'mdx-link-without-scheme': [['(//example.com/)', '(https://example.com/)']],
  'mdx-numbered-list': [
    ['1. 本项目', '1\\. 本项目'],
    [source, '本项目评价', '1. 本项目评价'],
  ],
  'mdx-quotation-mark-of-markdown': [
    ['> 本项目', '\\> 本项目'],
    [source, '本项目评价', '> 本项目评价'],
  ],
  'mdx-tag-in-sentence': [['<站注>见下</站注>决算数为 799,998.85元。', '决算数为 799,998.85元。\n\n<站注>见下</站注>']],
  'mdx-tag-left-open': [['<图表 编号="funds">', chart]],
  'mdx-tag-of-html': [['<div>图</div>', chart]],
  'mdx-tag-of-script': [['<script>alert(1)</script>', '']],
  'mdx-tag-unclosed': [['<站注>请看下文', '<站注>请看下文</站注>']],
  'mdx-tag-unknown': [['<图 ', '<图表 ']],
  'number-half-a-household': [['120.5', '120']],
  'number-in-ten-thousands': [['value: 80万\n    unit: 元', 'value: 80\n    unit: 万元']],
  'number-negative': [['-799998.85', '799998.85']],
  'number-three-decimals': [['799998.855', '799998.85']],
  'phase-unknown': [['结算', '决算']],
  'quote-cuts-number': [['value: 80\n    unit: 元', 'value: 80\n    unit: 万元']],
  'quote-differs-from-value': [['799989.85', '799998.85']],
  'quote-not-in-text': [['决算数是', '决算数为']],
  'quote-with-number-twice': [['受益家庭 120 户，受益商户 120 户', '受益家庭 120 户']],
  'quote-without-number': [['- 决算数为\n', '- 决算数为 799,998.85元\n']],
  'role-unknown': [['role: 编辑', 'role: 整理者']],
  'source-unlisted': [['    source: 财政拨款\n', '']],
  'text-differs-by-one-character': [['评定', '评价']],
  'text-ends-early': [['## 三、评价结论\n', '## 三、评价结论\n\n本项目评价等级为优。\n']],
  'text-goes-on': [['以上。', '']],
  'text-where-group-should-be': [['grade: 优', 'grade:\n    name: 优\n    quote: 评价等级为优']],
  'text-with-title-not-first': [['## 示例局', '示例局']],
  'text-with-two-titles': [['# 三、', '## 三、']],
  'text-without-title': [['2023年度', '# 2023年度']],
  'undisclosed-as-number': [['score: 92', 'score: 未公布']],
  'undisclosed-for-total-with-typo': [['total: 无', 'total: 未公布']],
  'undisclosed-misspelt': [['未公開', '未公布']],
  'undisclosed-phase': [['    phase: 未公布\n', '']],
  'undisclosed-list': [['indicators: 未公布', 'indicators: []']],
  'undisclosed-value-of-actual': [
    [
      'actual:\n      id: solved\n      label: 整治问题\n      value: 未公布\n      unit: 件\n      quotes:\n        - 整治问题\n',
      'actual: 未公布\n',
    ],
  ],
  'undisclosed-value-of-amount': [
    [
      '  - id: final\n    label: 决算数\n    phase: 决算\n    value: 未公布\n    unit: 元\n    quotes:\n      - 决算数为 799,998.85元\n',
      '',
    ],
  ],
  'undisclosed-value-of-weight': [['    weight: 未公布\n', '']],
  'unit-not-of-money': [['unit: 人', 'unit: 元']],
  'value-blank': [['label:\n', 'label: 决算数\n']],
  'value-missing-quotes': [['quotes: []', 'quotes:\n      - 决算数为 799,998.85元']],
  'words-not-in-text': [['name: 河道清洁', 'name: 河道保洁']],
  'yaml-bad-indent': [['\n   unit: 元', '\n    unit: 元']],
  'yaml-bracket-left-open': [['整治问题数\n', '整治问题数]\n']],
  'yaml-colon-in-text': [['quote: 评价等级: 优', "quote: '评价等级为优'"]],
  'yaml-duplicate-key': [['    value: 799998.86\n', '']],
  'yaml-line-without-colon': [['label 决算数', 'label: 决算数']],
  'yaml-list-on-same-line': [['quotes: - 决算数', 'quotes:\n      - 决算数']],
  'yaml-tab-indent': [['\tunit', '    unit']],
  'yaml-unclosed-quote': [['"河道保洁', '"河道保洁"']],
  'year-in-words': [['2023年', '2023']],
  'undisclosed-value-of-target': [[indicator, asOther]],
  'undisclosed-target': [[indicator, asOther]],
  'unit-in-chinese-quotes': [['‘户’', "'户'"]],
  'unit-unknown': [['unit: 来宾', 'unit: 户']],
} as const satisfies Readonly<Record<string, Remedy>>;

/** Remedies after which another message comes into sight, which the first had hidden. */
export const revealing: readonly string[] = [
  'actual-from-unknown-figure',
  'grade-outside-bands',
  'key-missing-at-top',
  'quote-with-number-twice',
  'undisclosed-value-of-amount',
  'undisclosed-phase',
  'undisclosed-for-total-with-typo',
  'undisclosed-list',
];

/** Cases whose remedy is no edit of a text, and why it is not tried here. */
export const notEdits: Readonly<Record<string, string>> = {
  'actual-in-another-unit': 'which number is meant is for the editor to find in the report',
  'actual-not-derivable': 'the report of the case states the account, and the message asks where it stands',
  'content-empty': 'a folder is to be added',
  'edition-empty': 'a folder is to be added',
  'publisher-empty': 'a folder is to be added',
  'group-where-text-should-be': 'which of the lines was meant is not known',
  'list-where-group-should-be': 'the values to be written are not known',
  'list-where-text-should-be': 'which of the lines was meant is not known',
  'list-blank': 'what is to be filled in is not known',
  'mdx-footnote': 'a report has its own mark for a note',
  'mdx-less-than-sign': 'tried with the number',
  'mdx-strike-through': 'the text was never struck through',
  'numbers-unregistered-in-a-table': 'eleven figures are to be registered',
  'quote-bound-twice': 'which of the two is right is not known',
  'actual-without-quotes': 'the words of the report are not known',
  'yaml-empty-file': 'the file is to be written',
};
