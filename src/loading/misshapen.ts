import { partKeyList } from '../domain/part-kinds.ts';
import { shortFigure } from '../language/short-figure.ts';
import { columnHeaded } from '../narrative/tables/columns-headed.ts';
import { shapeMessages } from '../text/editors/shape-problems.ts';
import { phaseWords, unstatedWord } from '../text/vocabulary.ts';
import { inTables } from './misshapen-tables.ts';
import { namedQuotation } from './named-quotation.ts';
import { quotationFault } from './short-faults.ts';
import { type At, entriesOf, type Misshapen, slip, textOf } from './slips.ts';
import { isGroup, type WrittenGroup } from './written-data.ts';

/**
 * One slip of shape breaks the schema in many places: it is looked for first, in the data with their short forms spelt out.
 * `known`: the keys at the top of the file.
 */
export function misshapen(data: unknown, known: readonly string[]): readonly Misshapen[] {
  return isGroup(data) ? [...inAccount(data, [], known), ...inTables(data['tables'], ['tables'])] : [];
}

const stageWords: readonly string[] = [...Object.values(phaseWords), unstatedWord];
const isStage = (key: string): boolean => stageWords.includes(key);
function inAccount(account: WrittenGroup, at: At, known: readonly string[]): readonly Misshapen[] {
  const { funds, indicators, others, rating, beneficiaries } = account;
  const outside = Object.keys(account).filter((key) => isStage(key) && !('funds' in account) && textOf(account[key]));
  return [
    ...outside.map((key) => slip([...at, key], shapeMessages.stageOutside(key, String(account[key])), 'key')),
    ...inFunds(funds, [...at, 'funds'], known),
    ...unread(others, [...at, 'others']),
    ...unread(funds, [...at, 'funds']),
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

/** Names with a quotation that no figure is read from. */
const unread = (items: unknown, at: At): readonly Misshapen[] =>
  (Array.isArray(items) ? items : []).flatMap((item: unknown, i) => {
    const named = namedQuotation(item);
    return named && !isStage(named.label) ? [slip([...at, i], quotationFault(named.quote))] : [];
  });

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
              shapeMessages.pathWanted(namesIn(name)),
              'key',
              ['path', 'name', 'id', 'target', 'actual'].map((key) => [...own, key]),
            ),
          ]),
      ...['target', 'actual'].flatMap((key) => {
        const text = textOf(item[key]) ?? '';
        const [, word, meant] = /^(from|atLeast)[ ：:]+(.+)$/u.exec(text) ?? (/^[a-z]+(?:-[a-z]+)+$/u.test(text) ? ['', 'from', text] : []);
        return word && meant ? [slip([...own, key], shapeMessages.fromInWords(key, word, meant, text !== meant))] : [];
      }),
    ];
  });
}

/** Names of levels written as one: (产出指标, 数量指标), 产出指标/数量指标. */
function namesIn(path: string): readonly string[] {
  const inner = /^[(（【［[](.*)[)）】］\]]$/u.exec(path.trim())?.[1];
  const names = (inner ?? path).split(inner === undefined ? /\s*[,，/>＞|→]\s*/u : /\s*[,，、;；/>＞|→]\s*/u);
  return names.every((name) => name !== '') ? names : [path];
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
