import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { read as readWorkbook, utils } from '@e965/xlsx';
import { parse as parseCsv } from 'csv-parse/sync';
import { verifyReport } from '../../src/cli/verify-report.ts';
import { zh } from '../../src/text/readers/zh.ts';
import { documents, goldOf, goldPaths } from '../documents/documents.ts';
import { readPdf, wholeText } from '../print/read-pdf.ts';

/** A number or an answer in words of a document, as its gold file has it. */
interface GoldFigure {
  readonly subject: string;
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly operator: string;
  /** Of a number that is told as no exact one, all of it as printed. */
  readonly phrase: string;
}

const verdicts = zh.report.indicators.verdict;
const others = new Set(['指标', '等级', '分档', '受益', '比上年', '不适用', '没有金额', '没有结果', '未设定']);

const fieldsOf = (path: string): readonly (readonly string[])[] => goldOf(path).map((line) => line.split(' ¦ ').map((each) => each.trim()));

const figuresOf = (path: string): readonly GoldFigure[] =>
  fieldsOf(path)
    .filter(([, kind = '']) => !others.has(kind))
    .map(([subject = '', label = '', value = '', unit = '', operator = '', , , , phrase = '']) => ({
      ...{ subject: subject === '全部' ? '' : subject, label, value, unit, operator, phrase },
    }));

/** On which side of its digits a number lies that is told so. */
const sides = { '<': /不足|不到/u, '>': /余|超过|逾/u, '≥': /以上|不[低少]于|至少|≥/u, '≤': /以[下内]|不[高多]于|不超过|至多|≤/u };
const sideOf = (phrase: string): string => Object.entries(sides).find(([, words]) => words.test(phrase))?.[0] ?? '';

type Row = Readonly<Record<string, string>>;

const oneLine = (fields: readonly unknown[]): string => fields.map((each) => String(each ?? '')).join(' ¦ ');
const wanted = (path: string): readonly string[] =>
  figuresOf(path).map(({ subject, label, value, unit, operator }) => oneLine([subject, label, value, unit, operator]));
/** Tables have the side in the column of comparisons; figures.json has the words. */
const inTables = (path: string): readonly string[] =>
  figuresOf(path).map(({ subject, label, value, unit, operator, phrase }) =>
    oneLine([subject, label, value, unit, operator || sideOf(phrase)]),
  );

/** Of a part within parts its own name: 中央资金 › 彩票公益金. */
const nearest = (subject = ''): string => subject.split(' › ').at(-1) ?? '';

