import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { moneyUnitIn, several, unclear } from '../../src/language/table-units.ts';

const captions: Readonly<Record<string, readonly string[]>> = {
  元: [
    'Unit: RMB',
    '（Unit: RMB）',
    'Unit: RMB Yuan',
    'Unit: Yuan (RMB)',
    '单位：RMB 编制单位：某局',
    '单位：元 Unit: RMB',
    '单位：元（RMB）',
  ],
  千元: [
    'Unit: RMB thousand',
    "Unit: RMB'000",
    'Unit: in thousands of yuan',
    'Unit: RMB, thousand',
    'Unit: RMB thousand; persons',
    "币种：CNY '000",
  ],
  万元: [
    '（单位：万元 Unit: RMB）',
    'Unit: RMB ten thousand',
    'Units: CNY (10,000)',
    "Unit: RMB'0000",
    'Unit: RMB 10,000, persons',
    '(Unit: RMB 10,000).',
    '单位：RMB 10,000',
    '单位：人民币（10,000）',
    'Currency: RMB Unit: 10,000',
    '单位/Unit：万元',
    '单位：万元 Unit: RMB 10,000',
    '单位：万元 Unit: RMB lakh',
    '币种：RMB 单位：万元',
    'Unit: RMB 10,000 编制单位：某局',
  ],
  百万元: [
    'Unit: RMB million',
    'Unit: million RMB',
    'Unit in RMB million',
    '单位：RMB million',
    '单位：人民币 million',
    '金额：RMB million',
  ],
  千万元: ['Unit: RMB 10 million'],
  亿元: ['Unit: RMB 100 million', 'Unit: hundred million yuan'],
  十亿元: ['Unit: RMB billion'],
  [unclear]: [
    'Unit: RMB K',
    'Unit: RMB, K',
    'Unit: RMB wan',
    'Unit: RMB 20,000',
    'Unit: RMB 1.5 million',
    'Unit: RMB thousand million',
    'Unit: RMB 10,000, 2,000',
    'Unit: RMB 万',
    '单位：元 Unit: RMB lakh',
  ],
  [several]: ['单位：元 Unit: RMB million', '单位：万元 Unit: RMB 1,000'],
  none: ['Unit price: RMB 10', 'Unit: person', 'United RMB', 'Unit: USD 10,000', 'Unit: km'],
};

describe('a unit of money in English', () => {
  for (const [unit, texts] of Object.entries(captions))
    for (const text of texts)
      it(`is ${unit} in ${text}`, () => assert.equal(moneyUnitIn(text, 'caption'), unit === 'none' ? undefined : unit));
});
