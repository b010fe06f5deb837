/** Words that turn what follows them into something else: 未建成, 计划开展, 退回补贴. A name that leaves them out says the contrary. */

export interface Turn {
  readonly kind: 'denied' | 'planned' | 'undone';
  /** Global: in the words around a number. */
  readonly word: RegExp;
  /** How many characters behind it are turned. */
  readonly reach: number;
  /** In a name: that it keeps the turn, in this word or another. */
  readonly kept: RegExp;
}

const unturned =
  '未来|未成年|未婚|不断|不同|不等|不动产|不久|不仅|不少|不超|不低|不高|不多|不大|不小|不足|不满\\d|不到|不再|不及|不得|不但|不含|无偿|无论|无人|无烟|无障碍|无菌|非常|非遗|非物质|非税|非营利|非公';
export const keepsDenial = /[未没无非不否欠缺漏误错逾迟停拒免滞待差空]/u;
export const keepsUndoing = /[退追缴漏错误冒骗套挪违虚扣停免撤暂推迟延拖欠逾滞晚]|多发|少发|核减|调减|取消|超|减/u;

export const turns: readonly Turn[] = [
  {
    kind: 'denied',
    word: new RegExp(`(?!${unturned})(?:尚?未能?|没有?(?![收入])|(?<![有与])无|不|非)`, 'gu'),
    reach: 4,
    kept: keepsDenial,
  },
  {
    kind: 'planned',
    word: /(?<![按照依据年度入原比较])计划(?![生内外书])|(?<![模虚草])拟(?!定)|预[计期估]|争取|力争|有望|[尚还仍]需|准备/gu,
    reach: 5,
    kept: /计划|拟|预|目标|指标|应|需|待|将|争取|力争|准备|安排/u,
  },
  {
    kind: 'undone',
    word: /退回|退还|追回|追缴|缴回|多发|少发|漏发|错发|误发|冒领|骗取|套取|挪用|违规|虚报|核减|扣减|扣除|停发|取消|撤销|暂停|欠发|拖欠/gu,
    reach: 5,
    kept: keepsUndoing,
  },
  { kind: 'undone', word: /推迟|延迟|延期|拖延|滞后|逾期|超期/gu, reach: 16, kept: keepsUndoing },
];

/** What stands directly before the size of a change. */
export const changesBy = /(?:增加|增长|减少|下降|降低|上升|提高|提升|下滑|回落|[增减]|(?<![至最不很许诸])[多少])(?:了|约|出)*\s*$/u;
/** In a name: that the number is a change, or a distance from another. */
export const keepsChange = /[增减升降多少涨加扩缩超高低差变幅快慢距提压滑落]/u;

/** Of the words up to a number: it is the distance to what was aimed at or prescribed. 比目标低 0.6 个百分点. */
export const distanceFrom =
  /[比较](?<base>[^，,。；;]{0,8}(?:目标|指标|计划|预期|标准|要求|规定|定额|限额|合同))[^，,。；;]{0,6}?(?<way>[低高少多短长快慢早晚差]|提前|推[迟后]|延[迟后]|逾期)(?:了|约|出)*\s*$/u;
/** 提前 2 天. */
export const shiftOfTime = /(?<way>提前|推[迟后]|延[迟后]|逾期|滞后)(?:了|约)*\s*$/u;
export const timeUnit = /^(?:天|日|周|个?月|年|小时|分钟|个?工作日)$/u;
/** In a name: that it is such a distance. */
export const keepsDistance = /[低高少多短长快慢早晚差距超欠缺]|提前|推|延|逾|滞|偏离|降|减|增(?!幅)/u;

/** Between two numbers of one unit: what was done with the second of the first. 28 条意见已完成 25 条. */
export const doneOfThem =
  /(?<done>(?:已经?|均|共|实际|累计|仅|只)*(?:完成|办结|整改|办理|退[回还]|[收追]回|兑付|发放|到位|建成|投用|开工|完工|竣工|验收|达标|合格|落实|解决|使用|销号|通过|建立|实施)(?:\p{Script=Han}{0,4}?)(?:了|约)?)\s*$/u;

/** Of the words up to a number: that it counts several years. `year` is the first of them where it is named. */
export const sinceYears =
  /(?:[自从])?(?<year>(?:19|20)\d\d)\s*年(?:\d{1,2}\s*月)?(?:以来|至今)|(?:实施|成立|建[成局院]|开展|启动|运行)以来|历年|近[两二三四五六七八九十\d]+年来?/gu;
export const yearOfItsOwn = /(?:19|20)\d\d\s*年|今年|全年|本年|当年|年内/u;
/** In a name or a remark: that several years are counted. */
export const keepsSince = /累计|以来|历年|至今|历次|近.{1,3}年|\d\d\d\d/u;

/** What is said of those counted, behind the number: 15 人…多发了补贴, 3 家企业套取补助. */
export const wronglyDone =
  /(?<![未无没]|没有|不存在|不得|防止|杜绝|避免|查处|打击|整治|追回|退回)(?:多发|少发|漏发|错发|误发|冒领|骗取|套取|挪用|违规|虚报|拖欠|欠发|超标准)/u;
/** Up to a number that begins a list of what was not done: 未完成原因：2 个食堂, 不合格：12 批次. Not 不足之处. */
export const ledByDenial =
  /(?:^|[。；;\n])[^，,。；;：:\n]{0,8}?((?:尚?未|没有|不合格|不达标|逾期)[^，,。；;：:\n]{0,10})[：:]\s*(?:有|共|其中)*\s*$/u;
/** Behind a number, a later year in which it was done: 于2024年3月开工, 次年完成. */
export const laterYear = /(?<year>20\d\d)\s*年|次年|翌年|[下明]一?年|(?<![以近年])来年/gu;
/** Of a sentence up to a number: what is meant to be reached in a year, with nothing said of another behind it. 2024 年拟…，力争. */
export const aimOfYear =
  /(?<year>20\d\d)\s*年度?(?:(?!20\d\d|年|已|实际)[^。；;]){0,60}?(?:拟|计划|力争|争取|确保|打算|将)(?:(?!20\d\d|年|已|实际)[^。；;])*$/u;
/** In a name: that it was done later. */
export const keepsLater = /年|后|延|推|拖|滞|晚|待|拟|将|续/u;
