import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** One for each language that a published file is written in; none holds a digit, which would have to be registered. */
export const payloads = {
  html: `"><img src=x onerror=alert(document.domain)>'<script>alert(document.domain)</script>`,
  scriptEnd: `</script><script>alert(document.domain)</script></style></title></textarea>"}]}`,
  formula: `=HYPERLINK("http:\\\\a.example","点这里")`,
  typesetting: '#panic("x") \\input{x} $x$ {{x}} \\end{document} %\\ &amp; [点这里](javascript:alert) $' + '{process} `x`',
  feed: ']]>&x;<!ENTITY x><?xml?> ER  - TY  - JOUR }, @misc{x, title={y}}',
} as const;
export type Family = keyof typeof payloads;
export const families = Object.keys(payloads) as Family[];

type Payloads = Readonly<Record<Family, string>>;

/** Which of some payloads stands for a family. */
export type PayloadOf = (family: Family, among: Payloads) => string;

/** The same attempts, so short that a name of the site has room for all of them: it may have 200 characters. */
const short: Payloads = {
  html: `"><img src=x onerror=alert()>'`,
  scriptEnd: `</script><script>alert()</script></style></title>"}]}`,
  formula: '=HYPERLINK("a")',
  typesetting: '#panic("x") \\input{x} $x$ %\\ &amp; $' + '{process}',
  feed: ']]>&x;<!ENTITY x>ER  - }, @misc{x, title={y}}',
};

/** Every sign that Markdown or MDX could take for its own, as the handbook tells an editor to write it. */
const escaped = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');

const figure = (id: string, label: string, value: string, unit: string, quote: string) => ({ id, label, value, unit, quotes: [quote] });

/**
 * A site whose every free word begins with a payload: those that an editor writes, and those of the official text that he copies.
 * Each of the families has a body of its own; the words of the site itself begin with all of them.
 */
export function writeHostileSite(content: string, payloadOf: PayloadOf, ofBodies: readonly Family[] = families): void {
  const yaml = (path: string, data: object) => writeFileSync(join(content, path), stringify(data, { lineWidth: 0 }));
  for (const family of ofBodies) {
    const p = payloadOf(family, payloads);
    const project = join(content, bodyOf(family), '2023/street-guard');
    mkdirSync(project, { recursive: true });
    yaml(`${bodyOf(family)}/publisher.yaml`, { name: `${p}示例局`, region: `${p}示例市`, note: `${p}说明。`, fictional: 'true' });
    yaml(`${bodyOf(family)}/2023/edition.yaml`, {
      ...{ year: '2023', addedDate: '2024-09-01', publishedDate: '2024-08-20', sourceAddress: 'https://example.gov.cn/a' },
      ...{ parentDocument: `${p}部门决算公开`, note: `${p}说明。` },
    });
    yaml(`${bodyOf(family)}/2023/street-guard/project.yaml`, projectOf(p));
    const paragraphs = narrativeOf(p);
    const inMdx = paragraphs.map((each) => (typeof each === 'string' ? each : `${each.mark}${escaped(each.text)}`));
    writeFileSync(join(project, 'report.mdx'), inMdx.join('\n\n'));
    writeFileSync(join(project, 'source.txt'), paragraphs.flatMap((each) => (typeof each === 'string' ? [] : [each.text])).join('\n'));
  }
  const formulaFirst = ['formula' as const, ...families.filter((each) => each !== 'formula')];
  const all = formulaFirst.map((family) => payloadOf(family, short)).join('');
  yaml('site.yaml', {
    ...{
      title: `${all}示例公开`,
      role: '整理者',
      contentLicence: `${all}内容可以自由使用。`,
      operator: `${all}示例`,
      contact: `${all}示例信箱`,
    },
    ...{ address: 'https://example.gov.cn', siteCode: `${all}示例标识码`, icp: `${all}示例备案`, policeRecord: `${all}示例公安备案` },
  });
}

