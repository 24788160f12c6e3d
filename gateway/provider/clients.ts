import { timingSafeEqual } from 'node:crypto';
import type { Adapter, AdapterPayload, Provider as Library } from 'oidc-provider';
import { clientSecretHash } from '#kernel/session/client-secret.js';
import { PAGE_CLIENT_ID, type ProviderOptions } from './provider.contract.js';

const HASH_ENCODING = 'base64url';

/** Looks a client up: the page is always the same one, college systems are asked for each time. */
export function clientAdapter(options: ProviderOptions): Adapter {
  return {
    async find(id) {
      if (id === PAGE_CLIENT_ID) return pageClient(options);
      const client = await options.clientOf(id);
      return client === null ? undefined : systemClient(client.clientId, client.secretHash);
    },
    findByUid: async () => undefined,
    findByUserCode: async () => undefined,
    upsert: readOnly,
    consume: readOnly,
    destroy: readOnly,
    revokeByGrantId: readOnly,
  };
}

async function readOnly(): Promise<never> {
  throw new Error('Clients are not registered here');
}

function pageClient({ publicUrl, pageSecret }: ProviderOptions): AdapterPayload {
  return {
    client_id: PAGE_CLIENT_ID,
    application_type: 'web',
    client_secret: clientSecretHash(pageSecret).toString(HASH_ENCODING),
    token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    response_modes: ['query'],
    redirect_uris: [`${publicUrl}/signed-in`],
    post_logout_redirect_uris: [`${publicUrl}/`],
    scope: 'openid profile',
  };
}

/** The secret is not known here: its hash stands in its place, and is what `compareByHash` compares with. */
function systemClient(clientId: string, secretHash: Buffer): AdapterPayload {
  return {
    client_id: clientId,
    client_secret: secretHash.toString(HASH_ENCODING),
    token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
  };
}

/** Has the secrets that clients send compared by their hash; the library leaves that method to be replaced. */
export function compareByHash(library: Library): void {
  library.Client.prototype.compareClientSecret = function (sent: string) {
    const known = Buffer.from(this.clientSecret ?? '', HASH_ENCODING);
    const hash = clientSecretHash(sent);
    return known.length === hash.length && timingSafeEqual(known, hash);
  };
}
