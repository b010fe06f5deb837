import { isFromCell } from '../../domain/figure.ts';
import { ownSides } from '../../domain/indicator-sides.ts';
import type { Block } from '../../domain/narrative.ts';
import { rowAround, tightText, withoutSpace } from '../../domain/narrative.ts';
import { type Indicator, indicatorName, type Report } from '../../domain/report.ts';
import { sentenceEnds } from '../../language/claim-words.ts';
import type { Finding } from '../rule.ts';
import { tablePlace } from '../words-around/table.ts';
import { wordsAround } from '../words-around/words-around.ts';
import { endsAsLevel, messages } from './indicator-words.words.ts';

/** How an indicator is computed, and which levels it stands under, are the words beside its own name, not beside another's. */
export const strayWords = (report: Report): Finding[] =>
  report.indicators.flatMap((indicator, index) => [...definition(indicator, index, report), ...levels(indicator, index, report)]);

const tightName = (indicator: Pick<Indicator, 'path'>): string => withoutSpace(indicatorName(indicator));

function definition(indicator: Indicator, index: number, { indicators, narrative }: Report): Finding[] {
  const said = indicator.definition === null ? '' : withoutSpace(indicator.definition);
  if (said === '') return [];
  const names = [...new Set(indicators.map(tightName))];
  const found = narrative.blocks.flatMap((block) => placesIn(block, said).map((stretch) => nearestName(stretch, names)));
  if (found.length === 0 || found.includes(tightName(indicator))) return [];
  const other = found.find((each) => each !== undefined);
  const place = { in: 'project', path: ['indicators', index, 'definition'] } as const;
  return [{ place, ...messages.definition(tightName(indicator), indicator.definition ?? '', other) }];
}

/** What stands before the words in their block, or in their row of a table all of it. */
function placesIn(block: Block, said: string): string[] {
  if (block.kind !== 'table') {
    return tightText(block)
      .split(said)
      .slice(0, -1)
      .map((_, i, pieces) => `${pieces.slice(0, i + 1).join(said)}${said}`);
  }
  const rows = block.rows.map((start) => withoutSpace(rowAround(block, start)));
  return rows.filter((row) => row.includes(said));
}

/** The one that ends last; of those that end together the longest. */
function nearestName(stretch: string, names: readonly string[]): string | undefined {
  const ends = names.map((name) => ({ name, end: stretch.lastIndexOf(name) < 0 ? -1 : stretch.lastIndexOf(name) + name.length }));
  return ends.filter(({ end }) => end > 0).sort((a, b) => b.end - a.end || b.name.length - a.name.length)[0]?.name;
}

function levels(indicator: Indicator, index: number, report: Report): Finding[] {
  const { path } = indicator;
  const sides = ownSides(indicator);
  const statements = sides.flatMap((each) => each.statements);
  if (statements.length === 0 || sides.every(isFromCell)) return [];
  const found = path.slice(0, -1).flatMap((level, depth): Finding[] => {
    const rivals = [...new Set(report.indicators.flatMap((each) => (each.path.length > depth + 1 ? [each.path[depth] ?? ''] : [])))];
    const others = rivals.filter((each) => each !== level && each !== '' && !each.includes(level) && !level.includes(each));
    const elsewhere = report.indicators.flatMap((each) => each.path.filter((_, i) => i !== depth));
    const told = statements.map(({ block, start, end }) => {
      const at = report.narrative.blocks[block];
      if (!at) return undefined;
      if (at.kind === 'table') return inRow(tablePlace(start, at), level, { name: indicatorName({ path }), others, elsewhere });
      const before = wordsAround({ block, start, end }, report.narrative.blocks).wide;
      return nearest(before, level, others);
    });
    // A place that names no level says nothing of it.
    if (told.includes(level) || told.every((each) => each === undefined)) return [];
    const other = told.find((each) => each !== undefined) ?? '';
    const place = { in: 'project', path: ['indicators', index, 'path', depth] } as const;
    return [{ place, ...messages.level(indicatorName({ path }), level, other) }];
  });
  return found.slice(0, 1);
}

/**
 * Of the cells ahead of the name in its row, merged ones among them: the level, or the other level that stands there instead; what
 * stands there in a table without columns of levels (老旧小区, 第一标段) says nothing of them.
 */
function inRow(
  { row, above, column }: ReturnType<typeof tablePlace>,
  level: string,
  { name, others, elsewhere }: { readonly name: string; readonly others: readonly string[]; readonly elsewhere: readonly string[] },
): string | undefined {
  const cells = row.split('\n').map(withoutSpace).filter(Boolean);
  const merged = above.split('\n').slice(0, column).map(withoutSpace).filter(Boolean);
  const at = cells.findIndex((cell) => cell.includes(withoutSpace(name)));
  if (at < 0) return undefined;
  const ahead = [...merged, ...cells.slice(0, at)];
  const isOwn = (cell: string) => cell.includes(withoutSpace(level)) || withoutSpace(level).includes(cell);
  if (ahead.some(isOwn)) return level;
  const isOf = (levels: readonly string[], cell: string) => levels.some((each) => withoutSpace(each) === cell);
  return ahead.find((cell) => isOf(others, cell)) ?? ahead.find((cell) => endsAsLevel.test(cell) && !isOf(elsewhere, cell));
}

/** In the words before a number, as prose gives them: a heading, 产出指标中, …. */
function nearest(before: string, level: string, others: readonly string[]): string | undefined {
  const text = withoutSpace(before.split(sentenceEnds).join(''));
  return nearestName(text, [level, ...others]);
}
