/** A count of grades: 四个等级, 4 档. Tested from the number on. */
export const countsBands = /^(?:\d+|[两一二三四五六七八九十]+)\s*个?(?:评价)?(?:等级|等次|档次|档|级)/u;

/** Where one clause of a list of grades ends. */
export const clauseEnds = /[，；。]/u;

/** A row of totals. */
export const totalRow = /合计|总计|总分/u;

/** Wording that settles which grade a common bound belongs to. */
export const settlesBounds = /含|不包括|不满|未满|低于|小于|不足|[<＜]/u;
