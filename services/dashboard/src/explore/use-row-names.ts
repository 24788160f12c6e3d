import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExploreFiguresQuery } from '../graph/generated/graphql';
import { usePeriodName } from '../ui/use-period-name';
import type { Place } from './chart.policy';
import type { View } from './view.policy';

export type Row = NonNullable<ExploreFiguresQuery['kpi']>[number];

export interface RowNames {
  /** What a row is of, by codes. */
  readonly placeOf: (row: Row) => Place;
  /** What a code of a dimension is called; null is all of it. */
  readonly nameOf: (dimension: keyof Place, key: string | null) => string;
}

/** What rows of the table are of, in codes and in words. */
export function useRowNames(
  rows: readonly Row[],
  view: View,
  forms: readonly { readonly code: string; readonly title: string }[],
): RowNames {
  const { t } = useTranslation('explore');
  const periodName = usePeriodName();
  const byPeriod = view.periods.length > 0;
  const placeOf = useCallback(
    ({ year, period, college, municipality, form, category, indicator }: Row): Place => ({
      time: (byPeriod ? period : null) ?? year,
      place: college?.code ?? municipality,
      split: form ?? category,
      indicator: indicator.code,
    }),
    [byPeriod],
  );
  const titles = useMemo(() => {
    const colleges = rows.flatMap(({ college }) => (college ? [[college.code, college.name] as const] : []));
    const indicators = rows.map(({ indicator: { code, title } }) => [code, title] as const);
    return new Map([...colleges, ...indicators, ...forms.map(({ code, title }) => [code, title] as const)]);
  }, [rows, forms]);
  const nameOf = useCallback(
    (dimension: keyof Place, key: string | null) => {
      if (dimension === 'time') return byPeriod ? periodName(key ?? '') : (key ?? '');
      if (dimension === 'place' && key === null) return t('whole.place');
      if (dimension === 'place' && key === '') return t('noMunicipality');
      if (dimension === 'split' && key === null) return t('whole.split');
      if (dimension === 'split' && view.split === 'CATEGORY') return categoryName(t, key ?? '');
      return titles.get(key ?? '') ?? key ?? '';
    },
    [byPeriod, periodName, t, titles, view.split],
  );
  return { placeOf, nameOf };
}

function categoryName(t: ReturnType<typeof useTranslation<'explore'>>['t'], category: string): string {
  return t(`categories.${category as NonNullable<Row['category']>}`);
}
