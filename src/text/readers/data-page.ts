/** Which rows count the same money or persons twice: on the page of the files and in workbooks. */
export const notAdded =
  '“所属部分”空白的行说的是报告的全部，其余的行说的是其中一部分（来源、项目等），不能与全部的行相加；种类不同的部分、一层套一层的部分也不能相加。受益对象表里，“可能重叠”为“是”（true）的行不能相加。';

/** The page of the files. */
export const dataPage = {
  title: '数据与下载',
  intro:
    '下面的文件与页面由同一份数据生成，包括所有单位、所有年度。数值相同，写法可能不同：推算的百分数，页面截到两位小数，文件截到八位小数；页面带千位分隔符，文件里的不带。',
  workbook: '不写程序的话，下载这一个 Excel 文件就够了：各个表各占一页，附说明和数据字典。',
  archive: '要留存全部数据，下载这一个压缩文件：所有表格的各种格式，附说明、引用格式、使用条件和校验值。',
  preview: (shown: number, total: number) => `共 ${total} 行，前 ${shown} 行是：`,
  blank: (sign: string) => `“${sign}”是文件里的空白单元格。`,
  noRows: '目前没有行。',
  previewLabel: (title: string) => `${title}：前几行`,
  columns: (title: string, count: number) => `${title}表各列的含义（${count} 列）`,
  forms: { csv: 'CSV', json: 'JSON', parquet: 'Parquet', xlsx: 'Excel', zip: 'ZIP' },
  download: '下载：',
  between: '、',
  size: (size: string) => `（${size}）`,
  checksums: '文件的 SHA-256 校验值',
  yes: '是',
  no: '否',

  one: '只要一个单位、一个年度或一份报告',
  oneIntro: '每个年度的页面有该年度的表格，每份报告的页面有这份报告的全部文件。',
  chart: '图表的数据',
  chartIntro: '报告页上每个图表都有自己的 CSV，各列是：',

  symbols: '怎样读这些文件',
  rules: [
    '空白的单元格表示没有公布、不知道或不适用，不表示零；原因见同一行的说明，或各列的含义。',
    '金额以“单位”列所写单位计；不同单位的金额请用“折合元”列（yuan）相加或比较。百分数 95% 写作 95。',
    'CSV 和 JSON 里的小数是精确的十进制数；Parquet 里是 DECIMAL 类型，金额精确到分。Excel 最多保留 15 位有效数字，超过的另外写成文本。',
    'CSV 是带 BOM 的 UTF-8，Excel 和 WPS 打开不会乱码。以等号、加号、减号等开头的文字前面加了一个单引号，以免被当作公式。',
    '“推算”是本站算出的数，附算法。',
    notAdded,
  ],
  promise: '什么不会变',
  promises: [
    '不会变的：文件地址、列名（英文）、列的含义、编号、每个数字的固定地址。',
    '会变的：新的年度会增加行；内容有错而改过的，行也随之改动，本站目前不另外列出改了什么；以后可能在末尾增加新的列。不得不改变含义时，会用新的列名，旧的列保留。',
    'figures.json 的 schemaVersion 是 2：与 1 相比，indicators 里的 target 可以是 null（报告没有写指标值），verdict 多了 asReported（目标和结果是文字，照报告的说法）；别的键只增加，含义没有变。',
  ],

  sql: '用 SQL 查询',
  sqlIntro: {
    online: '这些例子可以在 DuckDB 里直接运行，不必先下载文件；把地址换成 CSV 的也可以。本站的测试会逐个运行它们。',
    local: '下载 Parquet 文件，在同一个文件夹里用 DuckDB 运行；把文件名换成 CSV 的也可以。本站的测试会逐个运行它们。',
  },
  programs: '给程序用的说明文件',
  programsIntro:
    '这些文件不含数据，说明有哪些文件、各列的含义和 JSON 的结构。每个年度、每份报告的文件夹里也有数据包说明（datapackage.json）；有 CSV 的文件夹里有各列的说明（csv-metadata.json，CSVW）。',
  licence: '使用条件',
} as const;
