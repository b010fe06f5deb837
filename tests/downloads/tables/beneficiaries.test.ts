import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { beneficiariesTable } from '../../../src/downloads/tables/beneficiaries.ts';
import { report } from '../publication.ts';
import { fixtureReport, pick, rowsOf } from './rows-of.ts';

describe('beneficiariesTable', () => {
  it('tells which row is a part of which', () => {
    assert.deepEqual(pick(rowsOf(beneficiariesTable, report), 'id', 'kind', 'part_of', 'value', 'status'), [
      ['beneficiaries-total', '总数', '', '', '未公布'],
      ['women', '群体', 'beneficiaries-total', '73', '报告写明'],
      ['bereaved-mothers', '其中', 'women', '14', '报告写明'],
      ['girls', '其中', 'women', '25', '报告写明'],
      ['abused-women', '其中', 'women', '9', '报告写明'],
      ['women-listed', '列出合计', 'women', '48', '推算'],
      ['women-remainder', '未列明', 'women', '25', '推算'],
    ]);
  });

  it('warns of rows that cannot be added, and only of them', () => {
    const mayOverlap = (of: typeof report) => pick(rowsOf(beneficiariesTable, of), 'id', 'may_overlap');
    assert.deepEqual(Object.fromEntries(mayOverlap(report)), {
      ...{ 'beneficiaries-total': 'false', women: 'false' },
      ...{ 'bereaved-mothers': 'true', girls: 'true', 'abused-women': 'true', 'women-listed': 'true', 'women-remainder': 'true' },
    });
    const groups = mayOverlap(fixtureReport('reading-rooms', 2023)).filter(([id]) => id === 'cardholders' || id === 'women-volunteers');
    assert.deepEqual(groups, [
      ['cardholders', 'true'],
      ['women-volunteers', 'true'],
    ]);
  });

  it('gives growth as printed, and last year’s count only where one number fits', () => {
    const women = rowsOf(beneficiariesTable, report).find(({ id }) => id === 'women');
    assert.deepEqual([women?.growth, women?.previous], ['421', '14']);
    assert.match(women?.previous_formula ?? '', /^救助妇女 73 人 ÷（1 \+ 救助妇女人数同比 421%）/);
    const eighty = rowsOf(beneficiariesTable, fixtureReport('meal-service', 2022)).find(({ id }) => id === 'over-eighty');
    assert.deepEqual([eighty?.growth, eighty?.previous], ['12.9', '248']);
    const unclear = rowsOf(beneficiariesTable, fixtureReport('meal-service', 2023)).find(({ id }) => id === 'over-eighty');
    assert.deepEqual([unclear?.growth, unclear?.previous, unclear?.previous_formula], ['15', '', '']);
  });

  it('marks a sensitive group with all its parts', () => {
    const marked = rowsOf(beneficiariesTable, report).filter(({ sensitive }) => sensitive === 'true');
    assert.deepEqual(
      marked.map(({ id }) => id),
      ['women', 'bereaved-mothers', 'girls', 'abused-women', 'women-listed', 'women-remainder'],
    );
  });

  it('says that a total is not published rather than leave it out', () => {
    const [total] = rowsOf(beneficiariesTable, fixtureReport('archive-care', 2023));
    assert.deepEqual([total?.value, total?.status, total?.note], ['', '未公布', '报告没有公布。']);
  });
});
