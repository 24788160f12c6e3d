import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Bilingual } from '#kernel/i18n/messages.js';
import type { Log } from '#kernel/log/log.js';
import type { ClientCredentials } from '#kernel/session/access.js';
import type { FolderKeys } from '#kernel/session/folder-keys.js';
import type { ProviderEntries } from '#kernel/session/provider-entries.js';
import type { Role } from '#kernel/session/roles.js';

/** The client of the hub's own page. */
export const PAGE_CLIENT_ID = 'college-mentoring-hub-page';

/**
 * Roles that a demo account can have. A college's system has no account but a client, which its director makes; and an
 * operator, who could let anybody in, is whoever may read the data folder (`hub token`), not whoever reaches the page.
 */
export type DemoRole = Exclude<Role, 'COLLEGE_SYSTEM' | 'OPERATOR'>;

/** Somebody made up, to look at the sample region with. */
export interface DemoAccount {
  /** Becomes the subject of the tokens. */
  readonly account: string;
  readonly role: DemoRole;
  readonly title: Bilingual;
  /** Who it is, where accounts are listed. */
  readonly name?: string;
}

export interface ProviderOptions {
  /** Public address of the hub without trailing slash; the issuer is `${publicUrl}/oidc`. */
  readonly publicUrl: string;
  /** `aud` of access tokens: what the hub's verifier expects. */
  readonly audience: string;
  /** What the provider remembers, kept where a restart leaves it. */
  readonly entries: ProviderEntries;
  /** Known to the hub alone: seals what is remembered, and signs cookies. The same after a restart. */
  readonly secret: string;
  /** The secret of the page's client, which the gateway is on the page's behalf. */
  readonly pageSecret: string;
  /** Sign the tokens, each in its time; their public halves are at the issuer's JWKS address. */
  readonly keys: Pick<FolderKeys, 'signing' | 'open'>;
  /** The client of a college's system, or null when there is none of this id. */
  clientOf(clientId: string): Promise<ClientCredentials | null>;
  /** Who may be chosen at demo sign-in; nobody whenever its conditions don't hold at that moment. */
  readonly demo: { accounts(): Promise<readonly DemoAccount[]> };
  readonly log: Log;
}

/** The hub's own OpenID provider. */
export interface Provider {
  readonly issuer: string;
  /** Answers everything below `/oidc/`. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>;
}
