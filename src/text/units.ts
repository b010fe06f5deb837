/** Units as the reports print them. A new one is added here and nowhere else. */
export const unit = {
  yuan: '元',
  tenThousandYuan: '万元',
  hundredMillionYuan: '亿元',
  percent: '%',
  percentagePoint: '百分点',
  persons: '人',
  personTimes: '人次',
  households: '户',
  cases: '件',
  points: '分',
} as const;

export type Unit = (typeof unit)[keyof typeof unit];

export const units: readonly Unit[] = Object.values(unit);

/** Yuan in one of the unit, as decimal text. */
export const yuanInUnit: Readonly<Record<string, bigint>> = {
  [unit.yuan]: 1n,
  [unit.tenThousandYuan]: 10_000n,
  [unit.hundredMillionYuan]: 100_000_000n,
};

export const isMoneyUnit = (text: string): boolean => Object.hasOwn(yuanInUnit, text);

/** Things that come whole. */
const counted: readonly string[] = [unit.persons, unit.personTimes, unit.households, unit.cases];

export const isCountingUnit = (text: string): boolean => counted.includes(text);
