import { partKeyList } from '../domain/part-kinds.ts';
import { shortFigure } from '../language/short-figure.ts';
import { columnHeaded } from '../narrative/tables/columns-headed.ts';
import { shapeMessages } from '../text/editors/shape-problems.ts';
import type { Words } from '../text/editors/words.ts';
import { phaseWords, tableColumnWords, unstatedWord } from '../text/vocabulary.ts';
import { isGroup, type WrittenGroup } from './written-data.ts';

type At = readonly PropertyKey[];

/** An entry of a project.yaml in another shape than its own. */
export interface Misshapen {
  readonly at: At;
  readonly part: 'key' | 'value';
  readonly words: Words;
  /** The places that break the schema for it. */
  readonly covers: readonly At[];
}

/**
 * One slip of shape breaks the schema in many places: it is looked for first, in the data with their short forms spelt out.
 * `known`: the keys at the top of the file.
 */
export function misshapen(data: unknown, known: readonly string[]): readonly Misshapen[] {
  return isGroup(data) ? [...inAccount(data, [], known), ...inTables(data['tables'], ['tables'])] : [];
}

const slip = (at: At, words: Words, part: Misshapen['part'] = 'value', covers: readonly At[] = [at]): Misshapen => ({
  at,
  part,
  words,
  covers,
});

const stageWords: readonly string[] = [...Object.values(phaseWords), unstatedWord];
const isStage = (key: string): boolean => stageWords.includes(key);
const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] => (isGroup(value) ? Object.entries(value) : []);

function inAccount(account: WrittenGroup, at: At, known: readonly string[]): readonly Misshapen[] {
  const { funds, indicators, others, rating, beneficiaries } = account;
  const outside = Object.keys(account).filter((key) => isStage(key) && !('funds' in account) && textOf(account[key]));
  return [
    ...outside.map((key) => slip([...at, key], shapeMessages.stageOutside(key, String(account[key])), 'key')),
    ...inFunds(funds, [...at, 'funds'], known),
    ...(isGroup(others) ? [slip([...at, 'others'], shapeMessages.othersAsGroup(firstOf(others)))] : []),
    ...(isGroup(indicators)
      ? [slip([...at, 'indicators'], shapeMessages.indicatorsAsGroup)]
      : inIndicators(indicators, [...at, 'indicators'])),
    ...(typeof rating === 'string' && rating !== ''
      ? [slip([...at, 'rating'], shapeMessages.ratingWanted(rating, shortFigure(rating) !== undefined))]
      : []),
    ...(Array.isArray(rating) ? [slip([...at, 'rating'], shapeMessages.ratingWanted(undefined, false))] : []),
    ...(Array.isArray(beneficiaries) ? [slip([...at, 'beneficiaries'], shapeMessages.beneficiariesAsList)] : []),
    ...partKeyList.flatMap((key) => inParts(account[key], key, [...at, key], known)),
  ];
}

const firstOf = (group: WrittenGroup): string => {
  const [[key, value] = ['', '']] = Object.entries(group);
  return `${key} ${textOf(value) ?? ''}`.trim();
};

function inFunds(funds: unknown, at: At, known: readonly string[]): readonly Misshapen[] {
  if (isGroup(funds)) {
    const strange = Object.keys(funds).filter((key) => !isStage(key));
    return strange.map((key) => {
      const words = known.includes(key) ? shapeMessages.inFunds(key) : shapeMessages.unknownStage(key, stageMeant(key));
      return slip([...at, key], words, 'key', [at]);
    });
  }
  const items: readonly unknown[] = Array.isArray(funds) ? funds : [];
  const [first] = items;
  if (items.length > 0 && items.every((item) => isGroup(item) && Object.keys(item).length > 0 && Object.keys(item).every(isStage))) {
    const [[key, value] = ['', '']] = entriesOf(first);
    return [slip(at, shapeMessages.stagesInList(key, textOf(value) ?? '……'))];
  }
  return items.flatMap((item, i): Misshapen[] => {
    const [[key, value] = ['', ''], ...more] = entriesOf(item).filter(([name]) => name !== 'phase');
    const stage = Object.values(phaseWords).find((word) => isGroup(item) && item['phase'] === word);
    const words = textOf(value);
    return stage && more.length === 0 && words && !['id', 'label', 'value', 'unit', 'quotes'].includes(key)
      ? [slip([...at, i], shapeMessages.nestedStage(stage, words))]
      : [];
  });
}

/** 年初预算数, initialBudget. */
function stageMeant(key: string): string | undefined {
  const words: Readonly<Record<string, string>> = phaseWords;
  return words[key] ?? words[columnHeaded(key) ?? ''] ?? stageWords.find((word) => key.includes(word));
}

