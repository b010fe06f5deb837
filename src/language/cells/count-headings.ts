import { plainForm } from '../plain.ts';
import { tight } from './form-headings.ts';
import { countedIn, unitInHeading } from './row-names.ts';

/** What a column of rows of parts counts: those whom a part serves, or some of these (其中：脱贫户). */
export type CountColumn = 'served' | 'among';

export const isCountColumn = (column: string): column is CountColumn => column === 'served' || column === 'among';

const persons =
  '(?:农|住|贫困|脱贫|困难|受灾)?户|人|人口|人次|[户人家]数|人次数|人员|群众|居民|村民|农户|学生|儿童|老人|老年人|妇女|女性|男性|职工|家庭|对象|残疾人|监测户|低保户';
const served = new RegExp(
  `^(?:直接|间接|预计|计划|实际|累计)?(?:受益|惠及|受惠|受助|救助|覆盖|服务|带动|补助|补贴|资助|扶持|帮扶|培训|安置)(?:的|对象|困难|群众|农民|居民|家庭)*(?:${persons})(?<!对象)$`,
  'u',
);
const amongThem = /^其中:?/u;
const among = new RegExp(`^[^%]{0,10}(?:${persons})$`, 'u');

/** Undefined for a heading of anything else: 其中：省级资金, 受益率. */
export function countColumn(heading: string): CountColumn | undefined {
  const text = tight(heading);
  if (served.test(text)) return 'served';
  return amongThem.test(text) && among.test(text.replace(amongThem, '')) ? 'among' : undefined;
}

/** 脱贫户 of 其中：脱贫户（户）: whom the column counts. */
export const countedBy = (heading: string): string => tight(heading).replace(amongThem, '');

/** The unit that a heading gives or ends with; empty where it has none. */
export function unitOfCount(heading: string): string {
  const name = plainForm(countedBy(heading));
  return unitInHeading(heading) || countedIn(name) || (endings.find(([ending]) => ending.test(name))?.[1] ?? '');
}
const endings: readonly (readonly [RegExp, string])[] = [
  [/人次$/u, '人次'],
  [/户$/u, '户'],
  [/人$|人口$|[老儿学]?[人童生]$|妇女$|[女男]性$|群众$|居民$|村民$|职工$|人员$/u, '人'],
];
