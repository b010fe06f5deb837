import type { RuleWords } from '../rule.ts';

export const words: RuleWords = {
  title: '说明里没有数字的话，也与报告相符',
  why: '“预算没有调整”“决算超过预算”“由第三方评价”“没有公布男童人数”，这些话一个数字也没有，却同样是对报告的断言。与登记的不符，或者报告里找不到根据的，读者会当成报告的话。',
  wrong: '报告写“年中追加预算 5 万元”，站注写“预算没有调整”。',
  right: '报告写“年中追加预算 5 万元”，站注写“报告没有说明追加的原因”。',
};

const check = '请核对报告，改正或删去这句话；确是如此的，在 acknowledged 中写明。';

export const messages = {
  differs: (said: string, fact: string) => ({ what: `说明里写“${said}”，${fact}。`, fix: check }),
  /** Of one of the reports that a note stands above. */
  ofReport: (name: string, year: number, fact: string) => `${year} 年“${name}”：${fact}`,
  budget: '预算',
  budgets: { initialBudget: '年初预算', adjustedBudget: '调整后预算' } as Partial<Readonly<Record<string, string>>>,
  levelEnd: /级$/u,
  facts: {
    allMet: '按登记的数字，各项指标都达到目标值',
    otherSource: (name: string) => `登记的资金来源还有“${name}”`,
    grade: (given: string) => `登记的等级是“${given}”`,
    amounts: (final: string, budget: string, order: number) =>
      `登记的决算 ${final}${order > 0 ? '多于' : order < 0 ? '少于' : '等于'}${budget}`,
    stated: (name: string) => `报告其实写了“${name}”，也登记了`,
    adjusted: '登记的是预算有调整',
    unadjusted: '登记的是预算没有调整',
    adjustmentUnsaid: '预算有没有调整，没有登记',
    evaluator: (registered: string) => `登记的评价人是“${registered}”`,
    verdict: (name: string, verdict: string) => `按登记的数字，“${name}”${verdict}`,
    change: (name: string, grew: boolean) => `登记的“${name}”比上年${grew ? '增加' : '减少'}`,
    counts: (a: string, b: string) => `登记的是${a}，${b}`,
    undone: (words: string) => `报告写的是“${words}”`,
    done: (thing: string) => `报告里写着“${thing}”`,
    direction: (words: string) => `报告写的是“${words}”`,
    source: (word: string) => `报告里没有“${word}”`,
    date: '报告和年度的说明里都没有这个日期',
    years: (now: string, before: string) => `本年是${now}，上年是${before}`,
    yearsUnknown: '报告没有这样说，也没有找到可以这样比较的两年的数',
    indicatorCounts: (now: number, before: number) => `本年登记了 ${now} 项，上年 ${before} 项`,
    sourcesUnknown: '没有登记这两项来源可以比较的金额',
    mostUnknown: '报告没有这样说，也没有登记可以核对的人数',
    pointsLost: (name: string) => `登记的“${name}”得分少于分值`,
    unsaid: '报告没有这样说',
    halfUnsaid: '报告没有这样说，也没有登记可以核对的数',
    earlier: (year: number) => `${year} 年的报告也公布了`,
    firstUnknown: '报告没有这样说，收录的报告也看不出是不是第一次',
    reportsHere: (here: number, isOfProjects: boolean) => `收录的是 ${here} ${isOfProjects ? '个项目' : '份报告'}`,
    ofOtherYear: (year: number) => `这个数登记的是 ${year} 年`,
    noGrade: '没有登记等级',
    cause: '报告没有这样说；站注只说有没有，不说好坏和原因',
  },
} as const;

/** Spending beside the budget, by what is said of the two. */
export const spentBeside =
  /(?:决算|支出|执行|花费|用款)[^，。；、]{0,6}?(超过|超出|超支|高于|大于|多于|突破|低于|少于|小于|不足|等于|与)(?:了)?[^，。；、]{0,6}?预算[^，。；、]{0,4}?(相符|相等|一致|持平)?(?=[，。；、]|$)/u;
/** The budget that a clause means. */
export const initialNamed = /年初/u;
export const adjustedNamed = /调整后|全年预算/u;
/** 实际支出比年初预算少. */
export const spentThan = /(?:决算|支出)[^，。；、]{0,4}?比[^，。；、]{0,4}?预算(?:数|安排)?(?:要|略|稍)?(多|少|高|低)/u;
export const goesOnFromName = /^(?:人数|户数|金额|数量)?(?:比|较|高于|低于|多于|少于|超过|不及)/u;
export const equalsBudget = /^与预算[^，。；、]{0,4}?(?:相符|相等|一致|持平)/u;
export const deniesAnOrder = /(?:没有|未|不)(?:超|突破|高|多|大|低|少)/u;
/** 没有超预算, 决算未突破预算. */
export const notOverspent =
  /(?:没有|未|不)(?:出现|发生|存在)?(?:超支|超(?:过|出)?(?:了)?[^，。；、]{0,6}?预算|突破[^，。；、]{0,6}?预算|[高多大]于[^，。；、]{0,6}?预算)/u;
