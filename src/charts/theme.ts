import type { Plugin } from 'chart.js';
import type { Role } from './chart.ts';

/** What each side resolves for itself: custom properties of a page, or the values of a file. */
export interface Theme {
  readonly colour: (role: Role) => string;
  readonly sans: string;
  readonly serif: string;
}

export type LivePlugin = Plugin<'bar'>;
