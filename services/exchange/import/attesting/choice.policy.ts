import type { Bilingual } from '#kernel/i18n/messages.js';
import { isIsoDate } from '#kernel/time/iso-date.js';
import { WITHOUT_ATTESTING, type Attesting } from './attesting.policy.js';

/** What whoever imports says of what it attests, on the command line or in an address. */
export interface GivenChoice {
  readonly attestConsents?: boolean | undefined;
  readonly orderNumber?: string | undefined;
  readonly orderDate?: string | undefined;
  readonly orderActsFrom?: string | undefined;
  readonly withoutOrder?: boolean | undefined;
  readonly withoutAttesting?: boolean | undefined;
}

const TEXTS = {
  contradiction: {
    ru: 'Выберите одно: приказ, «без приказа» или «ничего не подтверждать».',
    en: 'Choose one: an order, "without an order", or "attest nothing".',
  },
  halfOrder: {
    ru: 'У приказа есть и номер, и дата: назовите оба.',
    en: 'An order has a number and a date: give both.',
  },
  day: {
    ru: 'День приказа пишется так: 2024-09-01.',
    en: 'A day of the order is written like this: 2024-09-01.',
  },
} as const satisfies Record<string, Bilingual>;

/** What the college says; or what is wrong with what was given. */
export function attestingOf(given: GivenChoice): { readonly attesting: Attesting } | { readonly problem: Bilingual } {
  const { attestConsents, orderNumber, orderDate, orderActsFrom, withoutOrder, withoutAttesting } = given;
  const namesOrder = [orderNumber, orderDate, orderActsFrom].some((part) => part !== undefined);
  const choices = [attestConsents || namesOrder || withoutOrder, withoutAttesting].filter(Boolean).length;
  if (choices > 1 || (namesOrder && withoutOrder)) return { problem: TEXTS.contradiction };
  if (withoutAttesting) return { attesting: WITHOUT_ATTESTING };
  const consents = attestConsents ? { consents: true } : {};
  if (withoutOrder) return { attesting: { ...consents, pairs: 'PROPOSED' } };
  if (!namesOrder) return { attesting: consents };
  if (!orderNumber?.trim() || orderDate === undefined) return { problem: TEXTS.halfOrder };
  const actsFrom = orderActsFrom ?? orderDate;
  if (![orderDate, actsFrom].every(isIsoDate)) return { problem: TEXTS.day };
  return { attesting: { ...consents, pairs: { number: orderNumber.trim(), date: orderDate, actsFrom } } };
}
