import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clausesOfBasis, operatorInCell } from '../../../src/language/cells/basis.ts';
import { countedIn, isSectionName, isTotalRow, isWholeRow, rowName, unitInHeading } from '../../../src/language/cells/row-names.ts';
import { decimalToText } from '../../../src/language/decimal.ts';

const shown = (cell: string): string => {
  const { name, operator, unit, points, isPart } = rowName(cell);
  return [name, `${operator ?? ''}${unit}`, points && decimalToText(points), isPart && 'part'].filter(Boolean).join(' | ');
};

describe('rowName(cell)', () => {
  const cases: Readonly<Record<string, string>> = {
    '★★抽检电梯(≥**台)': '抽检电梯 | ≥台',
    '督导员上岗(≥**人)': '督导员上岗 | ≥人',
    '四分类收集亭（座）': '四分类收集亭 | 座',
    '灯杆(≥3根)': '灯杆 | ≥根',
    '补助标准（元/人/月）': '补助标准 | 元/人/月',
    '保洁面积（万㎡）': '保洁面积 | 万㎡',
    '产出指标(50分)': '产出指标 | 50',
    '其中：当年财政拨款': '当年财政拨款 | part',
    '其中:市级财力': '市级财力 | part',
    '年度资金总额：': '年度资金总额',
    '337004-示例林场': '示例林场',
    '1.保洁巡查（人次）': '保洁巡查 | 人次',
    '指标1：收集亭数量': '收集亭数量',
    '①入户走访': '入户走访',
    '应急广播终端更换（含上年未完部分）': '应急广播终端更换（含上年未完部分）',
    '维修（二期）': '维修（二期）',
    '120急救站点': '120急救站点',
    '2023年新增床位': '2023年新增床位',
    '3公里步道': '3公里步道',
    其中使用满15年的电梯: '其中使用满15年的电梯',
    '慰问老党员（50年以上）': '慰问老党员（50年以上）',
    '救助金额（2万元以上）': '救助金额（2万元以上）',
    '规上企业(50人以上)': '规上企业(50人以上)',
    '群众满意度（90%以上）': '群众满意度 | ≥%',
    '响应时间（不超过24小时）': '响应时间 | ≤小时',
  };
  for (const [cell, reading] of Object.entries(cases)) it(`reads ${cell}`, () => assert.equal(shown(cell), reading));

  it('leaves a name that stands in the cell, so that it can be found there', () => {
    for (const cell of Object.keys(cases)) assert.ok(cell.includes(rowName(cell).name), cell);
  });
});

describe('the rows of a form', () => {
  it('are told by their first cell', () => {
    assert.deepEqual(
      ['合计', '总分', '总 分', '合计（100分）', '总计：'].filter((cell) => !isTotalRow(cell)),
      [],
    );
    assert.deepEqual(['合计人数', '培训总计', '总分公司'].filter(isTotalRow), []);
    assert.deepEqual(
      ['年度资金总额', '年度资金总额：', '总额', '资金总额', '合计'].filter((cell) => !isWholeRow(cell)),
      [],
    );
    assert.deepEqual(['其他资金', '上年结转资金', '总额外'].filter(isWholeRow), []);
    assert.deepEqual(
      ['产出指标', '效益指标', '一、产出指标', '满意度指标', '过程'].filter((name) => !isSectionName(name)),
      [],
    );
    assert.deepEqual(['产出合格率', '村民满意度', '质量验收'].filter(isSectionName), []);
  });

  it('may name their unit and comparison', () => {
    assert.deepEqual(['培训次数', '覆盖户数', '聘用人数', '服务人次数', '满意度'].map(countedIn), ['次', '户', '人', '人次', '']);
    assert.deepEqual(['指标值（%）', '补助标准(元/人)', '完成值（单位：万元）', '得分(B)', '分值（分）', '目标值'].map(unitInHeading), [
      '%',
      '元/人',
      '万元',
      '',
      '',
      '',
    ]);
    assert.deepEqual(['≥', '＝', '<=', '不低于', '定性', '正向', ''].map(operatorInCell), ['≥', '=', '≤', '≥', null, null, null]);
  });
});

describe('clausesOfBasis(text, name)', () => {
  const both = (text: string, name: string): string => {
    const { target, actual } = clausesOfBasis(text, name);
    return [target, actual]
      .map((side) => (side ? `${side.number.operator ?? ''}${decimalToText(side.number.value)}${side.number.unit}` : '-'))
      .join(' ');
  };
  const cases: readonly (readonly [text: string, name: string, reading: string])[] = [
    ['计划18条，实际18条', '开行线路', '18条 18条'],
    ['计划312万车公里，实际289.6万车公里', '运行里程', '312万车公里 289.6万车公里'],
    ['≥88%，实际89.3%', '班次正点率', '≥88% 89.3%'],
    ['≤1.85元/车公里；实际1.86元/车公里', '单位里程补贴', '≤1.85元/车公里 1.86元/车公里'],
    ['100%', '车辆年检合格率', '- 100%'],
    ['到位率100%', '资金到位率', '- 100%'],
    ['执行率93.37%，低于95%扣0.5分', '预算执行率', '- 93.37%'],
    ['127个行政村，100%', '行政村覆盖率', '- 100%'],
    ['政策落实', '优惠落实情况', '- -'],
    ['1个指标未细化，扣1分', '绩效指标明确性', '- -'],
    ['年中追加36.5万元，扣1分', '预算编制科学性', '- -'],
  ];
  for (const [text, name, reading] of cases) it(`reads ${text}`, () => assert.equal(both(text, name), reading));
});
