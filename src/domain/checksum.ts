/** OpenPGP's CRC-24 (RFC 9580, 6.1.1): no change of a single character, a Han one included, leaves it the same. */
const [start, polynomial] = [0xb704ce, 0x1864cfb];

/** Six hexadecimal digits that tell whether a text was changed; they prove nothing about who changed it. */
export function checksum(text: string): string {
  let rest = start;
  for (const byte of new TextEncoder().encode(text)) {
    rest ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) rest = (rest << 1) ^ (rest & 0x800000 ? polynomial : 0);
  }
  return rest.toString(16).padStart(6, '0');
}
