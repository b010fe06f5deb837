import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { personsStayUnnamed } from '../../../src/checks/disclosure/persons-stay-unnamed.ts';
import { phoneNumbersStayOut } from '../../../src/checks/disclosure/phone-numbers-stay-out.ts';
import { sharesAreShielded } from '../../../src/checks/disclosure/shares-are-shielded.ts';
import { smallCountsStayOut } from '../../../src/checks/disclosure/small-counts-stay-out.ts';
import { readNumbers } from '../../../src/language/numbers/read-numbers.ts';
import { saidOf } from '../text/said-of.ts';

const found = (text: string): number =>
  [smallCountsStayOut, sharesAreShielded, personsStayUnnamed].flatMap((rule) => saidOf(rule, text)).length;

describe('a small group told in other words', () => {
  for (const text of [
    '其中女童⑶名。',
    '其中儿童❸名。',
    '其中女童⒊名。',
    '孤儿㈢名。',
    '另有小学生俩。',
    '老两口获得救助。',
    '两口子获得救助。',
    '救助 6 人，半数是儿童。',
    '救助 6 人，未成年人占一半。',
    '救助 8 人，其中成年人 5 人，其余均为女童。',
    '走访 7 人，其中成年人 4 人，余下的都是留守儿童。',
    '救助了张大山、李小虎两户。',
    '慰问刘翠花、赵铁柱两人。',
    '受资助的王小明已经毕业。',
    '李秀英一家三口获得救助。',
    '救助的困难职工宋晓梅夫妇。',
    '救助 8 人，其中成年人 5 人，其余是未成年人。',
    '救助 7 人，其中成年人 4 人，余下的都是受侵害的女童。',
    '帮扶 6 人，半数是残疾学生。',
    '受助 400 人，其中 0.5% 为被拐儿童。',
    '志愿者服务 400 人，其中残疾儿童占 0.5%。',
    '慰问张大山、李小虎两户，并走访企业。',
    '走访了李秀英、王德福两户困难家庭。',
    '慰问张大山、李小虎两户困难企业职工。',
    '慰问张大山、李小虎两户后走访企业 3 家。',
    '慰问张大山、李小虎两户个体工商户。',
    '走访张大山、李小虎两户单位退休人员。',
  ])
    it(`is asked about: ${text}`, () => assert.notEqual(found(text), 0));
  for (const text of [
    '措施是：①人员到位；②名单公开；③户籍核对。',
    '半数以上项目按期完成。',
    '其余均为财政资金。',
    '救助 600 人，半数是儿童。',
    '救助 600 人，其中成年人 500 人，其余均为儿童。',
    '配备 8 人，其中组长 1 人，其余均为保洁员。',
    '张家湾、李家屯两户井房完成改造。',
    '高家庄、马家堡两个村完成改造。',
    '由王庄、李庄两户村民代表参加。',
    '慰问了工程队、施工队 2 人。',
    '黄河、汾河兄弟支流。',
    '两口井完成清淤。',
    '受助的困难家庭均已脱贫。',
    '配备 8 人，其中法官 5 人，其余是未成年人保护员。',
    '走访组 6 人，半数是儿童督导员。',
    '工作队 7 人，其中干部 4 人，余下的都是儿童福利院职工。',
    '聘用 9 人，其中组长 6 人，其余均为残疾人专职委员。',
    '培训 6 人，一半是残疾人护理员。',
    '培训 400 人，其中 0.5% 为儿童督导员。',
    '培训 400 人，儿童主任占 0.5%。',
    '走访白云、黄埔两户企业。',
    '走访白云、黄埔两户商户。',
    '走访黄山、白云 2 户规模以上工业企业，了解用工情况。',
    '帮助黄埔、江宁、梁平三户用水单位换表。',
    '走访汤阴、林州两户养殖场。',
    '慰问黄岩、郭氏两户小店。',
    '检查陈记、罗氏两户餐馆。',
    '走访朱雀、黄龙两户农民专业合作社。',
    '走访王记、张记两户门店。',
  ])
    it(`is let alone: ${text}`, () => assert.equal(found(text), 0));
});

describe('a telephone number that is called a code', () => {
  const phones = (text: string): number => saidOf(phoneNumbersStayOut, text).length;
  for (const text of [
    '项目编号：13912345678。',
    '项目代码为18655667788。',
    '项目编码 15177889966。',
    '项目号：17311223344。',
    '编号：13688997755。',
  ])
    it(`is asked about: ${text}`, () => assert.equal(phones(text), 1));
  for (const text of [
    '项目编号：19202301001。',
    '项目编号：44011120230001。',
    '索引号：13912345678。',
    '项目编码：13202345001-2。',
    '项目编号：12345678901。',
    '批复文号：13920231234。',
  ])
    it(`is a code where it is none: ${text}`, () => assert.equal(phones(text), 0));
});

describe('a number in circles before persons', () => {
  it('is no mark of a list', () =>
    assert.equal(
      readNumbers('救助被害人⑶⓪名').every(({ kind }) => kind === 'listMarker'),
      false,
    ));
  it('is one elsewhere', () =>
    assert.deepEqual(
      readNumbers('①人员到位；②名单公开').map(({ kind }) => kind),
      ['listMarker', 'listMarker'],
    ));
});
