import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordsOfBases } from '../../../src/checks/text/words-beside-bases.ts';
import { subjectOf } from './said-of.ts';

const asked = (text: string, ...titles: readonly (string | readonly [string, string])[]): string[] => {
  const { report, ...subject } = subjectOf([text]);
  const policies = titles.map((each) => (typeof each === 'string' ? [each, null] : each) as readonly [string, string | null]);
  const named = policies.map(([title, documentNumber]) => ({ title, issuers: [], documentNumber }));
  return wordsOfBases({ ...subject, report: { ...report, policies: named } }).map(({ what }) => what);
};

describe('the title of a base that is cut', () => {
  for (const [title, text] of [
    ['河道管护办法', '项目依据《示例县河道管护办法》设立。'],
    ['示例县河道管护', '项目依据《示例县河道管护办法》设立。'],
    ['河道管护工作的通知', '依据《关于进一步加强河道管护工作的通知》实施。'],
    ['示例县河道管护办法', '项目依据《示例县河道管护办法（试行）》设立。'],
    ['刑事诉讼法', '根据《中华人民共和国刑事诉讼法》实施。'],
    ['河道管护', '依据《河道管护办法》和《河道管护细则》。'],
  ] as const)
    it(`is asked about: ${title}`, () => assert.equal(asked(text, title).length, 1));
  for (const [title, text] of [
    ['示例县河道管护办法', '项目依据《示例县河道管护办法》设立。'],
    ['河道管护细则', '依据《关于印发〈河道管护细则〉的通知》实施。'],
    ['关于印发<河道管护细则>的通知', '依据《关于印发<河道管护细则>的通知》实施。'],
    ['教育法', '根据《中华人民共和国教育法》（以下简称《教育法》）。'],
    ['河道管护办法', '项目按河道管护办法设立，《示例县河道管护办法》另有规定。'],
    ['示例县 河道管护办法', '项目依据《示例县河道管护 办法》设立。'],
  ] as const)
    it(`is not asked about: ${title}`, () => assert.deepEqual(asked(text, title), []));
});

describe('a number that stands beside the title of a base', () => {
  const title = '示例县河道管护办法';
  for (const text of [
    '项目依据《示例县河道管护办法》（虚府办〔2021〕18号）设立。',
    '项目依据《示例县河道管护办法》(虚府办[2021]18号)设立。',
    '根据虚府办〔2021〕18号文件《示例县河道管护办法》实施。',
    '依据《示例县河道管护办法》虚府办〔2021〕18号实施。',
    '依据《示例县河道管护办法》《示例县清淤细则》（虚府办〔2021〕18号、19号）实施。',
  ])
    it(`is asked about where the file has none: ${text}`, () => {
      const [what, ...more] = asked(text, title);
      assert.match(what ?? '', /“虚府办[〔[]2021[〕\]]18号”/u);
      assert.deepEqual(more, []);
    });
  it('is not where it is on record', () =>
    assert.deepEqual(asked('依据《示例县河道管护办法》（虚府办〔2021〕18号）。', [title, '虚府办〔2021〕18号']), []));
  for (const [text, ...others] of [
    ['依据《示例县河道管护办法》和《示例县清淤细则》（虚府办〔2021〕18号）。'],
    ['依据《示例县河道管护办法》和《示例县清淤细则》（虚府办〔2021〕18号）。', ['示例县清淤细则', '虚府办〔2021〕18号']],
    ['依据《示例县河道管护办法》和虚府办〔2021〕18号文件《示例县清淤细则》。', ['示例县清淤细则', '虚府办〔2021〕18号']],
    ['依据《示例县河道管护办法》（2021年修订）。'],
    ['依据《示例县河道管护办法》，并按《示例县清淤细则》（虚府办〔2021〕18号）办理。'],
    ['依据《示例县清淤细则》（虚府办〔2021〕18号）、《示例县河道管护办法》。', ['示例县清淤细则', '虚府办〔2021〕18号']],
  ] as const)
    it(`is not where it is another's: ${text}`, () => assert.deepEqual(asked(text, title, ...others), []));
});
