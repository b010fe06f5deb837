import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { cli } from '../text/editors/cli.ts';
import type { Problem } from '../text/editors/problem.ts';
import { EditorError } from './editor-error.ts';

export interface CheckScope {
  readonly content: string;
  /** The part asked for, as problems name their files: `content/baiyun-procuratorate/2023`. */
  readonly part: string;
}

/** The content folder that a path lies in, and the part of it that is meant. The path may also begin below the content folder. */
export function scopeOf(path: string | undefined, content: string, root: string): CheckScope {
  if (path === undefined) return { content, part: basename(content) };
  const meant = [resolve(root, path), resolve(content, path)].find(existsSync);
  if (meant === undefined) throw new EditorError(cli.check.noPath(path));
  const found = foldersAbove(meant).find(isContent);
  if (found === undefined) throw new EditorError(cli.check.notContent(path));
  return { content: found, part: join(basename(found), relative(found, meant)).split(sep).join('/') };
}

/** What lies in the part, and what lies beside the folders on the way to it: a faulty publisher.yaml keeps a project from being checked. */
export function isAbout({ file }: Pick<Problem, 'file'>, { part }: CheckScope): boolean {
  return file === part || file.startsWith(`${part}/`) || part === dirname(file) || part.startsWith(`${dirname(file)}/`);
}

const foldersAbove = (path: string): string[] => (dirname(path) === path ? [path] : [path, ...foldersAbove(dirname(path))]);

/** One that lacks its site.yaml is a content folder all the same, if publishers stand in it. */
function isContent(folder: string): boolean {
  if (!statSync(folder).isDirectory()) return false;
  return existsSync(join(folder, 'site.yaml')) || readdirSync(folder).some((name) => existsSync(join(folder, name, 'publisher.yaml')));
}
