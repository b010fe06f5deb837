import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readNarrative } from '../../src/narrative/read.ts';

/** What was tried, and the rule that stops it; `syntax` where it is no MDX at all. */
const attacks: readonly (readonly [string, string])[] = [
  ["import fs from 'node:fs'", 'mdxCode'],
  ["import 'https://example.com/a.js'", 'mdxCode'],
  ['export const a = 1', 'mdxCode'],
  ['export default function Layout() {}', 'mdxCode'],
  ['{process.env.HOME}', 'mdxExpression'],
  ['正文 {1 + 1} 正文', 'mdxExpression'],
  ['{/* 注释 */}', 'mdxExpression'],
  ['<Component />', 'unknownTag'],
  ['<div>正文</div>', 'unknownTag'],
  ['正文<b>粗</b>', 'unknownTag'],
  ['<script>alert(1)</script>', 'unknownTag'],
  ['<>正文</>', 'unknownTag'],
  ['<constructor />', 'unknownTag'],
  ['<图表.编号 />', 'unknownTag'],
  ['<图表 编号={props.charts} />', 'attributeExpression'],
  ['<图表 {...props} />', 'attributeExpression'],
  ['<图表 编号="funds" onload="alert(1)" />', 'unknownAttribute'],
  ['<图表 编号="funds" set:html="x" />', 'unknownAttribute'],
  ['<站注 class="x">注</站注>', 'unknownAttribute'],
  ['<图表 />', 'missingAttribute'],
  ['<图表 编号 />', 'unknownChart'],
  ['<图表 编号="toString" />', 'unknownChart'],
  ['<图表 编号="FUNDS" />', 'unknownChart'],
  ['正文<站注>注</站注>正文', 'tagInSentence'],
  ['<站注><图表 编号="funds" /></站注>', 'tagInSentence'],
  ['<站注>[注](javascript:alert)</站注>', 'unsafeLink'],
  ['[链接](javascript:alert)', 'unsafeLink'],
  ['[链接](JaVaScRiPt:alert)', 'unsafeLink'],
  ['[链接](&#106;avascript:alert)', 'unsafeLink'],
  ['[链接](javascript&colon;alert)', 'unsafeLink'],
  ['[链接](<java\u0001script:alert>)', 'unsafeLink'],
  ['[链接](<java&#9;script:alert>)', 'unsafeLink'],
  ['[链接](<java&#10;script:alert>)', 'unsafeLink'],
  ['[链接](< javascript:alert>)', 'unsafeLink'],
  ['[链接](<&#1;javascript:alert>)', 'unsafeLink'],
  ['[链接](data:text/html,x)', 'unsafeLink'],
  ['[链接](vbscript:x)', 'unsafeLink'],
  ['[链接](file:///etc/passwd)', 'unsafeLink'],
  ['[链接](//example.com)', 'unsafeLink'],
  ['[链接](/\\\\example.com)', 'unsafeLink'],
  ['[链接](</&#9;/example.com>)', 'unsafeLink'],
  ['[链接][一]\n\n[一]: javascript:alert', 'unsupportedMarkup'],
  ['![图](photo.jpg)', 'unsupportedMarkup'],
  ['> 引用', 'unsupportedMarkup'],
  ['```\n代码\n```', 'unsupportedMarkup'],
  ['`代码`', 'unsupportedMarkup'],
  ['~~删去~~', 'unsupportedMarkup'],
  ['- 项目', 'unsupportedMarkup'],
  ['1. 项目', 'unsupportedMarkup'],
  ['上\n\n---\n\n下', 'unsupportedMarkup'],
  ['正文[^1]\n\n[^1]: 脚注', 'unsupportedMarkup'],
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
    assert.deepEqual(findings, [{ rule: 'mdxExpression', found: '{x}', line: 5, column: 4 }]);
  });

  it('finds everything in one run', () => assert.equal(readNarrative('{a}\n\n{b}\n\n<div>c</div>').findings.length, 3));
});

describe('readNarrative(source) of what cannot be parsed', () => {
  for (const [source, line, column] of [
    ['# 标题\n\n<站注>未结束\n\n正文', 3, 1],
    ['# 标题\n\n正文<不少于>正文', 3, 3],
    ['正文\n\n正文 <12 件', 3, 5],
    ['# 标题\n\nimport 数据\n\n正文', 3, 1],
    ['正文\n\n<!-- 注 -->', 3, 2],
  ] as const) {
    it(`says where: ${JSON.stringify(source)}`, () => assert.deepEqual(readNarrative(source).syntaxFault, { line, column }));
  }
});
