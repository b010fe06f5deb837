import type { Figure, Statement } from '../../domain/figure.ts';
import { type Block, withoutSpace } from '../../domain/narrative.ts';
import type { Report } from '../../domain/report.ts';
import { periodStops } from '../../language/claim-words.ts';
import { beginUpTo, endFrom } from '../../language/clauses.ts';
import { wantsFigure } from '../../language/numbers/narrative-number.ts';
import { allTogether, ofAllLevels, onlyListed, sourceClauses, withinIt } from '../../language/source-names.ts';
import { numbersOf } from '../../narrative/block-numbers.ts';
import { shared } from '../words-around/shared-words.ts';
import { tablePlace } from '../words-around/table.ts';
import { wordsAround } from '../words-around/words-around.ts';

/** Whether somewhere the text gives the amount to the source: in its clause, its row or heading, or in words that go on from the source. */
export const isGivenTo = (
  source: string,
  names: readonly string[],
  { statements }: Pick<Figure, 'statements'>,
  text: Pick<Report, 'narrative'>,
): boolean => statements.some((each) => isGivenAt(source, names, each, text));

function isGivenAt(
  source: string,
  names: readonly string[],
  statement: Statement,
  { narrative: { blocks } }: Pick<Report, 'narrative'>,
): boolean {
  const block = blocks[statement.block];
  if (!block) return true;
  const isNamed = (words: string): boolean => namedIn(words, names) === source;
  const { before, own, wide } = wordsAround(statement, blocks);
  if (block.kind === 'table') {
    const { row, heads, above, label } = tablePlace(statement.start, block);
    if ([row, heads, above].some(isNamed)) return true;
    return !allTogether.test(label) && names.every((name) => (shared(name, wide) === 1) === (name === source));
  }
  // 各级资金 has most of 省级资金.
  if (ofAllLevels.test(own) && !own.includes(source)) return false;
  if (isNamed(`${before}${own.slice(before.length).split(withinIt)[0]}`)) return true;
  if (allTogether.test(own)) return false;
  const headings = wide.split(`\n${block.text.slice(0, statement.start)}`)[0] ?? '';
  return goesOnFrom(source, names, statement, block) || names.every((name) => (shared(name, headings) === 1) === (name === source));
}

/** The source of a few words: the one they name most of, if at least half and more than of any other. */
function namedIn(words: string, names: readonly string[]): string | undefined {
  const [best, next] = names.map((name) => ({ name, share: shared(name, words) })).sort((a, b) => b.share - a.share);
  return best && best.share >= 0.5 && best.share > (next?.share ?? 0) ? best.name : undefined;
}

/**
 * The source named before opens its sentence or its paragraph, ahead of any amount, or a list in which each source has several
 * amounts: 省级资金 300 万元、支出 298 万元，县级资金…. Behind a list of one amount each the next amount is of all again.
 */
function goesOnFrom(source: string, names: readonly string[], { start }: Statement, block: Block): boolean {
  const amounts = numbersOf(block).filter(wantsFigure);
  const named = namesOf(block, names);
  const last = named.findLast(({ at }) => at < start);
  if (last?.name !== source) return false;
  const [from, to] = [beginUpTo(block.text, start, periodStops), endFrom(block.text, start, periodStops)];
  const isFirst = (begin: number): boolean =>
    amounts.every((each) => each.start < begin || each.start > last.at) &&
    named.every(({ at, name }) => at < begin || at > start || name === source);
  if (isFirst(0) || (last.at >= from && isFirst(from))) return true;
  if (last.at < from) return false;
  const next = named.find(({ at }) => at > start && at < to);
  if (next && next.name !== source) return true;
  const before = named.findLast(({ at, name }) => at >= from && at < last.at && name !== source);
  return before !== undefined && amounts.filter((each) => each.start >= before.at && each.start < last.at).length > 1;
}

interface SourceMention {
  readonly name: string;
  readonly at: number;
}

/** Where the paragraph names which source, but for a sentence that only lists where the money comes from. */
function namesOf({ text }: Block, names: readonly string[]): readonly SourceMention[] {
  let end = 0;
  return text.split(sourceClauses).flatMap((clause): SourceMention[] => {
    const at = end;
    end += clause.length;
    const name = onlyListed.test(clause) ? undefined : namedIn(withoutSpace(clause), names);
    return name ? [{ name, at }] : [];
  });
}
