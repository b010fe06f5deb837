import { type Decimal, decimalToText } from '../language/decimal.ts';

/** One text for one value, whatever the order of its keys: to be hashed. Decimals are written as decimal text. */
export function canonicalJson(value: unknown): string {
  if (isDecimal(value)) return JSON.stringify(decimalToText(value));
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(',')}}`;
}

const isDecimal = (value: unknown): value is Decimal =>
  typeof value === 'object' && value !== null && 'coefficient' in value && typeof value.coefficient === 'bigint';
