import { accountsIn, type WrittenAccount } from './accounts-in.ts';
import { derivedFundIds } from './derive/funds.ts';
import { idMeant, isShared } from './files/figure-file.ts';
import type { IndicatorFile } from './files/indicator-file.ts';
import type { ProjectFile } from './files/project-file.ts';
import { idOfName } from './id-of-name.ts';
import { remembered } from './remembered.ts';
import { indicatorName } from './report.ts';
import { type StatedFigure, statedFigures } from './stated-figures.ts';

/** Where the file names a figure that is written elsewhere in it. */
export interface NamedFigure {
  readonly at: readonly PropertyKey[];
  readonly name: string;
  /** What it takes of an indicator that it names. */
  readonly side: 'target' | 'actual';
  /** A result or target may be what is computed of the money; whom the money helped, and what has changed, the text states itself. */
  readonly mayBeComputed: boolean;
  /** It stands for a number of those who were helped. */
  readonly isOfPersons: boolean;
  /** The figure that holds it, which it cannot mean. */
  readonly holder: string | null;
  readonly account: WrittenAccount;
}

export const referencesIn = remembered((file: ProjectFile): readonly NamedFigure[] => accountsIn(file).flatMap(inAccount));

function inAccount(account: WrittenAccount): readonly NamedFigure[] {
  const { at, file } = account;
  const given = { side: 'actual', mayBeComputed: false, isOfPersons: false, holder: null, account } as const;
  const ofIndicators = file.indicators.flatMap(({ target, actual }, i): NamedFigure[] => {
    const within = [...at, 'indicators', i];
    const sides = { mayBeComputed: true };
    return [
      ...(isOther(target) ? [{ ...given, side: 'target' as const, name: target.from, at: [...within, 'target', 'from'] }] : []),
      ...(isOther(actual) ? [{ ...given, ...sides, name: actual.from, at: [...within, 'actual', 'from'] }] : []),
      ...(typeof actual === 'object' && 'atLeast' in actual
        ? [{ ...given, ...sides, name: actual.atLeast, at: [...within, 'actual', 'atLeast'] }]
        : []),
    ];
  });
  const ofPersons = (written: object | string | undefined, ...within: PropertyKey[]): NamedFigure[] =>
    isOther(written) ? [{ ...given, isOfPersons: true, name: written.from, at: [...at, 'beneficiaries', ...within, 'from'] }] : [];
  const { total, groups = [] } = file.beneficiaries ?? {};
  return [
    ...ofIndicators,
    ...ofPersons(total, 'total'),
    ...groups.flatMap(({ figure, parts = [] }, i) => [
      ...ofPersons(figure, 'groups', i, 'figure'),
      ...parts.flatMap((part, j) => ofPersons(part, 'groups', i, 'parts', j)),
    ]),
    ...(file.others ?? []).flatMap(({ id, of }, i) =>
      of === undefined ? [] : [{ ...given, holder: id, name: of, at: [...at, 'others', i, 'of'] }],
    ),
  ];
}

const isOther = (written: object | string | undefined): written is { readonly from: string } =>
  typeof written === 'object' && isShared(written);

/**
 * The ids of the figures that a reference may mean: one that is called by its id, else what its own account calls so, else what any
 * does. An indicator is called by its id or its name, any other figure by its label.
 */
export function idsCalled(reference: NamedFigure, file: ProjectFile): readonly string[] {
  const { name, holder, mayBeComputed, account } = reference;
  const figures = statedFigures(file).filter(({ id }) => id !== holder);
  if (figures.some(({ id }) => id === name) || (mayBeComputed && derivedFundIds.some((id) => id === name))) return [name];
  const accounts = accountsIn(file);
  const own = calledIn([account], figures, reference);
  return own.length > 0 ? own : calledIn(accounts, figures, reference);
}

function calledIn(
  accounts: readonly WrittenAccount[],
  figures: readonly StatedFigure[],
  { name, side }: Pick<NamedFigure, 'name' | 'side'>,
): readonly string[] {
  const called = idOfName(name);
  const files = accounts.map(({ file }) => file);
  const indicators = files.flatMap((file) => file.indicators.filter((each) => each.id === name || isCalled(each, called)));
  const sides = new Set(indicators.map((each) => idOf(each, side)));
  return figures
    .filter(({ id, label, account }) => sides.has(id) || (files.includes(account) && idOfName(label) === called))
    .map(({ id }) => id);
}

const isCalled = ({ path }: IndicatorFile, name: string): boolean => idOfName(indicatorName({ path })) === name;

function idOf({ target, actual }: IndicatorFile, side: NamedFigure['side']): string | undefined {
  const written = side === 'target' ? target : actual;
  if (typeof written !== 'object' || 'atLeast' in written) return undefined;
  return idMeant(written);
}
