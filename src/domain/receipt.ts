import type { Formula } from './figure.ts';

/** A derived figure, and that its formula gives its value. */
export interface Recomputed {
  readonly id: string;
  readonly formula: Formula['kind'];
  readonly of: readonly string[];
  readonly value: string;
}

/** What was checked of a report before it was published. Whoever has the published files can check all of it again. */
export interface Receipt {
  readonly schemaVersion: 1;
  readonly report: string;
  readonly document: string;
  /** Of the narrative, without white space; every one equals the official document's. */
  readonly characters: number;
  readonly numbers: {
    readonly total: number;
    /** Data: each is a figure, with the quotation that states it and a card of its own. */
    readonly bound: number;
    /** Bounds of the grade bands, weights and scores of the indicators: data of the rating and the indicators, without a card. */
    readonly rated: number;
    /** No data, by what they are: years, document numbers. */
    readonly excused: Readonly<Record<string, number>>;
    readonly unbound: number;
  };
  readonly recomputed: readonly Recomputed[];
  /** How many rules were run. */
  readonly rules: number;
  readonly notes: readonly { readonly rule: string; readonly place: string; readonly text: string }[];
  readonly acknowledged: readonly { readonly rule: string; readonly what: string; readonly reason: string }[];
  readonly waivers: readonly { readonly figure: string; readonly reason: string; readonly date: string }[];
  readonly sha256: {
    /** Of the official document, byte for byte. */
    readonly document: string;
    /** Of the narrative without white space. */
    readonly narrative: string;
    /** Of what project.yaml says, as canonical JSON; it is not among the published files. */
    readonly project: string;
  };
}
