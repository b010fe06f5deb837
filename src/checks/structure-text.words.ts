import type { RuleWords } from './rule.ts';

/** What report.mdx may hold, and that it is the official text. */
export const structureTextWords = {
  'text-differs': {
    title: '正文与官方文件逐字一致',
    why: '网站上的正文就是官方文件的正文。除空格和换行外，错一个字、少一个标点都不行；原文的错字也照录。',
    wrong: '官方文件写“决算数为 799,998.85元”，正文写成“决算数为 799,998.58元”',
    right: '正文写“决算数为 799,998.85元”',
  },
  'no-title': {
    title: '正文有标题',
    why: '网页的标题、目录和引用格式都取自正文的标题。',
    wrong: '河道保洁项目绩效评价报告',
    right: '# 河道保洁项目绩效评价报告',
  },
  'two-titles': {
    title: '标题只有一个',
    why: '一个井号是整份报告的标题。各部分和各节用两个、三个井号，目录才有层次。',
    wrong: '# 一、项目基本情况',
    right: '## 一、项目基本情况',
  },
  'title-not-first': {
    title: '标题前面没有小标题、图表和站注',
    why: '附件号、索引号、当前位置等各行印在标题前面，属于收到的文件，照录。加了井号的小标题、图表和站注放在标题前面，就不属于任何一节。',
    wrong: '<站注>报告没有写日期。</站注>\n\n# 河道保洁项目绩效评价报告',
    right: '附件4:\n\n# 河道保洁项目绩效评价报告\n\n<站注>报告没有写日期。</站注>',
  },
  'chart-twice': {
    title: '每种图表只放一次',
    why: '图表有自己的网址，同一页上有两个就分不清了。',
    wrong: '<图表 编号="funds" />\n\n<图表 编号="funds" />',
    right: '<图表 编号="funds" />',
  },
  'unknown-chart': {
    title: '图表的编号是有的',
    why: '编号写错，图表就画不出来，读者看到的是空白。',
    wrong: '<图表 编号="fund" />',
    right: '<图表 编号="funds" />',
  },
  'unknown-tag': {
    title: '正文里只用图表和站注两种标签',
    why: '别的标签可能改动正文的样子，或带进程序。原文里的小于号要写成“\\<”。',
    wrong: '《关于印发<示例细则>的通知》',
    right: '《关于印发\\<示例细则>的通知》',
  },
  'unknown-attribute': {
    title: '标签里只写规定的内容',
    why: '图表只有编号，站注什么也不写。多写的会被忽略，或带进程序。',
    wrong: '<图表 编号="funds" 宽="600" />',
    right: '<图表 编号="funds" />',
  },
  'attribute-twice': {
    title: '标签里的编号只写一次',
    why: '写了两次，就不知道画哪一张图。',
    wrong: '<图表 编号="funds" 编号="growth" />',
    right: '<图表 编号="funds" />',
  },
  'chart-with-words': {
    title: '图表的标签中间没有文字',
    why: '图表画在标签的位置，标签中间的文字不会显示。报告的话写在里面，就丢了。',
    wrong: '<图表 编号="funds">决算数见图。</图表>',
    right: '<图表 编号="funds" />',
  },
  'missing-attribute': {
    title: '图表写明编号',
    why: '没有编号，就不知道要画哪一种图表。',
    wrong: '<图表 />',
    right: '<图表 编号="funds" />',
  },
  'attribute-expression': {
    title: '编号用英文引号',
    why: '花括号里的字会被当成程序运行。',
    wrong: '<图表 编号={funds} />',
    right: '<图表 编号="funds" />',
  },
  'tag-in-sentence': {
    title: '标签自成一行',
    why: '夹在句子里的标签会把一段正文切成两段。',
    wrong: '项目资金已全部到位。<图表 编号="funds" />',
    right: '项目资金已全部到位。\n\n<图表 编号="funds" />',
  },
  'ragged-table': {
    title: '表格每一行的格数与表头一样',
    why: '一行多出来的格子，有的形式显示，有的形式丢掉，读者看到的就不是同一张表。',
    wrong: '| 项目 | 金额 |\n| --- | --- |\n| 办公费 | 5.00 | 万元 |',
    right: '| 项目 | 金额 | |\n| --- | --- | --- |\n| 办公费 | 5.00 | 万元 |',
  },
  'mdx-syntax': {
    title: '正文合乎写法',
    why: '没有结束的标签、单独的花括号和小于号，会使后面的正文读不出来。',
    wrong: '<站注>报告没有写上年的人数。',
    right: '<站注>报告没有写上年的人数。</站注>',
  },
  'mdx-code': {
    title: '正文里没有程序语句',
    why: '以 import、export 开头的行会被当成程序运行。报告里只能有文字、图表和站注。',
    wrong: 'import 图表 from "图表"',
    right: '<图表 编号="funds" />',
  },
  'mdx-expression': {
    title: '花括号写成文字',
    why: '花括号里的字会被当成程序运行，结果不是原文。',
    wrong: '编号{2023}1 号',
    right: '编号\\{2023\\}1 号',
  },
  'unsafe-link': {
    title: '链接通向网页或邮箱',
    why: '别的地址可能在读者的电脑上运行程序。',
    wrong: '[通知](javascript:open)',
    right: '[通知](https://www.example.gov.cn/notice)',
  },
  'unsupported-markup': {
    title: '正文里只有标题、段落、加粗、表格和链接',
    why: '自动编号会改掉原文的编号，图片和代码块里的字无法核对。',
    wrong: '1. 项目按期完成。',
    right: '1\\. 项目按期完成。',
  },
} as const satisfies Readonly<Record<string, RuleWords>>;
