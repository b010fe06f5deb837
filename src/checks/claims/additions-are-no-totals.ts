import { isKnown } from '../../domain/figure.ts';
import { figureOf, type Report } from '../../domain/report.ts';
import { type StatedFigure, statedFigures } from '../../domain/stated-figures.ts';
import { addedOrAll, countsAdded, hidesAddition } from '../../language/added-words.ts';
import { isCountingUnit } from '../../language/unit-scale.ts';
import type { Finding, Rule, Subject } from '../rule.ts';
import { wordsAround } from '../words-around/words-around.ts';
import { messages, words } from './additions-are-no-totals.words.ts';

/** What was added in the year (新增 10 个) is not what there is after it (总数 38 个): the name of a number says which it is. */
export const additionsAreNoTotals: Rule = {
  id: 'additions-are-no-totals',
  group: 'claims',
  level: 'warning',
  words,
  find: (subject) => statedFigures(subject.file).flatMap((each) => misread(each, subject)),
};

function misread(stated: StatedFigure, { report }: Subject): Finding[] {
  const { within, year, cells } = stated;
  const figure = figureOf(report, stated.id);
  const isCounted = ['indicators', 'others', 'beneficiaries'].includes(String(within[0])) && within.at(-1) !== 'growth';
  if (!isCounted || year !== undefined || cells || figure.statements.length === 0 || !isKnown(figure) || !isCountingUnit(figure.unit))
    return [];
  const said = figure.statements.map((each) => wordsIn(each, report));
  const [kind] = new Set(said.map(addedOrAll)).size === 1 ? said.map(addedOrAll) : [];
  const name = calledAs(stated);
  const placeOf = (key: string) => ({ in: 'project', path: [...stated.at, key] }) as const;
  if (kind === 'added' && hidesAddition(`${name}${stated.label}`))
    return [{ place: placeOf('label'), ...messages.added(name, figure, said[0] ?? '') }];
  if (kind === 'all' && stated.role === 'actual' && countsAdded(aimOf(stated, report) + name))
    return [{ place: placeOf('quotes'), ...messages.all(name, figure, said[0] ?? '') }];
  return [];
}

/** In prose the words of the number's own clause. */
const wordsIn = (each: Parameters<typeof wordsAround>[0], { narrative: { blocks } }: Report): string =>
  blocks[each.block]?.kind === 'table' ? '' : wordsAround(each, blocks).before;

/** An indicator is called by its path. */
const calledAs = ({ label, within: [part, at], account }: StatedFigure): string =>
  (part === 'indicators' && account.indicators[Number(at)]?.path.at(-1)) || label;

/** The words of the target of a result, as printed. */
function aimOf({ within: [, at], account }: StatedFigure, report: Report): string {
  const target = account.indicators[Number(at)]?.target;
  if (typeof target !== 'object' || !('id' in target)) return '';
  return figureOf(report, target.id)
    .statements.map((each) => wordsIn(each, report))
    .join('\n');
}
