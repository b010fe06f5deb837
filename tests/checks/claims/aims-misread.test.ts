import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goalMisread, purposeMisread } from '../../../src/checks/claims/aims-misread.ts';
import { readNarrative } from '../../../src/narrative/read.ts';

/** A text in which the words copied stand in angle brackets. */
function read(marked: string, as: typeof purposeMisread) {
  const { narrative } = readNarrative(`${marked.replace(/[<>]/g, '')}\n`);
  assert.ok(narrative);
  return as(/<(.+?)>/.exec(marked)?.[1] ?? '', narrative.blocks, 2023);
}

describe('purposeMisread(words, blocks)', () => {
  for (const [marked, as] of [
    ['资金用于发放补贴，不得<用于工作经费>。', 'denied'],
    ['资金严禁<用于人员支出>。', 'denied'],
    ['项目资金没有<用于购置车辆>。', 'denied'],
    ['资金专款专用，<不得用于工作经费>。', 'denied'],
    ['建议明年把资金<用于设备更新>。', 'wish'],
    ['今后资金应进一步<用于困难老人>。', 'wish'],
    ['## 五、存在问题及建议\n\n<加强对乡镇经办人员的培训>。', 'wish'],
    ['<资金来源为县级财政资金>。', 'sources'],
    ['资金<由区级财政资金和镇街配套资金两部分组成>。', 'sources'],
    ['2022年项目资金<主要用于修补路面>。', 'otherYear'],
    ['<2022年项目资金主要用于修补路面>。', 'otherYear'],
    ['二〇二二年度专项经费<用于修补路面>。', 'otherYear'],
    ['2020—2022年项目资金<用于修补路面>。', 'otherYear'],
    ['上年度项目资金<主要用于修补路面>。', 'otherYear'],
    ['2024 年资金<用于修补路面>。', 'otherYear'],
    ['评价组<抽查了六个乡镇>。', 'other'],
  ] as const) {
    it(`says ${as} of ${marked}`, () => assert.equal(read(marked, purposeMisread), as));
  }
  for (const marked of [
    '资金<主要用于发放补贴，不得用于工作经费>。',
    '资金不仅<用于发放补贴，还用于培训>。',
    '2023年项目资金<主要用于修补路面>。',
    '<2023年项目资金主要用于修补路面>。',
    '2022—2024年项目资金<用于修补路面>。',
    '2020年设立的专项资金<用于修补路面>。',
    '2020年度以来项目资金<用于修补路面>。',
    '上年度结转资金<用于修补路面>。',
    '根据《2022年资金管理办法》，资金<用于修补路面>。',
    '2022年下达指标后，项目资金<用于修补路面>。',
    '与上年相比，项目资金<主要用于修补路面>。',
    '资金用途为<房屋改造和厨房设备购置>。',
    '资金不足部分由镇里补足，全部<用于修补路面>。',
    '## 一、项目概况\n\n<清理河道垃圾和水生植物>。',
    '河道保洁项目<为沿河居民改善环境>，内容是清理垃圾。',
    '建议不得用于奖金。资金<用于奖补>。',
    '| 用途 | <房屋改造> |\n| --- | --- |\n| 资金 | 10 |',
  ]) {
    it(`is silent of ${marked}`, () => assert.equal(read(marked, purposeMisread), undefined));
  }
});

describe('goalMisread(words, blocks)', () => {
  for (const [marked, as] of [
    ['<建议建立按月比对机制，确保补贴及时发放到位。>', 'wish'],
    ['2022年绩效目标是<河面清洁，居民满意。>', 'otherYear'],
    ['下年度绩效目标为<河面清洁，居民满意。>', 'otherYear'],
    ['下一步，<加强培训，确保补贴及时发放。>', 'wish'],
    ['## 六、改进措施\n\n<健全制度，确保资金安全。>', 'wish'],
    ['## 绩效目标\n\n<受县虚构局委托，某公司开展绩效评价。>', 'noGoal'],
    ['## 绩效目标完成情况\n\n<因运行时间不足，未开展满意度调查。>', 'noGoal'],
    ['## 一、项目概况\n\n<补贴按月发放到人。>', 'noGoal'],
    ['## 二、总体绩效目标完成情况\n\n<完成航标维护，航道畅通，达到预期目标。>', 'reached'],
    ['## 二、绩效目标完成情况\n\n<维护航标12座，航道畅通。>', 'reached'],
    ['## 一、绩效目标\n\n<已建成灯塔3处，实现了航道畅通的目标。>', 'reached'],
    ['## 一、绩效目标\n\n<航道通行条件得到有效改善，比上年提高。>', 'reached'],
    ['| 总体目标 | 预期目标 | 实际完成情况 |\n| --- | --- | --- |\n| | 维护航标，保障通行。 | <航标维护到位。> |', 'reached'],
    ['| 年度目标 | 预期目标 | 完成目标 |\n| --- | --- | --- |\n| 年度目标 | 维护航标。 | <航标维护到位。> |', 'reached'],
    ['| | | |\n| --- | --- | --- |\n| 总体目标 | 年初设定目标 | 维护航标。 |\n| 总体目标 | 全年实际完成情况 | <维护到位。> |', 'reached'],
  ] as const) {
    it(`says ${as} of ${marked}`, () => assert.equal(read(marked, goalMisread), as));
  }
  for (const marked of [
    '### （三）绩效目标\n\n<按时足额发放补贴，做到应补尽补。>',
    '年度绩效目标是<河面清洁，居民满意。>',
    '2023年度绩效目标是<河面清洁，居民满意。>',
    '二〇二三年绩效目标是<河面清洁，居民满意。>',
    '项目旨在<让老年人就近吃上午餐。>',
    '预期效果：<方便居民出行。>',
    '## 总体目标\n\n<做到路面平整、雨天不积水，无人员伤亡。>',
    '| 年度总体目标 | <提升老年人生活质量。> |\n| --- | --- |\n| 资金 | 10 |',
    '| 总体目标 | 预期目标 | 实际完成情况 |\n| --- | --- | --- |\n| | <维护航标，保障通行。> | 航标维护到位。 |',
    '| | | |\n| --- | --- | --- |\n| 总体目标 | 年初设定目标 | <维护航标。> |\n| 总体目标 | 全年实际完成情况 | 维护到位。 |',
    '## 二、绩效目标完成情况\n\n年度目标为<维护航标12座，航道畅通。>实际维护12座。',
    '## 二、绩效目标完成情况\n\n<力争航道通行条件得到有效改善。>',
    '## 一、绩效目标\n\n<已建成的设施正常运行，群众满意。>',
    '## 一、绩效目标\n\n<完成航标维护，改善通行条件。>',
    '## 一、绩效目标设定及完成情况\n\n预期<完成航标维护，改善通行条件。>',
  ]) {
    it(`is silent of ${marked}`, () => assert.equal(read(marked, goalMisread), undefined));
  }
});
