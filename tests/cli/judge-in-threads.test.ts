import assert from 'node:assert/strict';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { judgeFolder } from '../../src/cli/judge-folder.ts';
import { judgeInThreads } from '../../src/cli/judge-in-threads.ts';
import { contentFolder } from '../loading/content-folder.ts';

const asked = (content: string, allClaims = true) => ({ scope: { content, part: 'content' }, allClaims });

describe('judgeInThreads(question, threads)', () => {
  const faults: Readonly<Record<string, (content: string) => void>> = {
    'sound content': () => undefined,
    'a fault of one publisher’s report': (content) => writeFileSync(join(content, 'bureau-b/2023/river-cleaning/report.mdx'), 'x'),
    'a fault above the publishers': (content) => writeFileSync(join(content, 'site.yaml'), 'role: nobody\n'),
    'a file that belongs nowhere': (content) => writeFileSync(join(content, 'notes.txt'), ''),
    'a publisher without a file': (content) => rmSync(join(content, 'bureau-c/publisher.yaml')),
  };
  for (const [name, spoil] of Object.entries(faults)) {
    it(`says of ${name} what one reading of all says, however many threads there are`, async (t) => {
      const content = contentFolder(t);
      for (const each of ['a', 'b', 'c']) cpSync(join(content, 'example-bureau'), join(content, `bureau-${each}`), { recursive: true });
      spoil(content);
      const alone = await judgeFolder(asked(content));
      for (const threads of [1, 3]) assert.deepEqual(await judgeInThreads(asked(content), threads), alone);
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
    for (let i = 0; i < 6; i++) cpSync(join(content, 'example-bureau'), join(content, `bureau-${i}`), { recursive: true });
    const { reports, claims } = await judgeInThreads(asked(content), 2);
    assert.equal(claims.length, reports);
    assert.ok(claims[3]?.startsWith('content/bureau-3/'));
  });
});
