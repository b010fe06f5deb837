import { saysInapplicable } from '../language/cells/not-applicable.ts';
import type { Decimal } from '../language/decimal.ts';
import type { Operator } from '../language/operator.ts';
import { unit } from '../language/units.ts';
import { type AccountFile, accountsIn, type WrittenAccount } from './accounts-in.ts';
import type { CellPlace } from './cell-place.ts';
import type { Phase } from './figure.ts';
import { isShared, type SharedFile } from './files/figure-file.ts';
import type { AnswerFile } from './files/indicator-file.ts';
import type { ProjectFile } from './files/project-file.ts';
import { remembered } from './remembered.ts';
import { factKeys } from './report-facts.ts';

/** A figure as the editor wrote it, whichever part of the file it stands in. `at` is its path there. */
export interface StatedFigure {
  readonly at: readonly PropertyKey[];
  /** Its path in its account, and the account. */
  readonly within: readonly PropertyKey[];
  readonly account: AccountFile;
  readonly id: string;
  readonly label: string;
  /** Null where the report answers in words. */
  readonly value: Decimal | null;
  readonly words?: string | undefined;
  readonly unit: string;
  readonly operator?: Operator | undefined;
  readonly phase?: Phase | undefined;
  readonly scope?: string | undefined;
  readonly note?: string | undefined;
  /** Where it is another year's than the report's. */
  readonly year?: number | undefined;
  readonly quotes: readonly string[];
  /** Of an entry that a mapped table gave: where each of its quotations stands, so that none has to be found. */
  readonly cells?: readonly CellPlace[] | undefined;
  /** Below zero where the text speaks of a fall; any other figure is a size. */
  readonly signed?: boolean | undefined;
  /** Id of the part that it belongs to; undefined for the whole. */
  readonly subject?: string | undefined;
  /** Its words say that nothing can stand there. */
  readonly isInapplicable?: boolean | undefined;
  /** What it is of an indicator. */
  readonly role?: 'target' | 'actual' | undefined;
}

/** Every figure of the file, once, with the place where it is written. */
export const statedFigures = remembered((file: ProjectFile): readonly StatedFigure[] => {
  const figures: StatedFigure[] = [];
  const take: Take = (account, figure, ...within) =>
    void figures.push({ subject: account.part?.id, ...figure, account: account.file, within, at: [...account.at, ...within] });

  for (const account of accountsIn(file)) takeAccount(account, take);
  return figures;
});

type Take = (account: WrittenAccount, figure: Omit<StatedFigure, 'at' | 'within' | 'account'>, ...within: PropertyKey[]) => void;

function takeAccount(account: WrittenAccount, takeOf: Take): void {
  const { part, file, parts } = account;
  const take = (figure: Parameters<Take>[1], ...within: PropertyKey[]) => takeOf(account, figure, ...within);

  const takeAnswer = (answer: AnswerFile | SharedFile, role: 'target' | 'actual', ...within: PropertyKey[]) =>
    !isShared(answer) &&
    take(
      'words' in answer ? { ...answer, value: null, unit: '', role, isInapplicable: saysInapplicable(answer.words) } : { ...answer, role },
      ...within,
    );

  const source = part?.kind === 'source' ? part.name : undefined;
  for (const [i, fund] of file.funds.entries()) {
    const ofSource = parts.find((each) => each.part?.kind === 'source' && each.part.name === fund.source)?.part?.id;
    take({ ...fund, scope: fund.scope ?? fund.source ?? source, ...(ofSource ? { subject: ofSource } : {}) }, 'funds', i);
  }
  for (const [i, indicator] of file.indicators.entries()) {
    const { target, actual } = indicator;
    if (typeof target === 'object') takeAnswer(target, 'target', 'indicators', i, 'target');
    if (typeof actual === 'object' && 'id' in actual) takeAnswer(actual, 'actual', 'indicators', i, 'actual');
  }
  const { total, groups = [] } = file.beneficiaries ?? { total: '' };
  if (typeof total === 'object' && !isShared(total)) take(total, 'beneficiaries', 'total');
  for (const [i, group] of groups.entries()) {
    const within = ['beneficiaries', 'groups', i] as const;
    if (!isShared(group.figure)) take(group.figure, ...within, 'figure');
    if (group.growth) take({ ...group.growth, signed: true }, ...within, 'growth');
    for (const [j, each] of (group.parts ?? []).entries()) if (!isShared(each)) take(each, ...within, 'parts', j);
  }
  for (const [i, { of: _, ...each }] of (file.inapplicable ?? []).entries())
    take({ ...each, value: null, unit: '', isInapplicable: true }, 'inapplicable', i);
  const score = file.rating?.score;
  if (typeof score === 'object') take(score, 'rating', 'score');
  for (const [i, figure] of (file.others ?? []).entries())
    take({ ...figure, signed: figure.of !== undefined && figure.unit === unit.percent }, 'others', i);
}

/** Words of the report that the file repeats without a number in them, with the place where each is written. */
export function verbatimWords(file: ProjectFile): { at: PropertyKey[]; words: string }[] {
  const found: { at: PropertyKey[]; words: string }[] = [];
  const take = (words: string | undefined, ...at: PropertyKey[]) => void (words && found.push({ at, words }));

  take(file.name, 'name');
  for (const key of factKeys) take(file[key], key);
  take(file.purpose, 'purpose');
  take(file.goal, 'goal');
  take(file.evaluation?.quote, 'evaluation', 'quote');
  for (const { at, part, file: account } of accountsIn(file)) {
    if (part) {
      take(part.name, ...at, 'name');
      take(part.quote ?? undefined, ...at, 'quote');
      for (const { key, words } of part.facts) take(words, ...at, key);
    }
    for (const [i, indicator] of account.indicators.entries()) {
      take(indicator.definition, ...at, 'indicators', i, 'definition');
      take(indicator.quote, ...at, 'indicators', i, 'quote');
      take(indicator.reason, ...at, 'indicators', i, 'reason');
      for (const [j, name] of indicator.path.entries()) take(name, ...at, 'indicators', i, 'path', j);
    }
    take(account.adjustment?.quote, ...at, 'adjustment', 'quote');
    if (typeof account.rating?.grade === 'object') take(account.rating.grade.quote, ...at, 'rating', 'grade', 'quote');
    take(account.rating?.scheme?.quote, ...at, 'rating', 'scheme', 'quote');
  }
  for (const [i, policy] of (file.policies ?? []).entries()) {
    take(policy.title, 'policies', i, 'title');
    take(policy.documentNumber, 'policies', i, 'documentNumber');
    for (const [j, issuer] of (policy.issuers ?? []).entries()) take(issuer, 'policies', i, 'issuers', j);
  }
  return found;
}
