import type { FileFinding } from '../rule.ts';
import { bankCardsStayOut } from './bank-cards-stay-out.ts';
import { caseNumbersStayOut } from './case-numbers-stay-out.ts';
import { homeAddressesStayOut } from './home-addresses-stay-out.ts';
import { identityNumbersStayOut } from './identity-numbers-stay-out.ts';
import { mailAddressesStayOut } from './mail-addresses-stay-out.ts';
import { viewsOf } from './passages.ts';
import { personalCodesStayOut } from './personal-codes-stay-out.ts';
import { personsStayUnnamed } from './persons-stay-unnamed.ts';
import { phoneNumbersStayOut } from './phone-numbers-stay-out.ts';
import { smallCountsIn } from './small-counts.ts';
import { smallCountsStayOut } from './small-counts-stay-out.ts';
import { messages } from './small-counts-stay-out.words.ts';
import { hitsIn, type PersonalRule } from './stays-out.ts';
import { personalMessages } from './stays-out.words.ts';
import { thresholdsOf } from './thresholds.ts';

const always: readonly PersonalRule[] = [identityNumbersStayOut, bankCardsStayOut];
const inWords: readonly PersonalRule[] = [
  ...always,
  ...[phoneNumbersStayOut, personalCodesStayOut, mailAddressesStayOut, homeAddressesStayOut, caseNumbersStayOut, personsStayUnnamed],
];

/** Where a site says how to reach it, and addresses of pages, in which digits mean nothing. */
const meansOfContact: readonly string[] = ['contact', 'operator'];
const addresses: readonly string[] = ['address', 'sourceAddress'];

/** Personal data in what site.yaml, publisher.yaml and edition.yaml publish: all of it is the editor's own to take out. */
export function personalDataIn(data: unknown, path: readonly PropertyKey[] = []): FileFinding[] {
  if (typeof data === 'string') {
    const key = String(path.at(-1));
    if (addresses.includes(key)) return [];
    const views = viewsOf(data);
    const personal = (meansOfContact.includes(key) ? always : inWords).flatMap(({ id, kind, search }) =>
      hitsIn(views, search).map(({ masked }) => ({ rule: id, path, ...personalMessages.editor(kind, masked) })),
    );
    const counts = smallCountsIn(data, false, thresholdsOf({ disclosure: undefined }));
    return [...personal, ...counts.map(({ shown, word }) => ({ rule: smallCountsStayOut.id, path, ...messages.own(shown, word) }))];
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, each]) => personalDataIn(each, [...path, Array.isArray(data) ? Number(key) : key]));
}
