import type { Figure } from '../../domain/figure.ts';
import type { Subject } from '../rule.ts';

export const isWaived = ({ file }: Pick<Subject, 'file'>, { id }: Figure): boolean =>
  (file.waivers ?? []).some(({ figure }) => figure === id);
