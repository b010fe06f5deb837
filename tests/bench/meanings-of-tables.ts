import { tableColumnWords, tableRowWords } from '../../src/text/vocabulary.ts';
import type { Mutation, Pick, ProjectTexts } from './mutations.ts';
import { dataOf, type MeaningChange, type ProjectData } from './project-data.ts';

const one = <Item>(items: readonly Item[], pick: Pick): Item | undefined => items[pick(items.length)];

// An amount of no stage says less than the heading, and nothing false.
const { none: unregistered, amount: _, ...columnWords } = tableColumnWords;
const kindsOfColumns: readonly string[] = Object.values(columnWords);
const kindsOfRows: readonly string[] = Object.values(tableRowWords);
const tablesIn = (file: ProjectData): readonly ProjectData[] => file.tables ?? [];

/** A change of one mapping. */
const ofTable =
  (change: (table: ProjectData, pick: Pick, file: ProjectData) => string | undefined): MeaningChange =>
  (file, pick) => {
    const table = one(tablesIn(file), pick);
    const what = table && change(table, pick, file);
    return what ? `${table.in} ${table.rows}: ${what}` : undefined;
  };

const ofColumn = (change: (columns: ProjectData, heading: string, pick: Pick) => string | undefined): MeaningChange =>
  ofTable(({ columns }, pick) => {
    const heading = one(Object.keys(columns), pick);
    return heading && change(columns, heading, pick);
  });

/** What project.yaml says of a mapped table: which, what its rows and its columns are. */
export const tableChanges: Readonly<Record<string, MeaningChange>> = {
  'columns exchanged': ofColumn((columns, a, pick) => {
    const b = one(Object.keys(columns), pick) as string;
    if (columns[a] === columns[b]) return undefined;
    [columns[a], columns[b]] = [columns[b], columns[a]];
    return `${a} is ${columns[a]}, ${b} is ${columns[b]}`;
  }),
  'column as another': ofColumn((columns, heading, pick) => {
    const as = one(kindsOfColumns, pick);
    if (as === columns[heading]) return undefined;
    columns[heading] = as;
    return `${heading} is ${as}`;
  }),
  'column left out': ofColumn((columns, heading) => {
    delete columns[heading];
    return `${heading} left out`;
  }),
  'column not registered': ofColumn((columns, heading) => {
    columns[heading] = unregistered;
    return `${heading} is ${unregistered}`;
  }),
  'heading misspelt': ofTable((table, pick) => {
    const heading = one(Object.keys(table.columns), pick);
    if (!heading) return undefined;
    const at = pick(heading.length);
    const to = pick(2) === 0 ? `${heading.slice(0, at)}${heading.slice(at + 1)}` : `${heading.slice(0, at)}囗${heading.slice(at)}`;
    table.columns = Object.fromEntries(Object.entries(table.columns).map(([key, as]) => [key === heading ? to : key, as]));
    return `${heading} written ${to}`;
  }),
  'rows of another kind': ofTable((table, pick) => {
    const rows = one(kindsOfRows, pick);
    if (rows === table.rows) return undefined;
    table.rows = rows;
    return `rows are ${rows}`;
  }),
  'another table': ofTable((table, pick) => {
    const from = table.in;
    table.in = `表格 ${1 + pick(7)}`;
    return table.in === from ? undefined : table.in;
  }),
  'unit of a table': ofTable((table, pick) => {
    const from = table.unit;
    table.unit = one(['元', '万元', '千元', '亿元', '个'], pick);
    return from === table.unit ? undefined : `unit ${table.unit}`;
  }),
  'mapping deleted': (file, pick) => {
    const table = one(tablesIn(file), pick);
    if (!table) return undefined;
    file.tables = tablesIn(file).filter((each) => each !== table);
    if (file.tables.length === 0) delete file.tables;
    return `${table.in} ${table.rows} deleted`;
  },
  'mapping twice': ofTable((table, _, file) => {
    file.tables.push(structuredClone(table));
    return 'twice';
  }),
};

