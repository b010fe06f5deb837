import { accountsOf } from '../../src/domain/accounts.ts';
import { indicatorName, type Report } from '../../src/domain/report.ts';
import { type Decimal, decimalToText } from '../../src/language/decimal.ts';
import { phaseWords } from '../../src/text/vocabulary.ts';

const whole = '全部';
const exact = (value: Decimal | null): string => (value ? decimalToText(value) : '');
const line = (...fields: readonly string[]): string => fields.join(' ¦ ').replace(/[ ¦]+$/u, '');

/**
 * What a report is published to say of its own, a line each, by subject (`全部`: the whole), sorted; empty fields at the end are left out:
 * a reported figure: subject ¦ label ¦ value or words ¦ unit ¦ comparison ¦ stage of the money;
 * an indicator: subject ¦ 指标 ¦ name ¦ verdict ¦ weight ¦ score ¦ reason;
 * a grade: subject ¦ 等级 ¦ grade.
 */
export function saidOf(report: Report): readonly string[] {
  const reported = report.figures.filter(({ status }) => status === 'reported');
  const nameOf = new Map(accountsOf(report).map(({ part }) => [part?.id ?? null, part?.name ?? whole]));
  const figures = reported.map(({ subject, label, value, words, unit, operator, phase }) =>
    line(nameOf.get(subject) ?? '', label, words ?? exact(value), unit, operator ?? '', phase ? phaseWords[phase] : ''),
  );
  const accounts = accountsOf(report).flatMap(({ part, account }) => {
    const subject = part?.name ?? whole;
    const indicators = account.indicators.map((each) =>
      line(subject, '指标', indicatorName(each), each.verdict, exact(each.weight), exact(each.score), each.reason ?? ''),
    );
    const grade = account.rating?.grade;
    return grade ? [...indicators, line(subject, '等级', grade)] : indicators;
  });
  return [...figures, ...accounts].sort();
}
