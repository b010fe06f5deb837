import { allOf } from './all-of.ts';
import { endsAsBody } from './body-names.ts';

/** Words that stand behind a name and are the name of a body: 主管部门：示例局, 实施单位为示例所, a cell beside a cell. */
export interface NamedWords {
  /** More than one where they are joined: 主管部门、实施单位：示例局. */
  readonly names: readonly string[];
  readonly words: string;
}

/** Reads names of this list, however they are spaced: 主 管 部 门（公章）. */
export interface NameReader {
  /** What a line says behind a colon, a verb or, at its beginning or behind a space, a space. */
  readonly inLine: (line: string) => readonly NamedWords[];
  /** The names that a cell or a line consists of; none where it says anything else. */
  readonly alone: (text: string) => readonly string[];
  /** The names of a text without white space, in their order, and where they begin. */
  readonly places: (text: string) => readonly { readonly name: string; readonly at: number }[];
}

const spaces = /\s+/gu;
/** 主管部门及代码, 实施单位（盖章）. */
const note = '(?:\\s*及\\s*代\\s*码)?(?:\\s*[（(][^（）()\\n]{1,8}[）)])?';
/** 公开责任部门, 上级主管部门 are other things. */
const mayStandAhead = /(?:^|[^\p{Script=Han}]|项目|[本该其由的])$/u;
const behindName = /^(?:\s*[:：|｜]\s*|\s*[均都]?(?:为|是|系)\s*|(?<space>\s+))(?<words>[^\s，。；,;:：|｜]{2,60})/u;
const joins = /[、和及与以]+$/u;

/** Right before the name of who does it: 由示例局主管. */
export const doneBy = /(?<!不)由$/u;
/** 337-示例局, 示例局（盖章）: the code and the seal are no part of the name. */
const code = /^[[【(（]?[\dA-Z]{2,}[\]】)）]?\s*[-－—]?\s*(?=\p{Script=Han})/u;
const seal = /[（(](?:盖章|公章|签章|印章|章)[）)]$/u;
/** Before the name of a fact: 中央主管部门 is the ministry that gives the money, not the department in charge of the project. */
export const ofTheCentre = /中央$/u;

export const withoutCode = (words: string): string => words.replace(code, '').replace(seal, '');

const bracket = /[（(][^（）()]{1,20}[）)]$/u;
const otherBodies = /(?:[县区村]|小学|中学|学院|银行|集团|合作社)$/u;
const anyBody = /^(?:[本各该其]|相关|有关|相应|\p{Script=Han}{0,6}(?:单位|部门|机构)$)/u;
/** A name of a body or several, and not 本单位, 相关部门, 填报单位. */
export function isBodyName(words: string): boolean {
  const bare = withoutCode(words).replace(bracket, '');
  return /^[\p{Script=Han}\da-zA-Z（）()、·]{2,}$/u.test(bare) && !anyBody.test(bare) && (endsAsBody.test(bare) || otherBodies.test(bare));
}

export function nameReader(names: readonly string[]): NameReader {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const one = `(?:${longestFirst.map((name) => [...name].join('\\s*')).join('|')})`;
  const single = new RegExp(one, 'gu');
  const joined = new RegExp(`${one}${note}(?:\\s*[、/／和与及]\\s*${one}${note})*`, 'gu');
  const whole = new RegExp(`^\\s*${joined.source}\\s*[:：]?\\s*$`, 'u');
  const namesIn = (text: string) => allOf(text, single).map(([name]) => name.replace(spaces, ''));

  function inLine(line: string): NamedWords[] {
    const said: NamedWords[] = [];
    let end = 0;
    for (const found of allOf(line, joined)) {
      const ahead = line.slice(Math.max(0, found.index - 2), found.index);
      if (found.index !== end && !mayStandAhead.test(ahead)) continue;
      const from = found.index + found[0].length;
      const behind = behindName.exec(line.slice(from, from + 80));
      const { space, words = '' } = behind?.groups ?? {};
      if (!behind || (space !== undefined && !/(?:^|\s)$/u.test(ahead))) continue;
      const next = words.search(single);
      const own = (next < 0 ? words : words.slice(0, next)).replace(joins, '');
      if (!isBodyName(own)) continue;
      said.push({ names: namesIn(found[0]), words: own });
      end = from + behind[0].length - words.length + own.length;
    }
    return said;
  }

  return {
    inLine,
    alone: (text) => (whole.test(text) ? namesIn(text) : []),
    places: (text) => allOf(text, single).map((found) => ({ name: found[0], at: found.index })),
  };
}
