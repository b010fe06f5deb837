import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bankCardsStayOut, passesLuhn } from '../../../src/checks/disclosure/bank-cards-stay-out.ts';
import { caseNumbersStayOut } from '../../../src/checks/disclosure/case-numbers-stay-out.ts';
import { caseStoriesStayVague } from '../../../src/checks/disclosure/case-stories-stay-vague.ts';
import { filesNameNobody } from '../../../src/checks/disclosure/files-name-nobody.ts';
import { homeAddressesStayOut } from '../../../src/checks/disclosure/home-addresses-stay-out.ts';
import { isFormerNumber, isIdentityNumber } from '../../../src/checks/disclosure/identity-number.ts';
import { identityNumbersStayOut } from '../../../src/checks/disclosure/identity-numbers-stay-out.ts';
import { mailAddressesStayOut } from '../../../src/checks/disclosure/mail-addresses-stay-out.ts';
import { personalCodesStayOut } from '../../../src/checks/disclosure/personal-codes-stay-out.ts';
import { personsStayUnnamed } from '../../../src/checks/disclosure/persons-stay-unnamed.ts';
import { phoneNumbersStayOut } from '../../../src/checks/disclosure/phone-numbers-stay-out.ts';
import { pointedAt, saidOf, subjectOf } from '../text/said-of.ts';

const cases = [
  [identityNumbersStayOut, '身份证11010519491231002X。', ['11010519491231002X']],
  [identityNumbersStayOut, '身份证１１０１０５１９４９１２３１００２X。', ['１１０１０５１９４９１２３１００２X']],
  [identityNumbersStayOut, '身份证号：110105491231002。', ['110105491231002']],
  [identityNumbersStayOut, '编码110105194912310021，项目110105491231002，统一社会信用代码11440111MB2C00000X', []],
  [identityNumbersStayOut, '证号110101（19900307）2316。', ['110101（19900307）2316']],
  [identityNumbersStayOut, '证号110101，19900307，2316。', ['110101，19900307，2316']],
  [identityNumbersStayOut, '经手人110101年19900307尾号2316。', ['110101年19900307尾号2316']],
  [identityNumbersStayOut, '110101|19900307|2316、110101～19900307～2316', ['110101|19900307|2316', '110101～19900307～2316']],
  [identityNumbersStayOut, '经手人110101199003072312，学籍号G110101199003072316', ['110101199003072312', '110101199003072316']],
  [identityNumbersStayOut, '11O1O1199OO3O72316', ['11O1O1199OO3O72316']],
  [identityNumbersStayOut, '项目编码440111202301010012，统一社会信用代码：114401110075089876，合同编号：110101199003072312', []],
  [identityNumbersStayOut, '440111元、20230101元、2345元，1,101,011,990,030,723,12', []],
  [phoneNumbersStayOut, '138OO138OOO、l3800138000、138零零138零零零', ['138OO138OOO', 'l3800138000', '138零零138零零零']],
  [phoneNumbersStayOut, '传真 020-12345678，Tel：8888-6666', ['020-12345678', '8888-6666']],
  [
    phoneNumbersStayOut,
    '索引号：000014349/2024-00011；索 引 号：SL008-2025-0031；招标编号：0612-2041-1234；信息编号：010-2023-12345678；邮编 510405；文号：虚民〔2025〕9号',
    [],
  ],
  [
    personalCodesStayOut,
    '护照号E12345678，通行证：H1234567801，A123456(3)，病历号：00123456',
    ['E12345678', 'H1234567801', 'A123456(3)', '00123456'],
  ],
  [personalCodesStayOut, '车牌粤A·12345、粤AD12345、京A1234警', ['粤A·12345', '粤AD12345', '京A1234警']],
  [personalCodesStayOut, '微信号lixm_2012，QQ：123456789', ['lixm_2012', '123456789']],
  [
    personalCodesStayOut,
    '微信公众号shili_jiancha，微信小程序，医保基金123456789.00元，住院1234567人次，A4纸，G20峰会，京A股，粤B类企业',
    [],
  ],
  [mailAddressesStayOut, 'zhangsan(at)example.com', ['zhangsan(at)example.com']],
  [homeAddressesStayOut, '社区5组3号，住在示例路88弄3号楼502室', ['社区5组3号', '弄3号楼502室']],
  [homeAddressesStayOut, '示例村3号公路，虚构村2号水库，示例社区3号文件，示例路88号3楼', []],
  [personsStayUnnamed, '受助儿童张小明（12岁）、王小红，女，9岁，学生李小军，小明姐弟二人', ['张小明', '王小红', '李小军', '小明']],
  [personsStayUnnamed, '唐氏综合征（35岁以上），儿童（12岁以下），高中生（15岁至18岁），老人陈述，学生张贴标语，缩小的母亲河', []],
  [bankCardsStayOut, '6222 0212 3456 7890 128、账号 4111111111111111', ['6222 0212 3456 7890 128', '4111111111111111']],
  [bankCardsStayOut, '编码4111111111111111，6222021234567890123，预算项目440111210000000012345', []],
  [
    phoneNumbersStayOut,
    '13800138000，138 0013 8000，020-12345678，（0755）12345678，电话：12345678',
    ['13800138000', '138 0013 8000', '020-12345678', '（0755）12345678', '12345678'],
  ],
  [phoneNumbersStayOut, '13,800,138,000元，13800138000元，12309热线，2023-2024，20230101，0.12345678', []],
  [mailAddressesStayOut, '邮箱 li.xm@example.gov.cn。', ['li.xm@example.gov.cn']],
  [
    caseNumbersStayOut,
    '（2023）粤0111刑初123号之一、[2023]最高法民终1号、穗云检控司救〔2023〕5号',
    ['（2023）粤0111刑初123号', '[2023]最高法民终1号', '检控司救〔2023〕5号'],
  ],
  [caseNumbersStayOut, '高检发办字〔2021〕135号、（2023）12号、财预〔2020〕10号、粤检发办字〔2021〕3号', []],
  [homeAddressesStayOut, '家住虚构村三组12号', ['村三组12号']],
  [homeAddressesStayOut, '示例小区3栋502房', ['小区3栋502房']],
  [homeAddressesStayOut, '示例路88号，示例村村民，三个村、12组指标，社区3号文件', []],
  [
    personsStayUnnamed,
    '李某甲与陈某某，王××，被害人张小红，申请人：刘强，姓名：欧阳明',
    ['李某甲', '陈某某', '王××', '张小红', '刘强', '欧阳明'],
  ],
  [
    personsStayUnnamed,
    '由于某些原因，对方某项，任何某种，被害人陈述，申请人张贴，小红（化名），李某（化名），被害人及其亲属，当事人和解',
    [],
  ],
  [personsStayUnnamed, '李某的母亲称，李某受伤', ['李某']],
] as const;

