import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { parse } from 'yaml';
import { spending } from '../../../src/checks/figures/note-claims/money.ts';
import { ofSeveral } from '../../../src/checks/figures/note-claims/several.ts';
import { againstTheLastYear, unheldAgainstLastYear } from '../../../src/checks/figures/note-claims/years.ts';
import { notesSayWhatTheReportSays } from '../../../src/checks/figures/notes-say-what-the-report-says.ts';
import { claimsInSite } from '../../../src/checks/figures/site-claims.ts';
import { reportsOf } from '../../../src/domain/archive.ts';
import { projectFile } from '../../../src/domain/files/project-file.ts';
import { readArchive } from '../../../src/loading/from-files.ts';
import { changedFolder } from '../rule-folder.ts';
import { subjectOf } from '../text/said-of.ts';

const content = changedFolder({ after: (done) => after(() => (done as () => void)()) }, 'nothing');
const { archive } = await readArchive(content);
const path = 'example-bureau/2023/river-cleaning/';
const reports = reportsOf(archive ?? assert.fail('refused'));
const found = reports.find((each) => each.path === path) ?? assert.fail('no report');
const before = reports.find(({ year }) => year === 2022) ?? assert.fail('no report of 2022');
const file = projectFile.parse(parse(readFileSync(join(content, path, 'project.yaml'), 'utf8'), { schema: 'failsafe' }));
const folders = { ...subjectOf([]).folders, reports };
const asked = (text: string): string[] =>
  notesSayWhatTheReportSays
    .find({
      ...{ ...subjectOf([]), file, folders },
      report: { ...found, narrative: { ...found.narrative, remarks: [{ after: 3, text, line: 1 }] } },
    })
    .map(({ what }) => what);

const are = (way: 'asked about' | 'let alone', notes: readonly string[], ask: (note: string) => readonly unknown[]) => {
  for (const note of notes) it(`${note} is ${way}`, () => assert.equal(ask(note).length > 0, way === 'asked about', String(ask(note)[0])));
};

describe('a note that holds a thing against the year before', () => {
  are(
    'asked about',
    [
      '执行率高于上年。',
      '得分比去年高。',
      '决算数少于上年。',
      '与上年相比，综合得分下降。',
      '比去年预算减少了。',
      '河道投诉多于上年。',
      '居民满意度不及上年。',
      '受益家庭与上年持平。',
      '巡查次数比上年多。',
      '参加的志愿者比去年少。',
      '支出进度同比上升。',
    ],
    asked,
  );
  are(
    'let alone',
    [
      '执行率低于上年。',
      '支出进度同比下降。',
      '决算数多于上年。',
      '与上年相比，预算增加。',
      '河道投诉少于上年。',
      '居民满意度超过上年。',
      '受益家庭比上年多。',
      '报告没有说明得分是否高于上年。',
      '报告没有写上年的巡查次数。',
      '上年为 100 户。',
    ],
    asked,
  );
});

describe('a note on sources, and on most of those counted', () => {
  are(
    'asked about',
    [
      '区级财政资金少于镇街配套资金。',
      '镇街配套多于区级财政。',
      '镇街配套资金比区级财政资金多。',
      '区级财政资金与镇街配套资金相等。',
      '资金主要由镇街配套承担。',
      '区级财政资金多于社会捐赠。',
      '受益家庭多为低保家庭。',
      '受益家庭大部分是低保家庭。',
      '以低保家庭为主。',
      '受益人多为女性。',
      '受助的大多是独居老人。',
      '参加巡查的半数以上是党员。',
    ],
    asked,
  );
  are(
    'let alone',
    [
      '区级财政资金多于镇街配套资金。',
      '镇街配套比区级财政少。',
      '资金主要由区级财政承担。',
      '资金由两部分组成。',
      '受益家庭的少数是低保家庭。',
      '报告没有写受益家庭是否多为低保家庭。',
      '报告里的表格大多是自评表。',
      '整改以建议为主的内容见第五节。',
      '多为一次性支出的说明见附件。',
    ],
    asked,
  );
});

