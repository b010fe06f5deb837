import { amount, count, reportOf } from '../../domain/report-of.ts';

/** A report of two projects and a source within a source: each part has what the others have not. */
export const digest = reportOf({
  funds: [amount('plan', '年初预算', '900')],
  sources: [
    {
      id: 'central',
      name: '中央资金',
      funds: [amount('central-plan', '年初预算', '600')],
      sources: [{ id: 'lottery', name: '彩票公益金', funds: [amount('lottery-plan', '年初预算', '200')] }],
    },
  ],
  projects: [
    {
      id: 'canteen',
      name: '食堂',
      project: 'meal-service',
      quote: '老年食堂建设',
      funds: [amount('canteen-plan', '年初预算', '386'), amount('canteen-paid', '决算', '371'), amount('canteen-stock', undefined, '12')],
      indicators: [
        {
          id: 'diners',
          path: ['产出指标', '用餐人数'],
          target: { ...count('diners-target', '500'), operator: '≥' },
          actual: count('diners-served', '520'),
        },
      ],
      beneficiaries: {
        total: '未公布',
        groups: [{ figure: count('elders', '300'), parts: [count('over-eighty', '40'), count('alone', '25')] }],
      },
      rating: {
        grade: { name: '优', quote: '优' },
        score: { id: 'canteen-points', label: '得分', value: '95.5', unit: '分', quotes: ['…'] },
      },
      sources: [{ id: 'canteen-own', name: '自筹', funds: [amount('canteen-own-paid', '决算', '71')] }],
    },
    {
      id: 'ditch',
      name: '排水沟',
      funds: [amount('ditch-plan', '年初预算', '100')],
      rating: { grade: { name: '中', quote: '中' }, score: '未公布' },
    },
  ],
});
