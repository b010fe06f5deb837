import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { realReport } from '../../real-report.ts';

const { notes, narrative } = realReport;
const said = (quiet: boolean) =>
  notes.filter((note) => Boolean(note.quiet) === quiet).map(({ block, text }) => `${narrative.blocks[block]?.place} ${text}`);

describe('the reader notes of the first report', () => {
  it('say beside the text what a careful reader would ask, rule by rule', () => {
    assert.deepEqual(said(false), [
      '二 支付完成率是支出的比例，列在数量指标下；司法公正影响力以人数衡量；没有质量、时效、成本和满意度指标。',
      '六（四） 司法公正影响力的结果至少是目标的 3.65 倍。',
      '五（一） 报告的“中”从 70 分起，财预〔2020〕10号的分档从 60 分起；等级“优”在报告的分档里写作“优秀”。',
      '七 报告两次提到资金缺口，建议增加资金，没有写金额。',
      '三（二） 标题列出评价标准和评价方法，下面的文字里都没有写到。',
      '四（二）二 “女童”列在“妇女”之中，报告没有说明按什么年龄统计。',
      '六（四） 这里说“目标设置不够合理”，前文“四（一）”说“顺利完成本年度绩效目标”。',
      '四（一） “我院整体支出”字面上是全单位的支出，报告没有说明是否指本项目。',
      '一（二） 预算安排、资金投入量、计划安排都是 800,000.00 元，报告没有说明这三个名称有什么不同。',
      '二 司法公正影响力的目标针对全部对象；报告的受益总人数未公布，这里只能按其中“妇女”一类判断。',
      '四（一） “产出指标中……”一段有 139 字与前文“二”逐字相同。',
      '四（一） 支付完成率的实际值未公布；报告的算法是“支出决算数/资金下达数”，99.99% 由本站按决算数、预算安排推算。',
      '五（一） 标题括号里的话似为报告模板的填写说明。',
      '六（三） “结合绩效目标完成情况……”一句似为报告模板的填写说明，这里没有写出具体意见。',
      '五（一） 优秀与良的分档都写着 90，良与中的分档都写着 80，中与差的分档都写着 70；恰为这些分数时属于哪一级，报告没有说明。',
      '五（二） 报告给出等级“优”，没有公布得分。',
      '六 标题列出经验做法、存在的问题、建议，下面各节的标题中只有建议。',
    ]);
  });

  it('keep for files and receipt what is of form, or what a chart at the place says', () => {
    assert.deepEqual(said(true), [
      '四（二）二 此段的“,”是半角标点，原文如此。',
      '一（三） 书名号里的名称，规范写法用“〈〉”，原文用了“< >”。',
      '一（三） 报告没有写“关于进一步加强规范全省国家司法救助工作若……”的文号和日期。',
      '四（二）二 “高检院”和“最高检”都是指最高人民检察院。',
      '七 正文没有写明报告作出的日期。',
      '四（二）二 报告列出的三类相加 48 人，比救助妇女 73 人少 25 人；各类可能重叠，未列明的不少于此数。',
      '四（二）二 报告没有写救助妇女上年同期的数。按同比 421% 推算，整数中只有 14 人符合。',
    ]);
  });

  it('stay short', () => {
    for (const { text } of notes) assert.ok([...text].length <= 60, text);
  });

  it('accuse nobody', () => {
    for (const { text } of notes) assert.doesNotMatch(text, /错误|违规|隐瞒|虚假|造假|不实|应当|必须|！/);
  });

  it('are at most one of a rule beside a paragraph', () => {
    const places = notes.map(({ rule, block }) => `${rule} ${block}`);
    assert.deepEqual(places, [...new Set(places)]);
  });
});
