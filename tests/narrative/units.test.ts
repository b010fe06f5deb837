import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDecimal } from '../../src/language/decimal.ts';
import { locate } from '../../src/narrative/locate.ts';
import { paragraphs } from './blocks.ts';

const states = (text: string, value: string, unit: string): boolean =>
  locate({ id: 'f', value: parseDecimal(value) ?? assert.fail(value), unit, quotes: [text] }, paragraphs(text)).faults.length === 0;

describe('locate(figure, blocks), by the unit that is printed', () => {
  for (const [text, value, unit] of [
    ['浓度35μg/m³，', '35', 'μg/m³'],
    ['浓度35\u00B5g/m³，', '35', 'μg/m³'],
    ['浓度 35 微克/立方米', '35', 'μg/m³'],
    ['浓度35ug/m3。', '35', 'ug/m3'],
    ['氨氮0.5mg/L。', '0.5', 'mg/L'],
    ['噪声55dB', '55', 'dB'],
    ['噪声55dB(A)', '55', 'dB(A)'],
    ['水压300kPa', '300', 'kPa'],
    ['温度26℃', '26', '℃'],
    ['温度26℃', '26', '摄氏度'],
    ['租金35元/㎡·月', '35', '元/㎡·月'],
    ['租金35元/平方米·月', '35', '元/㎡·月'],
    ['租金35元/(㎡·月)', '35', '元/(㎡·月)'],
    ['培训1200人·次', '1200', '人·次'],
    ['吞吐1.2万标准箱', '1.2', '万标准箱'],
    ['吞吐1200TEU', '1200', 'TEU'],
    ['投入12FTE', '12', 'FTE'],
    ['强度2.5kgce/㎡，', '2.5', 'kgce/㎡'],
    ['流量3.5m³/s', '3.5', 'm³/s'],
    ['面积30m²。', '30', '平方米'],
    ['面积3hm²。', '3', 'hm²'],
    ['阻值5kΩ', '5', 'kΩ'],
    ['菌落5cfu/mL', '5', 'cfu/mL'],
  ] as const)
    it(`takes ${text} for ${value} ${unit}`, () => assert.ok(states(text, value, unit)));

  for (const [text, value, unit] of [
    ['4G网络', '4', '件'],
    ['购置3D打印机', '3', '个'],
    ['浓度35μg/m³', '35', 'mg/m³'],
    ['浓度35μg/m³', '35', 'μg/L'],
    ['浓度35mg/L', '35', 'mg'],
    ['浓度35mg/L', '3.5', 'mg/L'],
    ['投入35FTE', '35', 'FT'],
    ['租金35元/㎡·月', '35', '元/㎡'],
    ['租金35元/㎡·月', '35', '元'],
    ['培训1200人·次', '1200', '人'],
  ] as const)
    it(`takes ${text} for no ${value} ${unit}`, () => assert.ok(!states(text, value, unit)));
});
