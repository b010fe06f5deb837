import { accountsIn } from '../../domain/accounts-in.ts';
import { statedFigures } from '../../domain/stated-figures.ts';
import { unscaled } from '../../downloads/tables/decimal-cell.ts';
import type { TableSubject } from '../../downloads/tables/table.ts';
import { tables } from '../../downloads/tables/tables.ts';
import { type Decimal, decimalToText } from '../../language/decimal.ts';
import { isMoneyUnit, yuanIn } from '../../language/unit-scale.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { messages, words } from './numbers-fit-every-form.words.ts';

/** Every number of the report's tables has room in the typed files: the column itself is asked. */
export const numbersFitEveryForm: Rule = {
  id: 'numbers-fit-every-form',
  group: 'forms',
  level: 'error',
  words,
  find: ({ file, report }) => {
    const large = statedFigures(file).flatMap(({ value, unit, at }) => (value && isLarge({ value, unit }) ? [{ value, at }] : []));
    const points = accountsIn(file).flatMap(({ at, file: { indicators } }) =>
      indicators.flatMap(({ weight, score }, i) => [
        ...(weight ? [{ value: weight, at: [...at, 'indicators', i, 'weight'] }] : []),
        ...(score ? [{ value: score, at: [...at, 'indicators', i, 'score'] }] : []),
      ]),
    );
    const all = [...large.map(({ value, at }) => ({ value, at: [...at, 'value'] })), ...points.filter(({ value }) => isLong(value))];
    if (all.length === 0) return [];
    const tooLong = new Set(cellsWithoutRoom(report));
    const stated = all.filter(({ value }) => tooLong.has(decimalToText(value)));
    // What is only computed from it, such as a rate, may be too long where the number itself is not.
    const blamed = stated.length > 0 || tooLong.size === 0 ? stated : all.slice(0, 1);
    return blamed.map(({ value, at }): Finding => ({ place: { in: 'project', path: at }, ...messages.tooLong(decimalToText(value)) }));
  },
};

/** Numbers below these bounds, and what is computed from them, fit every column. */
const bounds = { digits: 13, decimals: 18 } as const;

const isLarge = ({ value, unit }: { readonly value: Decimal; readonly unit: string }): boolean =>
  isLong(value, isMoneyUnit(unit) ? String(yuanIn(unit) ?? '').length : 0);

const isLong = ({ coefficient, scale }: Decimal, more = 0): boolean =>
  scale > bounds.decimals || String(coefficient).length - scale + more > bounds.digits;

function cellsWithoutRoom(report: Subject['report']): string[] {
  // What a row says of its place is no number.
  const subject: TableSubject = { report, publisher: { name: '' }, edition: { addedDate: '' }, site: { base: '/' } };
  return tables.flatMap(({ columns, rows }) =>
    rows(subject).flatMap((row) =>
      columns.flatMap((column, i) => {
        const cell = row[i] ?? '';
        return column.type === 'number' && cell !== '' && unscaled(column, cell) === undefined ? [cell] : [];
      }),
    ),
  );
}
