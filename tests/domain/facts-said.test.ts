import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { factsLeftOut, factsOfFile, factsSaid, namedInText } from '../../src/domain/facts-said.ts';
import type { Block } from '../../src/domain/narrative.ts';
import { factKeys, factWordsOf } from '../../src/domain/report-facts.ts';
import { paragraph } from './report-of.ts';

const [bureau, office] = ['示例市虚构区水务局', '示例市虚构区河道管理所'];
const lines = (...texts: readonly string[]): Block[] => texts.map((text, i) => paragraph(text, i));

/** A table of these rows, as the narrative gives it: a line a cell. */
function table(...rows: readonly (readonly string[])[]): Block[] {
  const texts = rows.map((cells) => `\n${cells.join('\n')}\n`);
  const starts = texts.map((_, i) => texts.slice(0, i).join('').length);
  return [{ ...paragraph(texts.join('')), kind: 'table', rows: starts }];
}

const saidIn = (blocks: readonly Block[]): string[] => factsSaid(blocks).map(({ key, name, words }) => `${key} ${name} ${words}`);

describe('factsSaid(blocks)', () => {
  const both = [`department 主管部门 ${bureau}`, `implementer 实施单位 ${office}`];

  const shapes: Readonly<Record<string, readonly Block[]>> = {
    'a line each': lines(`主管部门：${bureau}`, `实施单位: ${office}`),
    'one line': lines(`项目名称 河道保洁 主管部门 ${bureau} 实施单位 ${office} 项目资金（万元）`),
    'one line with colons': lines(`主管部门：${bureau} 实施单位：${office}`),
    'a line with bars': lines(`主管部门 | 337-${bureau} | 实施单位 | ${office}（盖章） |`),
    'a line without spaces': lines(`主管部门：${bureau}实施单位：${office}`),
    'a name above its words': lines('主管部门', bureau, '实施单位：', office),
    'a sentence': lines(`主管部门为${bureau}，实施单位是${office}，负责日常保洁。`),
    'cells of a row': table(['主管部门', bureau, '实施单位', office]),
    'cells of two rows': table(['主管部门', bureau], ['实施单位', office]),
    'cells merged with their neighbours': table(['主管部门', '主管部门', bureau, bureau, '实施单位', office]),
    'cells with spaces in them': table(['主 管 部 门', bureau, '实施 单位（公章）', office]),
    'heads of columns': table(['主管部门', '实施单位'], [bureau, office]),
    'a line in a cell': table([`主管部门：${bureau}`, `实施单位：${office}`]),
  };
  for (const [shape, blocks] of Object.entries(shapes)) it(`reads ${shape}`, () => assert.deepEqual(saidIn(blocks), both));

  it('knows every name of the registry, in a line, in a sentence and beside a cell', () => {
    for (const key of factKeys)
      for (const name of [factWordsOf(key).label, ...factWordsOf(key).others])
        for (const blocks of [
          lines(`${name}：${bureau}`),
          lines(`本项目${name}为${bureau}。`),
          table(['项目名称', '河道保洁', name, bureau]),
        ])
          assert.ok(
            saidIn(blocks).some((said) => said.startsWith(`${key} `) && said.endsWith(`${name} ${bureau}`)),
            `${name}: ${saidIn(blocks)}`,
          );
  });

  it('takes one body for two names that are joined', () =>
    assert.deepEqual(saidIn(lines(`主管部门、实施单位：${bureau}`)), [`department 主管部门 ${bureau}`, `implementer 实施单位 ${bureau}`]));

  it('keeps the name that the report uses, the longest that fits', () =>
    assert.deepEqual(saidIn(table(['主管部门及代码', `[337]${bureau}`], ['项目实施单位', office])), [
      `department 主管部门 ${bureau}`,
      `implementer 项目实施单位 ${office}`,
    ]));

  const silent: Readonly<Record<string, readonly Block[]>> = {
    'an empty cell': table(['主管部门', '', '实施单位', '']),
    'a name whose words vanished': lines('主管部门', '实施单位', '项目负责人'),
    'another name that ends so': lines(`公开责任部门：${bureau}`, `上级主管部门：${bureau}`),
    'what a body has to do': lines('主管部门：负责统筹协调。', '实施单位是否履行职责，由主管部门监督。', '实施单位为完成任务增加了人手。'),
    'nobody by name': lines('主管部门：本单位', '实施单位：各相关单位', '评价单位：无'),
    'a name behind a name': table(['主管部门', '填报单位', '实施单位', '项目负责人']),
  };
  for (const [what, blocks] of Object.entries(silent)) it(`is silent of ${what}`, () => assert.deepEqual(saidIn(blocks), []));
});

describe('namedInText(key, words, blocks)', () => {
  const named = (text: string, words: string) => namedInText('implementer', words, lines(text))?.name;

  it('finds the name behind the words', () => assert.equal(named(`由${office}作为用款单位负责日常保洁。`, office), '用款单位'));
  it('leaves the code and the seal out', () => assert.equal(named(`实施单位：337004-${office}（盖章）`, office), '实施单位'));
  it('looks no further than the sentence', () => assert.equal(named(`支出由${office}审核。实施单位按月上报。`, office), undefined));
  it('takes for it who does what such a body does', () => {
    for (const words of ['组织实施', '负责实施', '具体组织实施', '实施'])
      assert.equal(named(`项目由${office}${words}，各镇配合。`, office), '实施单位', words);
    assert.equal(namedInText('department', bureau, lines(`由${bureau}主管，各镇组织实施。`))?.name, '主管部门');
    for (const text of [`支出由${office}审核实施。`, `不由${office}实施。`, `${office}主管全区保洁。`])
      assert.equal(named(text, office), undefined, text);
  });
  it('takes no other name for it', () => assert.equal(named(`主管部门${office}负责监督。`, office), undefined));
});

describe('factsOfFile(file, blocks)', () => {
  it('names each fact as the report does, in the order of the registry', () =>
    assert.deepEqual(
      factsOfFile({ implementer: office, department: bureau }, lines(`主管单位：${bureau}`, `${office}承办。`)).map(
        ({ name, words }) => `${name} ${words}`,
      ),
      [`主管单位 ${bureau}`, `实施单位 ${office}`],
    ));
});

describe('factsLeftOut(facts, blocks)', () => {
  const left = (blocks: readonly Block[]) => factsLeftOut([{ key: 'department' }], blocks).map(({ key, words }) => `${key}: ${words}`);

  it('offers what the text states and the file has not', () =>
    assert.deepEqual(left(lines(`主管部门：${bureau} 实施单位：337-${office}`, `实施单位为${office}。`)), [`implementer: ${office}`]));

  it('offers none where the text states several', () =>
    assert.deepEqual(left(table(['项目', '实施单位'], ['河道清理', office], ['绿化养护', bureau])), []));
});
