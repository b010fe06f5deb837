import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentKind } from '../../src/language/document-kind.ts';
import { ratingCalled } from '../../src/language/rating-called.ts';

describe('documentKind(title)', () => {
  for (const [title, kind] of [
    ['2022年度示例县渡口维护项目绩效评价报告', '项目绩效评价报告'],
    ['项目支出绩效自评表（2022年度）', '项目支出绩效自评表'],
    ['示例局2023年度部门整体支出绩效自评报告', '部门整体支出绩效自评报告'],
    ['示例局2023年部门整体支出绩效评价报告', '部门整体支出绩效评价报告'],
    ['示例区财政局关于2023年度财政重点评价结果的公告', '财政重点评价结果的公告'],
    ['2022年度示例办重点项目绩效评价情况', '重点项目绩效评价情况'],
    ['2023年度示例办养老服务补助资金绩效自评报告', '绩效自评报告'],
    ['示例镇2024年绩效自我评价报告', '绩效自我评价报告'],
    ['示例局项目绩效目标自评表', '项目绩效目标自评表'],
    ['示例局2023年度决算公开', undefined],
    ['', undefined],
  ] as const)
    it(`is ${kind} of “${title}”`, () => assert.equal(documentKind(title), kind));
});

describe('ratingCalled(sentence, title)', () => {
  for (const [sentence, title, called] of [
    ['综合评价为优。', '项目绩效自评报告', 'overall'],
    ['绩效自评等级为“良”。', '绩效评价报告', 'self'],
    ['得分93分，等级为“优”。', '绩效自评报告', 'self'],
    ['评价等级为优。', '绩效评价报告', 'plain'],
    ['', '', 'plain'],
  ] as const)
    it(`is ${called} of “${sentence}” under ${title || 'no title'}`, () => assert.equal(ratingCalled(sentence, title), called));
});
