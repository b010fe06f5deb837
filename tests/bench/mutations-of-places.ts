import type { Mutation, ProjectTexts } from './mutations.ts';

const chart = /^<图表 .*\/>$/;

const blocksOf = (project: ProjectTexts): string[] => (project['report.mdx'] ?? '').split(/\n{2,}/);

/** Where the charts stand in report.mdx. */
export const placeMutations: readonly Mutation[] = [
  {
    name: 'chart moved',
    unheld: 'where a chart stands is the editor’s choice',
    spoil(project, pick) {
      const blocks = blocksOf(project);
      const charts = blocks.flatMap((block, i) => (chart.test(block.trim()) ? [i] : []));
      const from = charts[pick(charts.length)];
      if (from === undefined) return undefined;
      const [moved = ''] = blocks.splice(from, 1);
      const to = 1 + pick(blocks.length);
      if (Math.abs(to - from) < 2) return undefined;
      blocks.splice(to, 0, moved);
      return { what: `${moved.trim()} behind ${(blocks[to - 1] ?? '').slice(0, 30)}`, texts: { 'report.mdx': blocks.join('\n\n') } };
    },
  },
  {
    name: 'chart deleted',
    unheld: 'no chart is demanded',
    spoil(project, pick) {
      const blocks = blocksOf(project);
      const charts = blocks.filter((block) => chart.test(block.trim()));
      const gone = charts[pick(charts.length)];
      if (!gone) return undefined;
      return { what: gone.trim(), texts: { 'report.mdx': blocks.filter((block) => block !== gone).join('\n\n') } };
    },
  },
];
