import type { EditionFile } from '../domain/files/edition-file.ts';
import type { ProjectFile } from '../domain/files/project-file.ts';
import type { PublisherFile } from '../domain/files/publisher-file.ts';
import type { SiteFile } from '../domain/files/site-file.ts';
import type { PartKind } from '../domain/part-kinds.ts';
import type { Part, Report } from '../domain/report.ts';
import type { ChartId } from '../text/vocabulary.ts';

/**
 * error: the build refuses. warning: the editor decides, and says why in `acknowledged`. note: the official text says so and
 * nobody can mend it; readers are told beside the paragraph and in the files.
 */
export type Level = 'error' | 'warning' | 'note';

/** In edition.yaml or publisher.yaml. */
export interface FolderPlace {
  readonly in: 'edition' | 'publisher';
  readonly path: readonly PropertyKey[];
}

export type Place =
  | { readonly in: 'project'; readonly path: readonly PropertyKey[] }
  /** Offsets of the block's plain text. */
  | { readonly in: 'narrative'; readonly block: number; readonly start: number; readonly end: number }
  /** A note of the site's own in report.mdx, by its position among them. */
  | { readonly in: 'remark'; readonly index: number }
  /** A chart placed in report.mdx, by its position among them. */
  | { readonly in: 'chart'; readonly index: number }
  | FolderPlace
  /** 1-based line of the official document; 0 for the file as a whole. */
  | { readonly in: 'document'; readonly line: number };

/** One thing that a rule found. A note is read by the public: `what` is its text, and there is nothing to mend. */
export interface Finding {
  readonly place: Place;
  /** Where it differs from the rule's own. */
  readonly level?: Level;
  readonly what: string;
  readonly fix: string;
  /** Of an error that says where they belong: the numbers of the text that it is about. Nobody is told once more that they are not registered. */
  readonly numbers?: readonly StretchOfText[] | undefined;
}

/** Offsets of a block's plain text. */
export interface StretchOfText {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** What a rule found at a path of a file that stands above the reports: site.yaml, publisher.yaml, edition.yaml. */
export interface FileFinding {
  readonly rule: string;
  readonly path: readonly PropertyKey[];
  readonly what: string;
  readonly fix: string;
}

/** For people: what the rule upholds, why, and an example of both sides. `right` passes the rule, `wrong` does not. */
export interface RuleWords {
  readonly title: string;
  readonly why: string;
  readonly wrong: string;
  readonly right: string;
}

export const groups = ['figures', 'prose', 'claims', 'evaluation', 'money', 'text', 'forms', 'disclosure', 'notes'] as const;
export type RuleGroup = (typeof groups)[number];

export interface Rule {
  /** Permanent: editors write it in `acknowledged`, readers link to it. */
  readonly id: string;
  readonly group: RuleGroup;
  readonly level: Level;
  /** Notes of wording and form: they stand in the files and the receipt, not in the margin beside the text. */
  readonly quiet?: true;
  /** A chart that says the same: where the report places it, the note is quiet. */
  readonly chart?: ChartId;
  /** About the characters as printed; every other rule is shown what readers see (`as-seen.ts`). */
  readonly asPrinted?: true;
  /** About the years of what the text states: silent while the title names another year than the folder (`titled-year.ts`). */
  readonly ofYears?: true;
  /** About what is stated of one subject: asked of each part as of the whole. Every other rule sees the whole report once. */
  readonly byAccount?: true;
  readonly words: RuleWords;
  readonly find: (subject: Subject) => readonly Finding[];
}

/** What a rule may look at: one report, the file it came from, its official document, and the same project a year before. */
export interface Subject {
  readonly report: Report;
  /** Where a part is looked at as if it were the report, and the parts that the text tells it from. */
  readonly part?: { readonly id: string; readonly kind: PartKind; readonly among: readonly Part[] };
  readonly file: ProjectFile;
  readonly document: OfficialDocument;
  readonly previous: Report | null;
  readonly site: SiteFile;
  readonly folders: Folders;
}

/** What the report stands in. A rule that speaks of it speaks once, at its first report. */
export interface Folders {
  /** Undefined where the file is faulty. */
  readonly publisher: PublisherFile | undefined;
  readonly edition: EditionFile | undefined;
  /** All of the publisher, latest year first. */
  readonly reports: readonly Report[];
  /** The path of the first report in each, be it faulty or not: what was decided there is not asked elsewhere. */
  readonly first: { readonly publisher: string | undefined; readonly edition: string | undefined };
}

export interface OfficialDocument {
  readonly name: string;
  readonly text: string;
  /** Title, author, editing program and the like, where the file has them. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** A finding as the judge hands it on: by which rule, and how much it weighs. */
export interface Found extends Finding {
  readonly rule: string;
  readonly level: Level;
  readonly quiet: boolean;
}
