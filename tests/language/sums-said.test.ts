import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readNumbers } from '../../src/language/numbers/read-numbers.ts';
import { isMissed, sumsSaid } from '../../src/language/sums-said.ts';

const isMissedIn = (text: string): boolean => sumsSaid(text, readNumbers(text)).some(isMissed);

describe('a sum that the text gives with its parts', () => {
  for (const text of [
    '完成100个，其中优60个、良30个。',
    '完成100个，其中优60个、良30个、中5个。其余工作照常进行。',
    '设标牌33块，其中甲镇14块、乙镇11块、丙镇7块。',
    '培训教师120人，其中女教师60人、男教师58人。',
    '培训120人，其中党员60人、团员58人。',
    '完成100个，其中甲街50个、乙街30个、其他15个。',
    '甲村12处、乙村17处，共30处。',
    '培训200场，其中线上100场、线下90场。',
    '决策得18分，过程得19分，产出得38分，效益得18分，综合得分95分。',
  ])
    it(`is missed in ${text}`, () => assert.ok(isMissedIn(text)));

  for (const [kind, texts] of Object.entries({
    'goes on without a number': [
      '完成100个，其中优60个，良30个，其余均为中。',
      '完成100个，其中优60个、良30个，剩余的正在评定。',
      '完成100个，其中优60个、良30个，其他结果未定。',
    ],
    'is followed by something besides': [
      '培训200场，其中线上100场、线下90场，另有12场延期。',
      '培训200场，其中线上100场、线下90场，此外12场延期。',
    ],
    'is made by some of the parts in a row': [
      '整治120处，其中道路70处、桥梁50处，重点2处。',
      '整治120处，其中道路70处、桥梁50处、难点3处。',
      '抽查2处，甲路12处、乙路18处，共30处。',
    ],
    'names something taken off, or besides': [
      '过程得20分，扣2分，产出得30分，效益得30分，综合得分80分。',
      '决策得18分，过程得19分，产出得38分，效益得18分，加分2分，综合得分93分。',
      '更换路灯100盏，其中LED灯60盏、钠灯35盏，报废3盏。',
      '检修设备50台，其中甲所30台、乙所18台、退回1台。',
    ],
    'has parts that may hold each other': [
      '培训教师120人，其中女性60人、党员58人。',
      '培训120人，其中残疾人70人、低保对象45人。',
      '培训120人，其中高级职称70人、党员45人。',
      '服务120户，其中农村户70户、脱贫户45户。',
      '培训教师120人，其中班主任60人、党员58人。',
    ],
  }))
    for (const text of texts) it(`is no claim where it ${kind}: ${text}`, () => assert.ok(!isMissedIn(text)));
});
