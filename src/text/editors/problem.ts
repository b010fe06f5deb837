export type Severity = 'error' | 'warning';

/** A fault of the content, in an editor's words: where, what, how to mend it. `file` is relative to the content's parent folder. */
export interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly field?: string | undefined;
  /** The line itself, or of a very long one what stands around, with the part in question. */
  readonly excerpt?: { readonly text: string; readonly start: number; readonly end: number } | undefined;
  readonly what: string;
  readonly fix: string;
}

export const byPlace = (a: Problem, b: Problem): number =>
  a.file.localeCompare(b.file, 'en') ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0) ||
  a.rule.localeCompare(b.rule, 'en');

export const hasErrors = (problems: readonly Problem[]): boolean => problems.some((each) => each.severity === 'error');
