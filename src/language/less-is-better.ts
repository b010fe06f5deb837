const harms =
  '投诉|造价|单价|事故|死亡|伤亡|发病|病死|患病|受害|差错|失误|流失|损[耗失]|能耗|耗[能电水油材]|排放|污染|浓度|PM\\s*\\d|时[间限长]|天数|用时|耗时|周期|次品|返[工贫]|逾期|空[置驶]|漏|失业|贫困|故障|缺口|负债|缺勤|辍学|超标|不合格|纠纷|[信上]访';
const costs = '成本|费用|支出|价格|补助标准|违[规法约纪]|时效|退[货件]|欠|投入|下降|减少|降低|压减|债务|扣|案件|隐患|未|不';
const names = new RegExp(`${harms}|${costs}`, 'u');
const units = /元|小时|[天日]$|分钟|工作日|秒|月$|‰/u;

/** Of an indicator without a comparison: its name or unit may be of something of which less is better, so that no more need be reached. */
export const wantsLess = (name: string, unit: string): boolean => names.test(name) || units.test(unit);

const harmNamed = new RegExp(harms, 'u');
/** 投诉处理率, 失业率下降幅度: of harm undone there is never too much. */
const undone =
  /(?:处[理置]|办[理结]|化解|整改|修复|修理|回复|答复|响应|解决|调解|治理|排[除查]|达标|控制|及时|完成|下降|降低|减少|压减|缩短|节约|执行|公开|合格(?<!不合格)|满意)[^，,。；;]{0,3}[率度幅数]/u;
/** What begins with a short time, or a share of a harm: 天, 个工作日, 分钟以内, 微克/立方米. */
const ofHarm = /^\s*个?(?:小时|[天日]|分钟|工作日|秒|‰|微克)/u;

/** Of a level to be reached (达到5%), by its name, its words, and its unit with what may stand behind it: it is reached from above, so that no less is asked for. */
export const reachedFromAbove = (name: string, unit: string): boolean => !undone.test(name) && (harmNamed.test(name) || ofHarm.test(unit));