/** Each as often as it is wanted. */
function missing(all: readonly string[], found: readonly string[]): readonly string[] {
  const left = [...found];
  return all.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The bound of DESIGN.md for a form of twenty indicators, which no document here has more of. */
const most = 20_000;

export const placeDocuments = (content: string): void => {
  for (const name of readdirSync(documents))
    if (name !== 'site.yaml') cpSync(join(documents, name), join(content, name), { recursive: true });
};

/** Registers tests of what a site with the documents publishes of them: every gold figure in every form, and nothing that verification finds wrong. */
export function readDocumentsBack(site: string): void {
  describe('every document of the field, read back from what is published', () => {
    for (const path of goldPaths()) {
      const bytesOf = (name: string) => readFileSync(join(site, path, name));
      /** A report has no table of what it says nothing of. */
      const tableOf = (name: string): Row[] =>
        existsSync(join(site, path, name)) ? parseCsv(bytesOf(name), { columns: true, bom: true }) : [];

      it(`verifies: ${path}`, () => assert.deepEqual(verifyReport({ path: '', read: bytesOf }).failures, []));

      it(`has its figures in CSV, JSON and the workbook, with their subjects: ${path}`, () => {
        const stated = tableOf('figures.csv').filter(({ status }) => status === '报告写明');
        const rows = stated.map((row) =>
          oneLine([nearest(row['subject']), row['label'], row['value'] || row['words'], row['unit'], row['operator']]),
        );
        assert.deepEqual([missing(inTables(path), rows), missing(rows, inTables(path))], [[], []]);
        const { figures, parts } = JSON.parse(String(bytesOf('figures.json'))) as Json;
        const names = new Map(allParts(parts).map(({ id, name }) => [id, name]));
        const inJson = figures.map(({ subject, label, value, words, unit, operator }) =>
          oneLine([subject && names.get(subject), label, value ?? words, unit, operator]),
        );
        assert.deepEqual(missing(wanted(path), inJson), []);
        const sheet = readWorkbook(bytesOf('report.xlsx')).Sheets['全部数字'] ?? assert.fail('no sheet');
        const cells = utils
          .sheet_to_json<Row>(sheet, { defval: '' })
          .map((row) =>
            oneLine([nearest(row['所属部分']), row['名称'], row['数值'] === '' ? row['文字'] : row['数值'], row['单位'], row['比较符号']]),
          );
        assert.deepEqual(missing(inTables(path), cells), []);
      });

      it(`has its indicators, with verdict, weight, score and reason, and its grades: ${path}`, () => {
        const said = fieldsOf(path).filter(([, kind]) => kind === '指标');
        const rows = tableOf('indicators.csv').map((row) =>
          oneLine([nearest(row['subject']), row['indicator'], row['verdict'], row['weight'], row['score'], row['reason']]),
        );
        const indicators = said.map(([subject, , name, verdict, ...rest]) =>
          oneLine([
            subject === '全部' ? '' : subject,
            name,
            verdicts[verdict as keyof typeof verdicts] ?? '',
            ...[0, 1, 2].map((i) => rest[i]),
          ]),
        );
        assert.deepEqual([missing(indicators, rows), missing(rows, indicators)], [[], []]);
        const untold = fieldsOf(path).flatMap(([, kind, name, words]) => (kind === '没有结果' ? [oneLine([name, words])] : []));
        const noted = tableOf('indicators.csv').flatMap(({ indicator, basis, note }) => {
          const [, words] = /^报告说“([^”]*)”/.exec(basis === '未公布' ? (note ?? '') : '') ?? [];
          return words === undefined ? [] : [oneLine([indicator, words])];
        });
        assert.deepEqual([missing(untold, noted), missing(noted, untold)], [[], []]);
        const grades = fieldsOf(path).flatMap(([subject, kind, grade]) => (kind === '等级' ? [oneLine([subject, grade])] : []));
        const published = [
          ...tableOf('reports.csv').map(({ grade }) => oneLine(['全部', grade])),
          ...tableOf('parts.csv').map(({ name, grade }) => oneLine([name, grade])),
        ];
        assert.deepEqual(missing(grades, published), []);
      });

      it(`marks what does not apply as such, in CSV, JSON and the workbook: ${path}`, () => {
        const said = fieldsOf(path)
          .filter(([, kind]) => kind === '不适用')
          .map(([subject, , label, words]) => oneLine([subject === '全部' ? '' : subject, label, words]));
        const rows = tableOf('figures.csv')
          .filter(({ status }) => status === '不适用')
          .map(({ subject, label, value, words }) => oneLine([nearest(subject), label, `${value}${words}`]));
        assert.deepEqual([missing(said, rows), missing(rows, said)], [[], []]);
        const { figures, parts } = JSON.parse(String(bytesOf('figures.json'))) as Json;
        const names = new Map(allParts(parts).map(({ id, name }) => [id, name]));
        const inJson = figures.flatMap(({ status, subject, label, value, words }) =>
          status === 'inapplicable' && value === null ? [oneLine([subject && names.get(subject), label, words])] : [],
        );
        assert.deepEqual([missing(said, inJson), missing(inJson, said)], [[], []]);
        const sheet = readWorkbook(bytesOf('report.xlsx')).Sheets['全部数字'] ?? assert.fail('no sheet');
        const cells = utils
          .sheet_to_json<Row>(sheet, { defval: '' })
          .filter((row) => row['状态'] === '不适用')
          .map((row) => oneLine([nearest(row['所属部分']), row['名称'], row['文字']]));
        assert.deepEqual([missing(said, cells), missing(cells, said)], [[], []]);
      });

      it(`prints all of it: ${path}`, async () => {
        const text = wholeText(await readPdf(bytesOf('report.pdf'))).replace(/\s/gu, '');
        const printed = tableOf('figures.csv')
          .filter(({ status }) => status === '报告写明')
          // What begins with a sign is marked as text for spreadsheets.
          .flatMap(({ printed: each = '' }) => each.replace(/^'(?=[-−])/u, '').split(' / '));
        const named = fieldsOf(path).flatMap(([, kind, name = '']) => (kind === '指标' ? [name] : []));
        assert.deepEqual(
          [...printed, ...named].filter((each) => !text.includes(each.replace(/\s/gu, ''))),
          [],
        );
      });

      it(`weighs what a page may: ${path}`, () => {
        const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
        assert.ok(brotliCompressSync(bytesOf('index.html'), quality).length <= most);
      });
    }

    it('is of several kinds, one of them a form of twenty indicators', () => {
      const counts = goldPaths().map((path) => fieldsOf(path).filter(([, kind, name]) => kind === '指标' && name !== '执行率').length);
      assert.ok(counts.length >= 12 && counts.some((each) => each >= 20), String(counts));
    });
  });
}

interface Part {
  readonly id: string;
  readonly name: string;
  readonly parts: readonly Part[];
}
interface Json {
  readonly figures: readonly {
    readonly subject: string | null;
    readonly label: string;
    readonly status: string;
    readonly value: string | null;
    readonly words: string | null;
    readonly unit: string;
    readonly operator: string | null;
  }[];
  readonly parts: readonly Part[];
}

const allParts = (parts: readonly Part[]): readonly Part[] => parts.flatMap((each) => [each, ...allParts(each.parts)]);
