import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { executionPoints } from '../../../src/checks/evaluation/execution-points.ts';
import type { Block } from '../../../src/domain/narrative.ts';
import type { Indicator, Report } from '../../../src/domain/report.ts';
import { decimalToText } from '../../../src/language/decimal.ts';
import { subjectOf } from '../text/said-of.ts';

const indicator = (name: string): Indicator => ({ path: [name] }) as unknown as Indicator;
const indicators = [indicator('改造户数'), indicator('按期完工率')];

function pointsIn(report: Report): string {
  const { weights, scores } = executionPoints(report);
  return [weights, scores].map((each) => each.map(decimalToText).join(' ')).join(' | ');
}

function inProse(text: string, of = indicators): string {
  return pointsIn({ ...subjectOf([text]).report, indicators: of });
}

function inTable(...rows: readonly (readonly string[])[]): string {
  const { report } = subjectOf(['']);
  const lines = rows.map((cells) => cells.map((cell) => `\n${cell}`).join(''));
  const starts = lines.map((_, i) => lines.slice(0, i).join('').length);
  const block = { ...(report.narrative.blocks[0] as Block), kind: 'table', text: lines.join(''), rows: starts } as const;
  return pointsIn({ ...report, indicators, narrative: { ...report.narrative, blocks: [block] } });
}

describe('the points of the execution rate', () => {
  for (const [text, expected] of [
    ['预算执行率分值10分，得9.5分。', '10 | 9.5'],
    ['预算执行率（10分）得9.5分。', '10 | 9.5'],
    ['预算执行率95.2%，满分10分，自评得分9.52分。', '10 | 9.52'],
    ['资金执行率得9.5分（满分10分）。', '10 | 9.5'],
    ['预算执行率分值为10分，扣0.5分。', '10 | 9.5'],
    ['预算执行率95.2%，权重10分，实际得分为9.5分，按期完工率得13分。', '10 | 9.5'],
    ['预算执行率95.2%。本项目自评得分93.5分。', ' | '],
    ['改造户数得17分，预算执行率95.2%。', ' | '],
  ] as const)
    it(`are read where its sentence gives them: ${text}`, () => assert.equal(inProse(text), expected));

  it('are read in its row of a table', () =>
    assert.equal(
      inTable(['指标', '完成值', '分值', '得分'], ['预算执行率', '95.2%', '10', '9.5'], ['改造户数', '288', '20', '17']),
      '10 | 9.5',
    ));

  it('are read in the row of the whole of the usual form', () =>
    assert.equal(
      inTable(
        ['项目资金（万元）', '年初预算数', '全年执行数', '分值', '执行率', '得分'],
        ['年度资金总额', '186.00', '171.36', '10', '95.2%', '9.5'],
        ['其中：财政拨款', '120.00', '118.56', '—', '98.8%', '—'],
      ),
      '10 | 9.5',
    ));

  it('are no others’ where the rate is an indicator of the file', () =>
    assert.equal(inProse('预算执行率分值10分，得9.5分。', [...indicators, indicator('预算执行率')]), ' | '));
});
