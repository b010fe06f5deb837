import { type Figure, isKnown } from '../../domain/figure.ts';
import type { Report } from '../../domain/report.ts';
import { clauseFrom, clauseUpTo } from '../../language/clauses.ts';
import { countsOthers } from '../../language/other-amount-words.ts';
import { nobodyHelped, noWholeAmount, otherGrade, otherScore } from '../../language/qualifying-words.ts';
import type { Finding, Rule } from '../rule.ts';
import { amountWords } from '../words-around/other-amount.ts';
import { wordsAround } from '../words-around/words-around.ts';
import { placeOfStatement } from './mentions.ts';
import { messages, words } from './totals-are-whole-and-done.words.ts';

/** What the opening says was spent, received, helped and given as a mark is what was done, by all and in the whole year: not planned, denied or a part. */
export const totalsAreWholeAndDone: Rule = {
  id: 'totals-are-whole-and-done',
  group: 'claims',
  level: 'warning',
  words,
  find: ({ file, report, folders }) => {
    const done = file.funds.flatMap(({ id, phase, source }) =>
      (phase === 'finalAccount' || phase === 'received') && source === undefined ? [id] : [],
    );
    const helped = (report.beneficiaries?.groups ?? []).map(({ figure }) => figure.id);
    return [
      ...report.figures.filter(({ id }) => done.includes(id)).flatMap((each) => qualified(each, report, noWholeAmount, 'money')),
      ...report.figures.filter(({ id }) => helped.includes(id)).flatMap((each) => qualified(each, report, nobodyHelped, 'persons')),
      ...report.figures.filter(({ id }) => helped.includes(id)).flatMap((each) => ofOthers(each, report, folders.publisher?.name ?? '')),
      ...(report.rating && isKnown(report.rating.score) ? qualified(report.rating.score, report, otherScore, 'score') : []),
      ...grade(report),
    ];
  },
};

/** Helped over years, or in a place wider than the body's own. */
function ofOthers({ label, statements }: Figure, { narrative: { blocks } }: Report, body: string): Finding[] {
  const found = statements.flatMap((statement) => {
    const block = blocks[statement.block];
    const said = block && block.kind !== 'table' ? amountWords(statement.start, block).find((each) => countsOthers(each, body)) : undefined;
    return said ? [{ statement, said }] : [];
  })[0];
  if (!found) return [];
  const { statement, said } = found;
  return [{ place: placeOfStatement(statement), ...messages.qualified(label, `${said.clause.trim()}${statement.printed}`, 'persons') }];
}

function qualified(
  { label, statements }: Figure,
  { narrative: { blocks } }: Report,
  qualifies: RegExp,
  of: 'money' | 'persons' | 'score',
): Finding[] {
  const found = statements.find((each) => blocks[each.block]?.kind !== 'table' && qualifies.test(wordsAround(each, blocks).before));
  const [said] = (found && qualifies.exec(wordsAround(found, blocks).before)) ?? [];
  return found && said ? [{ place: placeOfStatement(found), ...messages.qualified(label, `${said}${found.printed}`, of) }] : [];
}

function grade({ rating, narrative: { blocks } }: Report): Finding[] {
  const { statement } = rating ?? {};
  const text = (statement && blocks[statement.block]?.kind !== 'table' && blocks[statement.block]?.text) || '';
  if (!statement || text === '') return [];
  const clause = `${clauseUpTo(text, statement.start)}${statement.printed}${clauseFrom(text, statement.end)}`;
  return otherGrade.test(clause) ? [{ place: placeOfStatement(statement), ...messages.grade(statement.printed, clause) }] : [];
}
