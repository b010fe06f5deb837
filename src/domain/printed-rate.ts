import { executionRateName } from '../language/claim-words.ts';
import { isOfSubtotal, sourcesNamed } from '../language/rate-words.ts';
import { unit } from '../language/units.ts';
import type { WrittenAccount } from './accounts-in.ts';
import type { Figure } from './figure.ts';
import { indicatorName } from './report.ts';

/**
 * The execution rate of the whole as the report prints it: a percentage of this year that is called so, is no target and belongs
 * to no single source. Where there are several, the one that an indicator is judged by, then the first.
 */
export function printedRate({ file, parts }: WrittenAccount, stated: ReadonlyMap<string, Figure>, year: number): Figure | null {
  const sources = parts.flatMap(({ part }) => (part?.kind === 'source' ? [part] : []));
  const isOfWhole = (name: string, { unit: of, operator, period, scope }: Figure): boolean =>
    executionRateName.test(name) &&
    !isOfSubtotal.test(name) &&
    of === unit.percent &&
    operator === null &&
    period === year &&
    scope === '' &&
    sourcesNamed(name, sources).length === 0;
  const results = file.indicators.flatMap(({ path, actual }) => {
    const figure = typeof actual === 'object' && 'id' in actual ? stated.get(actual.id) : undefined;
    return figure ? [{ name: indicatorName({ path }), figure }] : [];
  });
  const others = (file.others ?? []).flatMap(({ id }) => {
    const figure = stated.get(id);
    return figure ? [{ name: figure.label, figure }] : [];
  });
  return [...results, ...others].find(({ name, figure }) => isOfWhole(name, figure))?.figure ?? null;
}
