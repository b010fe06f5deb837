/** Whom small counts protect, in classes: the words stand in the noun that is counted, or name the figure. */

const anyOf = (...classes: readonly string[]): RegExp => new RegExp(classes.join('|').replace(/\s+/gu, '|'), 'u');

const victims =
  '被害 受害 受侵害 被侵害 被伤害 性侵 性骚扰 强奸 猥亵 被拐(?:卖|骗)? 拐卖 拐骗 遇害 被打 被殴 殴打 家庭暴力 家暴 受暴 施暴 受虐 被虐 虐待 遗弃 被弃 绑架 性工作 卖淫';
const minors =
  '未成年人? 儿童 女童 男童 幼女 幼童 孤童 学童 病童 残童 少女 少年(?!宫|先锋|队|法庭|审判|司法|警校) 孩子 小孩 女孩 男孩 女娃 男娃 娃娃 留守娃 孤儿 遗孤 留守 弃婴 弃儿 婴儿 女婴 男婴 婴幼儿 新生儿 无人抚养 无人监护 辍学 (?<![男女婴])娃(?!哈哈) [未不]满[^\\S\\n]?(?:1[0-8]|十[一二三四五六七八]?)周?岁(?!以)';
const conditions = '艾滋 HIV 吸毒 戒毒 精神障碍 精神病 自杀 自残 轻生 流产';
const offenders = '服刑 刑满 刑释 社区矫正 安置帮教 涉案 涉罪 涉毒 少年犯 罪错 不良行为';

/** Victims, minors and those whose past or illness marks them: below the thresholds their counts are held. */
export const sensitiveWords = anyOf(victims, minors, conditions, offenders);

const harmed = '伤者 伤员 受伤 重伤 轻伤 伤亡 死者 亡者 死亡 身亡 溺亡 溺水 坠亡 遇难 罹难 失踪 走失';
const kin = '遗属 烈属 家属(?!院|区|楼|宿舍|大院|小区)';
const pupils = '女生 男生 宝宝 小学生 初中生 高中生 中学生 幼儿(?!园|教|师) 失学';
const ill = '残疾 智障 自闭症 孤独症 脑瘫 失能 失独 患者 病人 确诊 感染者 病例 癌症 白血病 罕见病 肺结核 肝炎 尘肺 孕产妇 孕妇 产妇';
const apart = '困境 单亲 流浪 乞讨 举报人 证人 个案';

/** Those whom a small count may make known, though it is often published: it is asked about. */
export const perhapsSensitive = anyOf(harmed, kin, pupils, ill, apart);

/** Cases that each have a victim whom few words make known. */
export const intimateCases = /(?:性侵|强奸|猥亵|拐卖|拐骗|虐待|遗弃|家庭暴力|家暴|绑架)(?:\p{Script=Han}{0,6})案件?/u;
export const caseUnits: readonly string[] = ['件', '起', '宗', '例', '个'];

const few = '[二两三四五六]';
const relatives = '(?:兄弟姐妹|姐弟|兄妹|姐妹|姊妹|兄弟|母子|母女|父子|父女|祖孙|爷孙|奶孙|婆孙|夫妻|夫妇|婆媳|叔侄|姑侄|舅甥)';
const notOf = '(?!关系|之间|双方|共同|单位|部门|省|市|县|区|民族|院校|学校|连|家庭|式)';

/** Persons counted by what they are to each other, or without a unit: 父女俩, 姐弟二人, 一对夫妻, 一家三口, 俩孩子. */
export const kinCounts = new RegExp(
  [
    `${relatives}\\s*(?:俩|仨|${few}\\s*[人口个名位]|[2-6]\\s*[人口名位])`,
    `(?:[一二两三四]|[1-4])\\s*对\\s*(?:\\p{Script=Han}{0,4})?(?:${relatives}|双胞胎|龙凤胎|情侣|恋人)${notOf}`,
    `(?<!\\p{Script=Han})${few}(?:姐妹|兄弟|姊妹)${notOf}`,
    `(?<![\\d.]|比例?[为是]?)[1-4一二两三四]\\s*(?:男\\s*[1-4一二两三四]\\s*女|女\\s*[1-4一二两三四]\\s*男)(?![\\d一-鿿]*比)`,
    `一[家户]\\s*(?:${few}|[2-6]|十?几)\\s*口(?:人)?`,
    '(?:双|龙凤|三|四)胞胎(?:姐妹|兄弟|兄妹|姐弟|女儿|儿子|女童|男童|孩子|婴儿)',
    '(?<!\\p{Script=Han}们)(?:[老小]?两口子|[老小]两口(?!井|[人之]))',
    '(?<!他|她|你|我|咱|们)(?:俩|仨)\\s*(?:孩子|小孩|娃|女儿|儿子|老人|姐妹|兄弟|孙子|孙女)',
  ].join('|'),
  'gu',
);

