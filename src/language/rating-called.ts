const selfRated = /自评|自我评价/u;
const overall = /综合评价/u;

/** How a report calls its rating: of itself, overall, or by neither word. */
export type RatingCalled = 'self' | 'overall' | 'plain';

/** `sentence`: the one that gives the grade or the score; where it has neither word, the title decides for 自评. */
export function ratingCalled(sentence: string, title: string): RatingCalled {
  if (selfRated.test(sentence)) return 'self';
  if (overall.test(sentence)) return 'overall';
  return selfRated.test(title) ? 'self' : 'plain';
}
