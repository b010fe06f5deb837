import type { Content } from '../loading/from-files.ts';
import type { SiteOptions } from './options.ts';

/** What a command may do to the world beyond the site's own folders; a test passes its own. */
export interface Effects {
  readonly root: string;
  readonly processId: number;
  /** The Node that runs this program. */
  readonly node: string;
  readonly environment: Record<string, string | undefined>;
  /** Whether a person sees the output in a terminal that shows colours. */
  readonly colours: boolean;
  print(line: string): void;
  printError(line: string): void;
  now(): number;
  isRunning(processId: number): boolean;
  /** Runs `cleanUp` if the process is told to stop; the returned function takes that back. */
  onStop(cleanUp: () => void): () => void;
  /** Resolves when the process is told to stop. */
  untilStopped(): Promise<void>;
  /** The content as it is now, read once for all who ask in this process. */
  readContent(contentFolder: string): Promise<Pick<Content, 'problems' | 'site' | 'archive'>>;
  /** Lets Astro write the whole site into `folder`. */
  render(options: SiteOptions, folder: string): Promise<void>;
}
