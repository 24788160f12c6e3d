/** Columns that the hub writes and does not read: what it counts itself, as they say. */
export const COUNTED = {
  hours: 'Посещено часов (считает хаб)',
  outcome: 'Итог (считает хаб)',
} as const;
