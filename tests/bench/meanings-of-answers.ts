import { phaseWords } from '../../src/text/vocabulary.ts';
import type { Pick } from './mutations.ts';
import { accountsIn, entriesOf, type MeaningChange, type ProjectData } from './project-data.ts';

const one = <Item>(items: readonly Item[], pick: Pick): Item | undefined => items[pick(items.length)];

const operators = ['≥', '≤', '>', '<', '='];

const indicatorsIn = (file: ProjectData): readonly ProjectData[] => accountsIn(file).flatMap(({ data }) => entriesOf(data, 'indicators'));
const fundsIn = (file: ProjectData): readonly ProjectData[] => accountsIn(file).flatMap(({ data }) => entriesOf(data, 'funds'));
const isAnswer = (value: unknown): value is ProjectData =>
  typeof value === 'object' && value !== null && ('value' in value || 'words' in value);

function ofTarget(chosen: (target: ProjectData) => boolean, change: (target: ProjectData, pick: Pick) => string): MeaningChange {
  return (file, pick) => {
    const found = one(
      indicatorsIn(file).filter(({ target }) => isAnswer(target) && 'value' in target && chosen(target)),
      pick,
    );
    return found && `target of ${found.path.join(' ')}: ${change(found.target, pick)}`;
  };
}

function markExchanged(key: 'weight' | 'score'): MeaningChange {
  return (file, pick) => {
    const marked = indicatorsIn(file).filter((each) => each[key] !== undefined);
    const [a, b] = [one(marked, pick), one(marked, pick)];
    if (!a || !b || a[key] === b[key]) return undefined;
    [a[key], b[key]] = [b[key], a[key]];
    return `${key} of ${a.path} and ${b.path}`;
  };
}

/** What project.yaml says of what was aimed at and reached, of the stage and the year of money, and of who judged. */
export const answerChanges: Readonly<Record<string, MeaningChange>> = {
  'target as result': (file, pick) => {
    const found = one(
      indicatorsIn(file).filter(({ target, actual }) => isAnswer(target) && isAnswer(actual)),
      pick,
    );
    // Planned 18, run 18: either says the other.
    if (!found || (found.target.value === found.actual.value && found.target.words === found.actual.words)) return undefined;
    const { operator, ...aimed } = found.target;
    found.target = { ...found.actual, ...(operator ? { operator } : {}) };
    found.actual = aimed;
    return `target and result of ${found.path.join(' ')}: ${found.target.quotes} / ${aimed['quotes']}`;
  },
  'target only as result': (file, pick) => {
    const found = one(
      indicatorsIn(file).filter(({ target, actual }) => isAnswer(target) && (actual === undefined || actual === '未公布')),
      pick,
    );
    if (!found) return undefined;
    const { operator: _, ...aimed } = found.target;
    found.actual = aimed;
    delete found.target;
    return `target of ${found.path.join(' ')} as its result`;
  },
  'result only as target': (file, pick) => {
    const found = one(
      indicatorsIn(file).filter(({ target, actual }) => isAnswer(actual) && (target === undefined || target === '未公布')),
      pick,
    );
    if (!found) return undefined;
    found.target = found.actual;
    found.actual = '未公布';
    return `result of ${found.path.join(' ')} as its target`;
  },
  'comparison turned': ofTarget(
    ({ operator }) => operator !== undefined,
    (target, pick) => {
      const from = target.operator;
      target.operator = one(
        operators.filter((each) => each !== from),
        pick,
      );
      return `${from} → ${target.operator}`;
    },
  ),
  'comparison dropped': ofTarget(
    ({ operator }) => operator !== undefined,
    (target) => {
      const from = target.operator;
      delete target.operator;
      return `${from} dropped`;
    },
  ),
  'comparison added': ofTarget(
    ({ operator }) => operator === undefined,
    (target, pick) => {
      target.operator = one(['≥', '≤', '>', '<'], pick);
      return `${target.operator} added`;
    },
  ),
  'weights of indicators exchanged': markExchanged('weight'),
  'points of indicators exchanged': markExchanged('score'),
  'stage of any money': (file, pick) => {
    const fund = one(fundsIn(file), pick);
    const phase = one(
      Object.values(phaseWords).filter((each) => each !== fund?.phase),
      pick,
    );
    if (!fund) return undefined;
    const from = fund.phase ?? 'none';
    fund.phase = phase;
    return `${fund.label}: phase ${from} → ${phase}`;
  },
  'year of an amount': (file, pick) => {
    const fund = one(fundsIn(file), pick);
    if (!fund) return undefined;
    const from = fund.year;
    if (from !== undefined && pick(2) === 0) delete fund.year;
    else fund.year = from === undefined ? one(['2018', '2019', '2020'], pick) : String(Number(from) - 1);
    return `${fund.label}: year ${from ?? 'of the report'} → ${fund.year ?? 'of the report'}`;
  },
  'figure of a change': (file, pick) => {
    const change = one(
      accountsIn(file).flatMap(({ data }) => entriesOf(data, 'others').filter(({ of }) => of)),
      pick,
    );
    const ids = fundsIn(file).map(({ id }) => id);
    const to = one(
      ids.filter((id) => id !== change?.of),
      pick,
    );
    if (!change || !to) return undefined;
    const from = change.of;
    change.of = to;
    return `${change.id}: of ${from} → ${to}`;
  },
  evaluator: (file, pick) => {
    const by = one(
      ['本单位', '主管部门', '财政部门', '第三方机构'].filter((each) => each !== file.evaluation?.by),
      pick,
    );
    if (!file.evaluation) return undefined;
    file.evaluation.by = by;
    return `evaluated by ${by}`;
  },
  'adjustment denied': (file) => {
    if (!file.adjustment?.made) return undefined;
    file.adjustment.made = file.adjustment.made === '有调整' ? '未调整' : '有调整';
    return `adjustment ${file.adjustment.made}`;
  },
  'grade as another': (file, pick) => {
    const rated = one(
      accountsIn(file).filter(({ data }) => typeof data.rating?.grade === 'object'),
      pick,
    );
    const { grade } = rated?.data.rating ?? {};
    const to = one(
      ['优', '良', '中', '差'].filter((each) => each !== grade?.name),
      pick,
    );
    // 评为优秀 is 优 as well.
    if (!grade || grade.quote.includes(to)) return undefined;
    grade.name = to;
    return `${rated?.data.name}: ${grade.quote} as ${to}`;
  },
  'remark deleted': (file, pick) => {
    const remarked = accountsIn(file).flatMap(({ data }) => entriesOf(data, 'others').filter(({ note }) => note));
    const figure = one(remarked, pick);
    if (!figure) return undefined;
    const { note } = figure;
    delete figure.note;
    return `${figure.label}: ${note} deleted`;
  },
};
