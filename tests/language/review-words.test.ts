import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Review, reviewIn } from '../../src/language/review-words.ts';

const sentences: Readonly<Record<Review | 'none', readonly string[]>> = {
  publisher: ['项目自评得分', '经自我评价，等级为', '第三方评价得分 90 分，自评得分', '按照财政局绩效评价工作要求，自评等级为'],
  finance: ['财政部门复评得分', '经区财政局组织评审，等级为', '财政复评后等级为', '自评得分 95 分，财政部门抽评得分', '市财政局考核等级为'],
  superior: ['主管部门评价等级为', '上级考核得分', '经主管单位复核，得分为'],
  thirdParty: ['第三方机构评价得分', '经会计师事务所评定，等级为', '咨询机构评价得分', '委托第三方开展绩效评价，综合得分'],
  another: ['复评得分', '抽评等级为', '经再评价，得分为'],
  none: [
    '综合得分',
    '按照财政局绩效评价工作的要求，综合得分',
    '财政资金绩效评价得分',
    '在单位自评的基础上，综合得分',
    '根据财政部门绩效评价管理办法，等级为',
    '上级资金到位，评价等级为',
  ],
};

for (const [review, words] of Object.entries(sentences))
  describe(`the review of ${review}`, () => {
    for (const sentence of words)
      it(`is heard in ${sentence}`, () => assert.equal(reviewIn(sentence)?.review, review === 'none' ? undefined : review));
  });
