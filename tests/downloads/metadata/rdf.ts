import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';

/** Contexts that a document may name; nothing is ever fetched. */
export type Contexts = Readonly<Record<string, unknown>>;

export const base = 'https://example.gov.cn/folder/file.json';

const loader = (contexts: Contexts) => async (url: string) => {
  if (!(url in contexts)) throw new Error(`context from elsewhere: ${url}`);
  return { contextUrl: undefined, documentUrl: url, document: contexts[url] as jsonld.NodeObject };
};

/** The triples of a JSON-LD document. Terms that its context does not know are a fault, not a loss. */
export async function triplesOf(document: unknown, contexts: Contexts = {}): Promise<Store> {
  const options = { base, documentLoader: loader(contexts), safe: true, format: 'application/n-quads' } as const;
  const quads = await jsonld.toRDF(document as jsonld.JsonLdDocument, options);
  return new Store(new Parser({ format: 'N-Quads' }).parse(String(quads)));
}

/** What a graph breaks of the shapes in a Turtle file beside the tests. */
export async function brokenShapes(data: Store, shapesFile: string): Promise<string[]> {
  const validator = validators.get(shapesFile) ?? new SHACLValidator(shapesIn(shapesFile));
  validators.set(shapesFile, validator);
  const report = await validator.validate(data);
  return report.results.map(
    ({ focusNode, path, message }) => `${focusNode?.value} ${path?.value}: ${message.map(({ value }) => value).join('; ')}`,
  );
}

const validators = new Map<string, SHACLValidator>();

const shapesIn = (file: string): Store =>
  new Store(new Parser().parse(readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8')));
