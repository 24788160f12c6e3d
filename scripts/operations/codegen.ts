import type { CodegenConfig } from '@graphql-codegen/cli';

const TYPED = {
  documentMode: 'string',
  enumType: 'string-literal',
  useTypeImports: true,
  strictScalars: true,
  scalars: { AcademicYear: 'string', Date: 'string', DateTime: 'string', ID: 'string' },
};

/**
 * What `npm run schema` makes of the operations: their types, and for those of the page the ids that are sent in place
 * of their texts. Other clients send texts, as no hub has to know of their operations; the commands of exchange may speak
 * to a hub of another release.
 */
const config: CodegenConfig = {
  schema: 'schema/api.graphql',
  generates: {
    'schema/client/src/generated/': {
      documents: 'schema/client/operations/*.graphql',
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: TYPED,
    },
    'services/exchange/graph/generated/': {
      documents: 'services/exchange/graph/operations/*.graphql',
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { ...TYPED, immutableTypes: true },
    },
    'services/dashboard/src/graph/generated/': {
      documents: 'schema/operations/*.graphql',
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
      },
      config: TYPED,
    },
  },
};

export default config;
