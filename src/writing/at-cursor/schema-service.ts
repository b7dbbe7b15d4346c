import {
  type ASTNode,
  getLanguageService,
  type JSONSchema,
  type LanguageService,
  type TextDocument,
} from 'vscode-json-languageservice';
import { codes, type Kind } from '../../records/record.ts';
import { jsonTreeOf } from './json-tree.ts';
import { schemaOfNoKind, wholeSchema, type WholeSchema } from './whole-schema.ts';
import type { Excerpt } from './excerpt.ts';

/** Tells which schema holds for a node of an excerpt. Made once a shell. */
export interface SchemaService {
  readonly schemaOf: (
    kind: Kind | undefined,
    excerpt: Excerpt,
    node: unknown,
  ) => Promise<WholeSchema>;
}

/** The JSON language service with the schemas of all kinds, which are held in memory. */
export function makeSchemaService(): SchemaService {
  const service: LanguageService = getLanguageService({});
  const schemas = [
    ...codes.kind.map((kind) => ({ name: kind, schema: wholeSchema(kind) })),
    { name: 'none', schema: schemaOfNoKind() },
  ].map(({ name, schema }) => ({
    uri: `record-schema:/${name}.json`,
    fileMatch: [`/${name}.record`],
    schema: schema as JSONSchema,
  }));
  service.configure({ validate: false, schemas });
  return {
    async schemaOf(kind, { document }, node) {
      const tree = jsonTreeOf(document.contents);
      const wanted: ASTNode | undefined = tree.nodeOf(node);
      // Of the text only its name is asked for: it says which schema holds.
      const text = { uri: `record:/${kind ?? 'none'}.record` } as TextDocument;
      const matching = await service.getMatchingSchemas(text, service.newJSONDocument(tree.root));
      const found = matching.findLast((each) => each.node === wanted);
      return (found?.schema ?? {}) as WholeSchema;
    },
  };
}
