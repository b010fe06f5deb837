import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { paragraphsAreWhole } from '../../../src/checks/text/paragraphs-are-whole.ts';
import { realReport } from '../../real-report.ts';
import { saidOf, subjectOf } from './said-of.ts';

const levels = (...paragraphs: readonly string[]) => saidOf(paragraphsAreWhole, ...paragraphs).map(({ level }) => level ?? 'error');

describe('paragraphsAreWhole.find(subject)', () => {
  it('refuses the lines of a page, one paragraph each', () => {
    const page = [
      '结合高检院今年开展的专项活动，落实司法救助',
      '责任，贯彻《人民检察院开展国家司法救助',
      '工作细则》，完善线索管理，',
      '成立领导小组。',
    ];
    assert.deepEqual(levels(...page), ['error', 'error']);
  });

  it('refuses a line end within a paragraph', () => assert.deepEqual(levels('资金来源为一般公共\n预算资金。'), ['error']));

  it('asks about a long paragraph without an end', () =>
    assert.deepEqual(levels('项目由保洁员每日清理河面并且巡查岸边和桥下', '发现问题的，当日处理完毕。'), ['warning']));

  it('leaves lists, captions, signatures and paragraphs that end', () => {
    assert.deepEqual(
      levels(
        '1、《中华人民共和国刑事诉讼法》',
        '2、《关于印发细则的通知》',
        '具体如下：',
        '一是清理河面；',
        '单位：万元',
        '示例局',
        '2024年3月',
      ),
      [],
    );
  });

  it('names the end of the one and the beginning of the other, so that they can be joined', () => {
    const [finding] = saidOf(paragraphsAreWhole, '巡查岸边，', '并登记台账。');
    assert.match(finding?.fix ?? '', /…巡查岸边，并登记台账。…$/);
  });

  it('finds nothing once the lines are joined', () => assert.deepEqual(levels('巡查岸边，并登记台账。'), []));

  it('finds nothing in the real report', () => assert.deepEqual(paragraphsAreWhole.find({ ...subjectOf([]), report: realReport }), []));
});
