import type { ProjectHistory, Publisher } from '../../domain/archive.ts';
import type { Report } from '../../domain/report.ts';
import { addressOf, type SiteAddress } from '../addresses.ts';

/** Names of the things that the catalogue speaks of: each is a place on the page about it, so none clashes with a page or a file. */
export const dcatIds = (site: SiteAddress) => {
  const at = (path: string): string => addressOf(site, path);
  return {
    at,
    catalogue: at('data/#catalogue'),
    whole: at('data/#dataset'),
    licence: at('data/#licence'),
    operator: at('about/#operator'),
    body: ({ path }: Pick<Publisher, 'path'>): string => at(`${path}#publisher`),
    series: ({ path }: Pick<ProjectHistory, 'path'>): string => at(`${path}#series`),
    dataset: ({ path }: Pick<Report, 'path'>): string => at(`${path}#dataset`),
    source: ({ path, source }: Pick<Report, 'path' | 'source'>): string => at(`${path}${source.file}`),
    record: ({ path }: Pick<Report, 'path'>): string => at(`${path}#record`),
  };
};

export type DcatIds = ReturnType<typeof dcatIds>;
