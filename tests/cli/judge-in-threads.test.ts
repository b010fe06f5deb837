import assert from 'node:assert/strict';
import { cpSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { judgeFolder } from '../../src/cli/judge-folder.ts';
import { judgeInThreads } from '../../src/cli/judge-in-threads.ts';
import { contentFolder } from '../loading/content-folder.ts';

const asked = (content: string, allClaims = true) => ({ scope: { content, part: 'content' }, allClaims });

describe('judgeInThreads(question, threads)', () => {
  const faults: Readonly<Record<string, (content: string) => void>> = {
    'sound content': () => undefined,
    'faults in publishers and beside them': (content) => {
      writeFileSync(join(content, 'bureau-b/2023/river-cleaning/report.mdx'), 'x');
      rmSync(join(content, 'bureau-c/publisher.yaml'));
      writeFileSync(join(content, 'notes.txt'), '');
    },
    'a fault above the publishers': (content) => writeFileSync(join(content, 'site.yaml'), 'role: nobody\n'),
  };
  for (const [name, spoil] of Object.entries(faults)) {
    it(`says of ${name} what one reading of all says, however many threads there are`, async (t) => {
      const content = contentFolder(t);
      for (const each of ['a', 'b', 'c']) cpSync(join(content, 'example-bureau'), join(content, `bureau-${each}`), { recursive: true });
      spoil(content);
      const alone = await judgeFolder(asked(content));
      for (const threads of [1, 2]) assert.deepEqual(await judgeInThreads(asked(content), threads), alone);
    });
  }

  it('says of a folder without publishers that it is empty', async (t) => {
    const content = contentFolder(t);
    rmSync(join(content, 'example-bureau'), { recursive: true });
    const { problems } = await judgeInThreads(asked(content), 2);
    assert.deepEqual(
      problems.map(({ rule }) => rule),
      ['empty-content'],
    );
  });

  it('tells the claims of a few reports, and of many only where that is asked', async (t) => {
    const content = contentFolder(t);
    assert.equal((await judgeInThreads(asked(content, false))).claims.length, 1);
    for (let i = 0; i < 6; i++)
      cpSync(join(content, 'example-bureau/2023/river-cleaning'), join(content, `example-bureau/2023/river-${i}`), { recursive: true });
    const all = await judgeInThreads(asked(content, true));
    assert.equal(all.claims.length, 7);
    assert.ok(all.claims[1]?.startsWith('content/example-bureau/2023/river-1/'));
    assert.deepEqual(await judgeInThreads(asked(content, false)), { problems: all.problems, reports: 7, claims: [] });
  });

  it('throws what a thread throws', async (t) => {
    const content = contentFolder(t);
    cpSync(join(content, 'example-bureau'), join(content, 'second-bureau'), { recursive: true });
    const impossible = { scope: { content, part: null as never }, allClaims: true };
    await assert.rejects(judgeInThreads(impossible, 2), TypeError);
  });

  it('follows no link out of the folder, or round in it', { timeout: 60_000 }, async (t) => {
    const content = contentFolder(t);
    symlinkSync('/', join(content, 'everything'));
    symlinkSync('..', join(content, 'example-bureau/round'));
    const { problems } = await judgeInThreads(asked(content));
    assert.deepEqual(
      problems.map(({ file, rule }) => [file, rule]),
      [
        ['content/everything', 'no-file'],
        ['content/example-bureau/round', 'no-file'],
      ],
    );
  });
});
