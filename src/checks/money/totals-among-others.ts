import { type Figure, phases } from '../../domain/figure.ts';
import { figureOf } from '../../domain/report.ts';
import { likeness } from '../../domain/same-amount.ts';
import { bareStage } from '../../language/stated-words.ts';
import { isMoneyUnit } from '../../language/unit-scale.ts';
import { shown } from '../../presenting/shown.ts';
import { phaseWords } from '../../text/vocabulary.ts';
import { inSameSentence, mentionsOf } from '../claims/mentions.ts';
import type { Finding, Subject } from '../rule.ts';
import { otherAmountAt } from '../words-around/other-amount.ts';
import { wordsAround } from '../words-around/words-around.ts';
import { messages } from './one-phase-one-total.words.ts';

/** A second total of a stage that is filed under `others`: 决算 41.57 万元, 经审计核定，实际支出 39.88 万元. */
export function totalsAmongOthers(subject: Subject): Finding[] {
  const { file, report } = subject;
  return (file.others ?? []).flatMap(({ id, unit, year }, index): Finding[] => {
    const figure = figureOf(report, id);
    if (!isMoneyUnit(unit) || (year !== undefined && year !== report.year)) return [];
    return phases
      .flatMap((phase): Finding[] => {
        const totals = report.funds.stated.filter((each) => each.phase === phase);
        const [total] = totals;
        const isNew = total && totals.every((each) => likeness(each, figure) === 'differs');
        if (!isNew || !figure.statements.some((each) => isTotal(each, bareStage[phase], figure, subject))) return [];
        return [
          { place: { in: 'project', path: ['others', index] }, ...messages.amongOthers(shown(figure), phaseWords[phase], shown(total)) },
        ];
      })
      .slice(0, 1);
  });
}

function isTotal(statement: Figure['statements'][number], words: RegExp, figure: Figure, { report, file }: Subject): boolean {
  const { blocks } = report.narrative;
  if (blocks[statement.block]?.kind === 'table' || !words.test(wordsAround(statement, blocks).before)) return false;
  return otherAmountAt(statement, blocks) === undefined && !speaksOfAPart(statement, figure, { report, file });
}

/** 设备采购安排 10 万元，实际支出 9 万元: the amount before it in its sentence is no total. */
function speaksOfAPart(
  { block, start }: Figure['statements'][number],
  { id }: Figure,
  { report, file }: Pick<Subject, 'report' | 'file'>,
): boolean {
  const mentions = mentionsOf(report);
  const own = mentions.find((each) => each.figure.id === id && each.block.index === block && each.statement.start === start);
  const before =
    own && mentions.findLast((each) => inSameSentence(each, own) && each.statement.end <= start && isMoneyUnit(each.figure.unit));
  const totals = file.funds.flatMap((each) => (each.phase && each.source === undefined ? [each.id] : []));
  return before !== undefined && !totals.includes(before.figure.id);
}
