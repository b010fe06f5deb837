import type { RuleWords } from '../rule.ts';
import { surnames } from '../text/surnames.words.ts';

export const words: RuleWords = {
  title: '不出现当事人的姓名',
  why: '未成年人保护法第一百零三条：不得披露案件中未成年人的姓名，以及其他可能识别其身份的信息。“李某”去掉了名，留着姓，在一村一校之内仍可能认得出，所以也请编辑确认。',
  wrong: '救助被害人李小明，发放救助金。',
  right: '救助未成年被害人。',
};

export const kind = '姓名';

/** Surnames that begin no common word behind a noun for a person. */
const plain =
  '王李张刘陈杨黄赵吴徐孙朱胡郭林罗郑梁宋唐韩冯邓曹彭肖董袁潘蒋蔡杜苏魏吕丁沈姚卢姜崔钟谭陆汪范廖贾邹孟熊秦邱尹薛闫侯陶黎贺顾郝龚邵覃';

const roles =
  '被害人|受害人|受害者|遇害者|死者|伤者|逝者|小学生|初中生|高中生|中学生|学生|同学|村民|申请人|被救助人|救助对象|受助人|当事人|被告人|嫌疑人|罪犯|未成年人|女童|男童|幼女|儿童|孤儿|监护人|户主|患者|经办人|联系人|填报人|负责人';

/** Of whom a report tells a story; as a role before a name, not before a place or a plant. */
const villagers =
  '居民|老人|老汉|大娘|大爷|大妈|职工|农户|低保户|贫困户|脱贫户|特困户|五保户|养殖户|种植户|残疾人|受益人|妇女|家长|学员|孕妇|产妇|特困人员|退役军人|老党员';
const does =
  '说|称(?!号)|获|领|享|表示|介绍|告诉|反映|收到|已|现年|现在|今年|患|住|也|去年|一家|一户|一人|向|把|将|因|等|[男女][，,]|于\\d|被|遭|家中|家里';
const titles =
  '(?:医生|老师|主任|书记|局长|院长|校长|镇长|乡长|村长|县长|站长|所长|队长|组长|科长|处长|经理|大夫|护士|先生|女士|法官|警官)';

const ordinary =
  '陈述|陈情|陈旧|张贴|张罗|孙子|孙女|黄金|林地|林业|丁克|胡同|朱红|范围|梁柱|钟表|蒋委|罗列|董事|苏醒|宋体|唐氏|陆续|贺信|顾虑|顾问|杜绝|姜黄|韩语|杨[梅树柳]|李子|黄[牛瓜豆花芪羊]|陈[粮皮醋]|林[果木下场区]|罗汉|沈阳|徐州|江水|郑重|徐徐|姚江|吴江|王家|张家|李家|陈家|刘家|杨家|赵家';

/** Surnames that begin common words as well: only where a name of three characters is all that stands there. */
const rarer = '周马叶程石夏白江史毛钱武戴孔汤熊段雷高何谢';
const noNames =
  '周[边围期转全密到末年一二三四五六日]|马[上路]|程[序度]|石[材料油头]|夏[季天]|白[内血癜天班]|江[边河]|武[装术]|钱[款财物]|段[落]|雷[击电]|高[血龄度考中校危热原位温新压额质标铁速]|何[时种处地]|[\\p{Script=Han}]{2}[户等村镇县市区乡组路街校院局]';
const kinWords = '之[妻夫子女父母弟兄妹姐]|其[妻夫子女父母]|妻子|丈夫|儿子|女儿|母亲|父亲';
const stop = '(?=[，。、；：（）()”\\s,]|之[妻夫子女父母]|$)';

/** Behind a colon, in a list of whom it helped. */
const listed = '受益人|受益对象|受助人|受助对象|救助对象|救助人员|帮扶对象|补助对象|补贴对象|慰问对象|户主|名单|姓名|人员名单';
const noPlace = '(?![\\p{Script=Han}]{0,2}[户等村镇县市区乡组路街校院局厂社站队所省州人员童者生])';
const listedName = `[${surnames}]\\p{Script=Han}{1,2}(?=[、，,；;。\\s（(]|$)`;