describe('what stays out of the text', () => {
  for (const [rule, text, expected] of cases) {
    it(`${rule.id}: ${expected.length > 0 ? 'finds' : 'leaves alone'} ${text}`, () =>
      assert.deepEqual([...pointedAt(rule, text)].sort(), [...expected].sort()));
  }

  it('is never repeated by a message, which may be published itself', () => {
    for (const [rule, text, expected] of cases) {
      const said = saidOf(rule, text).map(({ what, fix }) => what + fix);
      for (const secret of expected) assert.ok(!said.some((words) => words.includes(secret)), secret);
    }
  });

  it('is told once where two patterns see it', () => assert.equal(saidOf(phoneNumbersStayOut, '电话：020-12345678').length, 1));

  it('is an error in the editor’s own words, whatever it is in the text', () => {
    const subject = subjectOf(['联系人 13800138000']);
    const file = { ...subject.file, waivers: [{ figure: 'budget', reason: '见 13800138000', date: '2026-11-23' }] };
    assert.deepEqual(
      phoneNumbersStayOut.find({ ...subject, file }).map(({ level, place }) => [level, place.in]),
      [
        ['warning', 'narrative'],
        ['error', 'project'],
      ],
    );
  });

  it('is looked for in what files say of themselves', () => {
    const [finding] = phoneNumbersStayOut.find(subjectOf([], { 'source.docx description': '经办 13800138000' }));
    assert.equal(finding?.what, 'source.docx 的文件属性“备注”里有电话号码：138***00');
  });
});

describe('isIdentityNumber(text)', () => {
  it('holds date and check digit against the number', () => {
    assert.ok(isIdentityNumber('11010519491231002X') && isIdentityNumber('11010519491231002x'));
    for (const wrong of ['110105194912310021', '11010519491331002X', '91010519491231002X', '1101051949123100'])
      assert.ok(!isIdentityNumber(wrong), wrong);
  });

  it('knows the former form by its date only', () => {
    assert.ok(isFormerNumber('110105491231002'));
    assert.ok(!isFormerNumber('110105491331002'));
  });
});

describe('passesLuhn(digits)', () => {
  it('fails when any one digit changes', () => {
    const number = '6222021234567890128';
    assert.ok(passesLuhn(number));
    for (let i = 0; i < number.length; i++)
      for (let digit = 0; digit < 10; digit++) {
        const changed = `${number.slice(0, i)}${digit}${number.slice(i + 1)}`;
        assert.equal(passesLuhn(changed), changed === number);
      }
  });
});

describe('caseStoriesStayVague.find(subject)', () => {
  const asked = (text: string) => saidOf(caseStoriesStayVague, text).length;

  it('asks where three details of one person meet', () => {
    assert.equal(asked('2023年3月5日，13岁的女童被继父伤害。'), 1);
    assert.equal(asked('李某（虚构村人）因伤致残，救助 20,000 元。'), 1);
  });

  it('leaves two details, many people, and other matters', () => {
    assert.equal(asked('13岁的女童被继父伤害，已依法救助。'), 0);
    assert.equal(asked('2023年3月5日，走访虚构村，发放救助金 20,000 元。'), 0);
    assert.equal(asked('3月5日，13岁的学生在虚构小学参加活动，奖金 20 元。'), 0);
    assert.equal(asked('14岁以下儿童在虚构小学受助，3月5日发放 20 元。'), 0);
  });
});

describe('filesNameNobody.find(subject)', () => {
  const named = (key: string, value: string) =>
    filesNameNobody.find(subjectOf([], { [`source.docx ${key}`]: value })).map(({ what }) => what);

  it('asks about people, in any script', () => {
    for (const name of ['李小明', 'zhangsan', 'Li Xiaoming']) assert.equal(named('author', name).length, 1, name);
    assert.equal(named('reviewers', '王小红；示例局办公室；李小明').length, 2);
  });

  it('leaves bodies, machines and programs', () => {
    for (const name of ['示例市虚构区示例局', 'Administrator', '微软用户', 'WPS 文字', 'lenovo', 'Microsoft Office User'])
      assert.deepEqual(named('lastModifiedBy', name), [], name);
    assert.deepEqual(named('title', '李小明同志事迹'), []);
  });

  it('shows no more than the first character', () => assert.match(named('author', '李小明')[0] ?? '', /：李\*\*\*$/));
});
