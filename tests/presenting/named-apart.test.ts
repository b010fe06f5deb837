import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Figure } from '../../src/domain/figure.ts';
import { parseDecimal } from '../../src/language/decimal.ts';
import { namedApart, nameInFull } from '../../src/presenting/named-apart.ts';

const figure = (id: string, given: Partial<Figure>): Figure => ({
  ...{
    id,
    label: '设备购置',
    value: parseDecimal('3') ?? null,
    words: null,
    inexact: null,
    unit: '万元',
    operator: null,
    period: 2023,
    phase: null,
    scope: '',
  },
  ...{ subject: 'equipment', status: 'reported', ratio: null, formula: null, note: null, decimals: 0, statements: [], inexact: null },
  ...given,
});
const at = (place: string): Figure['statements'] => [{ anchor: 'a', quotation: '', printed: '3', block: 0, start: 0, end: 1, place }];
const told = (...figures: readonly Figure[]): readonly string[] =>
  figures.map((each) => nameInFull(each, { figures }, (words) => `（${words}）`));

describe('namedApart(report)', () => {
  it('tells the stages of one thing apart', () =>
    assert.deepEqual(told(figure('a', { phase: 'initialBudget' }), figure('b', { phase: 'finalAccount' })), [
      '设备购置（年初预算）',
      '设备购置（决算）',
    ]));

  it('tells the places apart where the stages do not', () =>
    assert.deepEqual(told(figure('a', { statements: at('二') }), figure('b', { statements: at('四（一）') })), [
      '设备购置（二）',
      '设备购置（四（一））',
    ]));

  it('adds nothing to a name that is enough', () => {
    for (const other of [{ label: '维修' }, { subject: null }, { period: 2022 }, { status: 'derived' }] as const)
      assert.equal(namedApart({ figures: [figure('a', {}), figure('b', other)] }).size, 0);
  });

  it('invents nothing where stage and place are one', () =>
    assert.equal(namedApart({ figures: [figure('a', { statements: at('二') }), figure('b', { statements: at('二') })] }).size, 0));
});
