import { allOf } from './all-of.ts';

/** The unit of money that a caption gives in English: Unit: RMB 10,000; in thousands of yuan; 单位：RMB million. */

const s = '[^\\S\\n]{0,4}';
const latin = '(?:RMB|CNY|renminbi|yuan)';
const currency = `(?:${latin}|人民币|¥|[元圆])`;
const number = '(?:ten|one|hundred|1(?:,?0){0,12}(?![\\d,]*\\d|\\.\\d))';
const word = '(?:hundred|thousand|million|billion|trillion)s?';
/** Unit:, Units of measure:, Unit in; a currency may stand right before it. 单位： only before a currency in Latin letters or a scale of 人民币 in them. */
const label = new RegExp(
  `(?<named>${currency}[\\s,，;；]{0,4})?(?:(?<![a-z])units?(?:\\sof\\s[a-z]+)?${s}\\)?${s}(?:[:=]|(?=in\\b|${currency}|${number}${s}${word}))|单${s}位${s}[:为是]${s}(?=${latin}|¥|人民币[^\\S\\n,，(]{0,4}[,，(]?${s}['’‘\\da-z])|(?:金额|币种)${s}:${s}(?=(?:${latin}|人民币)${s}[,(（，]?${s}(?:in${s})?(?:ten${s}|10{0,2}${s})?(?:${word}|['’‘]0)))${s}`,
  'giu',
);
/** 1 a currency, 2 zeros behind a mark ('000), 3 a number, 4 a word, 5 a scale in Chinese before 元. */
const part = new RegExp(
  `\\s*(?:(${latin}(?![a-z])|人民币|¥|[元圆])|['’‘\`′]((?:0,?){2,12})s?(?![\\d])|(${number}(?![a-z]))|(${word}(?![a-z]))|([十百千万亿]{1,3})(?=${s}[元圆])|(?:in|of|the|Chinese)(?![a-z])|[(),，/])`,
  'iuy',
);
/** A bracket, a full stop, a semicolon, the end, or the next label of the line: 编制单位：. */
const ends = /\s*(?:[)\]】。；;]|\.(?!\d)|\n|$)|\s+(?=\p{Script=Han}{2,8}:)/uy;
/** Another unit behind a scale: RMB 10,000, persons. */
const goesOn = new RegExp(`\\s*[，,]\\s*(?!${currency}|${word}|[\\d('’‘十百千万亿]|ten|one)(?=\\p{L})`, 'iuy');
const hasCurrency = new RegExp(currency, 'iu');
const upToItsEnd = /^[^)。；;\n]{0,30}/u;

const worth: Readonly<Record<string, bigint>> = {
  ...{ one: 1n, ten: 10n, hundred: 100n, thousand: 1_000n, million: 1_000_000n, billion: 1_000_000_000n, trillion: 1_000_000_000_000n },
  ...{ 十: 10n, 百: 100n, 千: 1_000n, 万: 10_000n, 亿: 100_000_000n },
};

/** How many yuan each label gives; undefined where it names yuan and goes on with what nobody can be sure of: RMB K, RMB lakh. */
export function englishMoneyUnits(plain: string): readonly (bigint | undefined)[] {
  return allOf(plain, label).flatMap((found) => {
    const rest = plain.slice(found.index + found[0].length);
    const named = found.groups?.['named'] !== undefined;
    const read = unitAt(rest, named);
    if (read !== undefined) return [read];
    return named || hasCurrency.test(upToItsEnd.exec(rest)?.[0] ?? '') ? [undefined] : [];
  });
}

function unitAt(text: string, isNamed: boolean): bigint | undefined {
  const scales: bigint[] = [];
  let [at, named, open] = [0, isNamed, 0];
  for (;;) {
    const standsAt = (pattern: RegExp): RegExpExecArray | null => {
      pattern.lastIndex = at;
      return pattern.exec(text);
    };
    const isEnd = open === 0 && standsAt(ends);
    if (isEnd || (scales.length > 0 && standsAt(goesOn))) break;
    const found = standsAt(part);
    if (!found) return undefined;
    const [all, money, zeros, digits, letters, chinese] = found;
    named ||= money !== undefined;
    if (all.endsWith('(')) open += 1;
    if (all.endsWith(')')) open -= 1;
    if (zeros) scales.push(10n ** BigInt(zeros.replace(/,/gu, '').length));
    if (digits) scales.push(worth[digits.toLowerCase()] ?? BigInt(digits.replace(/,/gu, '')));
    if (letters) scales.push(worth[letters.toLowerCase().replace(/s$/u, '')] ?? 1n);
    if (chinese) scales.push([...chinese].reduce((product, each) => product * (worth[each] ?? 1n), 1n));
    at += all.length;
  }
  const [first = 1n, second = 1n, ...more] = scales;
  const isOne = more.length === 0 && (scales.length < 2 || first <= 100n);
  return named && isOne ? first * second : undefined;
}
