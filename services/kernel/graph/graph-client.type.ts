/** Asks the graph as one caller. Throws when it refuses, in its own words. */
export interface GraphClient {
  ask<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
}