describe('a note that denies an order of spending and budget', () => {
  const overspent = (note: string) => {
    const { funds } = found;
    const { budget, finalAccount } = funds;
    return spending(note, { report: { ...found, funds: { ...funds, budget: finalAccount, finalAccount: budget } }, folders });
  };
  are('asked about', ['没有超预算。', '支出未超过预算。', '决算没有突破预算。', '未出现超支。', '支出不高于预算。'], overspent);
  are('let alone', ['支出不低于预算。', '报告没有说明超预算的原因。', '决算超过预算。', '项目超支。', '没有公布预算。'], overspent);
});

describe('a note that names the budget it means', () => {
  const beside = (note: string) => spending(note, { report: found, folders });
  are(
    'asked about',
    ['决算超过调整后预算。', '支出少于年初预算。', '决算未超过年初预算。', '支出与年初预算一致。', '决算超过预算。'],
    beside,
  );
  are('let alone', ['决算超过年初预算。', '支出大于年初预算，少于调整后预算。', '决算少于调整后预算。', '支出少于预算。'], beside);
});

describe('a note above several reports', () => {
  const good = { ...found, name: '路灯养护', indicators: found.indicators.filter(({ verdict }) => verdict === 'met') };
  const poor = { ...found, rating: found.rating && { ...found.rating, grade: '良' } };
  const said = (of: readonly (typeof found)[]) => (note: string) =>
    ofSeveral(note, of, folders, [againstTheLastYear, spending, unheldAgainstLastYear]);
  are(
    'asked about',
    [
      '各项目均达标。',
      '本年全部为优。',
      '所有项目都完成了年度目标。',
      '各项目评价等级均为优。',
      '每个项目都达到预期目标。',
      '各项目执行率均高于上年。',
      '全部项目的得分都比去年低。',
      '河道保洁项目决算超过预算。',
      '各单位等级一律为优秀。',
    ],
    said([good, poor]),
  );
  are(
    'let alone',
    [
      '各项目均由财政安排资金。',
      '各项目决算均少于预算。',
      '各项目决算均高于上年。',
      '路灯养护执行率低于上年。',
      '各份报告都没有公布日期。',
      '是否均为优，报告没有写。',
      '各项目等级均为良以上。',
    ],
    said([good, poor]),
  );
  are('let alone', ['各项目均达标。', '本年全部为优。', '全部项目等级为优秀。', '各项目都完成了年度目标。'], said([good]));
  it('is held against a year that has a single report, too', () => assert.equal(said([before])('各项目等级均为差。').length > 0, true));
});

describe('what site.yaml says', () => {
  const inSite = (contentLicence: string) => claimsInSite({ title: '示例公开', contentLicence });
  are(
    'asked about',
    [
      '各项目均达标。',
      '本站公布的项目全部为优，评为优秀。',
      '全部项目执行率高于上年。',
      '本站收录资金 300 万元。',
      '所有报告都没有超支。',
      '惠及 1,200 人。',
    ],
    inSite,
  );
  are(
    'let alone',
    [
      '报告原文的权利属于公布单位。本站整理的数据可以自由使用。',
      '遵循 CC BY 4.0。',
      '所有报告均照录原文。',
      '2023年起全部报告可以免费下载。',
      '各单位的报告均可转载，请注明出处。',
      '引用不超过 500 字的，不必另行许可。',
      '违反本条的，每次赔偿 500 元。',
      '商业使用每份收费 2.5 万元，服务费 300 元。',
      '三人以上合作整理的，请一并署名。',
    ],
    inSite,
  );
  are(
    'let alone',
    [
      '三门峡市财政局',
      '四平市财政局',
      '五台县民政局',
      '十堰市张湾区财政局',
      '三亚市项目办一处',
      '九江市救助管理站',
      '示例县财政局 12 名志愿者',
    ],
    (operator) => claimsInSite({ title: '示例公开', operator }),
  );
  are('asked about', ['示例县财政局（管理专项资金 2,400 万元）', '示例中心，已救助 860 人'], (operator) =>
    claimsInSite({ title: '示例公开', operator }),
  );
  are('asked about', ['惠民资金 300 万元公开', '1,200 户的账'], (title) => claimsInSite({ title }));
  are('let alone', ['三门峡明账', '一户一册', '示例市 2023 年 12 个项目'], (title) => claimsInSite({ title }));
});
