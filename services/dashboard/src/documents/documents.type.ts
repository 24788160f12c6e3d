import type { DocumentsPlaceQuery, DocumentsQuery } from '../graph/generated/graphql';

/** The college and year whose documents are looked at. */
export interface At {
  readonly id: string;
  readonly code: string;
  readonly year: string;
}

export type Kind = NonNullable<DocumentsPlaceQuery['documentKinds']>[number];
export type RegisteredDocument = NonNullable<DocumentsQuery['documents']>['nodes'][number];
