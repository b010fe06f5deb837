import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verifyParts } from '../../src/cli/verify-parts.ts';
import { buildFiguresJson } from '../../src/downloads/figures-json.ts';
import type { FiguresJson, PartJson } from '../../src/downloads/figures-json-schema.ts';
import { archive, publisher } from '../downloads/publication.ts';
import { digest } from '../downloads/tables/digest.ts';

const said = ['中央资金和彩票公益金', '老年食堂建设，自筹', '食 堂', '排水沟'];
const blocks = said.map((text) => ({ text, rows: [] }));
const built = buildFiguresJson(digest, publisher, archive, { base: '/' });

const failures = (change: (file: FiguresJson, part: (id: string) => PartJson) => unknown): readonly string[] => {
  const file = structuredClone(built);
  const all = (parts: readonly PartJson[]): PartJson[] => parts.flatMap((each) => [each, ...all(each.parts)]);
  change(file, (id) => all(file.parts).find((each) => each.id === id) ?? assert.fail(id));
  return verifyParts(file, { blocks });
};

const figure = (file: FiguresJson, id: string) => file.figures.find((each) => each.id === id) ?? assert.fail(id);

describe('verifyParts(figures.json, page)', () => {
  it('holds as published', () =>
    assert.deepEqual(
      failures(() => {}),
      [],
    ));

  it('finds a figure that was given to another part, or to the whole', () => {
    const subjects = [null, 'central', 'lottery', 'canteen', 'canteen-own', 'ditch'];
    for (const { id, subject } of built.figures)
      for (const other of subjects.filter((each) => each !== subject)) {
        const found = failures((file) => Object.assign(figure(file, id), { subject: other }));
        assert.match(found.join('\n'), new RegExp(`数字 ${id} 属于`), `${id} ${other}`);
      }
  });

  it('finds a part that does not exist, and a figure that does not', () => {
    const strange = failures((file) => Object.assign(figure(file, 'ditch-plan'), { subject: 'gone' }));
    assert.match(strange.join('\n'), /属于 gone，parts 里没有这一部分/);
    assert.match(failures((_, part) => part('ditch').funds.stated.push('gone')).join('\n'), /排水沟里的数字 gone 不在 figures 里/);
  });

  it('finds a name that the text does not say, and words that do not introduce it', () => {
    const named = (changes: Partial<PartJson>) => failures((_, part) => Object.assign(part('canteen'), changes)).join('\n');
    assert.match(named({ name: '水渠' }), /“水渠”在网页的正文里没有/);
    assert.match(named({ quotation: '新建食堂' }), /“新建食堂”在网页的正文里没有/);
  });

  it('finds two accounts that were exchanged', () => {
    const exchanged = failures((_, part) => {
      const [a, b] = [part('canteen'), part('ditch')];
      [a.funds, b.funds] = [b.funds, a.funds];
    });
    assert.ok(exchanged.length > 3, exchanged.join('\n'));
  });

  it('finds a part of another kind where the whole lists it as a source, and a list that does not say what the parts do', () => {
    assert.match(failures((_, part) => Object.assign(part('lottery'), { kind: 'use' })).join('\n'), /资金来源与 parts 里的不一致/);
    assert.match(failures((file) => file.funds.sources.pop()).join('\n'), /资金来源与 parts 里的不一致/);
  });
});
