import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCompiler } from '../../src/print/compiler.ts';
import { readPdf } from './read-pdf.ts';

const { compile } = createCompiler(
  [],
  [{ name: 'main.typ', content: '#set document(title: sys.inputs.title)\n#if "misfit" in sys.inputs.title [#metadata(none) <misfit>]' }],
);
const titleOf = async (...[first = '', ...others]: readonly string[]): Promise<unknown> =>
  (await readPdf(await compile([{ title: first }, ...others.map((title) => ({ title }))], [], 'ua-1'))).info.Title;

describe('compile(attempts, files, standard)', () => {
  it('takes the first attempt that is no misfit, or else the first', async () => {
    assert.equal(await titleOf('fits', 'misfit'), 'fits');
    assert.equal(await titleOf('misfit 1', 'misfit 2', 'fits 1', 'fits 2'), 'fits 1');
    assert.equal(await titleOf('misfit 1', 'misfit 2'), 'misfit 1');
  });

  it('refuses what the program is warned of', async () => {
    const { compile: unknown } = createCompiler([], [{ name: 'main.typ', content: '#set text(font: "No Such Font")\na' }]);
    await assert.rejects(unknown([{}], [], 'ua-1'), /document not set: .*unknown font family/);
  });
});
