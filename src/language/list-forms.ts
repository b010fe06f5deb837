/** How a text sets its lists, an item a paragraph. */

const forms: readonly RegExp[] = [
  /^\s*[一二三四五六七八九十]{1,3}、/u,
  /^\s*[（(][一二三四五六七八九十]{1,3}[）)]/u,
  /^\s*\d{1,2}\s*[.．、](?!\d)/u,
  /^\s*\d{1,2}\s*[)）]/u,
  /^\s*[（(]\d{1,2}[）)]/u,
  /^\s*[①-⑳]/u,
  /^\s*[—–―·•●○◆◇■□▪*-]+/u,
];

/** Which kind of mark an item begins with, from the highest down; null of what is no item. */
export function itemForm(text: string): number | null {
  const at = forms.findIndex((form) => form.test(text));
  return at < 0 ? null : at;
}

/** The end of a paragraph that announces items: 按来源分：, 其中：, 具体如下。 */
export const opensItems = /(?:[：:]|(?:如下|以下)[^。；;]{0,6}[。；;]?)\s*$/u;

const longestHead = 60;

/** A name and no sentence: （一）甲路项目（市住建局）. */
export const headsItem = (text: string): boolean =>
  text.length <= longestHead && !/[。；;，,：:]\s*$/u.test(text) && !/[。；;]/u.test(text);
