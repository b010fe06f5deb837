import type { Rule } from '../rule.ts';
import { amountsStayApart } from './amounts-stay-apart.ts';
import { bankCardsStayOut } from './bank-cards-stay-out.ts';
import { caseNumbersStayOut } from './case-numbers-stay-out.ts';
import { caseStoriesStayVague } from './case-stories-stay-vague.ts';
import { changesAreShielded } from './changes-are-shielded.ts';
import { filesNameNobody } from './files-name-nobody.ts';
import { homeAddressesStayOut } from './home-addresses-stay-out.ts';
import { identityNumbersStayOut } from './identity-numbers-stay-out.ts';
import { mailAddressesStayOut } from './mail-addresses-stay-out.ts';
import { personalCodesStayOut } from './personal-codes-stay-out.ts';
import { personsStayUnnamed } from './persons-stay-unnamed.ts';
import { phoneNumbersStayOut } from './phone-numbers-stay-out.ts';
import { remaindersAreShielded } from './remainders-are-shielded.ts';
import { sensitiveGroupsAreMarked } from './sensitive-groups-are-marked.ts';
import { sharesAreShielded } from './shares-are-shielded.ts';
import { smallCountsStayOut } from './small-counts-stay-out.ts';
import { smallGroupsAreShielded } from './small-groups-are-shielded.ts';
import { sumsAreShielded } from './sums-are-shielded.ts';
import { thresholdsAreUsual } from './thresholds-are-usual.ts';
import { waiversAreNeeded } from './waivers-are-needed.ts';
import { waiversAreSealed } from './waivers-are-sealed.ts';

export const disclosureRules: readonly Rule[] = [
  thresholdsAreUsual,
  sensitiveGroupsAreMarked,
  smallGroupsAreShielded,
  smallCountsStayOut,
  waiversAreNeeded,
  waiversAreSealed,
  remaindersAreShielded,
  sumsAreShielded,
  sharesAreShielded,
  changesAreShielded,
  amountsStayApart,
  identityNumbersStayOut,
  bankCardsStayOut,
  phoneNumbersStayOut,
  personalCodesStayOut,
  mailAddressesStayOut,
  homeAddressesStayOut,
  caseNumbersStayOut,
  personsStayUnnamed,
  caseStoriesStayVague,
  filesNameNobody,
];
