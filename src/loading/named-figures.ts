import type { ProjectFile } from '../domain/files/project-file.ts';
import { idsCalled, referencesIn } from '../domain/references.ts';
import { indicatorName } from '../domain/report.ts';
import { type StatedFigure, statedFigures } from '../domain/stated-figures.ts';
import { withValueAt } from './written-data.ts';

/**
 * The file with an id wherever it names a figure, as far as the name is one figure's alone. Persons that a cell gives as the result
 * of an indicator are called by its name: its column's heading says only that they are a result.
 */
export function withIds(file: ProjectFile): ProjectFile {
  const figures = new Map(statedFigures(file).map((each) => [each.id, each]));
  return referencesIn(file).reduce((whole, reference) => {
    const [id, ...others] = idsCalled(reference, file);
    if (id === undefined || others.length > 0) return whole;
    const named = id === reference.name ? whole : withValueAt(whole, reference.at, id);
    const figure = reference.isOfPersons ? figures.get(id) : undefined;
    return figure?.cells && figure.within[0] === 'indicators' ? withValueAt(named, [...figure.at, 'label'], nameOf(figure)) : named;
  }, file);
}

const nameOf = ({ account, within }: StatedFigure): string => indicatorName(account.indicators[Number(within[1])] ?? { path: [] });
