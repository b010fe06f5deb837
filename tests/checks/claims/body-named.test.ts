import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bodyNamed } from '../../../src/checks/claims/body-named.ts';
import type { Subject } from '../../../src/checks/rule.ts';
import { publisherFile } from '../../../src/domain/files/publisher-file.ts';
import { subjectOf } from '../text/said-of.ts';

const fields = (title: string, publisher: Readonly<Record<string, string>>, text = ''): string[] => {
  const subject = subjectOf([title, `河道保洁项目安排资金 100 万元。${text}`]);
  const [head, ...rest] = subject.report.narrative.blocks;
  const blocks = head ? [{ ...head, kind: 'title' as const }, ...rest] : [];
  const report = { ...subject.report, narrative: { ...subject.report.narrative, blocks }, path: 'example/2023/river/' };
  const folders: Subject['folders'] = {
    publisher: publisherFile.parse(publisher),
    edition: undefined,
    reports: [report],
    first: { publisher: report.path, edition: undefined },
  };
  return bodyNamed({ ...subject, report, folders }).map(({ place }) => ('path' in place ? String(place.path[0]) : ''));
};
const title = (body: string) => `2023年度${body}河道保洁项目绩效自评报告`;

describe('the name of a body', () => {
  for (const [name, printed] of [
    ['虚构局', '示例县虚构局'],
    ['示例县', '示例县虚构局'],
    ['人民检察院', '海滨市人民检察院'],
    ['海滨市', '海滨市发展和改革委员会'],
    ['水务局', '云岭县水务局'],
  ] as const)
    it(`is asked about: ${name} for ${printed}`, () => assert.deepEqual(fields(title(printed), { name }), ['name']));
  for (const [name, printed] of [
    ['示例县虚构局', '示例县虚构局'],
    ['示例县虚构局', '示例县虚构局机关服务中心'],
    ['云岭县人民政府', '云岭县人民政府'],
    ['海滨市第一中学校', '海滨市第一中学校'],
    ['东山街道办事处', '东山街道办事处'],
    ['示例县虚构局', '县虚构局'],
  ] as const)
    it(`is not asked about: ${name} for ${printed}`, () => assert.deepEqual(fields(title(printed), { name }), []));
});

describe('the short name of a body', () => {
  for (const [name, shortName, text] of [
    ['云岭县人力资源和社会保障局', '县人社局'],
    ['海滨市发展和改革委员会', '市发改委'],
    ['海滨市卫生健康委员会', '卫健委'],
    ['云岭县住房和城乡建设局', '住建局'],
    ['共产主义青年团海滨市委员会', '团市委', '（以下简称团市委）'],
    ['示例县虚构局', '示例局', '示例局组织自评。'],
  ] as const)
    it(`is usual: ${shortName}`, () => assert.deepEqual(fields(title(name), { name, shortName }, text), []));
  for (const [name, shortName] of [
    ['示例县虚构局', '县卫健局'],
    ['云岭县水务局', '县水利局'],
    ['海滨市教育局', '海滨教体局'],
    ['云岭县民政局', '云岭县民政厅'],
    ['海滨市人民检察院', '市法院'],
  ] as const)
    it(`is asked about: ${shortName} for ${name}`, () => assert.deepEqual(fields(title(name), { name, shortName }), ['shortName']));
});

describe('the place of a body', () => {
  const name = '海滨市东山区教育局';
  for (const region of ['海滨市东山区', '东山区', '南海省海滨市东山区', '海滨市', '南海省海滨市'])
    it(`is its own: ${region}`, () => assert.deepEqual(fields(title(name), { name, region }), []));
  for (const region of ['海滨市西山区', '云岭市东山区', '西山区', '云岭县', '南海省云岭市'])
    it(`is asked about: ${region}`, () => assert.deepEqual(fields(title(name), { name, region }), ['region']));
  for (const [other, region] of [
    ['云岭市民政局', '海滨市云岭市'],
    ['海滨市东山区教育局', '南海自治区海滨市东山区'],
  ] as const)
    it(`may lie in a wider one of its level: ${region}`, () => assert.deepEqual(fields(title(other), { name: other, region }), []));
});
