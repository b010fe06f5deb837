import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { EditorError } from '../../src/cli/editor-error.ts';
import { portFault } from '../../src/cli/port-fault.ts';
import { serve } from '../../src/cli/serve.ts';

describe('portFault(error, port)', () => {
  it('says that a port is taken, whoever found it so', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const address = holder.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const refused: unknown = await serve('/nowhere', { port }).then(
      () => assert.fail('listened'),
      (error: unknown) => error,
    );
    holder.close();
    for (const error of [refused, new Error(`Port ${port} is already in use`)]) {
      const fault = portFault(error, port);
      assert.ok(fault instanceof EditorError);
      assert.match(fault.message, new RegExp(`^端口 ${port} 已被占用`));
    }
  });

  it('says that a port needs rights', () => {
    const fault = portFault(Object.assign(new Error('listen EACCES'), { code: 'EACCES' }), 80);
    assert.match(String(fault), /不能使用端口 80/);
  });

  it('leaves any other error, and a port that nobody asked for, as they are', () => {
    const [other, taken] = [new Error('x'), Object.assign(new Error('y'), { code: 'EADDRINUSE' })];
    assert.equal(portFault(other, 80), other);
    assert.equal(portFault(taken, undefined), taken);
    assert.equal(portFault(taken, 0), taken);
  });
});
