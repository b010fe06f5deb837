import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type ProjectFile, projectFile } from '../../src/domain/files/project-file.ts';
import { idsCalled, referencesIn } from '../../src/domain/references.ts';
import { statedFigures } from '../../src/domain/stated-figures.ts';
import { withIds } from '../../src/loading/named-figures.ts';
import { spelledOut } from '../../src/loading/short-forms.ts';

const parsed = (data: Readonly<Record<string, unknown>>): ProjectFile => projectFile.parse(spelledOut({ name: '示例', ...data }));
const named = (data: Readonly<Record<string, unknown>>): ProjectFile => withIds(parsed(data));
const training = { path: ['产出指标', '培训人数'], target: '计划培训39人', actual: '实际培训52人' };
const idOf = (file: ProjectFile, label: string) => statedFigures(file).find((each) => each.label === label)?.id;
const groups = ({ beneficiaries }: Pick<ProjectFile, 'beneficiaries'>) => beneficiaries?.groups?.map(({ figure }) => figure);
const unclear = (file: ProjectFile) => referencesIn(file).map((each) => idsCalled(each, file).length);

describe('withIds(file)', () => {
  it('takes the result of the indicator that a group, a part of one or the total names', () => {
    const file = named({
      indicators: [training],
      beneficiaries: { total: { from: '培训人数' }, groups: [{ from: '培训人数' }, { figure: '学员60人', parts: [{ from: '培训人数' }] }] },
    });
    const result = { from: idOf(file, '培训人数') };
    assert.deepEqual(file.beneficiaries?.total, result);
    assert.deepEqual(groups(file)?.[0], result);
    assert.deepEqual(file.beneficiaries?.groups?.[1]?.parts, [result]);
  });

  it('takes the group that an indicator names, for its result, for a lower bound and for its target', () => {
    const people = { total: '未公布', groups: ['受益学生4,100人'] };
    for (const side of [
      { actual: { from: '受益学生' } },
      { actual: { atLeast: '受益学生' } },
      { actual: '未公布', target: { from: '受益学生' } },
    ]) {
      const file = named({ indicators: [{ id: 'a', path: ['受益学生'], ...side }], beneficiaries: people });
      assert.deepEqual(unclear(file), [1]);
      assert.ok(JSON.stringify(file.indicators).includes(idOf(file, '受益学生') ?? '?'));
    }
  });

  it('looks in its own account first, then in all', () => {
    const of = (name: string) => ({ name, indicators: [training], beneficiaries: { total: '未公布', groups: [{ from: '培训人数' }] } });
    const two = named({ projects: [of('甲'), of('乙')] });
    const taken = two.projects?.map((part) => groups(part)?.[0]);
    assert.equal(new Set(taken?.map((each) => JSON.stringify(each))).size, 2);
    const elsewhere = named({ projects: [{ name: '甲', indicators: [training] }], beneficiaries: { total: { from: '培训人数' } } });
    assert.deepEqual(unclear(elsewhere), [1]);
  });

  it('leaves a name that several have, and one that none has, as they are', () => {
    const twice = parsed({
      projects: ['甲', '乙'].map((name) => ({ name, indicators: [training] })),
      beneficiaries: { total: { from: '培训人数' } },
    });
    assert.deepEqual(unclear(twice), [2]);
    assert.deepEqual(withIds(twice).beneficiaries, twice.beneficiaries);
    const none = parsed({ indicators: [training], beneficiaries: { total: { from: '培训人次' } } });
    assert.deepEqual(unclear(none), [0]);
  });

  it('calls none by itself: a change is of another number', () => {
    const file = parsed({ others: [{ id: 'a', label: '投诉', value: '4', unit: '件', quotes: ['x'], of: '投诉' }] });
    assert.deepEqual(unclear(file), [0]);
  });

  it('reads a name as idOfName does: spaces, width and punctuation apart; an id comes first', () =>
    fc.assert(
      fc.property(fc.constantFrom('培训人数', '培训 人数', '“培训人数”', '培训人数。'), (name) => {
        const file = named({ indicators: [training], beneficiaries: { total: { from: name } } });
        assert.deepEqual(file.beneficiaries?.total, { from: idOf(file, '培训人数') });
      }),
    ));

  it('keeps a file that names nothing the same object', () => {
    const file = parsed({ indicators: [training] });
    assert.equal(withIds(file), file);
  });

  it('gives each figure once, whoever names it', () => {
    const file = named({ indicators: [training], beneficiaries: { total: { from: '培训人数' }, groups: [{ from: '培训人数' }] } });
    assert.equal(statedFigures(file).filter(({ unit }) => unit === '人').length, 2);
  });
});
