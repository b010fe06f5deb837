import type { PartFile } from './files/account-file.ts';
import type { FundsFile } from './files/figure-file.ts';
import type { ProjectFile } from './files/project-file.ts';
import { idOfName } from './id-of-name.ts';
import type { WithInapplicable } from './inapplicable.ts';
import { type PartKey, type PartKind, partKeyList, partKeys } from './part-kinds.ts';
import { remembered } from './remembered.ts';
import { factsWritten, type PartFact } from './report-facts.ts';

/** A part as the file declares it. `names`: those of the parts that hold it, outermost first, its own last. */
export interface WrittenPart {
  readonly id: string;
  readonly kind: PartKind;
  readonly name: string;
  readonly names: readonly string[];
  readonly project: string | null;
  readonly quote: string | null;
  readonly facts: readonly PartFact[];
}

/** What the file writes of one subject: `part` is null for the whole. `at` is its path in the file. */
export interface WrittenAccount {
  readonly at: readonly PropertyKey[];
  readonly part: WrittenPart | null;
  readonly file: AccountFile;
  /** Its own, wherever in the file they are written. */
  readonly amounts: readonly FundsFile[];
  readonly parts: readonly WrittenAccount[];
}

export type AccountFile = Pick<ProjectFile, 'funds' | 'indicators' | 'adjustment' | 'beneficiaries' | 'rating' | 'others' | PartKey> &
  WithInapplicable;

/** The account of the whole, with those of its parts inside. */
export const wholeIn = remembered((file: ProjectFile): WrittenAccount => {
  return {
    at: [],
    part: null,
    file,
    amounts: file.funds.filter(({ source }) => source === undefined),
    parts: partsIn(file, { at: [], names: [], amountsOf: (name) => file.funds.filter(({ source }) => source === name) }),
  };
});

/** The whole and all its parts, each before what it holds. */
export const accountsIn = remembered((file: ProjectFile): readonly WrittenAccount[] => withParts(wholeIn(file)));

const withParts = (account: WrittenAccount): readonly WrittenAccount[] => [account, ...account.parts.flatMap(withParts)];

interface Holder {
  readonly at: readonly PropertyKey[];
  readonly names: readonly string[];
  /** Amounts that the holder's own list gives to a source by its name. */
  readonly amountsOf: (source: string) => readonly FundsFile[];
}

const partsIn = (file: Pick<PartFile, PartKey>, holder: Holder): WrittenAccount[] =>
  partKeyList.flatMap((key) => (file[key] ?? []).map((part, i) => partAt(part, partKeys[key], [...holder.at, key, i], holder)));

function partAt(part: PartFile, kind: PartKind, at: readonly PropertyKey[], { names: above, amountsOf }: Holder): WrittenAccount {
  const { id, name, project = null, quote = null, funds = [], indicators = [], ...rest } = part;
  const names = [...above, name];
  return {
    at,
    part: { id: id ?? idOfName(...names), kind, name, names, project, quote, facts: factsWritten(part) },
    file: { ...rest, funds, indicators },
    amounts: [...(kind === 'source' ? amountsOf(name) : []), ...funds],
    parts: partsIn(part, { at, names, amountsOf: () => [] }),
  };
}
