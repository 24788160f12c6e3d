import type { Attests } from './lines.type.js';

/** What the college says: an order, that there is none yet, consents where there are no new pairs, or nothing of it. */
export type Way = 'order' | 'proposed' | 'consents' | 'nothing';

/** The order as it is typed; days are empty until chosen. */
export interface OrderForm {
  readonly number: string;
  readonly date: string;
  /** Day from which it acts, where it states another than its date. */
  readonly actsFrom: string;
}

export interface AttestingForm {
  readonly way: Way | null;
  readonly order: OrderForm;
  /** The tick of whoever confirms it for the college. */
  readonly confirmed: boolean;
}

export const UNDECIDED: AttestingForm = {
  way: null,
  order: { number: '', date: '', actsFrom: '' },
  confirmed: false,
};

/** What there is to choose from. */
export function waysOf({ pairs, proposals, leftOut, undecided, orderProblem }: Attests): readonly Way[] {
  const hasPairs = pairs + proposals + leftOut.pairs > 0 || undecided.includes('order') || orderProblem !== undefined;
  return hasPairs ? ['order', 'proposed', 'nothing'] : ['consents', 'nothing'];
}

/** Whether the import attests something, or leaves out what it could. */
export function isAsked({ consents, pairs, proposals, leftOut, undecided }: Attests): boolean {
  return consents + pairs + proposals + leftOut.consents + leftOut.pairs + undecided.length > 0;
}

/** Whether the form says enough to be checked with. */
export function isDecided({ way, order, confirmed }: AttestingForm): boolean {
  if (way === null) return false;
  if (way === 'nothing') return true;
  return confirmed && (way !== 'order' || (order.number.trim() !== '' && order.date !== ''));
}

/** The same in the address that the file is sent to. */
export function attestingQuery(form: AttestingForm): Readonly<Record<string, string>> {
  if (!isDecided(form)) return {};
  const { number, date, actsFrom } = form.order;
  switch (form.way) {
    case 'nothing':
      return { withoutAttesting: 'true' };
    case 'proposed':
      return { attestConsents: 'true', withoutOrder: 'true' };
    case 'order': {
      const order = { orderNumber: number.trim(), orderDate: date };
      return { attestConsents: 'true', ...order, ...(actsFrom ? { orderActsFrom: actsFrom } : {}) };
    }
    default:
      return { attestConsents: 'true' };
  }
}
