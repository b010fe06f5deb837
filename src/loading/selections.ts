import type { ContentRecords } from './records.ts';
import { type CollectionEntry, entry } from './yaml-collection.ts';

/** The ids of the collections are the folders' paths: publisher, publisher/year, publisher/year/project. */
type Selection = (records: ContentRecords) => readonly CollectionEntry[];

export const siteId = 'site';

export const siteOf: Selection = ({ site }) => (site ? [entry(siteId, site)] : []);

export const publishersOf: Selection = ({ publishers }) => publishers.map(({ id, publisher }) => entry(id, publisher));

export const editionsOf: Selection = ({ publishers }) =>
  publishers.flatMap((publisher) => publisher.editions.map(({ year, edition }) => entry(`${publisher.id}/${year}`, edition)));

const projects = ({ publishers }: ContentRecords) =>
  publishers.flatMap((publisher) =>
    publisher.editions.flatMap(({ year, projects }) => projects.map((record) => ({ id: `${publisher.id}/${year}/${record.id}`, record }))),
  );

export const projectsOf: Selection = (records) => projects(records).map(({ id, record }) => entry(id, record.project));

export const documentsOf: Selection = (records) => projects(records).map(({ id, record }) => ({ id, data: { ...record.document } }));
