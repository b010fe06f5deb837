import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Figure } from '../../src/domain/figure.ts';
import type { Band } from '../../src/domain/report.ts';
import { gradeNamed, isGradeOf, mayHold, nationalScheme, schemes } from '../../src/domain/schemes.ts';
import { compare, parseDecimal } from '../../src/language/decimal.ts';

const parsed = (text: string) => parseDecimal(text) ?? assert.fail(text);
const band = (name: string, from: string | null, to: string | null): Band => ({
  ...{ name, alias: null },
  from: from === null ? null : parsed(from),
  to: to === null ? null : parsed(to),
});
const gradesOf = (bands: readonly Band[], score: string, settled = false) =>
  bands.filter((each) => mayHold(each, parsed(score), bands, settled)).map(({ name }) => name);

describe('schemes', () => {
  it('leave no gap and no overlap where they give bounds', () => {
    for (const { id, grades } of schemes) {
      for (const [i, lower] of grades.slice(1).entries()) {
        const upper = grades[i];
        if (upper?.from && lower.below) assert.equal(compare(upper.from, lower.below), 0, id);
      }
    }
  });

  it('know a grade by every name that documents use', () => {
    assert.equal(gradeNamed(nationalScheme, '优秀')?.name, '优');
    assert.equal(gradeNamed(nationalScheme, '合格'), undefined);
  });
});

describe('mayHold(band, score, bands, boundsAreSettled)', () => {
  const overlapping = [band('A', '90', '100'), band('B', '80', '90'), band('C', '70', '80'), band('D', null, '70')];
  const whole = [band('A', '90', '100'), band('B', '80', '89'), band('C', '60', '79'), band('D', '0', '59')];
  const open = [band('A', '90', null), band('B', '80', '90'), band('C', null, '80')];

  it('accepts either grade at a bound that two bands print', () => {
    assert.deepEqual(gradesOf(overlapping, '90'), ['A', 'B']);
    assert.deepEqual(gradesOf(overlapping, '70'), ['C', 'D']);
    assert.deepEqual(gradesOf(overlapping, '85'), ['B']);
  });

  it('gives a settled bound to the band above', () => assert.deepEqual(gradesOf(overlapping, '90', true), ['A']));

  it('counts the scores between whole bounds to the lower band', () => {
    assert.deepEqual(gradesOf(whole, '89.6'), ['B']);
    assert.deepEqual(gradesOf(whole, '59.5'), ['D']);
    assert.deepEqual(gradesOf(whole, '100'), ['A']);
    assert.deepEqual(gradesOf(whole, '100.5'), []);
  });

  it('knows bands without an upper or a lower bound', () => {
    assert.deepEqual(gradesOf(open, '120'), ['A']);
    assert.deepEqual(gradesOf(open, '12'), ['C']);
  });
});

describe('the grade of a report', () => {
  const rated = (grade: string, ...bands: readonly (readonly [string, string?])[]) => ({
    ...{ grade, statement: null, schemeQuote: null, score: { status: 'undisclosed' } as unknown as Figure },
    bands: bands.map(([name, alias = null]) => ({ ...band(name, null, null), alias })),
  });
  const own = rated('优', ['优', '优秀'], ['良'], ['优良']);

  for (const name of ['优', '优秀', '优等']) it(`is meant by ${name}`, () => assert.ok(isGradeOf(own, name)));
  for (const name of ['良', '优良', '良好', '差']) it(`is not meant by ${name}`, () => assert.ok(!isGradeOf(own, name)));
  it('is meant by the name that is commonly used for it', () => assert.ok(isGradeOf(rated('中'), '一般')));
  it('is not meant by the name of another band', () => assert.ok(!isGradeOf(rated('中', ['中'], ['一般']), '一般')));
  it('is not meant by a name that no scheme has', () => assert.ok(!isGradeOf(rated('合格'), '达标')));
});
