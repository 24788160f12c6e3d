/** Something that the hub's own provider keeps, found by the hashes of what it is called by. */
export interface NewProviderEntry {
  readonly kind: string;
  readonly idHash: Buffer;
  readonly uidHash: Buffer | null;
  readonly grantHash: Buffer | null;
  readonly sealed: Buffer;
  readonly seconds: number;
}

export interface ProviderEntry {
  readonly sealed: Buffer;
  /** When it was used up, for what can be used once. */
  readonly usedAt: Date | null;
}

/** Where the hub's own provider keeps sign-ins, codes and refresh tokens, so that they outlive a restart. */
export interface ProviderEntries {
  /** Keeps an entry in place of the one of its id; of its kind no more than `most`, the oldest making room. */
  keep(entry: NewProviderEntry, most: number): Promise<void>;
  find(kind: string, idHash: Buffer): Promise<ProviderEntry | null>;
  findByUid(kind: string, uidHash: Buffer): Promise<ProviderEntry | null>;
  /** Whether it could be used: once, of those who come at the same time by one. */
  use(kind: string, idHash: Buffer): Promise<boolean>;
  forget(kind: string, idHash: Buffer): Promise<void>;
  revokeGrant(kind: string, grantHash: Buffer): Promise<void>;
  close(): Promise<void>;
}
