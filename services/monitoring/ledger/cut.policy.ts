/** What a numerator is narrowed to; null where it is not. */
export interface Cut {
  readonly form: string | null;
  readonly category: string | null;
}

export const WHOLE: Cut = { form: null, category: null };

export const isWhole = ({ form, category }: Cut): boolean => form === null && category === null;
