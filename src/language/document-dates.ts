import { allOf } from './all-of.ts';
import { sentencesOf } from './clauses.ts';
import { decimalToText } from './decimal.ts';
import { parseNumeral } from './numbers/numeral.ts';
import { plainForm } from './plain.ts';
import { isSignature } from './surroundings.ts';

const month = '(\\d{4}|[一二][〇○零O一二三四五六七八九]{3})\\s*(?:年|[-./])\\s*([\\d一二三四五六七八九十]{1,3})';
const day = `${month}\\s*(?:月|[-./])\\s*([\\d一二三四五六七八九十]{1,3})`;
const anyDay = new RegExp(`${day}\\s*日?`, 'u');
const labelled = (names: string, date = day) => new RegExp(`(?:${names})\\s*[】\\])）]?\\s*[:：|]?\\s*(?:为|于)?\\s*${date}`, 'u');
const dates = (verbs: string): string =>
  `(?:${verbs
    .split('|')
    .map((verb) => [...verb].join('\\s*'))
    .join('|')})\\s*(?:日\\s*期|时\\s*间|日)`;
const writing = '成文|发文|生成|填报|填表|印发|签发|制发';
const written = labelled(dates(writing));
/** 填报日期：2024年4月, 编制时间 2024-04-18: that a text tells when it was written, if only the month. */
export const saysWhenWritten = labelled(dates(`${writing}|编制|报告`), month);
const released = labelled(`(?<![未再])${dates('发布|公开|公布|刊发|刊登|上网|挂网')}`);
/** Beside what only a page says of itself a bare 日期 is the day that it was put there. */
const bare = labelled('(?<!\\p{Script=Han})(?:日期|时间)');
const ofPage = /(?:来源|稿源|作者|字体|字号|浏览|点击|阅读|访问|发布机构|索引号)(?:次数|量)?\s*[:：|]/u;

const inEightDigits = /(?<!\d)(20\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/gu;

/** The day, as in 2025-03-18, of the signature or of what a line says that the document was written on; undefined where it says none. */
export function writtenOn(line: string): string | undefined {
  const plain = plainForm(line).trim();
  return dayOf(written.exec(plain)) ?? (isSignature(plain) ? dayOf(anyDay.exec(plain)) : undefined);
}

/** The day on which a line of a page says that it was put there. */
export function releasedOn(line: string): string | undefined {
  const plain = plainForm(line).replace(inEightDigits, '$1-$2-$3');
  return dayOf(released.exec(plain)) ?? (ofPage.test(plain) ? dayOf(bare.exec(plain)) : undefined);
}

function dayOf(match: RegExpExecArray | null): string | undefined {
  if (!match) return undefined;
  const [year = '', month = '', date = ''] = match.slice(1).map(numeral);
  return /^\d{4}$/.test(year) ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : undefined;
}

function numeral(text: string): string {
  const [value] = parseNumeral(text.replace(/O/g, '〇')).values;
  return value ? decimalToText(value).replace(/\.0+$/, '') : '';
}

const inNumerals =
  /([一二][〇○零O一二三四五六七八九]{3})年([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})日)?|(20\d\d)[-./](\d{1,2})[-./](\d{1,2})(?!\d)|(20\d\d)年\d{1,2}月(?:\d{1,2}日)?[至到—–~～-]+(\d{1,2})月(?:(\d{1,2})日)?/gu;

/** The dates of a text without spaces that it prints in other ways than 2024年7月15日, in this way: 二〇二四年七月, 2024-07-15, the end of 2024年5月至7月. */
export const datesInOtherForms = (text: string): readonly string[] =>
  allOf(text, inNumerals).map((match) => {
    const [year = '', month = '', date] = match
      .slice(1)
      .filter((part) => part !== undefined)
      .map(numeral);
    return `${year}年${month}月${date === undefined ? '' : `${date}日`}`;
  });

const monthNamed = /(?<![\d至到—–~～-])(20\d\d)\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?/gu;
/** In a sentence: that its month is still to come, or only bounds something. */
const stillToCome =
  /计划|拟|将|预[计期]|争取|力争|目标|确保|建议|下一步|今后|有望|应|需|待|到期|截止|有效期|期限|之?前|底|要求|规定|起施行/u;

/** The months that the sentences of a text tell of as past, as YYYY-MM-DD: 于2024年3月开工. */
export function monthsTold(text: string): readonly { readonly day: string; readonly said: string }[] {
  if (!text.includes('月')) return [];
  const past = sentencesOf(text).filter((sentence) => sentence.includes('月') && !stillToCome.test(sentence));
  return past.flatMap((sentence) =>
    allOf(sentence, monthNamed).map(([said, year, month, day]) => ({
      day: `${year}-${month?.padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`,
      said,
    })),
  );
}
