import type { Mutation, Pick, ProjectTexts } from './mutations.ts';

interface PrintedCell {
  readonly start: number;
  readonly text: string;
}

const row = /^\|.*\|$/gmu;
const rule = /^\|[\s:|-]+\|$/u;

/** The cells of the tables of report.mdx that hold something, headings among them. */
function cellsOf({ 'report.mdx': text = '' }: ProjectTexts): readonly PrintedCell[] {
  return [...text.matchAll(row)]
    .filter(([line]) => !rule.test(line))
    .flatMap((line) =>
      [...line[0].matchAll(/(?<=\|)(?:[^|\\]|\\.)+(?=\|)/gu)]
        .map(({ 0: cell, index }) => ({ start: line.index + index, text: cell }))
        .filter((cell) => cell.text.trim() !== ''),
    );
}

const put = (text: string, { start, text: cell }: PrintedCell, to: string): string =>
  text.slice(0, start) + to + text.slice(start + cell.length);

/** A cell of report.mdx is changed, and source.txt is not. */
function ofCell(name: string, change: (cell: string, pick: Pick, others: readonly PrintedCell[]) => string | undefined): Mutation {
  return {
    name,
    spoil(project, pick) {
      const cells = cellsOf(project);
      const cell = cells[pick(cells.length)];
      const to = cell && change(cell.text.trim(), pick, cells);
      if (!cell || to === undefined || to === cell.text.trim()) return undefined;
      return {
        what: `report.mdx cell ${cell.text.trim()} → ${to}`,
        texts: { 'report.mdx': put(project['report.mdx'] ?? '', cell, ` ${to} `) },
      };
    },
  };
}

/** Words that a form says of a result, each of which may stand for another. */
const answers = ['明显改善', '有所增强', '较稳定', '及时', '符合要求', '基本达到预期', '完成', '未完成', '是', '否', '95%左右'];

/** What a cell of a table says, changed in report.mdx alone. */
export const cellMutations: readonly Mutation[] = [
  ofCell('character of a cell', (cell, pick) => {
    const at = [...cell.matchAll(/\p{Script=Han}/gu)];
    const found = at[pick(at.length)];
    return found && `${cell.slice(0, found.index)}${'大小不未已全各无有约'[pick(10)]}${cell.slice(found.index + found[0].length)}`;
  }),
  ofCell('words of a cell', (cell, pick) => (/^\p{Script=Han}/u.test(cell) ? answers[pick(answers.length)] : undefined)),
  ofCell('cell as another', (_, pick, cells) => cells[pick(cells.length)]?.text.trim()),
  ofCell('cell emptied', () => ''),
  ofCell('comparison of a cell', (cell, pick) =>
    /^[≥≤><=]|[\d.]+\S*以[上下内]/u.test(cell)
      ? pick(3) === 0
        ? cell.replace(/[≥≤><=]|以[上下内]/u, '')
        : cell
            .replace(/[≥≤><=]/u, (sign) => (sign === '≤' ? '≥' : '≤'))
            .replace(/以[上下]/u, (words) => (words === '以上' ? '以下' : '以上'))
      : undefined,
  ),
];
