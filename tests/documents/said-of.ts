import { accountsOf } from '../../src/domain/accounts.ts';
import { remarkOn } from '../../src/domain/figure.ts';
import { type Band, indicatorName, type Report } from '../../src/domain/report.ts';
import { hasOnlyPoints } from '../../src/domain/scored-indicators.ts';
import { type Decimal, decimalToText } from '../../src/language/decimal.ts';
import { phaseWords } from '../../src/text/vocabulary.ts';

const whole = '全部';
const exact = (value: Decimal | null): string => (value ? decimalToText(value) : '');
const line = (...fields: readonly string[]): string => fields.join(' ¦ ').replace(/[ ¦]+$/u, '');

/**
 * What a report is published to say of its own, a line each, by subject (`全部`: the whole), sorted; empty fields at the end are left out:
 * a reported figure: subject ¦ label ¦ value or words ¦ unit ¦ comparison ¦ stage of the money ¦ year, if another ¦ remark ¦ as printed, if no exact number;
 * an indicator: subject ¦ 指标 ¦ name ¦ verdict, empty for a row that is only given points ¦ weight ¦ score ¦ reason;
 * a grade: subject ¦ 等级 ¦ grade; a band, where it is first laid down: subject ¦ 分档 ¦ name ¦ from–to, as printed;
 * persons: subject ¦ 受益 ¦ group, and ¦ part of it;
 * what a table marks as not applicable: subject ¦ 不适用 ¦ label ¦ what it prints;
 * a part that the report gives no amount of: subject ¦ 没有金额 ¦ the report's words why, if any;
 * an indicator of which the report says that no target was set: subject ¦ 未设定 ¦ name ¦ its words;
 * an indicator of which the report says that there is no result: subject ¦ 没有结果 ¦ name ¦ its words;
 * a change against the year before: 全部 ¦ 比上年 ¦ of what ¦ change.
 */
export function saidOf(report: Report): readonly string[] {
  const reported = report.figures.filter(({ status }) => status === 'reported');
  const nameOf = new Map(accountsOf(report).map(({ part }) => [part?.id ?? null, part?.name ?? whole]));
  const figures = reported.map((figure) => {
    const { subject, label, value, words, unit, operator, phase, period } = figure;
    const year = period === report.year ? '' : String(period);
    const stage = phase ? phaseWords[phase] : '';
    return line(
      nameOf.get(subject) ?? '',
      label,
      words ?? exact(value),
      unit,
      operator ?? '',
      stage,
      year,
      remarkOn(figure) ?? '',
      figure.inexact?.phrase ?? '',
    );
  });
  const marked = report.figures.flatMap(({ status, subject, label, words }) =>
    status === 'inapplicable' ? [line(nameOf.get(subject) ?? '', '不适用', label, words ?? '')] : [],
  );
  const accounts = accountsOf(report).flatMap(({ part, account }) => {
    const subject = part?.name ?? whole;
    const { grade, bands } = account.rating ?? { grade: null, bands: [] };
    return [
      ...(part && account.funds.stated.length === 0 && account.inapplicable.length === 0
        ? [line(subject, '没有金额', account.funds.elsewhere ?? '')]
        : []),
      ...account.indicators.flatMap((each) =>
        each.untargeted === null ? [] : [line(subject, '未设定', indicatorName(each), each.untargeted)],
      ),
      ...account.indicators.flatMap((each) =>
        each.instead === null ? [] : [line(subject, '没有结果', indicatorName(each), each.instead)],
      ),
      ...account.indicators.map((each) =>
        line(
          subject,
          '指标',
          indicatorName(each),
          hasOnlyPoints(each) ? '' : each.verdict,
          exact(each.weight),
          exact(each.score),
          each.reason ?? '',
        ),
      ),
      ...(account.beneficiaries?.groups ?? []).flatMap(({ figure, parts }) => [
        line(subject, '受益', figure.label),
        ...parts.map(({ label }) => line(subject, '受益', figure.label, label)),
      ]),
      ...(grade ? [line(subject, '等级', grade)] : []),
      ...(part && report.rating?.bands.length ? [] : bands).map((band) => line(subject, '分档', band.name, boundsOf(band))),
    ];
  });
  const changes = report.compared.map(({ figure, change }) => line(whole, '比上年', figure.label, change.label));
  return [...figures, ...marked, ...accounts, ...changes].sort();
}

const boundsOf = ({ from, to }: Band): string => `${exact(from)}–${exact(to)}`;
