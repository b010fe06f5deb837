import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { identityNumbersStayOut } from '../../../src/checks/disclosure/identity-numbers-stay-out.ts';
import { personsStayUnnamed } from '../../../src/checks/disclosure/persons-stay-unnamed.ts';
import { smallCountsIn } from '../../../src/checks/disclosure/small-counts.ts';
import { thresholdsOf } from '../../../src/checks/disclosure/thresholds.ts';
import { normalised } from '../../../src/language/normalised.ts';

const hitsIn = (rule: typeof identityNumbersStayOut, text: string) =>
  rule.search(normalised(text).text).map(({ start, end, doubt }) => `${text.slice(start, end)}${doubt ? '?' : ''}`);

describe('an identity number within a longer code', () => {
  for (const [text, found] of [
    ['残疾证号11010519491231002X42。', ['11010519491231002X']],
    ['残疾人证11010119900307231642B1', ['110101199003072316']],
    ['残疾人证号：110101199003072316-42', ['110101199003072316']],
    ['低保证号DB110101199003072316', ['110101199003072316']],
    ['残疾证号43012419850312451942', ['430124198503124519']],
    ['残疾证号43012419850312451842', ['430124198503124518?']],
    ['持证11010119900307231611的，', ['110101199003072316']],
    ['序列11010119900307231642，', ['110101199003072316?']],
    ['合同编号：11010119900307231642', []],
    ['发票号码11010119900307231642', []],
    ['批次20231231000100010001', []],
    ['索引号440111202301010012345', []],
    ['统一社会信用代码11440111MB2C00000X', []],
    ['残疾人保障金缴费流水号20230101000000000012', []],
  ] as const) {
    it(text, () => assert.deepEqual([...new Set(hitsIn(identityNumbersStayOut, text))], found));
  }
});

describe('a small group without digits', () => {
  const counted = (text: string) => smallCountsIn(text, false, thresholdsOf({})).map(({ shown, level }) => `${shown} ${level}`);
  for (const [text, found] of [
    ['救助女童③名。', ['3名 error']],
    ['救助被害人②位，', ['2位 error']],
    ['救助女童仨', ['仨 error']],
    ['救助受侵害儿童俩，', ['俩 error']],
    ['救助女童一对。', ['一对 error']],
    ['救助孤儿两对（', ['两对 error']],
    ['有仨女童受伤。', ['仨 error']],
    ['安置俩孤儿。', ['俩 error']],
    ['唯一的被害人已获救助。', ['唯一的 warning']],
    ['全村唯一的留守女童', ['唯一的 warning']],
    ['被害人为个位数。', ['个位数 warning']],
    ['个位数的孤儿得到安置', ['个位数的 warning']],
    ['受侵害儿童人数降到个位数，', ['个位数 warning']],
    ['女童姐妹获助。', ['姐妹 warning']],
    ['孤儿兄弟由镇里安置', ['兄弟 warning']],
    ['个位数增长，儿童受益', []],
    ['儿童满意度个位数增长', []],
    ['被害人救助支出个位数下降', []],
    ['唯一指标是儿童满意度', []],
    ['全县唯一的儿童福利院', []],
    ['唯一的儿童乐园已开放', []],
    ['儿童关爱唯一窗口', []],
    ['留守儿童姐妹会成立', []],
    ['仨月完成儿童之家建设', []],
    ['对留守儿童一对一辅导', []],
    ['儿童一对多帮扶。', []],
    ['包括：①名单公示；②儿童关爱', []],
    ['儿童他俩', []],
    ['新建水闸一对。女童都能入学', []],
    ['①个人申请，②儿童主任初审', []],
  ] as const) {
    it(text, () => assert.deepEqual(counted(text), found));
  }
});

describe('names in running text', () => {
  for (const [text, found] of [
    ['户主周大山（残疾）', ['周大山']],
    ['村民王桂花领取补贴。', ['王桂花']],
    ['村民王桂花说', ['王桂花']],
    ['居民李秀英患病', ['李秀英']],
    ['农户张大山获补助', ['张大山']],
    ['养殖户孙丽向镇里申请', ['孙丽']],
    ['低保户刘老四一家', ['刘老四']],
    ['救助王金达、李鸿运两户困难企业职工。', ['王金达', '李鸿运']],
    ['支持金华达、王老吉两户困难企业。', []],
    ['患者王医生说', []],
    ['居民王女士说', []],
    ['农户杨梅因干旱减产', []],
    ['农户黄牛因病死亡', []],
    ['居民张贴公告', []],
    ['职工林场改造', []],
    ['老人向社区反映', []],
    ['家长于今年反映', []],
    ['村民赵铁柱之妻钱秀兰', ['赵铁柱', '钱秀兰']],
    ['李姓村民患尘肺病', ['李姓']],
    ['走访钱姓老人，', ['钱姓']],
    ['受益人：孙红梅、周敏。', ['孙红梅', '周敏']],
    ['救助对象名单：马小军、叶青、于得水', ['马小军', '叶青', '于得水']],
    ['慰问对象为：王五，', ['王五']],
    ['申请人白玉兰，', ['白玉兰']],
    ['其母高桂英（', ['高桂英']],
    ['受益对象：高龄老人、孤儿、于都县居民。', []],
    ['名单：白云区、黄埔区、江门市', []],
    ['救助对象：马上办、高中生、石村、任何人', []],
    ['患者高血压，患者白内障，', []],
    ['同姓村民、大姓家庭、张姓为主的村', []],
    ['妻子儿女，母亲节，儿子女儿，', []],
    ['受益人数：万余人。', []],
    ['救助对象：残疾人、低保户。', []],
  ] as const) {
    it(text, () => assert.deepEqual(hitsIn(personsStayUnnamed, text), found));
  }
});
