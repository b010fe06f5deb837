import type { PartFile } from '../../domain/files/account-file.ts';
import type { ProjectFile } from '../../domain/files/project-file.ts';
import type { InapplicableFile, WithInapplicable } from '../../domain/inapplicable.ts';
import { withoutSpace } from '../../domain/narrative.ts';
import { type PartKey, partKeyList } from '../../domain/part-kinds.ts';
import { type FactKey, factKeys, type WithFactHeadings } from '../../domain/report-facts.ts';
import { ofFirstBudget } from '../../language/cells/form-headings.ts';
import { bothSaid, saidAgain } from './indicators-said-again.ts';

export type WrittenPath = readonly PropertyKey[];

/** What a mapped table adds to a file, or within it to a part of the same name. */
export interface Additions {
  readonly funds?: ProjectFile['funds'];
  readonly indicators?: ProjectFile['indicators'];
  readonly others?: NonNullable<ProjectFile['others']>;
  readonly rating?: ProjectFile['rating'];
  readonly beneficiaries?: ProjectFile['beneficiaries'];
  readonly inapplicable?: readonly InapplicableFile[] | undefined;
  readonly parts?: { readonly [Key in PartKey]?: readonly PartFile[] };
}

type Extended = Pick<ProjectFile, PartKey | 'others' | 'rating' | 'beneficiaries'> &
  WithInapplicable & {
    readonly funds?: ProjectFile['funds'] | undefined;
    readonly indicators?: ProjectFile['indicators'] | undefined;
  };

/** From where in the file as written each entry came that a path leads to: from the mapping of a table, or from another place. */
export class Origins {
  private readonly places = new Map<string, { readonly written: WrittenPath; readonly isTable: boolean }>();

  note(path: WrittenPath, table: number): void {
    this.places.set(keyOf(path), { written: ['tables', table], isTable: true });
  }

  moved(path: WrittenPath, written: WrittenPath): void {
    this.places.set(keyOf(path), { written, isTable: false });
  }

  /** Where the path leads in the file as written. */
  of(path: WrittenPath): WrittenPath {
    for (let length = path.length; length > 0; length--) {
      const place = this.places.get(keyOf(path.slice(0, length)));
      if (place) return place.isTable ? place.written : [...place.written, ...path.slice(length)];
    }
    return path;
  }
}

const keyOf = (path: WrittenPath): string => path.map(String).join(' ');

/** What is written comes first, and a part that is written as well keeps what is written of it. */
export function merged<Of extends Extended>(account: Of, added: Additions, table: number, origins: Origins, at: WrittenPath = []): Of {
  const result: Extended = { ...account };
  if (added.indicators?.length) {
    Object.assign(result, {
      indicators: mergedIndicators(account.indicators ?? [], added.indicators, table, origins, [...at, 'indicators']),
    });
  }
  for (const key of ['funds', 'others', 'inapplicable'] as const) {
    const entries = added[key] ?? [];
    if (entries.length === 0) continue;
    const written = account[key] ?? [];
    for (let i = 0; i < entries.length; i++) origins.note([...at, key, written.length + i], table);
    Object.assign(result, { [key]: [...written, ...entries] });
  }
  if (added.rating && !account.rating) {
    origins.note([...at, 'rating'], table);
    Object.assign(result, { rating: added.rating });
  } else if (added.rating?.score && account.rating && account.rating.score === undefined) {
    origins.note([...at, 'rating', 'score'], table);
    Object.assign(result, { rating: { ...account.rating, score: added.rating.score } });
  }
  if (added.beneficiaries) {
    const [written, { groups = [] }] = [account.beneficiaries?.groups ?? [], added.beneficiaries];
    if (account.beneficiaries)
      for (let i = 0; i < groups.length; i++) origins.note([...at, 'beneficiaries', 'groups', written.length + i], table);
    else origins.note([...at, 'beneficiaries'], table);
    Object.assign(result, { beneficiaries: { ...added.beneficiaries, ...account.beneficiaries, groups: [...written, ...groups] } });
  }
  for (const key of partKeyList) {
    const parts = added.parts?.[key] ?? [];
    if (parts.length > 0) Object.assign(result, { [key]: mergedParts(account[key] ?? [], parts, table, origins, [...at, key]) });
  }
  return result as Of;
}

type Indicators = ProjectFile['indicators'];

/** Those that the text says again stand where the table has them. */
function mergedIndicators(written: Indicators, rows: Indicators, table: number, origins: Origins, at: WrittenPath): Indicators {
  const again = saidAgain(rows, written);
  const before = written.map((_, i) => origins.of([...at, i]));
  const left = written.map((_, i) => i).filter((i) => !again.some((each) => each.written === i));
  for (const [i, from] of left.entries()) if (i !== from) origins.moved([...at, i], before[from] ?? []);
  const entries = rows.map((entry, row) => {
    const same = again.find((each) => each.row === row);
    const path = [...at, left.length + row];
    if (same) origins.moved(path, before[same.written] ?? []);
    else origins.note(path, table);
    return same ? bothSaid(entry, written[same.written] as Indicators[number]) : entry;
  });
  return [...left.map((i) => written[i] as Indicators[number]), ...entries];
}

function mergedParts(
  written: readonly PartFile[],
  added: readonly PartFile[],
  table: number,
  origins: Origins,
  at: WrittenPath,
): PartFile[] {
  const result = [...written];
  for (const part of added) {
    const i = result.findIndex(({ name }) => withoutSpace(name) === withoutSpace(part.name));
    if (i < 0) {
      origins.note([...at, result.length], table);
      result.push(part);
    } else {
      const own = result[i] as PartFile;
      result[i] = withFactsOf(part, merged(own, additionsOf(afterAdjustment(part, own)), table, origins, [...at, i]));
    }
  }
  return result;
}

/** What is written of it stands before what its row says. */
function withFactsOf(row: PartFile & WithFactHeadings, own: PartFile): PartFile & WithFactHeadings {
  const added = factKeys.filter((key) => own[key] === undefined && row[key] !== undefined);
  const of = (from: Readonly<Partial<Record<FactKey, string | undefined>>>) => Object.fromEntries(added.map((key) => [key, from[key]]));
  return added.length === 0 ? own : { ...own, ...of(row), factHeadings: of(row.factHeadings ?? {}) };
}

/** 预算数 of a row is what came of the adjustment, where the text gives the part's initial budget apart and says that it was adjusted. */
function afterAdjustment(row: PartFile, { adjustment, funds: written = [] }: PartFile): PartFile {
  const isAdjusted = adjustment?.made === 'made' && written.some(({ phase }) => phase === 'initialBudget');
  if (!isAdjusted || !row.funds || row.funds.some(({ phase }) => phase === 'adjustedBudget')) return row;
  const isBare = ({ label }: { label: string }) => !ofFirstBudget.test(label.slice(row.name.length));
  return {
    ...row,
    funds: row.funds.map((each) => (each.phase === 'initialBudget' && isBare(each) ? { ...each, phase: 'adjustedBudget' } : each)),
  };
}

const additionsOf = ({
  funds,
  indicators,
  others,
  rating,
  beneficiaries,
  inapplicable,
  ...rest
}: PartFile & WithInapplicable): Additions => ({
  ...(funds ? { funds } : {}),
  ...(indicators ? { indicators } : {}),
  ...(others ? { others } : {}),
  ...(rating ? { rating } : {}),
  ...(beneficiaries ? { beneficiaries } : {}),
  ...(inapplicable ? { inapplicable } : {}),
  parts: Object.fromEntries(partKeyList.flatMap((key) => (rest[key] ? [[key, rest[key]]] : []))),
});
