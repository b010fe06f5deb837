/** `asReported`: target and result are words, which no arithmetic judges; the report's own say stands. */
export const verdicts = ['met', 'missed', 'asReported', 'unknown'] as const;
export type Verdict = (typeof verdicts)[number];

/**
 * Why a verdict is unknown. `neither`: target and result are not stated. `inapplicable`: the report prints a dash or 不涉及 for both. `noTargetSet`: the report says that none was set. `onlyGoal`: its goals speak of it with a number, and nothing sets a target. `oneInWords`: the one is a number, the other words.
 * `execution`: a form gives points for the rate itself, in its row of money, and sets no target; such a row is no indicator among the others.
 * `onlyPoints`: a part of the score by its name alone (过程 25 分，得 23.1 分), which has no target either.
 * `masked`: stars stand in a number's place. `otherUnit`: numbers of two kinds. `noComparison`: the report does not say at least or at most. `saidMet`, `saidMissed`: nor that, but that it was reached, or not. `onlyPart`: a published part proves nothing.
 * `equal`: nor that, but target and result are one. `targetMarked`, `resultMarked`: the report marks only the one as not applicable.
 * `unclearSigns`: of a fall, the sign of a number may be the fall itself. `onlyBound`: nor does a result told as a bound, 90%以上 of at least 95. `inexact`: nor one that is only about so much.
 */
export const unjudgedReasons = [
  'noTarget',
  'noTargetSet',
  'onlyGoal',
  'execution',
  'onlyPoints',
  'noResult',
  'neither',
  'inapplicable',
  'masked',
  'oneInWords',
  'otherUnit',
  'noComparison',
  'unclearSigns',
  'saidMet',
  'saidMissed',
  'equal',
  'targetMarked',
  'resultMarked',
  'onlyPart',
  'onlyBound',
  'inexact',
] as const;
export type Unjudged = (typeof unjudgedReasons)[number];
