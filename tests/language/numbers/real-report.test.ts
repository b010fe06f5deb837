import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { read } from '../../narrative/blocks.ts';
import { numbersOf } from './described.ts';

const funds = ['quantity 800,000元: 800000 元', 'quantity 800,000元: 800000 元', 'quantity 799,998.85元: 799998.85 元'];
const targets = ['quantity 95%: ≥95 %', 'quantity 20 人: ≥20 人'];

/** Every number of the 2023 report, by block; blocks that are not listed have none. */
const expected: Readonly<Record<number, readonly string[]>> = {
  0: ['annex 附件 4: 4'],
  1: ['year 2023年度: 2023'],
  2: ['listMarker 一、: 1'],
  3: ['listMarker （一）: 1'],
  4: ['indefinite 一般', 'year 2023 年: 2023', 'quantity 800,000元: 800000 元'],
  5: ['listMarker （二）: 2'],
  6: ['indefinite 一般', ...funds],
  7: ['listMarker （三）: 3'],
  8: ['listMarker 1、: 1'],
  9: ['listMarker 2、: 2', 'documentNumber 〔2021〕135号: 2021~135'],
  10: ['listMarker 3、: 3', 'indefinite 进一步'],
  11: ['listMarker 二、: 2'],
  12: ['indefinite 进一步', ...targets],
  13: ['listMarker 三、: 3'],
  14: ['listMarker （一）: 1'],
  16: ['listMarker （二）: 2'],
  18: ['listMarker 四、: 4'],
  19: ['listMarker （一）: 1'],
  20: targets,
  21: ['indefinite 一般', ...funds],
  22: ['listMarker （二）: 2'],
  23: ['listMarker 一、: 1'],
  24: ['listMarker 二、: 2', 'indefinite 进一步'],
  25: [
    'quantity 73 人: 73 人',
    'quantity 421%: 421 %',
    'quantity 14 人: 14 人',
    'quantity 25 人: 25 人',
    'quantity 9 人: 9 人',
    'indefinite 一批',
  ],
  26: ['listMarker 三、: 3'],
  27: ['listMarker 四、: 4'],
  28: ['listMarker 五、: 5'],
  29: ['listMarker （一）: 1', 'quantity 四个: 4 个'],
  30: ['range 90-100: 90~100', 'range 80-90: 80~90', 'range 70-80: 70~80', 'quantity 70: ≤70'],
  31: ['listMarker （二）: 2'],
  33: ['listMarker 六、: 6'],
  34: ['listMarker （一）: 1'],
  35: ['indefinite 进一步', 'indefinite 一些'],
  36: ['listMarker （二）: 2'],
  37: ['listMarker （三）: 3'],
  38: ['listMarker （四）: 4'],
  39: ['indefinite 双重'],
  40: ['listMarker 七、: 7'],
  41: ['indefinite 统一', 'indefinite 每一'],
};

it('readNumbers(text) finds every number of the first report', () => {
  const source = readFileSync('content/baiyun-procuratorate/2023/judicial-assistance/report.mdx', 'utf8');
  const found = read(source).blocks.flatMap(({ index, text }) => (numbersOf(text).length > 0 ? [[index, numbersOf(text)] as const] : []));
  assert.deepEqual(Object.fromEntries(found), expected);
});
