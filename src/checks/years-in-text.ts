import { type Narrative, tightText } from '../domain/narrative.ts';
import { anyYear } from '../language/stated-words.ts';

/** Whether any year stands in the text. Otherwise only the folder says of which year a report is. */
export const namesAYear = ({ blocks }: Pick<Narrative, 'blocks'>): boolean => blocks.some((block) => anyYear.test(tightText(block)));
