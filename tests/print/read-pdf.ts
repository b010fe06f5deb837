import { getDocumentProxy } from 'unpdf';

/** A piece of text as it stands on a page, in points from the lower left corner. */
export interface Piece {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** The font's name in the file, without the tag of its subset. */
  readonly font: string;
  /** Roles from the root of the structure down; empty for what is no content, such as page numbers. */
  readonly roles: readonly string[];
  /** Whether it stands before the second heading of the first level. */
  readonly official: boolean;
}

export interface Pdf {
  readonly pages: number;
  /** In the order of the structure, then what stands outside of it. */
  readonly pieces: readonly Piece[];
  readonly alternatives: readonly string[];
  /** `2 title`: depth and title of each bookmark. */
  readonly bookmarks: readonly string[];
  readonly info: Readonly<Record<string, unknown>>;
}

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

interface Marked {
  readonly roles: readonly string[];
  readonly heading: number;
}

export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const pieces: Piece[] = [];
  const alternatives: string[] = [];
  let headings = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const marked = new Map<string, Marked>();
    const walk = (node: Node, roles: readonly string[]) => {
      if (node.role === 'H1') headings += 1;
      if (node.alt !== undefined) alternatives.push(node.alt);
      if (node.type === 'content' && node.id) marked.set(node.id, { roles, heading: headings });
      for (const child of node.children ?? []) walk(child, child.role ? [...roles, child.role] : roles);
    };
    walk(((await page.getStructTree()) ?? {}) as Node, []);
    await page.getOperatorList();
    const onPage = piecesOf((await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })).items, marked);
    const order = [...marked.values()];
    const rank = ({ mark }: (typeof onPage)[number]) => (mark ? order.indexOf(mark) : order.length);
    for (const { item, mark } of onPage.sort((a, b) => rank(a) - rank(b))) {
      const [size = 0, , , , x = 0, y = 0] = item.transform;
      const font = String(page.commonObjs.get(item.fontName).name).replace(/^[A-Z]{6}\+/, '');
      const place = { page: number, text: item.str, x, y, width: item.width, size, font };
      pieces.push({ ...place, roles: mark?.roles ?? [], official: mark !== undefined && mark.heading <= 1 });
    }
  }
  return {
    pages: document.numPages,
    pieces,
    alternatives,
    bookmarks: bookmarksOf(await document.getOutline()),
    info: await infoOf(document),
  };
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

function piecesOf(items: readonly unknown[], marked: ReadonlyMap<string, Marked>): { item: Item; mark: Marked | undefined }[] {
  const open: (string | undefined)[] = [];
  const found: { item: Item; mark: Marked | undefined }[] = [];
  for (const item of items as readonly (Item & { readonly type?: string; readonly id?: string })[]) {
    if (item.type?.startsWith('begin')) open.push(item.id);
    else if (item.type === 'endMarkedContent') open.pop();
    else if (item.str !== '') found.push({ item, mark: marked.get(open.findLast((id) => id !== undefined) ?? '') });
  }
  return found;
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

const bookmarksOf = (bookmarks: readonly Bookmark[] | null, depth = 1): string[] =>
  (bookmarks ?? []).flatMap(({ title, items }) => [`${depth} ${title}`, ...bookmarksOf(items, depth + 1)]);

async function infoOf(document: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<Readonly<Record<string, unknown>>> {
  const { info } = await document.getMetadata();
  return { ...(info as object), marked: (await document.getMarkInfo())?.Marked };
}

/** What a note adds to the text: its mark and itself. */
const ofNotes = new Set(['Note', 'Lbl']);

/** The official text as the file holds it: no notes, no page numbers, nothing of the appendix. */
export const officialText = ({ pieces }: Pdf): string =>
  pieces
    .filter(({ official, roles }) => official && !roles.some((role) => ofNotes.has(role)))
    .map(({ text }) => text)
    .join('');

export const notesOf = ({ pieces }: Pdf): string =>
  pieces
    .filter(({ roles }) => roles.includes('Note') && !roles.includes('Lbl'))
    .map(({ text }) => text)
    .join('');

export const wholeText = ({ pieces }: Pdf): string => pieces.map(({ text }) => text).join('');
