import { groups, type Level, type Rule, type RuleWords } from './rule.ts';
import { rules } from './rules.ts';
import { structureRules } from './structure.ts';

/** As the explanations are ordered. What readers are told stands by itself: nobody is asked to mend it. */
export const chapters = ['structure', ...groups] as const;
export type Chapter = (typeof chapters)[number];

export interface Explained {
  readonly id: string;
  readonly chapter: Chapter;
  readonly level: Level;
  readonly words: RuleWords;
}

const explained = ({ id, group, level, words }: Pick<Rule, 'id' | 'level' | 'words'> & { group: Chapter }): Explained => ({
  ...{ id, level, words },
  chapter: level === 'note' ? 'notes' : group,
});

/** Every rule whose id a person can meet, chapter by chapter. */
export const catalogue: readonly Explained[] = [...structureRules, ...rules]
  .map(explained)
  .sort((a, b) => chapters.indexOf(a.chapter) - chapters.indexOf(b.chapter));

export interface ChapterPage {
  readonly chapter: Chapter;
  readonly rules: readonly Explained[];
  /** Site-relative. */
  readonly path: string;
}

/** The same by chapter, without the empty ones: each has a page, and `/about/checks/` lists them all. */
export const chapterPages: readonly ChapterPage[] = chapters
  .map((chapter) => ({
    chapter,
    rules: catalogue.filter((each) => each.chapter === chapter),
    path: `about/checks/${chapter}/`,
  }))
  .filter(({ rules }) => rules.length > 0);

export const explanationOf = (id: string): Explained | undefined => catalogue.find((each) => each.id === id);
