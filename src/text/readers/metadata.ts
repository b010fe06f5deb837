import { dataPage } from './data-page.ts';

const fictionalRemark = '虚构示例：单位、项目和数字都不存在。';
const contents = '每个数字都附单位、状态、原文、所在位置和固定地址；报告没有公布的留空，不表示零；由本站推算的标明“推算”，并附算式。';

const described = (text: string, fictional: boolean): string => `${fictional ? fictionalRemark : ''}${text}${contents}`;

/** What catalogues and search engines read of the site. */
export const metadataWords = {
  report: (publisher: string, year: number, project: string) => `${publisher}${year}年度${project}绩效评价数据`,
  reportDescription: described,
  edition: (publisher: string, year: number) => `${publisher}${year}年度重点项目绩效评价数据`,
  editionDescription: (projects: readonly string[], fictional: boolean) =>
    described(`本年度各项目绩效评价报告的数据：${projects.join('、')}。`, fictional),
  whole: (site: string) => `${site}：全部年度的绩效评价数据`,
  wholeDescription: (publishers: readonly string[], fictional: boolean) =>
    described(`各单位、各年度项目绩效评价报告的数据：${publishers.join('、')}。`, fictional),
  series: (publisher: string, project: string) => ({
    title: `${publisher}“${project}”历年绩效评价数据`,
    description: `“${project}”项目各年度绩效评价报告的数据，一年一个数据集。`,
  }),
  catalogue: (site: string) => `${site}：数据目录`,
  catalogueDescription: '本站收录的项目绩效评价报告的数据：一个项目一个系列，一份报告一个数据集，每个文件附字节数和校验值。',
  officialPage: (publisher: string) => `${publisher}发布的网页`,
} as const;

/** What values in our JSON files mean, for the JSON Schemas of them. */
export const jsonPartWords = {
  decimal: '精确的十进制数，写成文本，不损失精度；以同一处的 unit 计。',
  sha256: 'SHA-256 校验值，小写十六进制。',
  figureId: '数字编号：同一份报告的 figures.json 里 figures 的 id，也是报告页上的锚点。',
  subject: '这个数字属于 parts 里的哪一部分（id）；null 表示报告的全部。',
  decimals: '页面上至少写几位小数（与报告一致，如 119,480.50 是 2）；没有这个键的，就是 value 自己的位数。',
  inexact:
    '报告写明这不是准确数的字：数字前（约、近、不足）、数字与单位之间（余）、单位后（以上、左右），phrase 是报告的原话。准确的数没有这个键。',
  inapplicable: '报告的表格在这些格子里印“—”“/”“无”“不涉及”一类：of 是代替哪一项，figure 是 figures 里的编号，status 为 inapplicable。',
  partKind: '部分的种类：source 来源，project 项目，use 支出方向，level 级次，group 人群。',
  partProject: '这一部分在别的年度或另有的报告里是哪个项目（项目编号）；没有则 null。',
} as const;

/** The description of the data files' addresses for programs. */
export const apiWords = {
  title: (site: string) => `${site}：数据文件`,
  description: `静态文件，只读，不需要密钥，可以直接下载和缓存。${dataPage.promises.join('')}JSON 里以后可能增加新的键；有不兼容的改动时，schemaVersion 加一。空白（CSV）和 null（JSON）表示没有公布、不知道或不适用，不表示零；金额和比率是精确的十进制数。`,
  missing: '没有这个文件：编号写错了，或者这份报告没有这样的内容。',
  feeds: {
    'feed.xml': {
      title: '订阅（Atom）',
      description: '一份报告一条，日期新的在前；没有 published 的，公布日期不详，updated 是本站收录的日期。',
    },
    '{publisher}/feed.xml': { title: '一个公布单位的订阅（Atom）', description: '同样的内容，只有这个单位的报告。' },
  },
  parameters: {
    publisher: '公布单位的固定编号。',
    year: '报告所属的财政年度，四位数字。',
    project: '项目的固定编号，各年度相同。',
    chart: '图表的编号；一份报告只有它的数据画得出的图表。',
  },
} as const;

/** The files that describe other files to programs. */
export const metadataFileWords = {
  dataPackage: { title: '数据包说明（Data Package）', description: '每个数据文件的格式、校验值和各列的含义，供程序读取。' },
  csvw: { title: 'CSV 文件的说明（CSVW）', description: '同一文件夹里各 CSV 文件的列，供程序读取。' },
} as const;

/** The files that describe the whole site to programs. */
export const siteMetadataWords = {
  files: {
    catalogue: {
      title: '数据目录（DCAT）',
      description: '一个项目一个系列，一份报告一个数据集，每个文件附字节数和校验值；供数据门户收录。',
    },
    openapi: { title: '地址说明（OpenAPI）', description: '全部数据文件的地址规则、格式和稳定性承诺，供程序读取。' },
    schema: { title: 'JSON Schema', description: '一种 JSON 文件的结构，用来检验下载的文件。' },
  },
  shape: (title: string) => `${title}：JSON Schema`,
  tableShape: (table: string) => `${table}（JSON 表格）`,
} as const;
