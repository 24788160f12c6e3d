import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../shell/use-address';
import { usePeriodName } from '../ui/use-period-name';
import { Choices } from '../ui/choices';
import classes from './explore.module.css';
import { listText, ORDERS, PLACES, SPLITS, STATUSES, toggled, type View } from './view.policy';

interface ExploreControlsProps {
  readonly view: View;
  readonly indicators: readonly { readonly code: string; readonly title: string }[];
  readonly years: readonly string[];
  /** Those that are published. */
  readonly periods: readonly { readonly code: string }[];
}

/** What is compared, of when and of whom; each choice changes the address. */
export function ExploreControls({ view, indicators, years, periods }: ExploreControlsProps) {
  const { t } = useTranslation('explore');
  const { go } = useAddress();
  const nameOf = usePeriodName();
  const codes = indicators.map(({ code }) => code);
  // Another question begins at its first rows.
  const ask = (changes: Parameters<typeof go>[0]) => go({ ...changes, rows: null });
  return (
    <section className={classes.controls} aria-label={t('controls')} data-unprinted>
      <Choices
        legend={t('indicators')}
        offered={indicators.map(({ code, title }) => ({ value: code, label: title }))}
        chosen={view.indicators}
        toggle={(code) => ask({ indicators: listText(toggled(view.indicators, code, codes)) })}
      />
      <Choices
        legend={t('years')}
        offered={years.map((year) => ({ value: year, label: year }))}
        chosen={view.years}
        toggle={(year) => ask({ years: listText(toggled(view.years, year, years)), periods: null })}
      />
      {periods.length > 0 && (
        <Choices
          legend={t('periods')}
          offered={periods.map(({ code }) => ({ value: code, label: nameOf(code) }))}
          chosen={view.periods}
          toggle={(code) =>
            ask({
              periods: listText(
                toggled(
                  view.periods,
                  code,
                  periods.map((period) => period.code),
                ),
              ),
              years: null,
            })
          }
        />
      )}
      <div className={classes.selects}>
        <NativeSelect
          label={t('by')}
          data={[...PLACES, 'REGION' as const].map((place) => ({ value: place, label: t(`places.${place}`) }))}
          value={view.place ?? 'REGION'}
          onChange={({ currentTarget: { value } }) => ask({ by: value === 'COLLEGE' ? null : value.toLowerCase() })}
        />
        <NativeSelect
          label={t('split')}
          data={[
            { value: '', label: t('splits.none') },
            ...SPLITS.map((split) => ({ value: split, label: t(`splits.${split}`) })),
          ]}
          value={view.split ?? ''}
          onChange={({ currentTarget: { value } }) => ask({ split: value.toLowerCase() || null })}
        />
        <NativeSelect
          label={t('order')}
          data={ORDERS.map((order) => ({ value: order, label: t(`orders.${order}`) }))}
          value={view.order}
          onChange={({ currentTarget: { value } }) => ask({ order: value === 'VALUE_DESC' ? null : value })}
        />
        <Button
          variant={view.totals ? 'light' : 'default'}
          aria-pressed={view.totals}
          onClick={() => ask({ totals: view.totals ? null : '' })}
        >
          {t('totals')}
        </Button>
      </div>
      <Choices
        legend={t('statuses')}
        offered={STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) }))}
        chosen={view.statuses}
        toggle={(status) => ask({ statuses: listText(toggled(view.statuses, status, STATUSES)) })}
      />
    </section>
  );
}
