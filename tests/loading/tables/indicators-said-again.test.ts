import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { projectFile } from '../../../src/domain/files/project-file.ts';
import { decimalToText } from '../../../src/language/decimal.ts';
import { spelledOut } from '../../../src/loading/short-forms.ts';
import { expandTables } from '../../../src/loading/tables/expand.ts';
import { read } from '../../narrative/blocks.ts';

const text = `# 2023年度示例市虚构区示例局渡口值守项目绩效评价报告

开设渡口6处，值守人员到岗率93%，未达到95%的目标值；乘客满意度为88%。

| 三级指标 | 分值 | 得分 | 评分依据 |
| --- | --- | --- | --- |
| 开设渡口 | 10 | 10 | 计划6处，实际6处 |
| 值守人员到岗率 | 10 | 8 | ≥95%，实际93% |
| 制度健全性 | 5 | 5 | 制度齐全 |
| 巡河 | 5 | 5 | 100% |
| 巡河 | 5 | 5 | 12次 |
`;

const tables = [{ in: '表格 1', rows: '指标', columns: { 三级指标: '名称', 分值: '分值', 得分: '得分', 评分依据: '目标和结果' } }];

const expanded = (indicators: readonly unknown[]) =>
  expandTables(projectFile.parse(spelledOut({ name: '示例', indicators, tables })), read(text), 2023);

const answersOf = ({ file }: ReturnType<typeof expanded>) =>
  file.indicators.map(({ path, target, actual }) =>
    [path.at(-1), ...[target, actual].map((each) => sideOf(each))].filter((each) => each !== undefined),
  );

const sideOf = (side: unknown): unknown =>
  typeof side === 'object' && side !== null && 'quotes' in side
    ? [
        ...('value' in side ? [decimalToText(side.value as Parameters<typeof decimalToText>[0])] : []),
        ...(side.quotes as string[]).slice(1),
      ]
    : undefined;

describe('an indicator of a mapped table that the file has as well', () => {
  const written = [
    { path: ['乘客满意度'], target: '未公布', actual: '乘客满意度为88%' },
    { path: ['值守人员到岗率'], target: '未达到95%的目标值', actual: '到岗率93%' },
    { path: ['开设渡口'], actual: '开设渡口6处' },
  ];

  it('is one, with the places of the text behind its cells, where the table has it', () =>
    assert.deepEqual(answersOf(expanded(written)), [
      ['乘客满意度', ['88']],
      ['开设渡口', ['6'], ['6', '开设渡口6处']],
      ['值守人员到岗率', ['95', '未达到95%的目标值'], ['93', '到岗率93%']],
      ['制度健全性', []],
      ['巡河', ['100']],
      ['巡河', ['12']],
    ]));

  it('keeps the weight, the score and the id of its row, and leaves nothing open', () => {
    const { file, faults } = expanded(written);
    const alone = expanded([]).file.indicators;
    assert.deepEqual(
      file.indicators.slice(1).map(({ id, weight, score }) => [id, weight, score]),
      alone.map(({ id, weight, score }) => [id, weight, score]),
    );
    // Two rows of one name and of no level are asked about by themselves.
    const asked = faults.flatMap((each) => ('open' in each ? each.open : [])).flatMap((each) => ('name' in each ? [each.name] : []));
    assert.deepEqual(asked, ['巡河']);
  });

  it('is found in the file by the line that the editor wrote, every other row by its mapping', () => {
    const { writtenAt } = expanded(written);
    assert.deepEqual(writtenAt(['indicators', 0, 'actual']), ['indicators', 0, 'actual']);
    assert.deepEqual(writtenAt(['indicators', 1, 'actual']), ['indicators', 2, 'actual']);
    assert.deepEqual(writtenAt(['indicators', 2, 'target']), ['indicators', 1, 'target']);
    assert.deepEqual(writtenAt(['indicators', 3, 'actual']), ['tables', 0]);
  });

  it('keeps the number of the table where the text has another, which its quotation then does not give', () => {
    const { file } = expanded([{ path: ['开设渡口'], actual: '到岗率93%' }]);
    const { actual } = file.indicators[0] as { actual: unknown };
    assert.deepEqual(sideOf(actual), ['6', '到岗率93%']);
  });

  it('is another one where two rows have its name, or the table has none', () => {
    assert.equal(expanded([{ path: ['巡河'], actual: '未公布', id: 'patrols' }]).file.indicators.length, 6);
    assert.equal(expanded([{ path: ['渡口'], actual: '开设渡口6处' }]).file.indicators.length, 6);
  });

  it('tells target and result of one cell apart by name, and leaves the name of a result alone as it is', () => {
    const labels = expanded([]).file.indicators.flatMap(({ target, actual }) =>
      [target, actual].flatMap((each) => (typeof each === 'object' && 'label' in each ? [each.label] : [])),
    );
    assert.deepEqual(labels, [
      ...['开设渡口评分依据（目标）', '开设渡口评分依据（结果）', '值守人员到岗率评分依据（目标）', '值守人员到岗率评分依据（结果）'],
      ...['制度健全性评分依据', '巡河评分依据', '巡河评分依据'],
    ]);
  });
});
