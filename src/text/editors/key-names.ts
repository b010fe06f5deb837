import { factWords } from '../fact-words.ts';

/** What editors call the keys of the files in Chinese, and a key in the singular that the handbook has in the plural. */
const names: Readonly<Record<string, readonly string[]>> = {
  name: ['名称', '项目名称', '项目', '单位名称'],
  annex: ['附件', '附件号'],
  publishedDate: ['公布日期', '发布日期', '公开日期'],
  addedDate: ['收录日期'],
  sourceAddress: ['网址', '官方网址', '来源网址'],
  purpose: ['用途', '资金用途'],
  evaluation: ['评价', '评价人', '由谁评价'],
  goal: ['目标', '绩效目标', '总体目标', '年度目标'],
  sources: ['来源', '资金来源'],
  projects: ['项目', '各项目', '子项目'],
  uses: ['支出方向', '用途', '支出'],
  levels: ['级次', '层级'],
  groups: ['人群', '各组', '对象'],
  funds: ['资金', '金额', '项目资金', '预算', '资金情况'],
  adjustment: ['调整', '预算调整'],
  indicators: ['指标', '绩效指标', '指标体系'],
  tables: ['表格', '表'],
  beneficiaries: ['beneficiary', '受益', '受益对象', '受益人'],
  rating: ['评级', '评价结果', '评价结论'],
  policies: ['policy', '政策', '政策依据', '依据'],
  others: ['其他', '其他数字', '其它'],
  excused: ['不登记', '除外'],
  acknowledged: ['保留', '保留的提示'],
  waivers: ['豁免'],
  path: ['名称', '指标', '指标名称', '路径'],
  target: ['目标', '目标值', '指标值', '年度指标值'],
  actual: ['实际', '结果', '完成值', '实际值', '实际完成值', '完成情况'],
  definition: ['定义', '计算方法', '计算公式'],
  weight: ['分值', '权重'],
  score: ['得分', '评分', '分数'],
  reason: ['原因', '理由', '偏差原因'],
  grade: ['等级', '评价等级'],
  scheme: ['分档', '等级分档'],
  bands: ['分档', '档次'],
  id: ['编号'],
  label: ['名称', '标签', '名目'],
  value: ['数值', '数字', '值', '金额', '数'],
  words: ['文字'],
  unit: ['单位'],
  quotes: ['引文', '原话'],
  quote: ['引文', '原话'],
  note: ['备注', '说明'],
  phase: ['阶段'],
  year: ['年度', '年份'],
  source: ['来源', '资金来源'],
  scope: ['范围'],
  operator: ['比较符号', '符号', '运算符'],
  total: ['合计', '总数', '总人数'],
  growth: ['增长', '同比'],
  parts: ['其中', '各类'],
  sensitive: ['敏感'],
  by: ['由谁', '评价人'],
  title: ['标题', '文件名', '文件名称'],
  documentNumber: ['文号'],
  issuers: ['发文机关'],
  in: ['表格', '表', '哪张表'],
  rows: ['行', '每行', '每一行'],
  columns: ['列', '各列', '每一列'],
  units: ['单位'],
  ids: ['编号'],
  except: ['除外', '例外'],
  ...Object.fromEntries(Object.entries(factWords).map(([key, { label, others }]) => [key, [label, ...others]])),
};

/** The one of the known keys that an editor calls so. */
export const keyCalled = (name: string, known: readonly string[]): string | undefined => known.find((key) => names[key]?.includes(name));

/** What editors write for the words that may stand in the files. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  本单位: ['自评', '单位自评', '自我评价', '自己', '我单位', '我局', '本局', '本级', '实施单位', 'self'],
  主管部门: ['上级', '上级部门', '部门评价', '主管单位'],
  财政部门: ['财政', '财政评价', '财政局'],
  第三方机构: ['第三方', '第三方评价', '中介', '中介机构', '事务所', '会计师事务所'],
  有调整: ['调整', '是', '有', '已调整', 'yes'],
  未调整: ['不调整', '否', '无', '没有', '没有调整', 'no'],
};

/** The one of the allowed words that an editor calls so. */
export const wordCalled = (word: string, allowed: readonly string[]): string | undefined =>
  allowed.find((each) => otherWords[each]?.includes(word));
