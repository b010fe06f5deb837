import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mappedColumns } from '../../../src/narrative/tables/mapped-columns.ts';
import { proposedTables } from '../../../src/narrative/tables/propose.ts';
import { tableColumnWords, tableRowWords } from '../../../src/text/vocabulary.ts';
import { narrativeWith } from './table-of.ts';

const proposed = (table: string): string[] =>
  proposedTables(narrativeWith(table).blocks).map(
    ({ rows, columns }) =>
      `${tableRowWords[rows]}：${Object.entries(columns)
        .map(([heading, as]) => `${heading}=${tableColumnWords[as]}`)
        .join(' ')}`,
  );

const forms: readonly (readonly [heads: string, mapping: string])[] = [
  [
    '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施',
    '指标：一级指标=上级 二级指标=上级 三级指标=名称 年度指标值=目标 实际完成值=结果 分值=分值 得分=得分 偏差原因分析及改进措施=原因',
  ],
  [
    '绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
    '指标：一级指标=上级 二级指标=上级 三级指标=名称 年度指标值=目标 实际完成值=结果 分值=分值 得分=得分',
  ],
  [
    '指标类别|指标名称|目标值|全年实际值|权重|自评得分|备注',
    '指标：指标类别=上级 指标名称=名称 目标值=目标 全年实际值=结果 权重=分值 自评得分=得分 备注=原因',
  ],
  ['绩效指标|计划完成值|完成值|得分', '指标：绩效指标=名称 计划完成值=目标 完成值=结果 得分=得分'],
  [
    '三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因',
    '指标：三级指标=名称 指标性质=性质 指标值=目标 度量单位=单位 完成值=结果 权重=分值 得分=得分 未完成原因=原因',
  ],
  [
    '一级指标|二级指标|三级指标|分值|得分|评分依据',
    '指标：一级指标=上级 二级指标=上级 三级指标=名称 分值=分值 得分=得分 评分依据=目标和结果',
  ],
  [
    '三级指标|四级指标|预期指标值|实际完成情况|满分|得分',
    '指标：三级指标=上级 四级指标=名称 预期指标值=目标 实际完成情况=结果 满分=分值 得分=得分',
  ],
  [
    '三级指标|年度指标值|全年实际完成情况|分值|得分|得分率（%）',
    '指标：三级指标=名称 年度指标值=目标 全年实际完成情况=结果 分值=分值 得分=得分 得分率（%）=不登记',
  ],
  ['指标内容|2023年目标值|完成结果', '指标：指标内容=名称 2023年目标值=目标 完成结果=结果'],
  [
    '项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分',
    '资金：年初预算数=年初预算 全年预算数=调整后预算 全年执行数=决算 分值=分值 执行率=执行率 得分=得分',
  ],
  ['资金来源|预算数|到位资金|支出数|执行率', '资金：预算数=年初预算 到位资金=资金到位 支出数=决算 执行率=执行率'],
  [
    '预算执行情况(10分)|年初预算(万元)|调整后预算(万元)|执行数(万元)|执行率',
    '资金：年初预算(万元)=年初预算 调整后预算(万元)=调整后预算 执行数(万元)=决算 执行率=执行率',
  ],
  [
    '资金构成|年初批复数|追加后预算|到位资金|实际支出|支出进度',
    '资金：年初批复数=年初预算 追加后预算=调整后预算 到位资金=资金到位 实际支出=决算 支出进度=执行率',
  ],
  ['序号|项目名称|建设地点|计划资金（万元）|完成投资（万元）', '项目：项目名称=名称 计划资金（万元）=年初预算 完成投资（万元）=决算'],
  ['单位|项目|资金（万元）|等级', '项目：项目=名称 资金（万元）=金额 等级=等级'],
  ['主管部门|项目名称|实施单位|决算数', '项目：主管部门=主管部门 项目名称=名称 实施单位=实施单位 决算数=决算'],
  ['项目名称|责任科室|用款单位|支出数|评价得分', '项目：项目名称=名称 责任科室=责任部门 用款单位=实施单位 支出数=决算 评价得分=得分'],
  ['支出内容|预算数（万元）|执行数（万元）|执行率', '支出方向：支出内容=名称 预算数（万元）=年初预算 执行数（万元）=决算 执行率=执行率'],
  [
    '编号|项目|年初预算／万元|调整后预算 万元|实际支出（万元）|预算执行率%|评价得分/分|评价等次',
    '项目：项目=名称 年初预算／万元=年初预算 调整后预算万元=调整后预算 实际支出（万元）=决算 预算执行率%=执行率 评价得分/分=得分 评价等次=等级',
  ],
  ['序号|单位|项目|资金（万元）|等级', '项目：项目=名称 资金（万元）=金额 等级=等级'],
  [
    '序号|项目名称|预算数|支出数|执行率|得分|评价等级',
    '项目：项目名称=名称 预算数=年初预算 支出数=决算 执行率=执行率 得分=得分 评价等级=等级',
  ],
];

