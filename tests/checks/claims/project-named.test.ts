import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { otherProject } from '../../../src/checks/claims/project-named.ts';
import { publisherFile } from '../../../src/domain/files/publisher-file.ts';
import { subjectOf } from '../text/said-of.ts';

const asked = (name: string, title: string, ...paragraphs: readonly string[]): number => {
  const { report, file, folders } = subjectOf([title, ...paragraphs]);
  const publisher = publisherFile.parse({ name: '示例县虚构局' });
  const subject = { report: { ...report, narrative: { ...report.narrative, title } }, file: { ...file, name } };
  return otherProject({ ...subject, folders: { ...folders, publisher } }, [title, ...paragraphs].join('\n')).length;
};

describe('the name of a project that the title calls by another', () => {
  for (const [name, title, text] of [
    ['护理补贴', '2023年度示例县虚构局居家养老服务补贴项目绩效评价报告', '发放居家养老服务补贴和护理补贴。'],
    ['厨房设备购置', '2023年度示例县虚构局农村幸福食堂建设项目支出绩效自评报告', '农村幸福食堂建设项目用于厨房设备购置。'],
    ['清淤疏浚', '示例县虚构局2023年度河道保洁项目绩效评价报告', '河道保洁项目包括清淤疏浚。'],
    ['路灯维护', '2023年度背街小巷路面修补项目绩效报告', '背街小巷路面修补项目不含路灯维护。'],
    ['校车补助', '2023年度绩效自评报告', '项目名称：学生营养餐补助，另有校车补助。'],
  ] as const)
    it(`is asked about: ${name} in ${title}`, () => assert.equal(asked(name, title, text), 1));

  for (const [name, title, text] of [
    ['居家养老服务补贴', '2023年度示例县虚构局居家养老服务补贴项目绩效评价报告', '发放护理补贴。'],
    ['司法救助金', '2023年度示例县虚构局部门重点项目绩效评价报告', '司法救助金项目。'],
    ['老年助餐', '2023年度示例县虚构局财政专项资金支出绩效自评报告', '老年助餐项目。'],
    ['农村人居环境整治', '2023年度示例县虚构局人居环境整治项目绩效评价报告', '农村人居环境整治项目。'],
    ['护岸修补', '2023年度示例县虚构局河道保洁和护岸修补项目绩效评价报告', '护岸修补。'],
    ['桥梁加固', '2023年度民生实事项目绩效评价报告', '桥梁加固项目。'],
    ['校车补助', '2023年度绩效自评报告', '项目名称：学生校车补助。'],
  ] as const)
    it(`is not asked about: ${name} in ${title}`, () => assert.equal(asked(name, title, text), 0));
});
