import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deniedClaims } from '../../../src/checks/claims/attainment-claimed.ts';
import { judge } from '../../../src/domain/derive/judge.ts';
import type { Figure, Statement } from '../../../src/domain/figure.ts';
import type { Indicator } from '../../../src/domain/report.ts';
import { readNumbers } from '../../../src/language/numbers/read-numbers.ts';
import type { Operator } from '../../../src/language/operator.ts';
import { subjectOf } from '../text/said-of.ts';

/** A name, a target and a result as an editor would enter them: 群众满意度 ≥90% 87.1%. The result is found in the text, where it stands there. */
function deniedIn(entry: string, ...paragraphs: readonly string[]): string[] {
  const { report } = subjectOf(paragraphs);
  const indicators = entry.split('；').map((each, i) => indicatorOf(each, i, paragraphs));
  return deniedClaims({ ...report, indicators }).map(({ by, said }) => `${by} ${said}`);
}

function indicatorOf(entry: string, index: number, paragraphs: readonly string[]): Indicator {
  const [name = '', wanted = '', reached = ''] = entry.split(' ');
  const [, operator = '', aim = ''] = /^([≥≤><=]?)(.+)$/u.exec(wanted) ?? [];
  const target = figureOf(`t${index}`, aim, (operator || null) as Operator | null, []);
  const actual = figureOf(`a${index}`, reached, null, paragraphs);
  return {
    id: `i${index}`,
    path: [name],
    target,
    actual,
    basis: 'reported',
    reason: null,
    ...judge(target, actual, 'reported'),
  } as unknown as Indicator;
}

function figureOf(id: string, text: string, operator: Operator | null, paragraphs: readonly string[]): Figure {
  const [number] = readNumbers(text);
  const [value = null] = number?.values ?? [];
  const statements = paragraphs.flatMap((paragraph, block): Statement[] => {
    const at = paragraph.lastIndexOf(text);
    const end = at + (number?.text.length ?? 0);
    return at < 0 ? [] : [{ anchor: id, quotation: text, printed: text, block, start: at, end, place: '' }];
  });
  return { id, label: '', value, words: null, unit: number?.unit || '%', operator, statements, status: 'reported' } as unknown as Figure;
}

