import type { CodegenConfig } from '@graphql-codegen/cli';

/** What `npm run schema` makes of the operations: their types, and the ids that are sent in place of their texts. */
const config: CodegenConfig = {
  schema: 'schema/api.graphql',
  documents: 'schema/operations/*.graphql',
  generates: {
    'services/dashboard/src/graph/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
      },
      config: {
        documentMode: 'string',
        enumType: 'string-literal',
        useTypeImports: true,
        strictScalars: true,
        scalars: { AcademicYear: 'string', Date: 'string', DateTime: 'string', ID: 'string' },
      },
    },
  },
};

export default config;
