import type { HubContext } from '#kernel/graph/context.js';
import { badUserInput } from '#kernel/graph/errors.js';

export async function regionIdOf({ read }: HubContext, code: string): Promise<string> {
  const [region] = await read.rows<{ id: string }>('select id from contracts.regions where code = $1', [code]);
  if (region) return region.id;
  throw badUserInput({
    ru: 'Региона с таким кодом здесь нет; коды даёт запрос regions.',
    en: 'There is no region of this code; the query regions lists the codes.',
  });
}
