import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { projectFile } from '../../src/domain/files/project-file.ts';
import { statedFigures } from '../../src/domain/stated-figures.ts';
import { ownPlaces } from '../../src/loading/own-places.ts';
import { spelledOut } from '../../src/loading/short-forms.ts';
import { occurrences } from '../../src/narrative/occurrences.ts';
import { paragraph } from '../domain/report-of.ts';

const texts = ['健康管理率94.2%，年度指标值为≥90%。续签率88.6%，年度指标值为≥90%。', '满意度90.7%，年度指标值为≥90%。'];
const indicators = ['健康管理率', '续签率', '满意度'].map((name) => ({ path: [name], target: '年度指标值为≥90%', actual: '未公布' }));

describe('ownPlaces(file, blocks)', () => {
  it('gives each of equal targets the place behind its indicator', () => {
    const blocks = texts.map((text, i) => paragraph(text, i));
    const file = projectFile.parse(spelledOut({ name: '示例', indicators }));
    const own = ownPlaces(file, blocks);
    const places = occurrences('年度指标值为≥90%', blocks);
    assert.deepEqual(
      statedFigures(file).map((figure) => places.map(own(figure))),
      [
        [true, false, false],
        [false, true, false],
        [false, false, true],
      ],
    );
  });

  it('says of no place that it is a plain figure of the whole', () => {
    const file = projectFile.parse(spelledOut({ name: '示例', indicators: [], others: ['新建3座'] }));
    assert.deepEqual(
      statedFigures(file).map((figure) => ownPlaces(file, [paragraph('新建3座')])(figure)({ block: 0, start: 0, end: 4 })),
      [false],
    );
  });
});
