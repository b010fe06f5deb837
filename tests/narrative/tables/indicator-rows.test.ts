import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TableFile } from '../../../src/domain/files/table-file.ts';
import { idOfName } from '../../../src/domain/id-of-name.ts';
import { decimalToText } from '../../../src/language/decimal.ts';
import type { CellAnswer } from '../../../src/narrative/tables/cell-answers.ts';
import { indicatorRows } from '../../../src/narrative/tables/indicator-rows.ts';
import { readTables } from '../../../src/narrative/tables/read-tables.ts';
import { narrativeWith } from './table-of.ts';

const national: TableFile = {
  in: '表格 1',
  rows: 'indicators',
  columns: {
    一级指标: 'level',
    二级指标: 'level',
    三级指标: 'name',
    年度指标值: 'target',
    实际完成值: 'actual',
    分值: 'weight',
    得分: 'score',
    偏差原因: 'reason',
  },
};
const head = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因';

function read(table: string, mapping: Partial<TableFile> = {}) {
  const { found, missed } = readTables([{ ...national, ...mapping }], narrativeWith(table).blocks);
  assert.deepEqual(missed, []);
  const [only] = found;
  assert.ok(only);
  return indicatorRows(only.rows, only.mapped, only.table);
}

const shown = (answer: CellAnswer | null): string => {
  if (!answer) return '-';
  return 'words' in answer ? `“${answer.words}”` : `${answer.operator ?? ''}${decimalToText(answer.value)}${answer.unit}`;
};

const lines = (table: string, mapping?: Partial<TableFile>): string[] =>
  read(table, mapping).indicators.map(({ path, target, actual, weight, score, reason }) =>
    [
      path.join('>'),
      shown(target),
      shown(actual),
      weight ? decimalToText(weight) : '-',
      score ? decimalToText(score) : '-',
      reason ?? '-',
    ].join(' '),
  );

const openIn = (table: string, mapping?: Partial<TableFile>): string[] =>
  read(table, mapping).faults.map((each) => ('row' in each ? `${each.fault} ${each.row}` : each.fault));

describe('indicatorRows(rows)', () => {
  it('reads numbers, words and what stands under merged cells', () => {
    const table = `${head}
      产出指标(50分)|数量指标|★新装灯杆(≥**根)|310|327|8|8|
      ||检修灯罩|≥ 95 %|91.3%|7|6.7|两条巷子在施工
      |质量指标|亮灯登记|逐日登记|与要求一致|5|5|
      效益指标(30分)|社会效益指标|夜间出行|有所改善|年内投诉3件，已办结|10|9|
      满意度指标|服务对象满意度|居民满意度|≥90%|93.4%|10|10|
      总分|||||100|97.7|`;
    assert.deepEqual(lines(table), [
      '产出指标>数量指标>新装灯杆 ≥310根 327根 8 8 -',
      '产出指标>数量指标>检修灯罩 ≥95% 91.3% 7 6.7 两条巷子在施工',
      '产出指标>质量指标>亮灯登记 “逐日登记” “与要求一致” 5 5 -',
      '效益指标>社会效益指标>夜间出行 “有所改善” “年内投诉3件，已办结” 10 9 -',
      '满意度指标>服务对象满意度>居民满意度 ≥90% 93.4% 10 10 -',
    ]);
    assert.deepEqual(read(table).faults, []);
  });

  it('reads rows that head others, the headings of the next page, a reason that goes on and cells printed once for each merged column', () => {
    const table = `${head}
      产出指标（60分）|产出指标（60分）|产出指标（60分）|产出指标（60分）||||
      |数量指标|路口劝导|≥200人次|180人次|10|9|四月起增设
      |||||||两个路口
      ${head}
      |数量指标|印发折页|=500份|500份|10|10|/
      小计|||||20|19|
      合计|合计|合计|||100|95|
      自评结论|总体良好|总体良好|总体良好||||`;
    assert.deepEqual(lines(table), [
      '产出指标>数量指标>路口劝导 ≥200人次 180人次 10 9 四月起增设两个路口',
      '产出指标>数量指标>印发折页 =500份 500份 10 10 -',
    ]);
  });

  for (const word of ['合计', '总计', '合 计'])
    it(`goes on below a ${word} that further indicators and another total follow`, () => {
      const table = `${head}
        产出指标|数量指标|路口劝导|≥200人次|180人次|10|9|
        ${word}|||||10|9|
        效益指标|社会效益|印发折页|=500份|500份|10|10|/
        总分|||||20|19|
        备注|本表满分20分|本表满分20分|本表满分20分||||`;
      assert.deepEqual(
        lines(table).map((line) => line.split(' ')[0]),
        ['产出指标>数量指标>路口劝导', '效益指标>社会效益>印发折页'],
      );
    });

  it('takes comparison and unit from columns of their own, then from the name, the heading and the other side', () => {
    const columns = { 指标名称: 'name', 指标性质: 'operator', 指标值: 'target', 度量单位: 'unit', '完成值（%）': 'actual' } as const;
    const table = `指标名称|指标性质|指标值|度量单位|完成值（%）
      抽检电梯(<**台)|≤|24|台|23
      培训次数|≥|3||3
      处置时限(≤24小时)|定性|及时||及时
      整改率||95%||91.3
      群众评价|定性|12||12`;
    assert.deepEqual(lines(table, { columns }), [
      '抽检电梯 ≤24台 23台 - - -',
      '培训次数 ≥3% 3% - - -',
      '处置时限 “及时” “及时” - - -',
      '整改率 95% 91.3% - - -',
      '群众评价 12% 12% - - -',
    ]);
  });

  it('tells a row of points without an indicator from one whose name is missing', () => {
    const table = `${head}
      产出|数量|巡查|≥12次|15次|5|5|
      预算执行率（10分）|||||10|9|
      ||||3次|5|5|
      满意度|服务对象||≥90%|91%|5|5|`;
    assert.deepEqual(openIn(table), ['pointsOnly 2', 'nameless 3', 'nameless 4']);
    assert.deepEqual(openIn(table, { except: ['第 3 行', '第 4 行', '第 5 行'] }), []);
  });

  it('asks about what it cannot read, once for each cell, row and unit', () => {
    const table = `${head}
      产出|数量|巡查|≥12|15|5|五|
      ||劝导|≥9l.3%|95%|5|5|
      |||≥3|3|5|5|
      ||巡查|≥3次|3次|5|5|
      总分|||||100|98|`;
    assert.deepEqual(openIn(table), ['unit 1', 'unread 1', 'unread 2', 'nameless 3', 'twice 4']);
    const mended = { units: { '第 2 行': '次' }, ids: { '第 5 行': 'patrols-again' }, except: ['劝导', '第 4 行'] };
    assert.deepEqual(openIn(table, mended), ['unread 1']);
    assert.deepEqual(
      read(table, mended).indicators.map(({ id }) => id),
      [idOfName('巡查'), 'patrols-again'].map((id, i) => (i === 0 ? idOfName('产出', '数量', '巡查') : id)),
    );
  });

  it('gives a row the same id in another year, wherever it stands and whatever is noted at its name', () => {
    const [first] = read(`${head}\n产出|数量|新装灯杆(≥**根)|≥3根|3根|5|5|`).indicators;
    const [, second] = read(`${head}\n产出|质量|完好率|≥98%|99%|5|5|\n产出|数量|★ 新装灯杆（根）|≥9|9|5|5|`).indicators;
    assert.equal(first?.id, second?.id);
  });

  it('reads two sides in one cell', () => {
    const columns = { 三级指标: 'name', 评分依据: 'basis', 分值: 'weight', 得分: 'score' } as const;
    const table = `三级指标|分值|得分|评分依据
      开行线路|6|6|计划18条，实际18条
      正点率|7|7|≥88%，实际89.3%
      年检合格率|5|5|100%
      长期运营|4|2|基本具备`;
    assert.deepEqual(lines(table, { columns }), [
      '开行线路 18条 18条 6 6 -',
      '正点率 ≥88% 89.3% 7 7 -',
      '年检合格率 - 100% 5 5 -',
      '长期运营 - “基本具备” 4 2 -',
    ]);
  });
});