/** Names of rows and cells with a number, as report.mdx prints them. */
function rowsPrinted({ 'report.mdx': text = '' }: ProjectTexts): readonly (readonly string[])[] {
  const lines = text.split('\n').filter((line) => /^\|.*\|$/.test(line.trim()) && !/^\|[\s:|-]+\|$/.test(line.trim()));
  return lines.map((line) =>
    line
      .trim()
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

const isName = (text: string): boolean => /^[★*]*\p{Script=Han}[^|]{1,}$/u.test(text);
const isNumber = (text: string): boolean => /^[≥≤><=]?\s*[\d,.]+\S{0,3}$/u.test(text);
const numberIn = (text: string): string => /[\d,.]+/u.exec(text)?.[0].replaceAll(',', '') ?? '';

/** Changes that speak of rows by their names. */
export const rowChanges: Readonly<Record<string, (file: ProjectData, project: ProjectTexts, pick: Pick) => string | undefined>> = {
  'row left out': (file, project, pick) => {
    const table = one(tablesIn(file), pick);
    const name = one(
      rowsPrinted(project).filter((row) => row.some(isNumber)),
      pick,
    )?.findLast(isName);
    if (!table || !name) return undefined;
    table.except = [...(table.except ?? []), name];
    return `${table.in} ${table.rows}: except ${name}`;
  },
  'unit of a row': (file, project, pick) => {
    const table = one(tablesIn(file), pick);
    const name = one(
      rowsPrinted(project).flatMap((row) => row.filter(isName)),
      pick,
    );
    const unit = one(['个', '人', '%', '万元', '元', '公里'], pick);
    if (!table || !name || table.units?.[name]) return undefined;
    table.units = { ...table.units, [name]: unit };
    return `${table.in} ${table.rows}: unit of ${name} is ${unit}`;
  },
  'id of another row': (file, project, pick) => {
    const table = one(tablesIn(file), pick);
    const rows = rowsPrinted(project).filter((row) => row.some(isName));
    const [a, b] = [one(rows, pick)?.findLast(isName), one(rows, pick)?.findLast(isName)];
    if (!table || !a || !b || a === b) return undefined;
    table.ids = { [a]: 'same', [b]: 'same' };
    return `${table.in} ${table.rows}: ids of ${a} and ${b}`;
  },
  'cell typed as well': (file, project, pick) => {
    const row = one(
      rowsPrinted(project).filter((each) => each.some(isName) && each.some(isNumber)),
      pick,
    );
    // A number that only counts the rows is none to register.
    const cell = row && one(row.slice(1).filter(isNumber), pick);
    const name = row?.findLast(isName);
    if (!cell || !name) return undefined;
    const value = pick(2) === 0 ? numberIn(cell) : String(1 + pick(900));
    const sort = pick(3);
    if (sort === 0)
      file.others = [
        ...(file.others ?? []),
        { id: 'typed', label: name, value, unit: one(['个', '万元', '%', '分'], pick), quotes: [cell] },
      ];
    else if (sort === 1 && Array.isArray(file.funds ?? []))
      file.funds = [...(file.funds ?? []), { id: 'typed', label: name, phase: '决算', value, unit: '万元', quotes: [cell] }];
    else
      file.indicators = [
        ...(file.indicators ?? []),
        {
          id: 'typed',
          path: [name],
          actual: { id: 'typed-actual', label: name, value, unit: one(['个', '%', '人'], pick), quotes: [cell] },
        },
      ];
    return `${name} ${cell} typed as ${value}`;
  },
};

export type RowChange = (typeof rowChanges)[string];

export const rowMutations = (write: (data: ProjectData) => string): readonly Mutation[] =>
  Object.entries(rowChanges).map(([name, change]) => ({
    name,
    spoil(project, pick) {
      const data = dataOf(project);
      const what = change(data, project, pick);
      return what ? { what, texts: { 'project.yaml': write(data) } } : undefined;
    },
  }));