function inIndicators(indicators: unknown, at: At): readonly Misshapen[] {
  if (!Array.isArray(indicators)) return [];
  return indicators.flatMap((item: unknown, i): Misshapen[] => {
    if (!isGroup(item)) return [];
    const own = [...at, i];
    const outside = ['from', 'atLeast'].filter((key) => textOf(item[key]) && !('actual' in item));
    const name = textOf(item['path']) ?? ('path' in item ? undefined : textOf(item['name']));
    return [
      ...outside.map((key) =>
        slip([...own, key], shapeMessages.fromOutside(key, String(item[key])), 'key', [
          [...own, key],
          [...own, 'actual'],
        ]),
      ),
      ...(name === undefined
        ? []
        : [
            slip(
              [...own, 'path' in item ? 'path' : 'name'],
              shapeMessages.pathWanted(name),
              'key',
              ['path', 'name', 'id', 'target', 'actual'].map((key) => [...own, key]),
            ),
          ]),
      ...['target', 'actual'].flatMap((key) => {
        const [, word, meant] = /^(from|atLeast)[ ：:]+(.+)$/u.exec(textOf(item[key]) ?? '') ?? [];
        return word && meant ? [slip([...own, key], shapeMessages.fromInWords(key, word, meant))] : [];
      }),
    ];
  });
}

function inParts(parts: unknown, key: string, at: At, known: readonly string[]): readonly Misshapen[] {
  if (isGroup(parts)) {
    const [[name, value] = ['', '']] = Object.entries(parts);
    return 'name' in parts || name === '' ? [] : [slip(at, shapeMessages.partsAsGroup(key, name, textOf(value)))];
  }
  if (!Array.isArray(parts)) return [];
  return parts.flatMap((item: unknown, i): readonly Misshapen[] => {
    const own = [...at, i];
    if (typeof item === 'string' && item !== '')
      return [slip(own, shapeMessages.partWithoutName(shortFigure(item)?.label || item, shortFigure(item) && item))];
    if (!isGroup(item)) return [];
    const [[name, value] = ['', ''], ...more] = Object.entries(item);
    if (more.length === 0 && textOf(value) && /\p{Script=Han}/u.test(name) && !isStage(name))
      return [slip(own, shapeMessages.partWithoutName(name, `${name} ${value}`))];
    return inAccount(item, own, known);
  });
}

const columnWords: readonly string[] = Object.values(tableColumnWords);

function inTables(tables: unknown, at: At): readonly Misshapen[] {
  if (isGroup(tables)) return [slip(at, shapeMessages.tablesAsGroup)];
  if (!Array.isArray(tables)) return [];
  return tables.flatMap((table: unknown, i) => (isGroup(table) ? inTable(table, [...at, i]) : []));
}

function inTable(table: WrittenGroup, at: At): readonly Misshapen[] {
  const { columns, units, ids } = table;
  const own = [...at, 'columns'];
  const lists = [['units', units] as const, ['ids', ids] as const].filter(([, value]) => Array.isArray(value));
  const pairs = lists.map(([key]) => slip([...at, key], shapeMessages.pairsInList(key)));
  if (Array.isArray(columns)) {
    const words = columns.every(isGroup) ? shapeMessages.pairsInList('columns') : shapeMessages.columnsOneSided;
    return [...pairs, slip(own, words)];
  }
  if (columns === undefined || columns === '') {
    const shallow = Object.entries(table).flatMap(([key, value]) => (columnWords.includes(String(value)) ? [key] : []));
    const [first] = shallow;
    if (first !== undefined)
      return [
        ...pairs,
        slip([...at, first], shapeMessages.columnsShallow(first, shallow.length), 'key', [own, ...shallow.map((key) => [...at, key])]),
      ];
    const isMisspelt = columns === undefined && Object.values(table).some(isColumns);
    return isMisspelt ? pairs : [...pairs, slip(columns === '' ? own : at, shapeMessages.columnsMissing, 'value', [own])];
  }
  return [
    ...pairs,
    ...entriesOf(columns).flatMap(([heading, as]): Misshapen[] => {
      const found = textOf(as);
      if (found === undefined || columnWords.includes(found)) return [];
      if (columnWords.includes(heading)) return [slip([...own, heading], shapeMessages.columnTurned(found, heading))];
      const meant = columnHeaded(found) ?? (/^\d/u.test(found) ? columnHeaded(heading) : undefined);
      return meant ? [slip([...own, heading], shapeMessages.columnWord(heading, found, tableColumnWords[meant]))] : [];
    }),
  ];
}

const isColumns = (value: unknown): boolean => entriesOf(value).some(([, as]) => columnWords.includes(String(as)));
