/** A count of grades: 四个等级, 4 档. Tested from the number on. */
export const countsBands = /^(?:\d+|[两一二三四五六七八九十]+)\s*个?(?:评价)?(?:等级|等次|档次|档|级)/u;

/**
 * A list of grades in its clauses: 优（90-100分）、良（80-89分）; 90（含）-100分为优、80（含）-90分为良. Within brackets only where the
 * whole list stands in them: [90，100] is one clause. Never within one of the names, whatever marks it is printed with.
 */
export function gradeClauses(list: string, names: readonly string[] = []): readonly string[] {
  const marked = names.filter((name) => /[\p{P}\n]/u.test(name)).flatMap((name) => placesOf(name, list));
  const isNamed = (at: number): boolean => marked.some(([start, end]) => start <= at && at < end);
  const outside = split(list, isNamed, (depth) => depth === 0);
  return outside.length > 1 ? outside : split(list, isNamed, (depth) => depth <= 1);
}

function placesOf(name: string, list: string): (readonly [start: number, end: number])[] {
  const start = list.indexOf(name);
  if (start === -1) return [];
  const end = start + name.length;
  return [[start, end], ...placesOf(name, list.slice(end)).map(([from, to]) => [end + from, end + to] as const)];
}

function split(text: string, isNamed: (at: number) => boolean, divides: (depth: number) => boolean): string[] {
  const clauses = [''];
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = isNamed(at) ? '' : text.charAt(at);
    if (/[([（［【]/u.test(character)) depth++;
    if (/[)\]）］】]/u.test(character)) depth = Math.max(0, depth - 1);
    if (/[，,；;。、\n]/u.test(character) && divides(depth)) clauses.push('');
    else clauses.push((clauses.pop() ?? '') + text.charAt(at));
  }
  return clauses.filter((clause) => clause.trim() !== '');
}

/** A row of totals. */
export const totalRow = /合计|总计|总分/u;

/** Wording that settles which grade a common bound belongs to. */
export const settlesBounds =
  /含|包括|满\s*\d|不到|达到?\s*\d|[及或](?:者|其)?[)）]?\s*以[上下]|[高大低小少]于|超过|不足|[<＜>＞≤≥≦≧⩽⩾]|[[［【]\s*[\d.]+分?\s*[,，、\-—–~～]\s*[\d.]+分?\s*[)）]|[(（]\s*[\d.]+分?\s*[,，、\-—–~～]\s*[\d.]+分?\s*[\]］】]/u;
