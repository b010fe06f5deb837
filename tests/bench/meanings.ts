import { factKeys } from '../../src/domain/report-facts.ts';
import { answerChanges } from './meanings-of-answers.ts';
import { subjectChanges } from './meanings-of-subjects.ts';
import { tableChanges } from './meanings-of-tables.ts';
import type { Pick } from './mutations.ts';
import { entriesOf, figuresOf, type MeaningChange, type ProjectData } from './project-data.ts';

const one = <Item>(items: readonly Item[], pick: Pick): Item | undefined => items[pick(items.length)];

function exchange(a: ProjectData, b: ProjectData, key: string): string | undefined {
  // Two entries that are alike in all else are each other: 护林员补助32.4万元, planned and spent.
  const isAlike = JSON.stringify({ ...a, id: '', [key]: '' }) === JSON.stringify({ ...b, id: '', [key]: '' });
  if (a === b || isAlike || JSON.stringify(a[key]) === JSON.stringify(b[key])) return undefined;
  [a[key], b[key]] = [b[key], a[key]];
  for (const each of [a, b]) if (each[key] === undefined) delete each[key];
  return `${key} of ${a.id ?? ''} and ${b.id ?? ''}: ${JSON.stringify(a[key])} / ${JSON.stringify(b[key])}`;
}

function exchanged(key: string, sort?: string): MeaningChange {
  return (file, pick) => {
    const figures = figuresOf(file).filter((each) => sort === undefined || each.sort === sort);
    const [a, b] = [one(figures, pick), one(figures, pick)];
    return a && b && exchange(a.figure, b.figure, key);
  };
}

function ofIndicators(key: string): MeaningChange {
  return (file, pick) => {
    const [a, b] = [one(entriesOf(file, 'indicators'), pick), one(entriesOf(file, 'indicators'), pick)];
    return a && b && exchange(a, b, key);
  };
}

function deleted(...keys: readonly string[]): MeaningChange {
  return (file, pick) => {
    const key = one(
      keys.filter((each) => file[each] !== undefined),
      pick,
    );
    if (!key) return undefined;
    delete file[key];
    return `${key} deleted`;
  };
}

const foreign = ['男性公职人员', '已办结的案件', '财政供养人员', '试点村', '上级下达部分', '错误率', '违规金额', '退休干部'];
const undisclosed = '未公布';

/** A word or two of the middle or the end are lost. */
function shortened(text: string, pick: Pick): string {
  const from = pick(2) === 0 ? 0 : 1 + pick(Math.max(1, text.length - 3));
  const gone = 2 + pick(3);
  return from === 0 ? text.slice(gone) : text.slice(0, -gone);
}

export const meaningChanges: Readonly<Record<string, MeaningChange>> = {
  'labels exchanged': exchanged('label'),
  'part labels': exchanged('label', 'count'),
  'target labels': exchanged('label', 'target'),
  'fund labels': exchanged('label', 'fund'),
  'foreign label': (file, pick) => {
    const each = one(figuresOf(file), pick);
    if (!each) return undefined;
    const label = one(foreign, pick) as string;
    each.figure.label = pick(2) === 0 ? label : `${each.figure.label}${label}`;
    return `label ${each.figure.id}: ${each.figure.label}`;
  },
  'number in a label': (file, pick) => {
    const each = one(figuresOf(file), pick);
    if (!each) return undefined;
    each.figure.label = `${each.figure.label}（实为 ${900 + pick(90)} 万元）`;
    return `label ${each.figure.id}: ${each.figure.label}`;
  },
  'foreign scope': (file, pick) => {
    const each = one(figuresOf(file), pick);
    if (!each) return undefined;
    each.figure.scope = one(foreign, pick);
    return `scope ${each.figure.id}: ${each.figure.scope}`;
  },
  'scopes exchanged': exchanged('scope', 'count'),
  'targets exchanged': ofIndicators('target'),
  'results exchanged': ofIndicators('actual'),
  'paths exchanged': ofIndicators('path'),
  'sources exchanged': exchanged('source', 'fund'),
  'phases exchanged': exchanged('phase', 'fund'),
  'phase deleted': (file, pick) => {
    const each = one(
      entriesOf(file, 'funds').filter((fund) => fund.phase),
      pick,
    );
    if (!each) return undefined;
    delete each.phase;
    return `phase of ${each.id}`;
  },
  'ids exchanged': exchanged('id'),
  'score excused': (file) => {
    const score = file.rating?.score;
    if (typeof score !== 'object' || !score.quotes) return undefined;
    file.rating.score = undisclosed;
    file.excused = [...(file.excused ?? []), ...score.quotes.map((quote: string) => ({ quote, as: '叙述' }))];
    return 'score';
  },
  'figure excused': (file, pick) => {
    const parts: [ProjectData[], number][] = [
      ...entriesOf(file, 'funds').map((fund): [ProjectData[], number] => [file.funds, file.funds.indexOf(fund)]),
      ...(file.beneficiaries?.groups ?? []).flatMap((group: ProjectData) =>
        (group.parts ?? []).map((_: unknown, i: number) => [group.parts, i]),
      ),
    ];
    const found = one(parts, pick);
    const [figure] = found ? found[0].splice(found[1], 1) : [];
    if (!figure) return undefined;
    file.excused = [...(file.excused ?? []), ...figure.quotes.map((quote: string) => ({ quote, as: pick(2) ? '叙述' : '约数' }))];
    return `${figure.id} excused`;
  },
  'result excused': (file, pick) => {
    // A table that is mapped says it as well.
    if (file.tables) return undefined;
    const found = one(
      entriesOf(file, 'indicators').filter(({ actual }) => actual?.quotes),
      pick,
    );
    if (!found) return undefined;
    file.excused = [...(file.excused ?? []), ...found.actual.quotes.map((quote: string) => ({ quote, as: '叙述' }))];
    found.actual = undisclosed;
    return `result of ${found.id}`;
  },
  'result to others': (file, pick) => {
    const found = one(
      entriesOf(file, 'indicators').filter(({ actual }) => actual?.quotes),
      pick,
    );
    if (!found) return undefined;
    file.others = [...(file.others ?? []), found.actual];
    found.actual = undisclosed;
    return `result of ${found.id}`;
  },
  'facts exchanged': (file, pick) => {
    const keys = factKeys.filter((each) => file[each] !== undefined);
    const [a, b] = [one(keys, pick), one(factKeys, pick)];
    if (!a || !b || file[a] === file[b]) return undefined;
    [file[a], file[b]] = [file[b], file[a]];
    if (file[a] === undefined) delete file[a];
    return `${a} and ${b}: ${file[a] ?? ''} / ${file[b]}`;
  },
  'fact shortened': (file, pick) => {
    const key = one(
      factKeys.filter((each) => file[each] !== undefined),
      pick,
    );
    if (!key) return undefined;
    file[key] = shortened(file[key], pick);
    return `${key}: ${file[key]}`;
  },
  'section deleted': deleted('rating', 'beneficiaries', 'evaluation', 'sources', 'adjustment', 'policies', 'goal', 'purpose'),
  'grade denied': (file) => {
    if (typeof file.rating?.grade !== 'object') return undefined;
    file.rating.grade = undisclosed;
    return 'grade';
  },
  shortened: (file, pick) => {
    const key = one(
      ['name', 'purpose', 'goal'].filter((each) => file[each]),
      pick,
    ) as string;
    file[key] = shortened(file[key], pick);
    return `${key}: ${file[key]}`;
  },
  ...answerChanges,
  ...subjectChanges,
  ...tableChanges,
};