const placeEnds = '[村镇庄河桥路街区组队乡县市店家厂所站湾沟岭坪屯寨堡社园山坡塘坝闸井校院局办司]';
/** A full name, of no place. */
const personName = `[${plain}](?:\\p{Script=Han}(?!${placeEnds})\\p{Script=Han}|(?!${placeEnds})\\p{Script=Han})`;
/** What 户 counts besides homes, with the words of what kind it is: 两户规上工业企业, 三户用水单位. */
const notHomes =
  '企业|(?<!工)商户|单位|公司|[商门酒饭书药网小本茶花]店|作坊|[工加养电水药纸木砖煤]\\p{Script=Han}?厂|厂[家房矿]|合作社|农场|牧场|林场|养殖场|市场主体|经营主体|机构|商家|商场|超市|餐馆|餐厅|宾馆|民宿|协会|商会|学校|医院|银行|基地|园区';
const ofThings = `(?!(?:(?![后并均都]|走访|慰问|参加|前往|来自|家庭|居民|村民|农户|困难(?!企业|商户|个体)|[，。；、])\\p{Script=Han}){0,8}(?:${notHomes})(?!职工|员工|工人|退休|下岗|家属|宿舍))`;
const countOfPersons = `(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})\\s*(?:户${ofThings}|[人名位](?![一-鿿]{0,2}[村镇组]))`;
const kinPairs = '母子|母女|父子|父女|祖孙|爷孙|姐弟|兄妹|姐妹|兄弟';

/** Who signs a form, with a colon, a bracket or the edge of a cell before the name: 填表人：, 项目负责人（签字）. */
const signer = '(?<=负责|填[表报]|经办|联系|审核|复核|制表|评价|审批|核准)人';
const beforeName = '(?:\\s*[（(](?:签字|签章|签名|盖章|签)[)）])?\\s*(?:[：:|｜]|\\n|(?<=[)）]))[\\s|｜]{0,6}';
const officeEnds = '[局科室办部处所站委会组队校院镇乡村区县市厅司股库场馆园心]';
const notAName = '(?:填[表报]|联系|电话|日期|时间|方式|单位|部门|年月|金额|签[字章名]|意见|职务)';

/** The characters of which each pattern needs one: most texts hold few of them. */
export const nameSigns = { plain, rarer, masked: '某×xX*＊', little: '小', family: '姓', colon: '：:', signed: '人' } as const;
export type NameSign = keyof typeof nameSigns;

