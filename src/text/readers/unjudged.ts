/** Why it is not said whether a target was reached: on the page under the indicator, in files in a column of their own. */
export const unjudgedWords = {
  noTarget: '报告没有写年度指标值',
  noTargetSet: '报告写明没有设定目标值',
  execution: '按执行率计分，不设指标值',
  onlyPoints: '只评分，不设指标值',
  noResult: '报告没有写实际完成值',
  neither: '报告没有写年度指标值，也没有写实际完成值',
  inapplicable: '报告在这里印的是“—”“不涉及”一类，表示不适用',
  masked: '报告印的是星号，没有给出数字',
  oneInWords: '目标和实际一个是文字、一个是数字，不能比较',
  otherUnit: '目标和实际的单位不同，不能比较',
  noComparison: '报告的目标没有写不低于或不超过',
  saidMet: '报告说达到了；目标没有写不低于或不超过，本站不作判断',
  saidMissed: '报告说没有达到；目标没有写不低于或不超过，本站不作判断',
  onlyPart: '已公布的只是一部分，不足以判断',
  inexact: '实际写的不是准确数，不足以判断',
  onlyBound: '实际只写了一个界限或范围，不足以判断',
} as const;
