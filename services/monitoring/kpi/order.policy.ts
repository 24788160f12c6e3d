interface Sortable {
  readonly value: number | null;
  readonly gap: number | null;
}

export type Order = 'AS_LISTED' | 'VALUE_ASC' | 'VALUE_DESC' | 'GAP_ASC' | 'GAP_DESC';

/** Rows in an order; those that have nothing to be ordered by stay as listed, at the end. */
export function ordered<Row extends Sortable>(rows: readonly Row[], order: Order): Row[] {
  if (order === 'AS_LISTED') return [...rows];
  const [by, way] = order.split('_') as ['VALUE' | 'GAP', 'ASC' | 'DESC'];
  const of = (row: Row) => (by === 'VALUE' ? row.value : row.gap);
  const sign = way === 'ASC' ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [left, right] = [of(a), of(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right);
  });
}