export const bodyOf = (family: Family): string => `example-${family.toLowerCase()}`;

function narrativeOf(p: string): (string | { mark: string; text: string })[] {
  const text = (words: string, mark = '') => ({ mark, text: words });
  return [
    text(`2023年度${p}示例局${p}护学岗值守项目绩效评价报告`, '# '),
    text('一、项目情况', '## '),
    text(
      `${p}护学岗值守项目${p}用于支付补贴，资金来源为${p}财政资金，依据《${p}护学岗办法》（${p}虚示〔2022〕5号）设立。${p}预算安排300,000元，${p}决算数为288,450.50元。`,
    ),
    '<图表 编号="funds" />',
    text(`${p}由本局组织自评。绩效目标：${p}学生安全过街。产出指标中，${p}值守护学岗不少于9,000人次，实际${p}护学岗值守9,240人次。`),
    '<图表 编号="indicators" />',
    `<站注>${escaped(`${p}报告没有说明统计到哪一天为止。`)}</站注>`,
    text(`${p}受益学生4,100人，${p}同比增长2.5%，其中${p}小学生2,900人，${p}初中生900人。${p}开展巡查12次，${p}两处食堂已停用。`),
    '<图表 编号="beneficiaries" />',
    text(`90分以上为${p}优，80分以上不足90分为良，80分以下为中。${p}综合得分92.5分，评价等级为${p}优。`),
  ];
}

const projectOf = (p: string) => ({
  ...{ name: `${p}护学岗值守`, purpose: `${p}用于支付补贴`, goal: `${p}学生安全过街。` },
  evaluation: { by: '本单位', quote: `${p}由本局组织自评` },
  sources: [{ name: `${p}财政资金`, quote: `资金来源为${p}财政资金` }],
  funds: [
    { ...figure('budget', `${p}预算安排`, '300000', '元', `${p}预算安排300,000元`), phase: '年初预算', note: `${p}说明。` },
    { ...figure('final', `${p}决算数`, '288450.50', '元', `${p}决算数为288,450.50元`), phase: '决算' },
  ],
  indicators: [
    {
      ...{ id: 'shifts', path: ['产出指标', `${p}值守护学岗`] },
      target: { ...figure('shifts-target', `${p}值守护学岗年度指标值`, '9000', '人次', `${p}值守护学岗不少于9,000人次`), operator: '≥' },
      actual: figure('shifts-actual', `${p}护学岗值守`, '9240', '人次', `${p}护学岗值守9,240人次`),
    },
  ],
  beneficiaries: {
    total: '未公布',
    groups: [
      {
        figure: { ...figure('pupils', `${p}受益学生`, '4100', '人', `${p}受益学生4,100人`), scope: `${p}学生`, note: `${p}说明。` },
        growth: figure('pupils-growth', `${p}受益学生同比`, '2.5', '%', `${p}同比增长2.5%`),
        parts: [
          figure('primary', `${p}小学生`, '2900', '人', `${p}小学生2,900人`),
          figure('junior', `${p}初中生`, '900', '人', `${p}初中生900人`),
        ],
        sensitive: 'true',
      },
    ],
  },
  rating: {
    grade: { name: `${p}优`, quote: `评价等级为${p}优` },
    score: figure('score', `${p}综合得分`, '92.5', '分', `${p}综合得分92.5分`),
    scheme: {
      quote: `90分以上为${p}优，80分以上不足90分为良，80分以下为中`,
      bands: [
        { name: `${p}优`, from: '90' },
        { name: '良', from: '80', to: '90' },
        { name: '中', to: '80' },
      ],
    },
  },
  policies: [{ title: `${p}护学岗办法`, documentNumber: `${p}虚示〔2022〕5号` }],
  others: [figure('patrols', `${p}巡查次数`, '12', '次', `${p}开展巡查12次`)],
  excused: [{ quote: `${p}两处食堂`, as: '叙述' }],
});
