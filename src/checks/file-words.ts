import type { ProjectFile } from '../domain/files/project-file.ts';
import { remembered } from '../domain/remembered.ts';

/** A text of project.yaml, and where it stands. */
export interface WrittenText {
  readonly text: string;
  readonly path: readonly PropertyKey[];
}

/** Every text of the file, in its order: several rules look through them. */
export const wordsOfFile = remembered((file: ProjectFile): readonly WrittenText[] => {
  const found: WrittenText[] = [];
  const look = (value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value === 'string') found.push({ text: value, path });
    else if (Array.isArray(value)) for (let i = 0; i < value.length; i++) look(value[i], [...path, i]);
    else if (typeof value === 'object' && value !== null) for (const [key, each] of Object.entries(value)) look(each, [...path, key]);
  };
  look(file, []);
  return found;
});
