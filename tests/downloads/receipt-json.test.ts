import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { filesOf } from '../../src/downloads/catalogue.ts';
import { checksumOf } from '../../src/downloads/receipt-json.ts';
import { type ReceiptJson, receiptJson } from '../../src/downloads/receipt-json-schema.ts';
import { publicationOf, report } from './publication.ts';

const publication = await publicationOf('content');
const render = async (name: string) =>
  (await filesOf(report)
    .find((each) => each.name === name)
    ?.render(publication)) ?? assert.fail(name);
const receipt = JSON.parse(String(await render('receipt.json'))) as ReceiptJson;

describe('receipt.json', () => {
  it('has the documented shape', () => {
    assert.deepEqual(receiptJson.parse(receipt), receipt);
  });

  it('seals the data files as they are published', async () => {
    assert.ok(receipt.files.some(({ name }) => name === 'figures.json'));
    for (const { name, sha256 } of receipt.files)
      assert.equal(
        sha256,
        createHash('sha256')
          .update(await render(name))
          .digest('hex'),
        name,
      );
  });

  it('closes with a checksum of all the rest', () => {
    const { checksum, ...sealed } = receipt;
    assert.equal(checksumOf(sealed), checksum);
    assert.notEqual(checksumOf({ ...sealed, rules: sealed.rules + 1 }), checksum);
  });

  it('says where the rules are explained', () => assert.match(receipt.documentation, /\/about\/checks\/$/));
});
