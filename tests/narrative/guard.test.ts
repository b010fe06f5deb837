import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readNarrative } from '../../src/narrative/read.ts';

/** What was tried, and the rule that stops it; `syntax` where it is no MDX at all. */
const attacks: readonly (readonly [string, string])[] = [
  ["import fs from 'node:fs'", 'mdx-code'],
  ["import 'https://example.com/a.js'", 'mdx-code'],
  ['export const a = 1', 'mdx-code'],
  ['export default function Layout() {}', 'mdx-code'],
  ['{process.env.HOME}', 'mdx-expression'],
  ['正文 {1 + 1} 正文', 'mdx-expression'],
  ['{/* 注释 */}', 'mdx-expression'],
  ['<Component />', 'unknown-tag'],
  ['<div>正文</div>', 'unknown-tag'],
  ['正文<b>粗</b>', 'unknown-tag'],
  ['<script>alert(1)</script>', 'unknown-tag'],
  ['<>正文</>', 'unknown-tag'],
  ['<constructor />', 'unknown-tag'],
  ['<图表.编号 />', 'unknown-tag'],
  ['<图表 编号={props.charts} />', 'attribute-expression'],
  ['<图表 {...props} />', 'attribute-expression'],
  ['<图表 编号="funds" onload="alert(1)" />', 'unknown-attribute'],
  ['<图表 编号="funds" set:html="x" />', 'unknown-attribute'],
  ['<站注 class="x">注</站注>', 'unknown-attribute'],
  ['<图表 编号="funds" 编号="growth" />', 'attribute-twice'],
  ['<图表 编号="funds" 编号="funds" />', 'attribute-twice'],
  ['<图表 编号="funds">决算数见图。</图表>', 'chart-with-words'],
  ['<图表 编号="funds">\n\n决算数见图。\n\n</图表>', 'chart-with-words'],
  ['<图表 />', 'missing-attribute'],
  ['<图表 编号 />', 'unknown-chart'],
  ['<图表 编号="toString" />', 'unknown-chart'],
  ['<图表 编号="FUNDS" />', 'unknown-chart'],
  ['正文<站注>注</站注>正文', 'tag-in-sentence'],
  ['<站注><图表 编号="funds" /></站注>', 'tag-in-sentence'],
  ['<站注>[注](javascript:alert)</站注>', 'unsafe-link'],
  ['[链接](javascript:alert)', 'unsafe-link'],
  ['[链接](JaVaScRiPt:alert)', 'unsafe-link'],
  ['[链接](&#106;avascript:alert)', 'unsafe-link'],
  ['[链接](javascript&colon;alert)', 'unsafe-link'],
  ['[链接](<java\u0001script:alert>)', 'unsafe-link'],
  ['[链接](<java&#9;script:alert>)', 'unsafe-link'],
  ['[链接](<java&#10;script:alert>)', 'unsafe-link'],
  ['[链接](< javascript:alert>)', 'unsafe-link'],
  ['[链接](<&#1;javascript:alert>)', 'unsafe-link'],
  ['[链接](data:text/html,x)', 'unsafe-link'],
  ['[链接](vbscript:x)', 'unsafe-link'],
  ['[链接](file:///etc/passwd)', 'unsafe-link'],
  ['[链接](//example.com)', 'unsafe-link'],
  ['[链接](/\\\\example.com)', 'unsafe-link'],
  ['[链接](</&#9;/example.com>)', 'unsafe-link'],
  ['[链接][一]\n\n[一]: javascript:alert', 'unsupported-markup'],
  ['![图](photo.jpg)', 'unsupported-markup'],
  ['> 引用', 'unsupported-markup'],
  ['```\n代码\n```', 'unsupported-markup'],
  ['`代码`', 'unsupported-markup'],
  ['~~删去~~', 'unsupported-markup'],
  ['- 项目', 'unsupported-markup'],
  ['1. 项目', 'unsupported-markup'],
  ['上\n\n---\n\n下', 'unsupported-markup'],
  ['正文[^1]\n\n[^1]: 脚注', 'unsupported-markup'],
  ['<!-- 注释 -->', 'syntax'],
  ['<人民检察院细则>', 'syntax'],
  ['<https://example.com>', 'syntax'],
  ['<!DOCTYPE html>', 'syntax'],
  ['{未结束', 'syntax'],
  ['<站注>未结束', 'syntax'],
];

describe('guard(tree)', () => {
  for (const [source, rule] of attacks) {
    it(`stops ${JSON.stringify(source)}: ${rule}`, () => {
      const { narrative, findings, syntaxFault } = readNarrative(source);
      assert.equal(narrative, undefined);
      if (rule === 'syntax') assert.ok(syntaxFault);
      else
        assert.ok(
          findings.some((finding) => finding.rule === rule),
          JSON.stringify(findings),
        );
    });
  }

  for (const source of [
    '[链接](https://example.gov.cn/a?b=c:d#e)',
    '[链接](HTTP://example.gov.cn)',
    '[链接](mailto:office@example.gov.cn)',
    '[链接](../2022/)',
    '[链接](/data/)',
    '[链接](#s-1)',
    '[链接](?a=b:c)',
    '网址 http://www.example.gov.cn 与邮箱 office@example.gov.cn',
    '<图表 编号="growth" />',
    '<站注>**注**：见[数据](/data/)。</站注>',
    '# 标题\n\n## 一、\n\n**一、甲。**乙\\\n丙',
  ]) {
    it(`lets pass ${JSON.stringify(source)}`, () => assert.deepEqual(readNarrative(source).findings, []));
  }

  it('says where', () => {
    const { findings } = readNarrative('# 标题\n\n正文\n\n正文 {x} 正文');
    assert.deepEqual(findings, [{ rule: 'mdx-expression', found: '{x}', line: 5, column: 4 }]);
  });

  it('finds everything in one run', () => assert.equal(readNarrative('{a}\n\n{b}\n\n<div>c</div>').findings.length, 3));
});

describe('readNarrative(source) of what cannot be parsed', () => {
  for (const [source, line, column] of [
    ['# 标题\n\n<站注>未结束\n\n正文', 3, 1],
    ['# 标题\n\n正文<不少于>正文', 3, 3],
    ['正文\n\n正文 <12 件', 3, 4],
    ['# 标题\n\nimport 数据\n\n正文', 3, 1],
    ['正文\n\n<!-- 注 -->', 3, 1],
  ] as const) {
    it(`says where: ${JSON.stringify(source)}`, () => assert.deepEqual(readNarrative(source).syntaxFault, { line, column }));
  }
});
