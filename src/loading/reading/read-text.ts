import type { Outcome } from '../outcome.ts';
import type { YamlRecord } from '../records.ts';
import { decodeEditorsText } from '../text-file.ts';
import { readYaml } from '../yaml-file.ts';
import type { ContentPlace } from './place.ts';
import { readFile } from './read-file.ts';

/** An editor's own file as text. */
export function readText(place: ContentPlace, kind: 'yaml' | 'narrative'): Outcome<string | undefined> {
  const { value: bytes, problems } = readFile(place, kind);
  if (!bytes) return { value: undefined, problems };
  const decoded = decodeEditorsText(place.file, bytes);
  return decoded.problems.length > 0 ? { value: undefined, problems: decoded.problems } : { value: decoded.text, problems: [] };
}

export function readYamlFile(place: ContentPlace): Outcome<YamlRecord | undefined> {
  const { value: text, problems } = readText(place, 'yaml');
  return text === undefined ? { value: undefined, problems } : readYaml(place.file, text);
}
