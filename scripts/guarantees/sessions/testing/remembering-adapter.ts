import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

/** What an issuer remembers, in this process: it outlives a provider that is set up anew with other keys. */
export function rememberingAdapter(): AdapterFactory {
  const entries = new Map<string, AdapterPayload>();
  const among = (kind: string) => [...entries].filter(([key]) => key.startsWith(`${kind} `)).map(([, entry]) => entry);
  return (kind): Adapter => ({
    upsert: async (id, payload) => void entries.set(`${kind} ${id}`, payload),
    find: async (id) => entries.get(`${kind} ${id}`),
    findByUid: async (uid) => among(kind).find((entry) => entry.uid === uid),
    findByUserCode: async () => undefined,
    async consume(id) {
      entries.get(`${kind} ${id}`)!.consumed = Math.floor(Date.now() / 1000);
    },
    destroy: async (id) => void entries.delete(`${kind} ${id}`),
    async revokeByGrantId(grantId) {
      for (const [key, entry] of entries) if (entry.grantId === grantId) entries.delete(key);
    },
  });
}
