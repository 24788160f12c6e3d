import { RENEWAL_DAYS } from './certificate.policy.js';

/** Days behind the end of a certificate for which its renewal is asked for. */
const ASKED_DAYS = 366;

/** Whether the renewal of a certificate `c` is due on a day, with the `next` one joined. */
export const renewalDueOn = (today: string): string => `
  (c.valid_until between ${today} - ${ASKED_DAYS} and ${today} + ${RENEWAL_DAYS} and c.revoked_on is null
   and next.id is null and not c.holder_erased)`;
