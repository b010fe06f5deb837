/** The units that code knows by name. */
export const unit = {
  yuan: '元',
  tenThousandYuan: '万元',
  hundredMillionYuan: '亿元',
  percent: '%',
  percentagePoint: '百分点',
  tenths: '成',
  persons: '人',
  personTimes: '人次',
  households: '户',
  cases: '件',
  points: '分',
} as const;

const words = (list: string): readonly string[] => list.split(' ');

/** Words that follow a number in a report's text. A word that is not among them is no unit. */
const money = words('元 欧元 日元 日圆 英镑 英磅 人民币元 卢布 卢比 法郎 瑞郎 泰铢 铢 越南盾 印尼盾 林吉特 比索 克朗 兰特 坚戈 角').concat(
  words('美 港 澳 加 韩 新 台 新台 澳门 香港 新加坡 新西兰 加拿大 澳大利亚').flatMap((land) => [`${land}元`, `${land}币`]),
);
const shares = words('个百分点 百分点 倍 成 番 折');
const counts = [
  ...words(
    '人次 户次 家次 件次 车次 班次 批次 场次 频次 例次 个工作日 个名额 个床位 个点位 人 名 位 口 户 家 件 起 宗 例 个 项 次 场 份 篇 册 台 套',
  ),
  ...words(
    '辆 处 间 所 条 批 组 类 种 期 轮 届 段 层 栋 幢 座 株 棵 丛 只 头 张 本 卷 块 门 部 盏 根 支 把 道 片 瓶 盒 箱 袋 捆 桶 对 副 幅 枚 艘 架 面 则 趟 尾 樘',
  ),
  ...words('顶 床 桌 席 页 字 笔 单 档 宿 餐 课时 学时 课 讲 站 点 字节 步 环 款 打 周岁 岁 章 节 方面 大类 个方面 种类'),
];
const otherLatin = words(
  'μg mg ng dB Pa kPa MPa hPa mmHg Hz kHz MHz GHz kJ MJ GJ kV kVA MVA kN kWp MWh GWh GW mmol mol ppm ppb NTU TEU FEU lx lm Mbps Gbps KB PB ha hm² hm2 dm³',
);
const measures = [
  ...words(
    '平方公里 平方千米 平方米 平米 立方米 公里 千米 厘米 毫米 米 公顷 亩 公斤 千克 毫克 克 吨 斤 毫升 升 千瓦时 千瓦 兆瓦 瓦 摄氏度 度',
  ),
  ...words('个工作日 工作日 个日历天 日历天 个小时 小时 分钟 秒 个季度 个月 个学期 学期 学年 周年 星期 周 年 月 日 天 工日 人天 人月 分'),
  ...words('标准箱 微克 分贝 千帕 兆帕 帕 赫兹 千伏 千伏安 兆瓦时 勒克斯 海里 英里 英尺 英寸 华氏度'),
  ...words('㎡ m² m³ m2 m3 km² km kg cm mm kWh kW MW GB MB TB mL ml m t g L h ℃ °C'),
  ...otherLatin,
];

/** Units of what is measured by something else: shares, multiples. */
export const relativeUnits: readonly string[] = [unit.percent, unit.percentagePoint, '‰', '‱', '倍', '成'];

/** Units that count persons, or the homes that they live in. */
export const personUnits: readonly string[] = ['人', '人次', '名', '位', '户', '口'];

/** Things that come whole. */
const counted: readonly string[] = [unit.persons, unit.personTimes, unit.households, unit.cases];

export const isCounter = (text: string): boolean => counted.includes(text) || counts.includes(text) || text === '口人';

