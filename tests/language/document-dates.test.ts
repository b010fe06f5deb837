import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { releasedOn, saysWhenWritten, writtenOn } from '../../src/language/document-dates.ts';

describe('writtenOn(line)', () => {
  for (const [line, day] of [
    ['2025年3月18日', '2025-03-18'],
    ['示例市虚构区示例局 2025 年 3 月 18 日', '2025-03-18'],
    ['二〇二五年三月十八日', '2025-03-18'],
    ['二○二四年十二月三十一日', '2024-12-31'],
    ['（2025-3-8）', '2025-03-08'],
    ['填报日期：2025.03.18', '2025-03-18'],
    ['成文日期：２０２５年３月１８日', '2025-03-18'],
    ['2025年3月', undefined],
    ['示例市虚构区示例局', undefined],
    ['项目于2023年3月18日验收合格，至今运行良好。', undefined],
    ['发布日期：2025-03-20', undefined],
  ] as const)
    it(`is ${day} of ${line}`, () => assert.equal(writtenOn(line), day));
});

describe('releasedOn(line)', () => {
  for (const [line, day] of [
    ['索引号：SL008 发布机构：示例局 发布日期：2025-03-20', '2025-03-20'],
    ['发布时间：2025年3月20日 09:41', '2025-03-20'],
    ['信息分类 | 绩效自评 | 发布日期 | 2025-03-20 |', '2025-03-20'],
    ['来源：示例局  日期：2025-03-20 10:08:23  字体：【大 中 小】', '2025-03-20'],
    ['时间：2025/3/20 浏览次数：31', '2025-03-20'],
    ['日期：2025年3月20日', undefined],
    ['来源：示例局 更新时间：2025-03-20', undefined],
    ['填报单位：示例局 填报日期：2025-03-20', undefined],
    ['索引号：000-2024-00351　公开责任部门：示例局　公开日期：2024年12月27日', '2024-12-27'],
    ['信息公开时间：２０２５年３月２０号　文号：无', '2025-03-20'],
    ['成文日期：2025年3月18日　发布日期：2025年3月20日　有效性：有效', '2025-03-20'],
    ['主题分类：财政；发布时间：2025.3.20；体裁：公告', '2025-03-20'],
    ['发 布 日 期：2025/03/20', '2025-03-20'],
    ['【公布日期】20250320【索引号】SL20250101', '2025-03-20'],
    ['发文日期：2025-03-18', undefined],
    ['公示时间：2025年3月20日至3月27日', undefined],
    ['印发日期：2025年3月18日　索引号：20250320', undefined],
    ['来源：示例局 发布日期：', undefined],
    ['2025年3月18日', undefined],
    ['成文日期：2025年3月18日', undefined],
  ] as const)
    it(`is ${day} of ${line}`, () => assert.equal(releasedOn(line), day));
});

describe('saysWhenWritten', () => {
  for (const text of [
    '填报日期：2024年4月18日',
    '填报时间 2024-04-18',
    '编制日期：二〇二四年四月',
    '【印发日期】2024年4月18日',
    '报告日期:2024.4',
  ])
    it(`sees the day or month: ${text}`, () => assert.match(text, saysWhenWritten));
  for (const text of ['填报日期：', '发布日期：2024年4月18日', '2023年4月填报', '填报人 示例科', '评价基准日期：2023年12月31日'])
    it(`sees none: ${text}`, () => assert.doesNotMatch(text, saysWhenWritten));
});