describe('proposedTables(blocks)', () => {
  for (const [heads, mapping] of forms)
    it(`maps ${heads}`, () => {
      assert.deepEqual(proposed(`${heads}\n甲${'|1'.repeat(heads.split('|').length - 1)}`), [mapping]);
    });

  it('proposes columns of persons where numbers stand below', () => {
    const heads = '项目名称|计划资金（万元）|受益户数（户）|其中：脱贫户（户）|惠及群众';
    const mapped = '项目：项目名称=名称 计划资金（万元）=年初预算 受益户数（户）=受益对象 其中：脱贫户（户）=其中';
    assert.deepEqual(proposed(`${heads}\n产业路|156|213|47|全村群众`), [mapped]);
    assert.deepEqual(proposed(`${heads}\n产业路|156|213|47|500人`), [`${mapped} 惠及群众=受益对象`]);
  });

  it('proposes no amount for a column that holds words alone', () => {
    assert.deepEqual(proposed('项目名称|预算数|决算|评价等级\n渠道清淤|12.4|已通过审计|良'), [
      '项目：项目名称=名称 预算数=年初预算 评价等级=等级',
    ]);
    assert.deepEqual(proposed('项目名称|预算数|决算|评价等级\n渠道清淤|12.4|—|良'), [
      '项目：项目名称=名称 预算数=年初预算 决算=决算 评价等级=等级',
    ]);
  });

  it('knows a column by its heading, whatever letter the form calls it by', () => {
    for (const [a, b, c] of [
      ['全年预算数（A）', '全年执行数（B）', '执行率（B/A）'],
      ['全年预算数 A', '全年执行数 B', '执行率 B/A'],
      ['A全年预算数', 'B全年执行数', '执行率(%)B÷A'],
    ])
      assert.deepEqual(
        proposed(`资金来源|${a}|${b}|${c}\n财政拨款|60|57.6|96%`).map((each) => each.replace(/[ A-F（）()/÷%]/gu, '')),
        ['资金：全年预算数=调整后预算全年执行数=决算执行率=执行率'],
      );
  });

  it('proposes a column headed 单位 where bodies stand below, not where measures do', () => {
    assert.deepEqual(proposed('单位|项目|金额|等级\n示例县水利局|渠道清淤|12.4|良'), ['项目：单位=主管部门 项目=名称 金额=金额 等级=等级']);
    assert.deepEqual(proposed('单位|项目|金额|等级\n公里|渠道清淤|12.4|良'), ['项目：项目=名称 金额=金额 等级=等级']);
  });

  it('proposes what can be found again', () => {
    for (const [heads] of forms) {
      const { blocks } = narrativeWith(`填报单位|示例局\n${heads}\n甲|乙|丙`);
      for (const mapping of proposedTables(blocks)) assert.ok(!('fault' in mappedColumns(mapping, blocks)), heads);
    }
  });

  for (const [what, table, mapping] of [
    [
      'the goals and their results',
      '绩效目标完成情况|年初设定目标|全年完成情况\n|购置设备9台|购置设备8台',
      '年初设定目标=目标 全年完成情况=结果',
    ],
    ['the goal and its result', '总体目标完成情况|总体目标|全年实际完成情况\n|改造520户|改造523户', '总体目标=目标 全年实际完成情况=结果'],
    ['them, and printed again', '年度目标完成情况|预期目标|实际完成情况\n年度目标完成情况|栽树|栽了', '预期目标=目标 实际完成情况=结果'],
    ['nothing', '预期目标|目标完成情况\n栽树500棵|栽树510棵', '预期目标=目标 目标完成情况=结果'],
    ['nothing, in a blank form', '预期目标|实际完成情况\n|', '预期目标=目标 实际完成情况=结果'],
  ] as const)
    it(`takes no merged heading for a column: over ${what}`, () => assert.deepEqual(proposed(table), [`总体目标：${mapping}`]));

  it('proposes one mapping for each stretch of a form, and none for what is no form', () => {
    const form = `项目名称|巷道照明\n${forms[8]?.[0]}\n年度资金总额|1|1|1|10|100%|10\n年度目标|预期目标|实际完成情况\n|亮灯|亮了\n${forms[0]?.[0]}\n产出|数量|巡查|3次|3次|5|5|`;
    assert.deepEqual(proposed(form), [forms[8]?.[1], '总体目标：预期目标=目标 实际完成情况=结果', forms[0]?.[1]]);
    for (const table of [
      '姓名|职务|分工\n甲|组长|统筹',
      '月份|件数|办结\n一月|3|3',
      '资金来源|金额\n财政|100',
      '学校|班级数|学生数\n甲校|3|90',
      '单位名称|项目数|预算数|支出数|评价等级\n甲所|3|8|7|良',
    ])
      assert.deepEqual(proposed(table), [], table);
  });
});
