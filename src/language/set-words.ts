import { chineseSet, digitSet } from './numerals.ts';

/**
 * Words that hold a numeral and count nothing. Needed in full only where the numeral would else be read with the word after
 * it as its unit (四个意识, 零件); of the others, the common ones, so that they are named whole.
 */
const words = [
  '进一步 下一步 上一步 下一 上一 统一 唯一 单一 专一 划一 同一 逐一 合一 归一 任一 某一 另一 这一 那一 哪一 每一 有一 始终如一 表里如一 不一',
  '一方面 一系列 一般 一定 一些 一旦 一直 一致 一律 一向 一贯 一体化 一体 一带一路 一线 一流 一并 一再 一切 一时间 一经 一度 一手 一站式 一条龙',
  '一把手 一刀切 一票否决 一卡通 一网通办 一件事 一老一小 一揽子 一盘棋 一次性 一如既往 一视同仁 一丝不苟 一心一意 一事一议 一项一策 一户一策',
  '一人一策 一案一策 一校一策 一企一策 一岗双责 一半 一概 一边 一路 一齐 一举 一下 一点 一步 一面 一同 一起 一道 一块 一一 一级预算单位',
  '两会 两个一百年 两委 两级 两者 两侧 两端 两岸 两手 两地 两法 两个维护 两个确立 两个务必 两个毫不动摇 两学一做 两不愁三保障 两免一补 两客一危 两优一先',
  '三农 三公 三资 三保 三重一大 三会一课 三支一扶 三定 三同时 三旧 三包 三防 三废 三方 三维 三轮车 三伏 三甲 三思 三令五申 三个代表 三个规定 三个务必',
  '三条保障线 三项制度 三项机制 三项重点工作 三项建设 再三',
  '四风 四套班子 四个意识 四个自信 四个全面 四个最严 四个不摘 四个合格 四个服从 四季 四肢 四面八方 四通八达 四好农村路 四不两直 四类场所',
  '五险一金 五保 五位一体 五个一批 五个一 五四 五谷 五官 五花八门 六稳 六保 六安 七一勋章 七夕 八项规定 八小时之外 八小时外',
  '九州 九龙 十足 十全十美 十万火急 双十一 十字 十项全能 百姓 百货 百科 百强 百年大计 百年 百花 百家争鸣 百日攻坚 百日会战 百日行动 百里挑一',
  '百分制 百千万工程 千方百计 千家万户 千军万马 千里 千秋 千差万别 千头万绪 千变万化 千人一面 千人计划 万一 万无一失 万众 万物 万事 万能 万象 万达 万科 亿万 成千上万',
  '数以万计 数以千计 接二连三 丢三落四 三番五次 七上八下 七嘴八舌 五湖四海 二次分配 二次供水 二次污染 二次加工 二次评审 二次开发 二手 二维码 二孩 三孩 三胎 二胎',
  '十有八九 八九不离十 七台河 三三两两 三五成群 三元里 零件 零售 零星 零散 零工 零距离 零投诉 零容忍 双重',
].flatMap((line) => line.split(' '));

const longestFirst = [...words].sort((a, b) => b.length - a.length).join('|');

/** 三角地 and 二元结构, but 二元三角 is money. */
const triangle = `(?<![\\d${chineseSet}元块])三角`;
const noCoin = `(?![零〇]?[${digitSet}]角)`;

/** 二元结构 is a word wherever it stands; elsewhere 二元 is none behind words of money: 每人二元, 共计二元. */
const twofold = `(?<![\\d${chineseSet}])二元(?=结构|论|化|体制|经济|制|性|对立|模式|格局|关系|社会|管理|一次|期权)`;
const amountOfTwo = '[每按共计为收补付缴交至到约仅达是](?:[人户次件天日月年份张吨度取费助贴给金纳]|\\s){0,6}';

/** Not 两级 in 十两级; 三分之一, 三万一千 and 得十分 are numbers. */
export const setWords = new RegExp(
  `${twofold}|(?<!${amountOfTwo})(?<![\\d${chineseSet}])二元${noCoin}|${triangle}|(?<![\\d${chineseSet}])(?:${longestFirst})|(?<!分)之一|(?<![得计扣加占减共为是满${chineseSet}])十分(?!之|[以满])`,
  'y',
);

export const setWordBegins = `${[...new Set(words.map((word) => word.charAt(0)))].join('')}之`;
