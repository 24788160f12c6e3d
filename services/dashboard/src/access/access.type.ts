import type { AccessPlacesQuery, AccessRolesQuery } from '../graph/generated/graphql';

/** The account that looks, with what it may give roles for. */
export type Reader = NonNullable<AccessPlacesQuery['me']>;
export type Region = NonNullable<AccessPlacesQuery['regions']>[number];

/** A role that the reader gives, and where. */
export type Gift = Reader['rolesToGive'][number];

/** A role that an account holds, or held. */
export type Binding = NonNullable<AccessRolesQuery['roleBindings']>['nodes'][number];
