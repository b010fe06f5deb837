/** Why it is not said whether a target was reached: on the page under the indicator, in files in a column of their own. */
export const unjudgedWords = {
  noTarget: '报告没有写年度指标值',
  noTargetSet: '报告写明没有设定目标值',
  onlyGoal: '报告没有写年度指标值，绩效目标里说到它',
  execution: '按执行率计分，不设指标值',
  onlyPoints: '只评分，不设指标值',
  noResult: '报告没有写实际完成值',
  neither: '报告没有写年度指标值，也没有写实际完成值',
  inapplicable: '报告标明不适用',
  targetMarked: '报告标明目标不适用',
  resultMarked: '报告标明实际完成值不适用',
  masked: '报告印的是星号，没有给出数字',
  oneInWords: '目标和实际一个是文字、一个是数字，不能比较',
  otherUnit: '目标和实际的单位不同，不能比较',
  noComparison: '报告的目标没有写不低于或不超过',
  unclearSigns: '指标说的是减少，从数字的正负看不出是增是减',
  equal: '实际与目标相等；目标没有写不低于或不超过，本站不作判断',
  saidMet: '报告说达到了；目标没有写不低于或不超过，本站不作判断',
  saidMissed: '报告说没有达到；目标没有写不低于或不超过，本站不作判断',
  onlyPart: '已公布的只是一部分，不足以判断',
  inexact: '实际写的不是准确数，不足以判断',
  onlyBound: '实际只写了一个界限或范围，不足以判断',
} as const;

/** In counts: why so many of them could not be judged. */
export const unjudgedInShort = {
  noTarget: '没有目标值',
  noResult: '没有实际完成值',
  neither: '没有目标值和实际完成值',
  equal: '与目标相等',
  noComparison: '目标没有写不低于或不超过',
  masked: '印的是星号',
} as const;
