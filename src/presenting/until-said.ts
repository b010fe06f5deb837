import type { Figure } from '../domain/figure.ts';
import { untilDayNoted } from '../language/until-day.ts';

/** The day that an amount is told up to, where its note names one: 截至12月20日. */
export const untilSaid = ({ note }: Pick<Figure, 'note'>): string | null => (note === null ? null : (untilDayNoted(note) ?? null));