export const notUnderspent = /(?:没有|未|不)(?:[低少小]于)[^，。；、]{0,6}?预算/u;
export const isSame = /等于/u;
export const ofBudget = /预算/u;
export const isMore = /超|高|大|多|突破/u;
export const isLess = /低|少|小|不足/u;
export const spentAll = /(?:资金|预算)[^，。；、]{0,4}(?:全部|全额)(?:用完|支出|执行)|没有(?:结余|节余)|无(?:结余|节余)/u;
export const overspent = /(?<!没有|未|不|无)(?:出现|发生|存在)?(?:超支|超(?:过|出)?预算)/u;

/** 没有公布男童人数, 监护人满意度未公布: what is said to be missing. */
export const deniedBefore =
  /(?:没有|尚未|并未|未曾|未)(?:公布|写明?|说明?|给出|列出|提供|提到|提及|披露|写出)(?:出|过)?(?:项目|本项目|全年|本年度?)?([^，,。；;、（()）\n]{2,14})(?=[，,。；;、（()）\n]|$)/gu;
export const deniedBehind =
  /(?:^|[，,。；;、：:])(?:报告(?:中|里)?(?:的)?)?([^，,。；;、：:（()）\n]{2,14}?)(?:并|尚|均|都)?(?:未|没有)(?:公布|写明?|说明?|给出|列出|提供|提及|披露)(?=[，,。；;、（()）\n]|$)/gu;
/** 没有写资金来源, 没有列出指标的分值, 没有公布满意度的目标: what is registered beside the results. */
export const sourceDenied = /^(?:项目|本项目)?(?:的)?资金(?:的)?来源$/u;
export const weightDenied = /^(?:各项?|每项|所有|绩效|三级)*指标(?:的)?(?:分值|权重)$/u;
export const targetDenied = /(?:目标|指标)值?$/u;
/** What any number may be called besides its name. */
export const wordsOfAnyNumber = /的|具体|实际|完成值?|人数|户数|次数|数量|数额|数字|数值|金额|数据|情况|结果|值$|数$/gu;

export const notAdjusted =
  /(?:预算[^，。；、]{0,6}?(?:没有|未|不曾|无)(?:作|做|进行|发生|经过)?(?:任何|过)?|未|没有)(?:调整|调剂|变动|追加|核减|调增|调减)(?:过|预算)?(?=[，。；、]|$)/u;
export const wasAdjusted =
  /预算[^，。；、没未不无]{0,6}?(?:有|作了|做了|进行了|经过|曾)(?:过)?[^，。；、没未不无]{0,3}?(?:调整|调剂|变动)/u;

/** 年中追加了预算, 预算年中核减过. */
export const movedBudget =
  /(?:追加|调增|核减|调减|压减|削减)(?:了|过)?(?:项目|年度|财政)?预算(?!的|后|数|金额)|预算[^，。；、]{0,6}?(?:追加|调增|核减|调减|压减|削减)(?:了|过)?$/u;
export const addedTo = /追加|调增/u;

export const evaluatedBy = /(?:由|委托|聘请|请)[^，,。；;]{1,20}?(?:进行|组织|开展|负责)?(?:了)?(?:绩效)?(?:评价|评审|自评)/u;
/** 评价由本局自行开展. */
export const evaluationBy = /(?:评价|自评)(?:工作)?由[^，,。；;]{1,20}?(?:自行|组织|开展|进行|实施|完成|负责)/u;
export const reviewedBy = /(?:由|经)[^，,。；;]{2,14}?(?:进行|组织|开展)?(?:了)?(复核|复评|审核|审计|验收|抽查|核查|复查)/u;
/** Says that nobody says. */
export const leavesOpen = /没有|未|是否|不清楚|看不出|谁|哪/u;

/** Speaks of a bound or of what cannot be said. */
export const leavesVerdictOpen = /是否|不能说|无法判断|目标是|也算|没有(?:写|说明|公布)|未(?:写|说明|公布)/u;
export const saysNothingOf = /(?:没有|未)(?:说明|写|提)|是否/u;

export const allReached = /(?:全部|所有|各项?|每项?|均|都)[^，。；]{0,12}?(?<!未|没有|没)(?:达到|达标|完成|实现)/u;
export const speaksOfAims = /指标|目标/u;

export const againstLastYear =
  /(?:比|较)(?:上年|去年|上一年度?|往年)[^，。；]{0,6}?(多|增|上升|提高|扩大|少|减|下降|降低|回落)|同比[^，。；]{0,4}?(增|上升|提高|减|下降|降低)/u;
export const beforeLastYear = /^(.{2,14}?)(?:的?人数|数量)?(?:比|较|同比)/u;
export const grew = /多|增|上升|提高|扩大/u;

export const comparesTwo = /^(.{2,12}?)比(.{2,12}?)(?:要|更|略|稍|明显)?(多|少|高|低|大|小)(?:一些|得多)?$/u;
export const isGreater = /多|高|大/u;

/** Where money came from, by the words that name levels and kinds. */
export const moneyFrom =
  /中央|国家级|省级?财政|省级|市级?财政|市级|区级?财政|县级?财政|乡镇|社会捐赠|捐赠资金|公益金|债券|贷款|自筹|上级补助|专项补助|转移支付/gu;
export const ofMoney = /资金|经费|拨款|财政|款项|投入|安排|出资/u;

export const dateSaid = /(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?/gu;

export const causes = /所致|导致|造成|不力|不到位|不重视|得力|得当|弄虚作假|敷衍|成效(?:显著|明显)|令人满意/u;
