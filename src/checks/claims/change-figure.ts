import type { Figure, Statement } from '../../domain/figure.ts';
import { type Block, rowAround, rowAt } from '../../domain/narrative.ts';
import type { Report } from '../../domain/report.ts';
import { likeness } from '../../domain/same-amount.ts';
import { shareOf } from '../../language/describing-words.ts';
import { withoutBase } from '../../language/growth-words.ts';
import { areOneKind } from '../../language/unit-scale.ts';
import { unit } from '../../language/units.ts';
import { turnAt } from '../../narrative/in-turn.ts';
import { shared } from '../words-around/shared-words.ts';
import { inSameSentence, type Mention, mentionsOf, wordsOfItsOwn } from './mentions.ts';

/** A number of this year that a change is filed with, though the text compares another: that one, or null where it names none at all. */
export function comparedInstead(figure: Figure, change: Figure, statement: Statement, report: Report): Figure | null | undefined {
  const block = report.narrative.blocks[statement.block];
  const taken = new Set(report.compared.map((each) => each.change.id));
  const isOther = (each: Figure): boolean => each.id !== figure.id && each.statements.length > 0 && !taken.has(each.id);
  const mayBeMeant = (each: Figure): boolean =>
    each.period === change.period && mayChangeBy(each, change) && likeness(figure, each) === 'differs';
  const rivals = report.figures.filter((each) => isOther(each) && mayBeMeant(each));
  if (!block || figure.statements.length === 0) return undefined;
  return block.kind === 'table' ? inRow(figure, rivals, statement, block) : inProse(figure, rivals, statement, report);
}

/** Money by money, persons by persons; a rate may be of anything, and of a rate in points. */
const mayChangeBy = (of: Figure, by: Figure): boolean => {
  if (by.unit === unit.percent) return true;
  return by.unit === unit.percentagePoint ? of.unit === unit.percent : areOneKind(of.unit, by.unit);
};

const half = 0.5;

function inRow(figure: Figure, rivals: readonly Figure[], { block: index, start }: Statement, block: Block): Figure | null | undefined {
  const isHere = (each: Figure): boolean =>
    each.statements.some((said) => said.block === index && rowAt(block, said.start) === rowAt(block, start));
  if (isHere(figure)) return undefined;
  const other = rivals.find(isHere);
  if (other) return other;
  return shared(figure.label, rowAround(block, start)) >= half ? undefined : null;
}

function inProse(figure: Figure, rivals: readonly Figure[], statement: Statement, report: Report): Figure | null | undefined {
  const all = mentionsOf(report);
  const at = all.find((each) => each.statement === statement);
  if (!at) return undefined;
  const ahead = all.filter((each) => each.block === at.block && each.statement.end <= statement.start);
  const own = withoutBase(turnAt(statement.start, at.block)?.words || wordsOfItsOwn(at, all));
  const named = shared(figure.label, own);
  const isOf = (list: readonly Figure[]) => (each: Mention) => list.some(({ id }) => id === each.figure.id);
  const inSentence = ahead.filter((each) => inSameSentence(each, at));
  const nearest = inSentence.findLast((each) => each.figure.id === figure.id || (isOf(rivals)(each) && !isByTheWay(each, at)));
  if (nearest?.figure.id === figure.id && named >= half) return undefined;
  const better = rivals
    .filter(({ label }) => shared(label, own) > Math.max(named, half))
    .sort((a, b) => b.label.length - a.label.length)[0];
  if (better) return better;
  if (named >= half) return undefined;
  if (nearest) return nearest.figure.id === figure.id ? undefined : nearest.figure;
  const last = ahead.findLast(isOf([figure, ...rivals]));
  if (last?.figure.id === figure.id || shared(figure.label, at.before) >= half) return undefined;
  return last ? last.figure : null;
}

/** 会议费 2.8 万元（其中场租 1.2 万元），较上年压减; 58.7 万人次，为计划的 97.83%，较上年增长: a closed bracket, or a share of the number ahead. */
const isByTheWay = ({ statement, block, before }: Mention, change: Mention): boolean =>
  /^[^（(]*[）)]/u.test(block.text.slice(statement.end, change.statement.start)) || shareOf.test(before);
