import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bodyOf, digestOf } from '../../src/downloads/rendered.ts';
import { publicationOf } from './publication.ts';

const abc = { bytes: 3, sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' };

describe('bodyOf(path, file, publication) and digestOf(path, file, publication)', () => {
  const counted = () => {
    const file = {
      times: 0,
      render: () => {
        file.times++;
        return 'abc';
      },
    };
    return file;
  };

  it('render a file once that is described twice and then served', async () => {
    const [publication, file] = [await publicationOf('content'), counted()];
    assert.deepEqual(await digestOf('a', file, publication), abc);
    assert.deepEqual(await digestOf('a', file, publication), abc);
    assert.equal(await bodyOf('a', file, publication), 'abc');
    assert.equal(file.times, 1);
  });

  it('render a file once that is served and then described', async () => {
    const [publication, file] = [await publicationOf('content'), counted()];
    await bodyOf('a', file, publication);
    assert.deepEqual(await digestOf('a', file, publication), abc);
    assert.equal(file.times, 1);
  });

  it('render it anew for another archive, address or path, and when it is served again', async () => {
    const [publication, file] = [await publicationOf('content'), counted()];
    await bodyOf('a', file, publication);
    await bodyOf('a', file, publication);
    await bodyOf('b', file, publication);
    await bodyOf('a', file, { ...publication, site: { base: '/sub/' } });
    await bodyOf('a', file, await publicationOf('content'));
    assert.equal(file.times, 5);
  });

  it('render nothing where the bytes are known already', async () => {
    const [publication, file] = [await publicationOf('content'), counted()];
    assert.deepEqual(await digestOf('a', { ...file, digest: abc }, publication), abc);
    assert.equal(file.times, 0);
  });

  it('count bytes, not characters', async () => {
    assert.equal((await digestOf('a', { render: () => '元' }, await publicationOf('content'))).bytes, 3);
  });
});
