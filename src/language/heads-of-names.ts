import { nameOfKind } from './part-kind-words.ts';
import { plainForm } from './plain.ts';

/** What the head of a column of names may say that they are, and the names that can be nothing else, in tables of money. */
export type NamedKind = 'source' | 'project' | 'use' | 'level' | 'group';

const heads: Readonly<Record<NamedKind, RegExp>> = {
  source: /^(?:项目|年度)?(?:资金|经费|收入|投入|筹资)?(?:来源|渠道)(?:渠道|名称|类[别型])?$|^出资(?:方|单位|主体)$/u,
  project: /^(?:子|分|重点|被?评价)?(?:项目|工程|课题)(?:名称)?$/u,
  use: /^(?:支出|经费|费用|资金使用|使用|开支|用款)(?:内容|方向|科目|类别|用途|明细|事项|构成|范围)$|^(?:资金|经费|主要)?(?:用途|投向)$|^(?:支出)?(?:经济|功能)(?:分类)?科目(?:名称)?$|^费用(?:名称)?$/u,
  level:
    /^(?:行政|政府)?(?:级次|层级)$|^各?(?:镇村|镇乡|乡镇|镇街|镇街道|乡镇街道|镇|街道|区县|县区|县市|市县|县市区|市县区|市州|州市|地区|区域|辖区|行政区划?|片区)(?:名称|别)?$/u,
  group: /^(?:补助|补贴|受益|服务|救助|资助|发放|保障|享受)(?:对象|人群|群体|人员)(?:类[别型])?$|^(?:人群|人员|群体|对象)(?:类[别型])?$/u,
};

/** 级次 gives levels, 支出科目 uses; undefined for a head that fits several kinds (名称, 单位, 资金性质). */
export function kindHeaded(heading: string): NamedKind | undefined {
  const text = plainForm(heading).replace(/[\s()（）、/★*:：]/gu, '');
  return (Object.keys(heads) as NamedKind[]).find((kind) => heads[kind].test(text));
}

const names: Readonly<Record<'use' | 'level', RegExp>> = {
  use: /(?:费用?|支出|购置|采购|租赁|慰问)(?:[（(][^）)]*[）)])?$/u,
  level:
    /^(?:(?:中央|国家|省|自治区|市|州|县|区|旗|镇|乡|街道)本?级|(?:各|其他|其余|下辖)?(?:[县市区镇乡][（(]?[、县市区镇乡街道]*[）)]?|街道|乡镇|镇街)|[一-鿿]{1,5}(?:[县区旗镇乡]|街道))$/u,
};
/** 校区, 景区, 老城区, 城乡: places and halves of the country that no one governs; 萧山区, 西湖区 and 沙城镇 are levels. */
const noLevel = new RegExp(
  [
    '(?:[小校景库厂园院营矿灾牧病学展疫灌老]|教学|办公|生活|服务|住宅|居住|住院|宿舍|示范|[试实]验|工业|商业|保护|风景|功能|活动|运动|作业|施工|隔离|等候|阅览|公共|停车|养殖|种植|生产|绿化|库)区$',
    '^(?:贫困|边远|偏远|高寒|深|石|大|浅)?山区$|^(?:老|主|旧|中心|建成|县|市|内|外|新老)?城区$|^[湖林郊库]区$',
    '城乡$|^(?:家|故|水|侨|老|[一-鿿]{0,3}(?:下|返))乡$|^(?:小?城|集|村|[一-鿿]{0,3}小)镇$|[红国锦彩党团升]旗$',
  ].join('|'),
  'u',
);

/** 办公费 is a use, 甲镇 a level, 低保户 a group, 甲路改造工程 a project, whatever stands above; undefined for a name that may be of several kinds. */
export function kindNamed(name: string): Exclude<NamedKind, 'source'> | undefined {
  const text = name.trim();
  if (nameOfKind.project(text)) return 'project';
  if (names.use.test(text)) return 'use';
  if (names.level.test(text) && !noLevel.test(text)) return 'level';
  return nameOfKind.group(text) ? 'group' : undefined;
}
