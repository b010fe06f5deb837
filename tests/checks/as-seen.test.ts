import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { findAsSeen } from '../../src/checks/as-seen.ts';
import type { Rule, Subject } from '../../src/checks/rule.ts';
import { rules } from '../../src/checks/rules.ts';
import type { Block } from '../../src/domain/narrative.ts';
import { readArchive } from '../../src/loading/from-files.ts';
import { nothing } from './findings.ts';
import { casesOf, expectedOf } from './fixture-owners.ts';
import { ruleFolder } from './rule-folder.ts';

/** What may be put in before a character of the text, or in its place, so that readers see the same. */
type Noise = (character: string, at: number) => string;

const noises: Readonly<Record<string, Noise>> = {
  'invisible characters': (character, at) =>
    at % 3 === 1 && /\S/u.test(character) ? `${['\u200B', '\u2060', '\u00AD'][(at % 9) % 3]}${character}` : character,
  'full width': (character) => (/[0-9A-Za-z]/.test(character) ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character),
};

/** The subject with a noise in every block of its text, and every place of a block moved along. */
function withNoise(subject: Subject, noise: Noise): Subject {
  const known = new Map<object, unknown>();
  const changed = subject.report.narrative.blocks.map(({ text }) => {
    const starts: number[] = [];
    const ends = [0];
    let made = '';
    [...text].forEach((character, at) => {
      const put = noise(character, at);
      const behind = made.length + put.length;
      for (let unit = 0; unit < character.length; unit++) {
        starts.push(behind - character.length + unit);
        ends.push(behind - character.length + unit + 1);
      }
      made += put;
    });
    return { made, start: (at: number) => starts[at] ?? made.length, end: (at: number) => ends[at] ?? made.length };
  });
  for (const block of subject.report.narrative.blocks) {
    const { made, start } = changed[block.index] ?? assert.fail();
    const moved: Block = { ...block, text: made, rows: block.rows.map(start), seams: block.seams.map(start) };
    known.set(block, { ...moved, runIn: block.runIn === null ? null : start(block.runIn) });
  }
  const copied = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (known.has(value)) return known.get(value);
    const made: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : {};
    known.set(value, made);
    for (const [key, each] of Object.entries(value)) Object.assign(made, { [key]: copied(each) });
    const { block, start, end } = value as Readonly<Record<string, unknown>>;
    const text = typeof block === 'number' ? changed[block] : undefined;
    if (text && typeof start === 'number' && typeof end === 'number') Object.assign(made, { start: text.start(start), end: text.end(end) });
    return made;
  };
  const report = copied(subject.report) as Subject['report'];
  const reports = subject.folders.reports.map((each) => (each === subject.report ? report : each));
  return { ...subject, report, folders: { ...subject.folders, reports } };
}

/** What a rule is shown of a case. The others, which are shown the same, look at nothing meanwhile. */
async function subjectsOf(t: TestContext, rule: Rule, name: string): Promise<readonly Subject[]> {
  const shown: Subject[] = [];
  const { find } = rule;
  const others = rules.filter((each) => each !== rule).map((each) => t.mock.method(each, 'find', () => []));
  const mocked = t.mock.method(rule, 'find', (subject: Subject) => {
    shown.push(subject);
    return find(subject);
  });
  await readArchive(ruleFolder(t, rule.id, name));
  for (const each of [mocked, ...others]) each.mock.restore();
  return shown;
}

describe('what hides in the text switches no rule off', () => {
  for (const rule of rules) {
    if (rule.asPrinted) continue;
    it(rule.id, async (t) => {
      const name = casesOf(rule.id).find((each) => expectedOf(rule.id, each) !== nothing) ?? assert.fail('no case');
      for (const subject of await subjectsOf(t, rule, name)) {
        const expected = rule.find(subject);
        for (const [kind, noise] of Object.entries(noises)) {
          const noisy = withNoise(subject, noise);
          const found = findAsSeen(rule, noisy);
          assert.deepEqual(
            found.map(({ what }) => what),
            expected.map(({ what }) => what),
            kind,
          );
          found.forEach(({ place }, i) => {
            const other = expected[i]?.place;
            if (place.in !== 'narrative' || other?.in !== 'narrative') return;
            const [now, before] = [noisy, subject].map(({ report }, j) => {
              const { block, start, end } = j === 0 ? place : other;
              return (report.narrative.blocks[block]?.text ?? '').slice(start, end);
            });
            assert.equal((now ?? '').normalize('NFKC').replace(/[\u200B\u2060\u00AD]/g, ''), (before ?? '').normalize('NFKC'), kind);
          });
        }
      }
    });
  }
});
