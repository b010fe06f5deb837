export interface GlossaryTerm {
  /** Permanent: it is the address of the term, `/glossary/#execution-rate`. */
  readonly id: string;
  readonly term: string;
  readonly plain: string;
  /** Where the word matters in a report, or how it misleads. */
  readonly inReport?: string;
  /** Ids of other terms. */
  readonly seeAlso?: readonly string[];
  /** Other words for the same thing in reports. */
  readonly aliases?: readonly string[];
}
