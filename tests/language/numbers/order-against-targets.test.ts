import { describe } from 'node:test';
import { checkTable } from './described.ts';

describe('readNumbers(text), words of order against a target', () => {
  checkTable({
    'words of order against a target, which do not tell its comparison': [
      ['满意度88.5%，低于90%的目标', 'quantity 88.5%: 88.5 %', 'quantity 90%: 90 %'],
      ['满意度为88.5%，但仍略低于90%的年度目标值', 'quantity 88.5%: 88.5 %', 'quantity 90%: 90 %'],
      ['就业率51.2%低于55%目标', 'quantity 51.2%: 51.2 %', 'quantity 55%: 55 %'],
      ['培训413人次，超过400人次的计划', 'quantity 413人次: 413 人次', 'quantity 400人次: 400 人次'],
      ['满意度高于90%的目标', 'quantity 90%: 90 %'],
      ['设定了成本低于300元的目标', 'quantity 300元: <300 元'],
      ['完成超过400人次的计划', 'quantity 400人次: >400 人次'],
      ['满意度92%，不低于90%的目标', 'quantity 92%: 92 %', 'quantity 90%: ≥90 %'],
      ['确保满意度高于90%的目标', 'quantity 90%: >90 %'],
      ['力争满意度高于90%的目标', 'quantity 90%: >90 %'],
      ['要求投诉率低于5%的目标', 'quantity 5%: <5 %'],
      ['满意度应低于5%的指标', 'quantity 5%: <5 %'],
      ['争取能耗低于5%的目标', 'quantity 5%: <5 %'],
      ['合格率须高于95%的要求', 'quantity 95%: >95 %'],
      ['供应率低于90%的目标', 'quantity 90%: 90 %'],
      ['应急响应率低于90%的目标', 'quantity 90%: 90 %'],
      ['需求满足率低于90%的目标', 'quantity 90%: 90 %'],
      ['目标为低于5%', 'quantity 5%: <5 %'],
      ['低于5%的目标完成率', 'quantity 5%: <5 %'],
    ],
  });
});