/** Persons counted by a word right behind the one for them: 女童俩, 男孩们仨, 孤儿一对. */
export const countedBehind = new RegExp(
  `(?<word>${sensitiveWords.source}|${perhapsSensitive.source})(?:们|家庭)?\\s*(?<count>(?<![咱我你他她])[俩仨]|[一两二]对(?=$|[，。；、,;.）)（(！\\s]))`,
  'gu',
);
export const countsBehind: Readonly<Record<string, bigint>> = { 俩: 2n, 仨: 3n, 一对: 2n, 两对: 4n, 二对: 4n };

const anyProtected = `(?:${sensitiveWords.source}|${perhapsSensitive.source})`;
const noThing = '(?!会|团|花|篇|情|们|校|互助|服务队|志愿)';
/** Behind the word: 女童姐妹; 被害人仅为个位数, which 个位数增长 is not. */
export const fewBehind = new RegExp(
  `(?<word>${anyProtected})(?:们|人员|人数|总数|数量|家庭|(?:下降|减少|降|减)[到至为]|[人者的均都仅只仍有为是在]|不过){0,5}(?<count>姐妹|姊妹|兄妹|姐弟|兄弟|个位数)${noThing}(?!关系|之间|单位|民族|院校|[的级]?(?:增|上升|下降|减)|以上|百分|%)`,
  'gu',
);
/** Before it: 仨女童, 唯一的被害人, 个位数的孤儿. What stands between the two says of what kind they are, no more. */
export const fewBefore = new RegExp(
  `(?<count>(?<![他她你我咱们兄弟姐妹父母子女儿])[俩仨](?:[名位个]|(?!\\s*(?:孩子|小孩|娃|女儿|儿子|老人|姐妹|兄弟|孙)))|(?:唯一|仅有)的?(?:一[名位个])?的?|个位数的?)[^\\p{P}\\p{N}\\s是为率度]{0,4}?(?=${anyProtected})`,
  'gu',
);
/** 唯一的孩子 may be that of each home, 姐妹 more than two. */
export const sureCount = /[俩仨]/u;
export const fewCounts: Readonly<Record<string, bigint>> = { 俩: 2n, 仨: 3n, 姐: 2n, 姊: 2n, 兄: 2n, 唯: 1n, 仅: 1n, 个: 9n };

/** ③名, ⑶名 and ③⓪名 behind a noun count; before one they number an item. */
const enclosed = [
  '⓪①②③④⑤⑥⑦⑧⑨',
  '⓿❶❷❸❹❺❻❼❽❾',
  ' ⑴⑵⑶⑷⑸⑹⑺⑻⑼',
  ' ⒈⒉⒊⒋⒌⒍⒎⒏⒐',
  ' ㈠㈡㈢㈣㈤㈥㈦㈧㈨',
  ' ㊀㊁㊂㊃㊄㊅㊆㊇㊈',
  ' ➀➁➂➃➄➅➆➇➈',
  ' ➊➋➌➍➎➏➐➑➒',
];
const enclosedSet = enclosed.join('').replaceAll(' ', '');
/** The first sign is looked for before what stands beside it. */
export const circled = new RegExp(`(?=[\\u2460-\\u32FF])(?<=\\p{Script=Han})[${enclosedSet}]+(?=[位人]|名(?![单称义额])|个(?!人))`, 'gu');
export const inPlainDigits = (found: string): string =>
  [...found].map((each) => String(enclosed.map((row) => [...row].indexOf(each)).find((at) => at >= 0) ?? each)).join('');