export const patterns: readonly (readonly [NameSign, RegExp])[] = [
  [
    'masked',
    new RegExp(
      `(?<name>[${surnames}](?:某[某甲乙丙丁]?|[×xX*＊]{1,2}(?![\\p{L}\\d])))(?![些种个一项类地时段年月日天处人县市区省镇村校户所单公方])`,
      'gu',
    ),
  ],
  [
    'plain',
    new RegExp(
      `(?:${roles})[、：:，,“（( ]?(?!${ordinary})(?<name>[${plain}]\\p{Script=Han}{1,2}?)(?=[，。、；：（）()”\\s,]|等|因|系|与|的|之|家|在|被|遭|于|男|女|$)`,
      'gu',
    ),
  ],
  // 村民王桂花领取补贴
  [
    'plain',
    new RegExp(
      `(?:${roles}|${villagers})[、：:，,“（( ]?(?!${ordinary}|\\p{Script=Han}${titles})(?<name>[${plain}]\\p{Script=Han}{1,2}?)(?=${does}|${stop})`,
      'gu',
    ),
  ],
  // 张小明（12岁）, 张小明，男，12岁
  [
    'plain',
    new RegExp(
      `(?=[${plain}])(?<name>(?!${ordinary})[${plain}]\\p{Script=Han}{1,2})(?=\\s*[（(，,、]\\s*(?:[男女]\\s*[，,、]?\\s*)?(?:现?年)?\\d{1,2}\\s*周?岁(?!以|及|至|[-—–~～]))`,
      'gu',
    ),
  ],
  [
    'little',
    /(?<![\p{Script=Han}大中从减缩])(?<name>小[\p{Script=Han}])(?=(?:姐弟|兄妹|姐妹|兄弟|母[子女]|父[子女]|同学|的(?:妈妈|爸爸|母亲|父亲|奶奶|爷爷|外婆|家人)|[（(]\d{1,2}\s*周?岁))/gu,
  ],
  ['rarer', new RegExp(`(?:${roles}|${kinWords})[、：:，,“（( ]?(?!${noNames})(?<name>[${rarer}]\\p{Script=Han}{2})${stop}`, 'gu')],
  ['plain', new RegExp(`(?:${kinWords})(?!${ordinary})(?<name>[${plain}]\\p{Script=Han}{1,2}?)${stop}`, 'gu')],
  [
    'family',
    new RegExp(
      `(?<name>[${surnames}]姓)(?=(?:村民|居民|户主|男子|女子|男孩|女孩|学生|患者|群众|老人|老汉|儿童|女童|职工|工人|妇女|农户|家庭|被害人|申请人))`,
      'gu',
    ),
  ],
  [
    'colon',
    new RegExp(
      `(?:${listed})(?:名单|姓名)?(?:如下|为|有)?\\s*[：:]\\s*(?!${noNames})${noPlace}(?!${ordinary})(?<name>${listedName})`,
      'gu',
    ),
  ],
  [
    'colon',
    new RegExp(
      `(?<=(?:${listed})(?:名单|姓名)?(?:如下|为|有)?\\s*[：:]\\s*(?:${listedName}[、，,\\s]){1,30})(?!${noNames})${noPlace}(?!${ordinary})(?<name>${listedName})`,
      'gu',
    ),
  ],
  // 张大山、李小虎两户; 受资助的王小明; 李秀英一家三口
  [
    'plain',
    new RegExp(
      `(?=[${plain}])(?<=(?:^|[，。；：:、了给为向对助问访济]|名单)(?:${personName}、){0,20})(?<name>(?!${ordinary})${personName})(?=(?:、${personName}){1,20}等?${countOfPersons}|(?<=、${personName})等?${countOfPersons})`,
      'gu',
    ),
  ],
  [
    'plain',
    new RegExp(
      `(?:受(?:资|救|帮)?助|被救助|获助|受困|受灾|患病|因病|遇难|受伤|走失|失独|独居)的(?!${ordinary})(?<name>[${plain}]\\p{Script=Han}{2})(?:${stop}|(?=[已均在是被因今来家]|目前|一家))`,
      'gu',
    ),
  ],
  [
    'plain',
    new RegExp(
      `(?=[${plain}])(?<![\\p{Script=Han}](?=[${plain}]家))(?<name>(?!${ordinary})${personName})(?=(?:一家[\\p{Script=Han}\\d]{1,2}口|两口子|夫妇|夫妻|${kinPairs})(?!关系))`,
      'gu',
    ),
  ],
  // | 填表人： | 周文彬 |
  [
    'signed',
    new RegExp(
      `${signer}${beforeName}(?!${notAName}|${ordinary})(?<name>[${surnames}]\\p{Script=Han}(?:(?!${officeEnds})\\p{Script=Han})?)(?=[\\s|｜，,；;、（(]|$)`,
      'gu',
    ),
  ],
  ['family', /姓名\s*[：:]\s*(?<name>\p{Script=Han}{2,4})(?!\p{Script=Han})/gu],
];

export const pseudonym = /^[（(]化名[）)]/u;