describe('what a sentence claims of a result that its numbers deny', () => {
  for (const [entry, text, found] of [
    ['满意度 90% 87.10%', '群众满意度为87.10%，达到90%的目标要求。', 'notReached 达到90%的目标要求'],
    ['满意度 ≥90% 87.10%', '群众满意度为87.10%，达到90%的目标要求。', 'notReached 达到90%的目标要求'],
    ['服务 450人次 438人次', '全年服务438人次，圆满完成年度目标450人次。', 'notReached 圆满完成年度目标450人次'],
    ['改造 8座 7座', '计划改造8座，实际完工7座，超额完成。', 'notReached 超额完成'],
    ['改造 8座 8座', '计划改造8座，实际完工8座，超额完成任务。', 'justEqual 超额完成任务'],
    ['改造 8座 7座', '计划改造8座，实际完工7座，全部完成。', 'notReached 全部完成'],
    ['改造 8座 7座', '计划改造8座，实际完工7座，如期完成年度任务。', 'notReached 如期完成年度任务'],
    ['服务 450人次 460人次', '全年服务460人次，未完成年度目标。', 'met 未完成年度目标'],
    ['服务 450人次 460人次', '全年服务460人次，没有达到450人次的计划数。', 'met 没有达到450人次的计划数'],
    ['满意度 ≥90% 91.2%', '满意度91.2%，未达标。', 'met 未达标'],
    ['满意度 ≥90% 91.2%', '满意度为91.2%，低于目标值。', 'notBelow 低于目标值'],
    ['满意度 ≥90% 90%', '满意度为90%，高于年度目标值。', 'notAbove 高于年度目标值'],
    ['满意度 ≥90% 88%', '满意度为88%，超过90%的目标。', 'notAbove 超过90%的目标'],
    ['满意度 ≥90% 88%', '满意度为88%，不低于目标值。', 'isBelow 不低于目标值'],
    ['投诉 ≤10件 12件', '投诉12件，未超过目标值10件。', 'isAbove 未超过目标值10件'],
    ['投诉 ≤10件 12件', '全年投诉12件，达到年度目标要求。', 'notReached 达到年度目标要求'],
    ['投诉率 ≤1% 1.2%', '投诉率为1.2%，控制在1%以内。', 'isAbove 控制在1%以内'],
    ['投诉 ≤10件 8件', '投诉8件，未达到目标。', 'met 未达到目标'],
    ['培训 30期 28期', '实际举办28期（线上6期），已全面完成年度计划。', 'notReached 已全面完成年度计划'],
    ['培训 30期 28期', '举办28期，完成率93.3%，圆满完成年度任务。', 'notReached 圆满完成年度任务'],
    ['培训 30期 12期', '举办12期，基本完成年度任务。', 'notReached 基本完成年度任务'],
    ['满意度 90% 87.1%', '达到90%的目标要求，群众满意度为87.1%。', 'notReached 达到90%的目标要求'],
    ['群众满意度 ≥90% 87.1%', '群众满意度达到预期目标。', 'notReached 达到预期目标'],
    ['群众满意度 ≥90% 87.1%', '项目群众满意度已达标，效果良好。', 'notReached 已达标'],
    ['设备合格率 ≥95% 93%；群众满意度 ≥90% 91%', '设备合格率、群众满意度均达到目标值。', 'notReached 均达到目标值'],
    ['服务 450人次 150人次', '服务150人次，基本完成年度目标。', 'notReached 基本完成年度目标'],
    ['合格率 95% 93%', '合格率93%，达到95%以上。', 'notReached 达到95%以上'],
    ['服务 450人次 438人次', '全年服务438人次，圆满完成年初制定的450人次目标任务。', 'notReached 圆满完成年初制定的450人次目标任务'],
    ['服务 450人次 438人次', '年度目标450人次，实际完成438人次，目标圆满实现。', 'notReached 目标圆满实现'],
    ['改造 8座 7座', '计划改造8座，完工7座，超计划完成。', 'notReached 超计划完成'],
    ['改造 8座 9座', '全年完工9座，没有完成既定的8座任务。', 'met 没有完成既定的8座任务'],
    ['投诉 ≤10件 12件', '投诉12件，低于10件的控制目标。', 'notBelow 低于10件的控制目标'],
    ['培训 30期 28期', '全年举办培训28期，任务全面完成。', 'notReached 任务全面完成'],
    ['培训 30期 28期', '全年举办培训28期，如期完成30期的培训计划。', 'notReached 如期完成30期的培训计划'],
    ['合格率 ≥95% 93%；及时率 ≥95% 96%', '合格率93%、及时率96%，均达到95%以上的目标。', 'notReached 达到95%以上的目标'],
    ['合格率 ≥95% 93%；及时率 ≥95% 96%', '合格率和及时率分别为93%和96%，均达标。', 'notReached 达标'],
    ['群众满意度 ≥90% 87.1%', '综上，群众满意度指标已圆满完成。', 'notReached 指标已圆满完成'],
    ['服务 1.2万人次 1.1万人次', '服务1.1万人次，超额完成12000人次的年度计划。', 'notReached 超额完成12000人次的年度计划'],
  ] as const)
    it(`${entry} · ${text}`, () => assert.deepEqual(deniedIn(entry, text), [found]));

  for (const [entry, text] of [
    ['满意度 90% 92.1%', '群众满意度为92.1%，达到90%的目标要求。'],
    ['满意度 90% 87.10%', '群众满意度为87.10%，接近90%的目标要求。'],
    ['培训 30期 28期', '举办28期，基本完成年度任务。'],
    ['满意度 90% 87.10%', '群众满意度为87.10%，未达到90%的目标要求。'],
    ['满意度 90% 87.10%', '群众满意度为87.10%，基本达到90%的目标要求。'],
    ['满意度 90% 87.10%', '群众满意度为87.10%，低于90%的目标要求。'],
    ['服务 450人次 438人次', '全年服务438人次，完成年度目标450人次的97.3%。'],
    ['服务 450人次 438人次', '全年服务438人次，完成年度目标的97.3%。'],
    ['服务 450人次 438人次', '全年服务438人次，全部完成登记。'],
    ['合格率 ≥95% 97%；及时率 ≥95% 96%', '合格率97%、及时率96%，均达到95%以上的目标。'],
    ['合格率 ≥95% 93%；及时率 ≥95% 96%', '合格率93%、及时率96%，及时率达到目标。'],
    ['培训 30期 28期', '全年举办培训28期，宣传任务全面完成。'],
    ['培训 30期 28期', '全年举办培训28期，任务完成情况较好。'],
    ['改造 8座 9座', '全年完工9座，既定的任务正在推进。'],
    ['服务 450人次 438人次', '全年服务438人次，设备采购全部完成。'],
    ['服务 450人次 438人次', '全年服务438人次，宣传任务圆满完成年度目标。'],
    ['改造 8座 7座', '改造7座，其余1座将于明年完成年度目标。'],
    ['改造 8座 7座', '改造7座，力争达到8座的目标。'],
    ['改造 8座 7座', '改造7座，应完成年度任务8座。'],
    ['改造 8座 8座', '改造8座，全面完成年度任务。'],
    ['改造 8座 9座', '改造9座，超额完成年度任务1座。'],
    ['改造 8座 9座', '改造9座，超过年度计划。'],
    ['投诉 10件 12件', '投诉12件，达到10件的目标要求。'],
    ['单位成本 12元 11元', '单位成本11元，达到12元的目标要求。'],
    ['单位成本 ≤12元 11元', '单位成本11元，低于12元的目标。'],
    ['投诉 ≤10件 8件', '投诉8件，不超过目标值10件。'],
    ['投诉 ≤10件 8件', '投诉8件，低于目标值。'],
    ['达标社区 15个 12个', '12个社区达到目标要求。'],
    ['达标社区 15个 12个', '12个达到目标要求。'],
    ['满意度 ≥90% 87.1%', '87.1%的受访者认为达到目标。'],
    ['群众满意度 ≥90% 87.1%', '群众满意度达到90%以上。'],
    ['群众满意度 ≥90% 87.1%', '群众满意度应达到预期目标。'],
    ['群众满意度 ≥90% 87.1%', '要求群众满意度达到预期目标。'],
    ['群众满意度 ≥90% 87.1%', '新建小区的群众满意度达到预期目标。'],
    ['群众满意度 ≥90% 87.1%', '2024年力争群众满意度达到目标值。'],
    ['群众满意度 ≥90% 87.1%', '群众满意度未达到预期目标。'],
    ['群众满意度 ≥90% 87.1%', '群众满意度没有未达标的情况。'],
    ['群众满意度 ≥90% 87.1%', '3个社区群众满意度达到预期目标。'],
    ['群众满意度 ≥90% 87.1%', '群众满意度是否达到目标有待核实。'],
    ['合格率 100% 100%', '合格率100%，超额完成。'],
    ['合格率 ≥95% 95%', '合格率95%，不低于95%的要求。'],
    ['培训 30期 28期', '举办28期，较上年超过2期，完成培训任务。'],
    ['时限 24小时 20小时', '处置时限20小时，达到24小时的要求。'],
    ['服务 450人次 438人次', '一季度完成季度目标，全年服务438人次。'],
    ['服务 450人次 460人次', '全年服务460人次，其中线上未达到预期。'],
  ] as const)
    it(`is silent: ${entry} · ${text}`, () => assert.deepEqual(deniedIn(entry, text), []));
});
