import { HomeDocument, type HomeQuery, type Role } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';

export type Home = HomeQuery;

/** Who the account is, and which regions there are: asked once for all pages. */
export function useHome() {
  return useGraph(HomeDocument, {});
}

export function rolesOf(home: Home | undefined): readonly Role[] {
  return home?.me?.roles ?? [];
}