/** Regular expressions of what makes another word of it: 80 分别, 3 条件, 5 处理. */
const notBefore: Readonly<Record<string, string>> = {
  元: '[旦素宵月件化首]',
  角: '[色度逐落]',
  倍: '[数加感]',
  成: '[立为员本效果功绩熟长品型套]',
  人: '民|大代表|力资源|事部|才|社|口',
  名: '[称单义录字牌誉额]',
  位: '[置于列数移]',
  口: '[径头号岸]',
  户: '[籍口]',
  家: '[庭具政访禽乡]',
  起: '[草点源步始到来]',
  例: '[如外会行]',
  项: '目(?![标前])',
  次: '[数要序级品生]',
  场: '[所地馆景合]',
  份: '[额子]',
  台: '[账湾阶词]',
  套: '[餐路取期话]',
  处: '[理置罚于境]',
  间: '[接隔断歇]',
  所: '[有以需属谓得示述]',
  条: '[件例款目理]',
  批: '[准复示量阅]',
  组: '[织]',
  类: '[似别型]',
  种: '[子]',
  期: '[间望货限末初满盼]',
  轮: '[椅流候换胎]',
  段: '[落]',
  层: '[级面次]',
  座: '[位谈落右]',
  只: '[有要能是读]',
  头: '[等部目]',
  张: '[贴]',
  丛: '[林生书刊]',
  卷: '[宗烟帘土尺积入]',
  捆: '[绑扎]',
  尾: '[号气水款数矿部端随]',
  本: '[次项院级年区市单着身局质溢标]',
  门: '[槛诊户口]',
  部: '[门分署委队位]',
  支: '[出付持部撑农教援柱]|队(?!伍)',
  把: '[握关]',
  道: '[路德理歉]',
  片: '[区面段]',
  对: '[于比象口接外内方本标照策应]',
  面: '[积对向临貌]',
  顶: '[层级]',
  字: '[样典体号数]',
  单: '[位一独价项元]',
  档: '[案次]',
  餐: '[饮馆]',
  课: '[题程堂]',
  讲: '[座话解述]',
  站: '[点位]',
  点: '[评击对]',
  步: '[骤行]',
  环: '[节境保卫]',
  款: '[项]',
  打: '[击造印包工架扮听通开赢破断发电算扫折磨响假拼好牢基赌官猎砸扰动井捞卡拐黑理算点下两一三就]',
  周: '[边期围密末年全]',
  节: '[约点假能日]',
  米: '[粉]',
  克: '[服]',
  升: '[级]',
  度: '[假]',
  年: '[级代龄度]',
  月: '[度]',
  日: '[常志照历]',
  天: '[河津然气]',
  分: '[别类析配布级局院管之行批期层工开散明解担享流发支点比率制数百]',
};

const source = (word: string): string => {
  const other = notBefore[word] ?? (/[A-Za-z\d]$/.test(word) ? '[A-Za-z\\d]' : undefined);
  return other ? `${word}(?!${other})` : word;
};
const anyOf = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map(source)
    .join('|');

/** Of amounts that may have decimals. */
export const measuredUnit = anyOf([...money, ...shares, ...measures]);

const simple = anyOf([...money, ...shares, ...counts, ...measures]);

/** Two words that make one unit of their own: 台时, 亩次, 人日, 米水柱. */
const compound = [
  '(?:台|机|车|架|船)时(?![间候代段期刻效限点任常值而的])',
  '(?:台|机|车|架)班(?![子组次级])',
  '(?:[亩台套只头株棵处条座篇门节站点艘架辆校村人户家]|公顷|公里|平方米|平方公里)次(?![数要序级品生日年月干道路贷优新])',
  '(?:[人台车架床船](?:公里|[天日月](?![均常前内底初末津河气])))',
  '(?:剂|针|例|支|羽|床|航|班|车|机)次(?![数要序级品生日率])',
  '[人头]份(?![额子])',
  '(?:毫米|厘米|米)(?:水柱|汞柱)|吨(?:标准煤|标煤|公里|海里)|千瓦小时|度电|工时|吨位',
].join('|');

/** 元/人/月, 元/㎡, 元每人; in 12次每次2小时 nothing is divided. */
export const unitPattern = `(?:${compound}|${simple})(?:(?:[/·]|每(?=(?:${simple}|生|学期)(?![^\\S\\n]{0,3}\\d)))(?:${compound}|${simple}|生|餐|车|平方|学期))*`;

/** 满120台时: a time, no unit. */
export const untilSo = /(?:当|满|达到?|到|超过?|超出|不足|低于|高于|多于|少于|够)[^，,。；;\n]{0,4}$/u;
export const isTimeOfCount = (text: string): boolean => /^[台机车架船]时$/u.test(text);
export const isForeignMoney = (text: string): boolean => money.includes(text) && text !== unit.yuan && text !== '角';

/** One of these is counted even where it is written 一: 提高一个百分点, 增长一倍. */
export const isMeasureOfOne = (text: string): boolean => [...shares, ...money, '打'].includes(text) || text.endsWith(unit.percentagePoint);

export const latinUnit = `${otherLatin.join('|')}|k?m[²³23]?|kg|cm|mm|kWh|kW|MW|GB|MB|TB|mL|ml|t|g|L|h`;

/** Spoken form of the unit 百分点. */
export const countedPoint = /^个(?=百分点$)/u;

/** What else the text may print where a figure has the unit. */
const alsoPrinted: Readonly<Record<string, readonly string[]>> = {
  [unit.persons]: ['名', '位', '个', '口'],
  [unit.households]: ['家', '个'],
  [unit.personTimes]: ['次'],
  [unit.cases]: counts.filter((word) => !counted.includes(word) && !['名', '位', '口', '岁', '周岁'].includes(word)),
};

/** Whether a number printed with one unit may state a figure in the other: 14 名 states 14 人. 元/人 is no 元. */
export const agrees = (printed: string, wanted: string): boolean =>
  printed === '' || printed === wanted || (alsoPrinted[wanted]?.includes(printed) ?? false);
