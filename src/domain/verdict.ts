/** `asReported`: target and result are words, which no arithmetic judges; the report's own say stands. */
export const verdicts = ['met', 'missed', 'asReported', 'unknown'] as const;
export type Verdict = (typeof verdicts)[number];

/**
 * Why a verdict is unknown. `neither`: target and result are not stated. `oneInWords`: the one is a number, the other words.
 * `otherUnit`: numbers of two kinds. `noComparison`: the report does not say at least or at most. `onlyPart`: a published part proves nothing.
 */
export const unjudgedReasons = ['noTarget', 'noResult', 'neither', 'oneInWords', 'otherUnit', 'noComparison', 'onlyPart'] as const;
export type Unjudged = (typeof unjudgedReasons)[number];
