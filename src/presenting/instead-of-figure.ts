import { accountsOf } from '../domain/accounts.ts';
import type { Figure } from '../domain/figure.ts';
import type { Report } from '../domain/report.ts';
import { apartWords } from '../text/readers/part-words.ts';
import { insteadByParts, insteadOf } from './apart.ts';

/**
 * What stands in place of a score or a count of all that an account does not state: who states it, or that the report says itself why it
 * does not. Undefined where the report is silent, and for what it states.
 */
export function insteadOfFigure(figure: Figure, report: Report): string | undefined {
  if (figure.status !== 'undisclosed') return undefined;
  const { account } = accountsOf(report).find((each) => isOf(figure, each.account)) ?? {};
  if (!account) return undefined;
  if (account.rating?.score === figure) return insteadOf(account, 'score');
  return insteadByParts(account, ({ beneficiaries }) => !!beneficiaries?.total.value) ?? (figure.note ? apartWords.elsewhere : undefined);
}

const isOf = (figure: Figure, { rating, beneficiaries }: Pick<Report, 'rating' | 'beneficiaries'>): boolean =>
  rating?.score === figure || beneficiaries?.total === figure;
