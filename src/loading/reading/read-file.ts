import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { fileMessages } from '../../text/editors/file-problems.ts';
import type { Words } from '../../text/editors/words.ts';
import { type BoundedKind, bounds } from '../bounds.ts';
import type { Outcome } from '../outcome.ts';
import { type ContentPlace, faultAt } from './place.ts';

/** A file's bytes; without them where it is no plain file, larger than its kind may be, or not to be read. Never follows a link, never waits. */
export function readFile(place: ContentPlace, kind: BoundedKind): Outcome<Uint8Array | undefined> {
  const refused = (rule: 'no-file' | 'too-large' | 'unreadable', words: Words) => ({
    value: undefined,
    problems: [faultAt(place, rule, words)],
  });
  const name = basename(place.path);
  try {
    if (!lstatSync(place.path).isFile()) return refused('no-file', fileMessages.special(name));
    // What was a file a moment ago may be a link or a pipe now.
    const opened = openSync(place.path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      const found = fstatSync(opened);
      if (!found.isFile()) return refused('no-file', fileMessages.special(name));
      if (found.size > bounds.bytes[kind]) return refused('too-large', fileMessages.tooLarge(found.size, bounds.bytes[kind], kind));
      return { value: bytesOf(opened, found.size), problems: [] };
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    return refused('unreadable', fileMessages.unreadableFile((error as NodeJS.ErrnoException).code));
  }
}

/** As many bytes as the file had when it was opened, or fewer where it was cut since. */
function bytesOf(opened: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  for (let read = -1; read !== 0 && length < size; length += read) read = readSync(opened, bytes, length, size - length, null);
  return bytes.subarray(0, length);
}
