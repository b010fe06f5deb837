import type { Chart } from '../../charts/chart.ts';
import { chartsOf } from '../../charts/charts-of.ts';
import type { Publisher } from '../../domain/archive.ts';
import type { SiteFile } from '../../domain/files/site-file.ts';
import { isRepublisher } from '../../domain/files/site-file.ts';
import type { Report } from '../../domain/report.ts';
import { type RegisterEntry, register } from '../../presenting/register.ts';
import { citationWords as words } from '../../text/readers/citations.ts';
import { chartPath, citedAddress, type SiteAddress } from '../addresses.ts';
import { dateOfReports } from '../report-date.ts';
import type { Reference } from './reference.ts';

export type CitedSite = SiteAddress & Pick<SiteFile, 'title' | 'role'>;

export interface CitedParts {
  readonly report: Reference;
  readonly charts: readonly { readonly chart: Chart; readonly reference: Reference }[];
  readonly numbers: readonly { readonly entry: RegisterEntry; readonly reference: Reference }[];
}

/**
 * How to cite a report and all its parts. What the report states is its publisher's; a site that only compiles is named as that,
 * and is itself the author of what it drew, computed or found missing.
 */
export function referencesOf(report: Report, publisher: Publisher, site: CitedSite): CitedParts {
  const whole = wholeOf(report, publisher, site);
  const part = (id: string, path: string, { kind, title, said, made }: PartOfReference): Reference => {
    const basis = made && isRepublisher(site) ? words.basis[made](whole.author, whole.title) : null;
    return {
      ...whole,
      ...(basis === null ? { host: whole.title } : { basis, author: site.title, compiler: null }),
      ...{ key: `${whole.key}-${id}`, kind, title },
      address: citedAddress(site, path),
      note: noteOf([...(basis === null ? [] : [basis]), ...said], whole),
    };
  };
  return {
    report: whole,
    charts: chartsOf(report).map((chart) => ({
      chart,
      reference: part(`chart-${chart.id}`, chartPath(report, chart), {
        ...{ kind: 'page', made: 'drawn' },
        title: plainSpaces(chart.finding),
        said: [chart.source],
      }),
    })),
    numbers: register(report).map((entry) => ({
      entry,
      reference: part(entry.id, `${report.path}#${entry.id}`, {
        ...{ kind: 'data', made: madeOf(entry) },
        title: words.number(entry.label, entry.of, entry.shown, entry.status === 'derived'),
        said: saidOf(entry),
      }),
    })),
  };
}

interface PartOfReference extends Pick<Reference, 'kind' | 'title'> {
  readonly said: readonly string[];
  /** Null for what the report itself states. */
  readonly made: keyof typeof words.basis | null;
}

const madeOf = ({ status }: RegisterEntry): PartOfReference['made'] =>
  status === 'reported' || status === 'inapplicable' ? null : status === 'derived' ? 'computed' : 'found';

function wholeOf(report: Report, publisher: Publisher, site: CitedSite): Reference {
  const dated = dateOfReports(publisher.editions, [report]);
  return {
    key: `${report.publisher}-${report.year}-${report.project}`,
    kind: 'page',
    author: publisher.name,
    title: words.title(report.narrative.title, report.name, publisher.fictional ?? false),
    ...{ host: null, basis: null },
    ...dated,
    compiler: isRepublisher(site) ? site.title : null,
    version: words.version(report.source.sha256),
    address: citedAddress(site, report.path),
    note: noteOf([], dated),
  };
}

const noteOf = (said: readonly string[], { date, dateKind }: Pick<Reference, 'date' | 'dateKind'>): string =>
  words.sentence([...said, ...(dateKind === 'added' ? [words.dateUnknown(date)] : [])]);

function saidOf({ quotations, formula, isSilent }: RegisterEntry): string[] {
  const quoted = quotations.map(({ place, text }) => words.quoted(place, text));
  return [...quoted, ...(formula ? [words.formula(formula)] : []), ...(isSilent ? [words.undisclosed] : [])];
}

/** A title in a list of references may break anywhere. */
const plainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');
