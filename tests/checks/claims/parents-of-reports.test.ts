import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foldersFitTheirReports } from '../../../src/checks/claims/folders-fit-their-reports.ts';
import type { Subject } from '../../../src/checks/rule.ts';
import { editionFile } from '../../../src/domain/files/edition-file.ts';
import { publisherFile } from '../../../src/domain/files/publisher-file.ts';
import { subjectOf } from '../text/said-of.ts';

const publisher = publisherFile.parse({ name: '海滨市示例局', region: '海滨市' });

const asked = (parentDocument: string): string[] => {
  const subject = subjectOf(['海滨市示例局2023年河道保洁项目绩效自评报告', '项目安排资金 100 万元。']);
  const report = { ...subject.report, year: 2023, path: 'example/2023/river/' };
  const edition = editionFile.parse({ year: '2023', addedDate: '2026-11-23', parentDocument });
  const folders: Subject['folders'] = { publisher, edition, reports: [report], first: { publisher: undefined, edition: report.path } };
  return foldersFitTheirReports
    .find({ ...subject, report, folders })
    .filter(({ place }) => place.in === 'edition')
    .map(({ what }) => what);
};

describe('the document that reports are published with', () => {
  for (const name of [
    '海滨市示例局2023年度部门（单位）决算信息公开',
    '海滨市示例局2023年度部门整体支出绩效自评报告',
    '2023年度市级专项资金绩效自评结果公示',
    '2023年度海滨市市级部门项目绩效自评汇总表',
    '海滨市财政局关于公布2023年重点项目绩效评价结果的公告',
    '海滨市2023年省级财政专项转移支付绩效评价报告汇编',
    '关于2023年度单位预算执行和决算情况的说明',
    '海滨市示例局2023年部门预决算公开表及附录',
    '2023年度重点民生项目绩效评价报告目录',
    '海滨市示例局关于报送2023年度绩效管理工作总结的通知',
    '海滨市示例局2023年度绩效自评工作情况通报',
    '海滨市2023年市本级财政决算草案附件',
    '关于批复海滨市示例局2023年度部门决算的通知',
    '海滨市示例局2024年部门预算公开',
    '海滨市示例局2022—2023年度绩效自评报告集',
    '海滨市示例局2024年度政务信息公开目录',
  ])
    it(`${name} is usual`, () => assert.deepEqual(asked(name), []));

  for (const name of [
    '关于批复某大学绩效的函',
    '云岭县水务局2023年度部门决算',
    '2023年度桥梁加固项目绩效评价结果公示',
    '海滨市示例局2023年度校园食堂专项资金汇总表',
    '东山街道2023年度部门决算信息公开',
    '海滨市示例局2019年度部门决算信息公开',
    '海滨市示例局2022年度部门决算',
    '海滨市示例局2022年度绩效自评报告集',
    '海滨市示例局2024年度部门决算',
    '海滨市示例局2022年部门预算公开',
  ])
    it(`${name} is asked about`, () => assert.equal(asked(name).length, 1));
});
