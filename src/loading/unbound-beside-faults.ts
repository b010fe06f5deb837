import { numberIsBound, unboundFinding, unboundNumbers } from '../checks/prose/number-is-bound.ts';
import { tablesAreMapped, unmappedFindings } from '../checks/prose/tables-are-mapped.ts';
import type { Finding, FolderPlace, Place } from '../checks/rule.ts';
import { schemeOf } from '../domain/derive/account.ts';
import { withoutSpace } from '../domain/narrative.ts';
import type { Problem } from '../text/editors/problem.ts';
import { type DoubtedProject, inDoubt } from './numbers-in-doubt.ts';
import { placed } from './places.ts';
import type { WholeProject } from './records.ts';
import type { StretchInBlock } from './tables/expand.ts';
import { isGroup, type WrittenGroup } from './written-data.ts';

/**
 * The numbers of the text that nobody registered, of a report whose project file has faults. What a faulty part may have meant is
 * left alone: it would be the same fault again.
 */
export function unboundBesideFaults(
  doubted: DoubtedProject & { readonly record: WholeProject; readonly open: readonly StretchInBlock[] },
): readonly Problem[] {
  const { record, file, narrative, located, open } = doubted;
  const report = {
    narrative,
    figures: located.map(({ figure, statements }) => ({ id: figure.id, statements })),
    rating: file.rating ? schemeOf(file.rating) : null,
    indicators: file.indicators.map(({ id, path, weight = null, score = null }) => ({ id, path, weight, score })),
  };
  const isInDoubt = inDoubt(doubted);
  const told = (rule: string) => (finding: Finding) => ({
    ...{ rule, severity: 'error' as const },
    ...placed(finding.place as Exclude<Place, FolderPlace>, record, narrative),
    ...{ what: finding.what, fix: finding.fix },
  });
  const unbound = unboundNumbers({ file, report }).filter(
    ({ block, number }) =>
      !isInDoubt(block, number) && !open.some((each) => each.block === block && each.start <= number.start && number.start < each.end),
  );
  const mappings = (doubted.sound?.cuts ?? []).flatMap(({ value }) => mappingsIn(value));
  const isMeant = (name: string) => mappings.some((each) => isOf(each, name));
  return [
    ...unmappedFindings({ file, report }, isMeant).map(told(tablesAreMapped.id)),
    ...unbound.map(unboundFinding).map(told(numberIsBound.id)),
  ];
}

/** Mappings of tables among what was left out for its faults. */
const mappingsIn = (value: unknown): readonly WrittenGroup[] =>
  isGroup(value)
    ? 'rows' in value || 'columns' in value || 'in' in value
      ? [value]
      : Object.values(value).flatMap(mappingsIn)
    : Array.isArray(value)
      ? value.flatMap(mappingsIn)
      : [];

/** A mapping that does not say which table may be of any. */
const isOf = ({ in: of }: WrittenGroup, name: string): boolean =>
  typeof of !== 'string' || withoutSpace(of) === withoutSpace(name) || !/\d/u.test(of);
