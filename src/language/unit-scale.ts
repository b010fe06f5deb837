import { plainForm } from './plain.ts';
import { isCounter, isForeignMoney, unit, unitPattern } from './units.ts';

/** A unit as an editor or a table writes it, taken apart: 万户 is 10,000 × 户, 千元 is 1,000 × 元. */
export interface Scaled {
  readonly factor: bigint;
  readonly base: string;
}

const worth: Readonly<Record<string, bigint>> = {
  十: 10n,
  拾: 10n,
  百: 100n,
  佰: 100n,
  千: 1_000n,
  仟: 1_000n,
  万: 10_000n,
  亿: 100_000_000n,
};
/** 千克, 千瓦时 and 百分点 are units of their own. */
const multiplied = /^((?:[十拾百佰千仟](?![分瓦米克卡伏帕赫升货])|[万亿])+)(.+)$/u;
const ofChina = /^(?:人民币|RMB|CNY)(?=.)|(?<=元)人民币$/u;

/** Spellings of one unit. */
const spelled: Readonly<Record<string, string>> = {
  ...{
    圆: '元',
    块钱: '元',
    人民币: '元',
    RMB: '元',
    港币: '港元',
    美金: '美元',
    台币: '新台币',
    台元: '新台币',
    日圆: '日元',
    澳门币: '澳门元',
    英磅: '英镑',
    千瓦小时: '千瓦时',
    度电: '千瓦时',
    标煤: '标准煤',
    百分比: '%',
    个百分点: '百分点',
    ...{ 个小时: '小时', 个工作日: '工作日', 个星期: '星期', 个学期: '学期' },
  },
  ...{
    '㎡': '平方米',
    'm²': '平方米',
    m2: '平方米',
    平米: '平方米',
    'm³': '立方米',
    m3: '立方米',
    'km²': '平方公里',
    平方千米: '平方公里',
  },
  ...{ km: '公里', 千米: '公里', kg: '公斤', 千克: '公斤', '°C': '℃', 摄氏度: '℃', kWh: '千瓦时', kW: '千瓦' },
  ...{ 微克: 'μg', 毫克: 'mg', 分贝: 'dB', 千帕: 'kPa', 毫升: 'mL', ml: 'mL', 升: 'L', TEU: '标准箱' },
};

/** One spelling for the many, full width and spaces apart; the parts of 元/㎡ each. */
const canonical = (text: string): string =>
  text
    .replaceAll('每', '/')
    .split(/([/·])/u)
    .map((part) => spelled[part] ?? part)
    .join('');

export function scaledUnit(text: string): Scaled {
  const known = cache.get(text);
  if (known) return known;
  const plain = plainForm(text).replace(/\s+/gu, '').replace(ofChina, '');
  const [, times = '', rest = plain] = multiplied.exec(plain) ?? [];
  const scaled =
    rest === unit.tenths
      ? { factor: 10n, base: unit.percent }
      : { factor: [...times].reduce((product, each) => product * (worth[each] ?? 1n), 1n), base: canonical(rest) };
  if (cache.size >= 1_000) cache.clear();
  cache.set(text, scaled);
  return scaled;
}

const cache = new Map<string, Scaled>();

/** Yuan in one of the unit; undefined for what is no money of this country, and for 元/人. */
export function yuanIn(text: string): bigint | undefined {
  const { factor, base } = scaledUnit(text);
  return base === unit.yuan ? factor : undefined;
}

export const isMoneyUnit = (text: string): boolean => yuanIn(text) !== undefined;

/** Money of whatever country: 元, 万美元, 千卢布. */
export const isCurrency = (text: string): boolean =>
  isForeignMoney(scaledUnit(text).base) ||
  (/^(?:元|[\u4e00-\u9fff]{1,3}(?:元|币|镑|铢)|卢布|卢比|法郎|英镑)$/u.test(scaledUnit(text).base) && !/单元/.test(text));

/** Persons, households, cases and other things that come whole, 万户 and 台(套) as well; 人/次 is none. */
export const isCountingUnit = (text: string): boolean => isCounter(scaledUnit(text).base.replace(/\([^)]*\)$/, ''));

/** A unit that the grammar reads from a text; any other is kept as it is printed. */
export const isKnownUnit = (base: string): boolean => whole.test(base) || Object.values(spelled).includes(base) || shares.test(base);
const shares = /^[%‰‱]$/u;
const whole = new RegExp(`^${unitPattern}$`);

/** Measure words of persons alone: 412 名 are 412 人. Not so 个 and 口, which count things as well, nor 人次. */
const ofPersons: readonly string[] = [unit.persons, '名', '位'];
export const isOfPersons = (text: string): boolean => ofPersons.includes(scaledUnit(text).base);
const kindOf = (base: string): string => (ofPersons.includes(base) ? unit.persons : base);

/** Whether amounts in the two units may be compared or added: 元 with 万元, 户 with 万户, 人 with 名. */
export const areOneKind = (a: string, b: string): boolean => kindOf(scaledUnit(a).base) === kindOf(scaledUnit(b).base);

/** What a unit may look like: letters and signs, no digit but in m2, no sentence. */
export const unitShape = /^(?=.{1,20}$)[\p{L}\p{M}%‰‱°℃℉㎡²³·/／()（）.+-]+[23]?$/u;
