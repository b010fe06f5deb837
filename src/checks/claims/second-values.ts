import { type Figure, isKnown, type Statement } from '../../domain/figure.ts';
import { withoutSpace } from '../../domain/narrative.ts';
import { figureOf, indicatorName, type Report } from '../../domain/report.ts';
import { equals } from '../../language/decimal.ts';
import { otherAmountIn } from '../../language/other-amount-words.ts';
import { noResultBy } from '../../language/result-words.ts';
import { shown } from '../../presenting/shown.ts';
import type { Finding, Subject } from '../rule.ts';
import { clausesBefore } from '../words-around/clauses-before.ts';
import { messages, ofTheWhole, partlyAhead, statesAgain } from './second-values.words.ts';
import { yearSaid } from './years-said.ts';

/** A second result of an indicator or a second count of a group that differs, filed under `others`: 全年河道投诉为 11 件 beside 8 件. */
export function secondValues({ file, report }: Subject): Finding[] {
  const own = [
    ...report.indicators.flatMap(({ path, actual, basis }) =>
      actual && basis === 'reported' ? [{ name: indicatorName({ path }), figure: actual }] : [],
    ),
    ...(report.beneficiaries?.groups ?? []).map(({ figure }) => ({ name: figure.label, figure })),
  ];
  return (file.others ?? []).flatMap(({ id, year }, index): Finding[] => {
    const other = figureOf(report, id);
    if (year !== undefined && year !== report.year) return [];
    const first = own.find(({ name, figure }) => isKnown(figure) && isSecond(name, figure, other, report));
    const place = { in: 'project', path: ['others', index] } as const;
    return first ? [{ place, ...messages.second(first.name, shown(other), shown(first.figure)) }] : [];
  });
}

const shortest = 3;

function isSecond(name: string, figure: Figure, other: Figure, report: Report): boolean {
  if (name.length < shortest || !figure.value || !other.value || other.unit !== figure.unit || other.operator) return false;
  if (equals(figure.value, other.value) || (other.scope !== '' && other.scope !== figure.scope)) return false;
  return other.statements.some((each) => statesIt(name, each, report));
}

/** The clause up to the number ends with the name and words of stating, and nothing in it makes the number a change, a part or another time's. */
function statesIt(name: string, statement: Statement, { narrative: { blocks }, year }: Report): boolean {
  const block = blocks[statement.block];
  if (!block || block.kind === 'table') return false;
  const { before, ahead } = clausesBefore(statement, blocks);
  const clause = withoutSpace(before);
  const at = clause.lastIndexOf(name);
  if (at < 0 || !statesAgain.test(clause.slice(at + name.length)) || !ofTheWhole.test(clause.slice(0, at)) || partlyAhead.test(ahead))
    return false;
  return (
    noResultBy(clause, withoutSpace(ahead), name) === undefined &&
    otherAmountIn({ clause, sentence: clause }) === undefined &&
    (yearSaid(clause, year) ?? year) === year
  );
}
