/** Grade schemes as their sources print them: bounds in points, the lower one included. Empty where the source gives none. */
export interface SchemeWords {
  readonly name: string;
  readonly source: string;
  readonly grades: readonly {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly from?: string;
    readonly below?: string;
  }[];
}

export const schemeWords = {
  national: {
    name: '财预〔2020〕10号的分档',
    source: '《项目支出绩效评价管理办法》（财预〔2020〕10号）；各地、各报告可以另定',
    grades: [
      { name: '优', aliases: ['优秀'], from: '90' },
      { name: '良', aliases: ['良好'], from: '80', below: '90' },
      { name: '中', aliases: ['中等', '一般'], from: '60', below: '80' },
      { name: '差', aliases: ['较差'], below: '60' },
    ],
  },
  middleFromSeventy: {
    name: '中从 70 分起的四档',
    source: '广州市白云区人民检察院 2023 年度司法救助金项目绩效评价报告；分数段的两端在报告中相互重叠，这里按下限',
    grades: [
      { name: '优', aliases: ['优秀'], from: '90' },
      { name: '良', aliases: ['良好'], from: '80', below: '90' },
      { name: '中', aliases: ['中等'], from: '70', below: '80' },
      { name: '差', aliases: ['较差'], below: '70' },
    ],
  },
  guangdong: {
    name: '广东的五档',
    source: '广东省级绩效评价的惯例，以各报告所写为准',
    grades: [
      { name: '优', aliases: ['优秀'], from: '90' },
      { name: '良', aliases: ['良好'], from: '80', below: '90' },
      { name: '中', aliases: ['中等'], from: '70', below: '80' },
      { name: '低', aliases: [], from: '60', below: '70' },
      { name: '差', aliases: ['较差'], below: '60' },
    ],
  },
  shanghai: {
    name: '上海的四档',
    source: '上海市部门决算公开中使用的等级名称；分数段以各报告所写为准',
    grades: [
      { name: '优', aliases: ['优秀'] },
      { name: '良', aliases: ['良好'] },
      { name: '合格', aliases: [] },
      { name: '不合格', aliases: [] },
    ],
  },
} as const satisfies Record<string, SchemeWords>;
