import { accountsIn } from '../../domain/accounts-in.ts';
import { phases } from '../../domain/figure.ts';
import { yuanOf } from '../../domain/money.ts';
import { amountsAt } from '../../domain/part-amounts.ts';
import { type PartKind, partKinds } from '../../domain/part-kinds.ts';
import { type Account, type Part, partsOf } from '../../domain/report.ts';
import { likeness } from '../../domain/same-amount.ts';
import { add, compare, decimalToText, zero } from '../../language/decimal.ts';
import { isOneName } from '../../language/part-words.ts';
import type { Finding, Rule } from '../rule.ts';
import { isOfTable } from '../words-around/part-named.ts';
import { messages, words } from './parts-are-told-once.words.ts';

/** A part that the text and a table call by two forms of one name is one part: entered as two, its money is told twice. */
export const partsAreToldOnce: Rule = {
  id: 'parts-are-told-once',
  group: 'claims',
  level: 'warning',
  words,
  find: ({ report, file }) => {
    const paths = new Map(accountsIn(file).map((account) => [account.part?.id, account.at]));
    return [report, ...partsOf(report)].flatMap((whole) =>
      partKinds.flatMap((kind): Finding[] => {
        const named = pairsByName(whole, kind);
        const pairs = named.length > 0 ? named : pairsByAmount(whole, kind);
        const [first] = pairs.flat().filter((part) => !isOfTable(part, report));
        const path = first && paths.get(first.id);
        const names = pairs.map(([one, other]) => [one.name, other.name] as const);
        return path ? [{ place: { in: 'project', path }, ...messages.twice(names, kind) }] : [];
      }),
    );
  },
};

type PartPair = readonly [Part, Part];

const pairsByName = ({ parts }: Pick<Account, 'parts'>, kind: PartKind): readonly PartPair[] => {
  const own = parts.filter((part) => part.kind === kind);
  return own.flatMap((one, i) =>
    own.slice(i + 1).flatMap((other) => (isOneName(one.name, other.name) && mayBeOne(one, other) ? [[one, other] as const] : [])),
  );
};

/** Whatever they are called: each amount is there twice, and all of them come to twice their whole's. */
function pairsByAmount({ funds, parts }: Pick<Account, 'funds' | 'parts'>, kind: PartKind): readonly PartPair[] {
  for (const phase of phases) {
    const amounts = parts
      .filter((part) => part.kind === kind)
      .flatMap((part) => amountsAt(part.funds, phase).map(({ figure }) => ({ part, yuan: yuanOf(figure) })));
    const pairs = [...Map.groupBy(amounts, ({ yuan }) => (yuan ? decimalToText(yuan) : '')).values()];
    const [total] = amountsAt(funds, phase);
    const all = total && yuanOf(total.figure);
    const sum = amounts.reduce((known, { yuan }) => add(known, yuan ?? zero), zero);
    if (pairs.length < 2 || pairs.some((each) => each.length !== 2) || !all || compare(sum, add(all, all)) !== 0) continue;
    return pairs.flatMap(([one, other]) => (one && other ? [[one.part, other.part] as const] : []));
  }
  return [];
}

/** At no stage do they have two amounts. */
const mayBeOne = (one: Part, other: Part): boolean =>
  phases.every((phase) => {
    const others = amountsAt(other.funds, phase);
    return amountsAt(one.funds, phase).every((each) => others.every((against) => likeness(each.figure, against.figure) !== 'differs'));
  });
