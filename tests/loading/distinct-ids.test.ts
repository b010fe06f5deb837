import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { accountsIn } from '../../src/domain/accounts-in.ts';
import { type ProjectFile, projectFile } from '../../src/domain/files/project-file.ts';
import { idOfName } from '../../src/domain/id-of-name.ts';
import { partKeyList } from '../../src/domain/part-kinds.ts';
import { statedFigures } from '../../src/domain/stated-figures.ts';
import { withDistinctIds } from '../../src/loading/distinct-ids.ts';
import { spelledOut } from '../../src/loading/short-forms.ts';

const read = (data: Readonly<Record<string, unknown>>): ProjectFile =>
  withDistinctIds(projectFile.parse(spelledOut({ name: '示例', funds: [], indicators: [], ...data })));

const partIds = (file: ProjectFile) => accountsIn(file).flatMap(({ part }) => part?.id ?? []);
const indicator = (...path: string[]) => ({ path, target: `${path.at(-1)}不少于3座`, actual: `完成${path.at(-1)}3座` });

describe('withDistinctIds(file)', () => {
  it('tells a use and an indicator of one name apart, and leaves the indicator its id', () => {
    const file = read({ uses: [{ name: '设备购置' }], indicators: [indicator('设备购置')] });
    assert.equal(file.indicators[0]?.id, idOfName('设备购置'));
    assert.deepEqual(partIds(file), [idOfName('uses', '设备购置')]);
  });

  it('tells parts of one name in lists of several kinds apart', () => {
    const file = read(Object.fromEntries(partKeyList.map((key) => [key, [{ name: '市级' }]])));
    assert.equal(new Set(partIds(file)).size, partKeyList.length);
  });

  it('tells an amount and another number of one name apart', () => {
    const file = read({ funds: { 决算: '全年支出30万元' }, others: ['全年支出12笔'] });
    assert.equal(new Set(statedFigures(file).map(({ id }) => id)).size, 2);
  });

  it('keeps the ids where no two are alike, with the very file', () => {
    const file = projectFile.parse(spelledOut({ name: '示例', funds: [], uses: [{ name: '会议费' }], indicators: [indicator('培训')] }));
    assert.equal(withDistinctIds(file), file);
  });

  it('leaves two of one kind, and what an editor wrote, to the editor', () => {
    assert.equal(new Set(partIds(read({ uses: [{ name: '会议费' }, { name: '会议费' }] }))).size, 1);
    const written = read({ uses: [{ name: '会议费', id: 'meetings' }], levels: [{ name: '市级', id: 'meetings' }] });
    assert.deepEqual(partIds(written), ['meetings', 'meetings']);
  });

  it('gives each kind of name its own id, wherever in the file it stands', () => {
    const name = fc.constantFrom('甲', '乙', '丙');
    const lists = fc.uniqueArray(name, { maxLength: 3 });
    fc.assert(
      fc.property(fc.record({ uses: lists, sources: lists, levels: lists, indicators: lists }), ({ indicators, ...parts }) => {
        const named = Object.fromEntries(Object.entries(parts).map(([key, names]) => [key, names.map((each) => ({ name: each }))]));
        const file = read({ ...named, indicators: indicators.map((each) => indicator(each)) });
        const ids = [...partIds(file), ...file.indicators.map(({ id }) => id)];
        assert.equal(new Set(ids).size, ids.length);
      }),
    );
  });
});
