import { buildReport } from '../../src/domain/build-report.ts';
import type { Figure, Statement } from '../../src/domain/figure.ts';
import { projectFile } from '../../src/domain/files/project-file.ts';
import type { Block } from '../../src/domain/narrative.ts';
import { figureOf, type Report } from '../../src/domain/report.ts';
import { shown } from '../../src/presenting/shown.ts';

type Data = Readonly<Record<string, unknown>>;

export const amount = (id: string, phase: string | undefined, value: string, more: Data = {}): Data => ({
  ...{ id, label: id, value, unit: '元', quotes: ['…'] },
  ...(phase ? { phase } : {}),
  ...more,
});

export const count = (id: string, value: string, unit = '人'): Data => ({ id, label: id, value, unit, quotes: ['…'] });

/** The model of a project file that holds no more than these parts; its text is empty, or these blocks, where these statements of figures stand. */
export function reportOf(
  parts: Data,
  project = 'example',
  year = 2023,
  blocks: readonly Block[] = [],
  statements: ReadonlyMap<string, readonly Statement[]> = new Map(),
): Report {
  const file = projectFile.parse({
    name: '示例',
    funds: [amount('budget', '年初预算', '100')],
    indicators: [],
    ...parts,
  });
  return buildReport({
    ...{ publisher: 'example-bureau', year, project, file, statements, gradeStatements: new Map() },
    narrative: { title: '', annex: null, blocks, placements: [], remarks: [], marks: [], characters: 0 },
    source: { file: 'source.txt', received: 'source.txt', encoding: 'utf-8', bytes: 0, sha256: '' },
  });
}

/** A paragraph of a text, by itself the first of it. */
export const paragraph = (text: string, index = 0, place = ''): Block => ({
  ...{ index, text, kind: 'paragraph', level: null, runIn: null, seams: [], rows: [], anchor: null, place, line: index + 1 },
});

export const printedOf = (report: Report, id: string): string => shown(figureOf(report, id));

export const idsOf = (figures: readonly Figure[]): string[] => figures.map(({ id }) => id);
