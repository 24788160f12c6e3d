/** An order as it is typed; days are empty until chosen. */
export interface OrderForm {
  readonly number: string;
  readonly date: string;
  /** Day from which it acts, where it states another than its date. */
  readonly actsFrom: string;
}

/** What is asked of the graph, as far as the form says it. */
export function orderInput({ number, date, actsFrom }: OrderForm) {
  return { order: { number: number.trim(), date }, actsFrom: actsFrom || null };
}

export const isWhole = ({ number, date }: OrderForm): boolean => number.trim() !== '' && date !== '';
