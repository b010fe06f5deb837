import { stringify } from 'yaml';
import type { Mutation, Pick, ProjectTexts, Spoiled } from './mutations.ts';
import { accountsIn, dataOf, entriesOf, figuresIn, type ProjectData, writtenIn } from './project-data.ts';

type Choice = <Item>(items: readonly Item[]) => Item | undefined;

/** Rewrites project.yaml by changing its data in place; the words say how. */
const inFile =
  (change: (data: ProjectData, choose: Choice, pick: Pick) => string | undefined): Mutation['spoil'] =>
  (project, pick) => {
    const data = dataOf(project);
    const what = change(data, (items) => items[pick(items.length)], pick);
    return what ? { what: `project.yaml ${what}`, texts: { 'project.yaml': stringify(data) } } : undefined;
  };

/**
 * Rewrites words of the official text, in report.mdx, in source.txt and in the quotations of project.yaml alike: only the value
 * that the editor wrote still says what the text no longer says. Each quotation is changed by `rewrite`.
 */
const inText =
  (rewrite: (quote: string, number: RegExpExecArray, figure: ProjectData, choose: Choice) => string | undefined): Mutation['spoil'] =>
  (project, pick) => {
    const choose: Choice = (items) => items[pick(items.length)];
    const figure = choose(figuresIn(writtenIn(project)));
    const quote = choose<string>(figure?.quotes ?? []);
    const number = figure && quote ? numberOf(figure, quote) : undefined;
    const to = figure && quote && number && rewrite(quote, number, figure, choose);
    return quote && to && to !== quote ? restated(project, [[quote, to]]) : undefined;
  };

/** The figure's own number in its quotation, in digits. */
function numberOf({ value }: ProjectData, quote: string): RegExpExecArray | undefined {
  const numbers = [...quote.matchAll(/(?<![\d.,-])\d[\d,]*(?:\.\d+)?/g)];
  return numbers.find(([text]) => Number(text.replaceAll(',', '')) === Number(value));
}

/** The project with words of its official text exchanged for others wherever they stand; undefined where a file spells them otherwise. */
function restated(project: ProjectTexts, words: readonly (readonly [from: string, to: string])[]): Spoiled | undefined {
  const texts: Record<string, string> = {};
  for (const file of ['report.mdx', 'source.txt', 'project.yaml']) {
    let text = project[file] ?? '';
    for (const [i, [from]] of words.entries()) {
      const pattern = new RegExp(
        [...from.replaceAll(/\s/g, '')].map((each) => `\\u{${each.codePointAt(0)?.toString(16)}}`).join('\\s*'),
        'gu',
      );
      if (!pattern.test(text)) return undefined;
      text = text.replaceAll(pattern, `\u{E000}${i}\u{E001}`);
    }
    texts[file] = text.replaceAll(/\u{E000}(\d+)\u{E001}/gu, (_, i) => words[Number(i)]?.[1] ?? '');
  }
  return { what: `text ${words.map(([from, to]) => `${from} → ${to}`).join('; ')}`, texts };
}

const replaced = (quote: string, { index, 0: number }: RegExpExecArray, by: string): string =>
  quote.slice(0, index) + by + quote.slice(index + number.length);

const scales: Readonly<Record<string, readonly string[]>> = {
  元: ['万元', '千元', '亿元', '百元'],
  千元: ['元', '万元'],
  万元: ['元', '亿元', '千元'],
  亿元: ['万元', '元'],
  '%': ['‰', '个百分点', '倍'],
  人: ['万人', '人次', '户'],
  人次: ['万人次', '人'],
  户: ['万户', '人'],
  件: ['万件', '人'],
};
const units = /^(\s*)(万元|亿元|千元|元|%|人次|人|户|件)/;
const directions = [
  ['上升', '下降'],
  ['增长', '下降'],
  ['增加', '减少'],
  ['提高', '降低'],
];
const phases = ['年初预算', '调整后预算', '资金到位', '决算'];

