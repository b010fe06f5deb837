import { createHash } from 'node:crypto';

/** The namespace of our ids, drawn once; another one would make every entry new to every reader. */
const namespace = '6e0f2d52-0a4c-4f0b-9b1e-3c5f7a61d2c8';

/**
 * The same for a path for ever, as a UUID of version 5 (RFC 9562): it does not change when the site gets an address or
 * another one, so that no reader sees an old entry again.
 */
export function permanentId(path: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(path)
    .digest()
    .subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return `urn:uuid:${hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
