import { fill } from '../../i18n/messages.js';
import type { HubError } from '../../errors/hub-error.js';
import { limitExceeded } from '../errors.js';
import type { LimitByCaller } from './limit-by-caller.js';

/**
 * Values that one document may be answered with at most. Twice what the largest of the hub's own clients asks for: an export reads a thousand people with their stays in the
 * bases and their consents at a time, and whoever has no token the figures of 200 colleges.
 */
export const COST_LIMITS: LimitByCaller = { anonymous: 64_000, participant: 128_000, signedIn: 500_000 };

/** Of a subgraph that is asked by a gateway, whose plans add keys to what the gateway has let pass. */
export const SUBGRAPH_COST_LIMITS: LimitByCaller = { anonymous: 192_000, participant: 384_000, signedIn: 1_500_000 };

/** What the sentence says is reckoned from the rows that lists may have, not from those that they have. */
export function costExceeded(cost: number, limit: number, isAnonymous: boolean): HubError {
  const text = {
    ru:
      'Ответ мог бы занять до {cost} значений, а за один запрос отдаётся не больше {limit}: уменьшите first, спросите ' +
      'меньше лет и полей или разделите псевдонимы на несколько запросов.',
    en:
      'The answer could take up to {cost} values, and one request is answered with {limit} at most: lower first, ask ' +
      'for fewer years and fields, or spread the aliases over several requests.',
  };
  const more = { ru: ' С токеном предел выше.', en: ' With a token the limit is higher.' };
  const { ru, en } = fill(text, { cost, limit });
  return limitExceeded(isAnonymous ? { ru: ru + more.ru, en: en + more.en } : { ru, en });
}