/** Numbers, their signs, units, stages and years: falsehoods that a whole token carries. */
export const numberMutations: readonly Mutation[] = [
  {
    name: 'sign of a value',
    spoil: inFile((data, choose) => {
      // Words of a fall say the sign themselves: there a value may be written either way.
      const plain = figuresIn(data).filter(({ value, quotes }) => Number(value) !== 0 && !/[减降少亏]/.test(String(quotes)));
      const figure = choose(plain);
      if (!figure) return undefined;
      figure.value = figure.value.startsWith('-') ? figure.value.slice(1) : `-${figure.value}`;
      return `${figure.id}: value ${figure.value}`;
    }),
  },
  {
    name: 'sign in the text',
    spoil: inText((quote, number, { value }, choose) =>
      Number(value) === 0 ? undefined : replaced(quote, number, `${choose(['-', '−', '－', '负', '△'])}${number[0]}`),
    ),
  },
  {
    name: 'direction in the text',
    spoil: inText((quote, { index }, _, choose) => {
      const pairs = directions.flatMap(([up = '', down = '']) => [
        [up, down],
        [down, up],
      ]);
      const [from = '', to = ''] = choose(pairs.filter(([word = '']) => quote.slice(0, index).includes(word))) ?? [];
      return from && quote.replace(from, to);
    }),
  },
  {
    name: 'scale of a unit',
    spoil: inFile((data, choose) => {
      const figure = choose(figuresIn(data).filter(({ unit, value }) => unit in scales && Number(value) !== 0));
      if (!figure) return undefined;
      const from = figure.unit;
      figure.unit = choose(scales[from] ?? []);
      return `${figure.id}: unit ${from} → ${figure.unit}`;
    }),
  },
  {
    name: 'scale in the text',
    spoil: inText((quote, number, { value }, choose) => {
      const end = number.index + number[0].length;
      const [all = '', space = '', unit = ''] = units.exec(quote.slice(end)) ?? [];
      const to = choose(scales[unit] ?? []);
      return to && Number(value) !== 0 ? `${quote.slice(0, end)}${space}${to}${quote.slice(end + all.length)}` : undefined;
    }),
  },
  {
    name: 'amount of another',
    spoil(project, pick) {
      const choose: Choice = (items) => items[pick(items.length)];
      const held = choose(
        accountsIn(dataOf(project)).flatMap(({ data, key }) =>
          entriesOf(data, 'funds')
            .filter(({ phase }) => phase)
            .map((fund) => ({ fund, key })),
        ),
      );
      const quote = choose(((held?.fund['quotes'] ?? []) as string[]).filter((each) => /元/.test(each)));
      // A part is told by its name, and a place before that only says where: 全县护林员补助.
      const wider = held?.key === null ? ['全县', '各镇街共'] : [];
      const whose = choose([...wider, '2019年以来累计', '人均', ...(held?.fund['phase'] === '年初预算' ? ['申请', '申报', '预计'] : [])]);
      return quote && whose ? restated(project, [[quote, `${whose}${quote}`]]) : undefined;
    },
  },
  {
    name: 'whole value',
    spoil: inFile((data, choose) => {
      const figures = figuresIn(data);
      const figure = choose(figures);
      const value = choose(['0', '1', '10000', ...figures.map((each) => each.value)]);
      if (!figure || value === undefined || Number(value) === Number(figure.value)) return undefined;
      const from = figure.value;
      figure.value = value;
      return `${figure.id}: value ${from} → ${value}`;
    }),
  },
  {
    name: 'whole number in the text',
    spoil: inText((quote, number, { value }, choose) => {
      const to = choose(['0', '1', '12', '1,000,000', '零', '一', '十二', '两百']);
      return to && to.replaceAll(',', '') !== value ? replaced(quote, number, to) : undefined;
    }),
  },
  {
    name: 'two values exchanged',
    spoil: inFile((data, choose) => {
      const [a, b] = [choose(figuresIn(data)), choose(figuresIn(data))];
      if (!a || !b || Number(a.value) === Number(b.value)) return undefined;
      [a.value, b.value] = [b.value, a.value];
      return `${a.id}: value ${a.value}, ${b.id}: value ${b.value}`;
    }),
  },
  {
    name: 'two numbers exchanged in the text',
    spoil(project, pick) {
      const figures = figuresIn(writtenIn(project));
      const [a, b] = [figures[pick(figures.length)], figures[pick(figures.length)]];
      const [quoteA = '', quoteB = ''] = [a?.quotes?.[0], b?.quotes?.[0]];
      const [numberA, numberB] = [a && numberOf(a, quoteA), b && numberOf(b, quoteB)];
      if (!numberA || !numberB || Number(a?.value) === Number(b?.value) || quoteA.includes(quoteB) || quoteB.includes(quoteA))
        return undefined;
      return restated(project, [
        [quoteA, replaced(quoteA, numberA, numberB[0])],
        [quoteB, replaced(quoteB, numberB, numberA[0])],
      ]);
    },
  },
  {
    name: 'quotations exchanged',
    spoil: inFile((data, choose) => {
      const [a, b] = [choose(figuresIn(data)), choose(figuresIn(data))];
      if (!a || !b || JSON.stringify(a.quotes) === JSON.stringify(b.quotes)) return undefined;
      [a.quotes, b.quotes] = [b.quotes, a.quotes];
      return `${a.id} and ${b.id}: quotes ${a.quotes[0]} / ${b.quotes[0]}`;
    }),
  },
  {
    name: 'phase of an amount',
    unheld: 'nothing tells an initial budget from an adjusted one where the text says 预算 of both',
    spoil: inFile((data, choose) => {
      const fund = choose(entriesOf(data, 'funds'));
      const phase = choose(phases.filter((each) => each !== fund?.phase));
      if (!fund || !phase) return undefined;
      const from = fund.phase ?? 'none';
      fund.phase = phase;
      return `${fund.id}: phase ${from} → ${phase}`;
    }),
  },
  {
    name: 'year of a figure',
    unheld: 'a cell of a table has no sentence that names a year',
    spoil: inFile((data, choose, pick) => {
      const figure = choose(entriesOf(data, 'others'));
      if (!figure) return undefined;
      const from = figure.year;
      if (from !== undefined && pick(2) === 0) delete figure.year;
      else figure.year = from === undefined ? choose(['2018', '2019', '2020']) : String(Number(from) - 1);
      return `${figure.id}: year ${from ?? 'of the report'} → ${figure.year ?? 'of the report'}`;
    }),
  },
  {
    name: 'year in the text',
    spoil: inText((quote, { index }) => {
      const year = /(?:19|20)\d\d(?=\s*年)/.exec(quote.slice(0, index));
      return year ? replaced(quote, year, String(Number(year[0]) - 1)) : undefined;
    }),
  },
  {
    name: 'year of the edition',
    spoil(project, pick) {
      const text = project['../edition.yaml'] ?? '';
      const year = /(?<=^year: )\d{4}/m.exec(text);
      const to = String(Number(year?.[0]) + (pick(2) === 0 ? 1 : -1));
      return year ? { what: `edition.yaml year ${to}`, texts: { '../edition.yaml': text.replace(year[0], to) } } : undefined;
    },
  },
  {
    name: 'figure deleted',
    spoil: inFile((data, choose) => {
      const lists = [data.funds, data.others, ...(data.beneficiaries?.groups ?? []).map(({ parts }: ProjectData) => parts)];
      const list = choose(lists.filter((each): each is ProjectData[] => Array.isArray(each) && each.length > 1));
      // A sum of weights is answered for by the weights themselves.
      const figure = list && choose(list.filter((each) => typeof each === 'object' && each.unit !== '分'));
      if (!list || !figure) return undefined;
      list.splice(list.indexOf(figure), 1);
      return `${figure.id} deleted`;
    }),
  },
];
