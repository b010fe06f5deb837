import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { parseCommand } from '../../src/cli/options.ts';

const parse = (args: string[], environment = {}) => parseCommand(args, '/site', environment);

describe('parseCommand(args, root, environment)', () => {
  it('builds content/ into dist/ at the root of a host when nothing else is said', () => {
    assert.deepEqual(parse(['build']).site, {
      content: resolve('/site/content'),
      out: resolve('/site/dist'),
      base: '/',
      address: undefined,
      verbose: false,
    });
  });

  it('gives help when no command is named', () => {
    assert.equal(parse([]).name, 'help');
    assert.equal(parse(['build', '--help']).name, 'help');
  });

  it('closes the base with a slash and leaves the address without one', () => {
    const { site } = parse(['build', '--base', '/a/b', '--address', 'https://www.example.gov.cn/']);
    assert.deepEqual([site.base, site.address], ['/a/b/', 'https://www.example.gov.cn']);
  });

  it('takes files after the command', () => {
    assert.deepEqual(parse(['test', 'tests/a.test.ts', 'tests/b.test.ts']).files, ['tests/a.test.ts', 'tests/b.test.ts']);
  });

  it('reads PORT', () => {
    assert.equal(parse(['start'], { PORT: '0' }).port, 0);
    assert.equal(parse(['start'], { PORT: '8080' }).port, 8080);
    assert.equal(parse(['start'], { PORT: '' }).port, undefined);
  });

  for (const args of [
    ['--base', 'sub'],
    ['--base', '/../'],
    ['--base', '/a//b/'],
    ['--address', 'example.gov.cn'],
    ['--address', 'https://example.gov.cn/sub/'],
    ['--unknown'],
    ['-x'],
    ['--content'],
    ['--content='],
    ['--verbose=yes'],
  ]) {
    it(`refuses ${args.join(' ')} with a message for the editor`, () => {
      assert.throws(() => parse(['build', ...args]), { name: 'EditorError', message: /。|：/ });
    });
  }

  for (const [command, option, ...known] of [
    ['build', '--format', '--content', '--out', '--base', '--address', '--verbose', '--help'],
    ['start', '--explain', '--content', '--out', '--base', '--address', '--verbose', '--help'],
    ['dev', '--rules', '--content', '--out', '--base', '--address', '--verbose', '--help'],
    ['check', '--base', '--content', '--format', '--explain', '--rules', '--claims', '--help'],
    ['check', '--fromat', '--content', '--format', '--explain', '--rules', '--claims', '--help'],
    ['verify', '--rules', '--out', '--help'],
  ] as const) {
    it(`does not pass over ${option} of ${command}, and names its own options`, () => {
      const message = `${command} 没有 ${option} 这个选项。可以写：${known.join('、')}。`;
      assert.throws(() => parse([command, option, 'x']), { name: 'EditorError', message });
      assert.throws(() => parse([`${option}=x`, command]), { name: 'EditorError', message });
    });
  }

  it('takes the options of check, before the command too', () => {
    const { format, explain, rules, site, files } = parse(['--format', 'json', 'check', '--explain=text-differs', '--rules', 'content/a']);
    assert.deepEqual([format, explain, rules, site.verbose, files], ['json', 'text-differs', true, false, ['content/a']]);
  });

  it('leaves a command that there is none of to be named as such', () => assert.equal(parse(['chekc', '--format', 'json']).name, 'chekc'));

  it('refuses a PORT that is none', () => {
    for (const PORT of ['http', '70000', '-1']) assert.throws(() => parse(['start'], { PORT }), { name: 'EditorError' });
  });
});