describe('readTables(tables, blocks)', () => {
  const missedIn = (table: string, mapping: Partial<TableFile>) =>
    readTables([{ ...national, ...mapping }], narrativeWith(table).blocks).missed[0]?.fault;

  it('says what of a mapping stands nowhere, or in two places', () => {
    const table = '三级指标|目标值|完成值|得分|得分说明|得分\n巡查|3次|3次|5|无|5';
    assert.deepEqual(missedIn(table, { in: '表格 2' }), { fault: 'table', tables: 1 });
    assert.deepEqual(missedIn(table, { columns: { 三级指标: 'name', 指标值: 'target' } }), {
      fault: 'headings',
      missing: ['指标值'],
      printed: ['三级指标', '目标值', '完成值', '得分', '得分说明'],
    });
    assert.deepEqual(missedIn(table, { columns: { 三级指标: 'name', 得分: 'score' } }), { fault: 'twice', heading: '得分' });
  });

  it('joins headings that stand one below the other, and takes a merged one for all its columns', () => {
    const table = `指标名称|完成情况|完成情况|得分情况|得分情况
      指标名称|年度指标值|实际完成值|分值|得分
      巡查次数|12次|15次|5|5`;
    assert.deepEqual(
      lines(table, {
        columns: { 指标名称: 'name', 完成情况年度指标值: 'target', 实际完成值: 'actual', 分值: 'weight', 得分情况得分: 'score' },
      }),
      ['巡查次数 12次 15次 5 5 -'],
    );
  });
});

describe('parts of a score in a table', () => {
  const columns: TableFile['columns'] = { 指标类别: 'name', 分值: 'weight', 得分: 'score', 失分说明: 'reason' };
  const of = (...rows: string[]) => lines(['指标类别|分值|得分|失分说明', ...rows].join('\n'), { columns });

  it('are its rows where nothing else is scored', () => {
    const found = of('投入|15|15|', '过程|25|23.1|盘点滞后扣0.7分', '小计|100|38.1|');
    assert.equal(found.length, 2);
    assert.match(found[1] ?? '', /过程.*25.*23\.1.*盘点滞后扣0\.7分/u);
  });

  it('head the rows that are scored below them', () => {
    const found = of('产出|30|28|', '清扫街道|20|19|', '清运垃圾|10|9|', '效果|30|30|', '街面整洁|30|30|');
    assert.deepEqual(
      found.map((line) => line.split(' ')[0]),
      ['产出>清扫街道', '产出>清运垃圾', '效果>街面整洁'],
    );
  });
});
