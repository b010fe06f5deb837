import type { FiguresJson, PartJson } from '../downloads/figures-json-schema.ts';

export type AccountJson = Omit<PartJson, 'id' | 'kind' | 'name' | 'project' | 'quotation' | 'facts'>;

/** What figures.json says of one subject; `part` is null for the whole. */
export interface VerifiedAccount {
  readonly part: PartJson | null;
  readonly account: AccountJson;
}

/** The whole and all its parts, each before those that it holds. */
export const accountsIn = (file: FiguresJson): readonly VerifiedAccount[] => [
  { part: null, account: file },
  ...partsIn(file).map((part) => ({ part, account: part })),
];

export const partsIn = ({ parts }: Pick<FiguresJson, 'parts'>): readonly PartJson[] => parts.flatMap((part) => [part, ...partsIn(part)]);

/** The figures that an account cannot have from another one. */
export function ownFigures({ funds, indicators, beneficiaries, rating, listed, inapplicable }: AccountJson): readonly string[] {
  const { stated, conflicting, sources: _, noExecutionRate: __, elsewhere: ___, ...computed } = funds;
  const groups = beneficiaries?.groups ?? [];
  return [
    ...[...stated, ...conflicting, ...Object.values(computed)],
    ...indicators.flatMap(({ target, actual, basis }) => [target, basis === 'reported' ? actual : null]),
    beneficiaries?.total,
    ...groups.flatMap(({ figure, growth, previous, parts, listed, remainder }) => [figure, growth, previous, ...parts, listed, remainder]),
    rating?.score,
    ...listed.flatMap(({ sum, rest }) => [sum, rest]),
    ...inapplicable.map(({ figure }) => figure),
  ].filter((id) => typeof id === 'string');
}
