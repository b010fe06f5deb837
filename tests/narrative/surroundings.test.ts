import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from './blocks.ts';

const text = '## 一、项目概况\n\n项目按期完成。';
const kinds = (source: string): string =>
  read(source)
    .blocks.map(({ kind }) => kind)
    .join(' ');
const before = (lines: string): string => kinds(`${lines}\n\n# 标题\n\n${text}`).replace(/ title heading paragraph$/, '');
const under = (lines: string): string => kinds(`# 标题\n\n${lines}\n\n${text}`).replace(/^title | heading paragraph$/g, '');
const after = (lines: string): string => kinds(`# 标题\n\n${text}\n\n${lines}`).replace(/^title heading paragraph /, '');

describe('kindsAround(blocks), before the title', () => {
  it('takes annex marks, and all other lines as they come', () => {
    for (const mark of ['附件3:', '附件4-1', '附件三', '附表1', '附件4（公开）', '附件：']) assert.equal(before(mark), 'annex', mark);
    const page =
      '当前位置：首页 > 财政信息 > 预算绩效\n\n索引号 | XGSJ/2024-0000117 | 发布机构 | 示例局 |\n\n发布时间：2024-06-12 09:31　来源：示例局';
    assert.equal(before(page), 'front front front');
    assert.equal(before(`${page}\n\n附件3：`), 'front front front annex');
    assert.equal(before('示例市虚构区财政局文件'), 'front');
  });

  it('takes the mark of an annex from lines that were left together, and a table as it is', () => {
    assert.equal(read('首页 > 公开\n附件4-1：\n\n# 标题\n\n文。').annex, '附件4-1：');
    assert.equal(before('| 索引号 | 发布机构 |\n| --- | --- |\n| A-1 | 示例局 |'), 'front');
  });

  it('leaves a heading a heading, and all as it is where there is no title', () => {
    assert.equal(before('## 一、概况'), 'heading');
    assert.equal(kinds('附件 4\n\n文。'), 'paragraph paragraph');
  });
});

describe('kindsAround(blocks), under the title', () => {
  for (const line of [
    '来源：示例省虚构市财政局  日期：2023-09-05 10:08:23  字体：【大 中 小】',
    '发布时间：2024-06-12 09:31　　信息来源：示例局　　浏览次数：',
    '【字号：大 中 小】',
    '打印本页',
  ])
    it(`knows a line of the page: ${line}`, () => assert.equal(under(line), 'front'));

  for (const line of ['（2023年度）', '主管部门：示例市虚构区交通运输局', '2023年5月', '来文要求，各单位应当自评。', '示例市虚构区财政局'])
    it(`leaves to the report what is its own: ${line}`, () => assert.equal(under(line), 'paragraph'));
});

describe('kindsAround(blocks), after the text', () => {
  for (const lines of [
    '示例省虚构市财政局\n\n2023年9月1日',
    '示例省虚构市财政局\n2023年9月1日',
    '示例市虚构区人民检察院（盖章）\n\n二〇二四年三月十五日',
    '示例市虚构区财政局　2024年3月15日',
    '联系人：李某某　联系电话：010-00000000',
    '（联系人：李某某，电话：010-00000000。）',
    '打印本页 关闭窗口',
    '【打印】',
    '上一篇：关于示例项目的通知\n\n下一篇：没有了',
    '扫一扫在手机打开当前页',
    '抄送：区财政局，区审计局。',
    '（此件主动公开）',
    '版权所有：示例市虚构区财政局　ICP备00000000号',
    '责任编辑：某某',
    '示例市虚构区第一中学\n\n2024-03-15\n\n附近的相关新闻\n\n打印本页',
  ])
    it(`knows a foot: ${lines.replaceAll('\n', ' / ')}`, () => assert.match(after(lines), /^back(?: back)*$/));

  for (const lines of [
    '项目资金已全部到位。',
    '（二）完善季度结算办法，按时拨付补贴',
    '注：各项数据截至 2023 年 12 月 31 日。',
    '联系人已经明确，电话畅通。',
    '| 一级指标 | 得分 |\n| --- | --- |\n| 合计 | 98 |',
    '本单位成立了工作组。',
    '示例市虚构区财政局。',
  ])
    it(`leaves to the text what is its own: ${lines.split('\n')[0]}`, () => assert.doesNotMatch(after(lines), /back/));

  it('begins at the first line of the foot, not at the last sentence', () =>
    assert.equal(after('附：评分表\n\n示例市虚构区财政局\n\n2023年9月1日'), 'paragraph back back'));

  it('takes no cells of a form that was copied line by line', () =>
    assert.doesNotMatch(after(['示例市虚构区城市管理局', ...Array.from({ length: 20 }, (_, i) => `指标${i}`)].join('\n\n')), /back/));
});
