import { Button, Skeleton } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExploreFiguresQuery } from '../graph/generated/graphql';
import type { Answer } from '../graph/use-graph';
import { useLanguage } from '../i18n';
import { useAddress } from '../shell/use-address';
import { Block } from '../ui/block';
import { Chart } from '../ui/chart/chart';
import table from '../ui/table.module.css';
import { drawnOf } from './chart.policy';
import { exploreChart, exploreHeight } from './explore-chart';
import { ExploreTable } from './explore-table';
import classes from './explore.module.css';
import { useRowNames, type Row, type RowNames } from './use-row-names';
import { PAGE, type View } from './view.policy';

interface ExploreResultProps {
  readonly answer: Answer<ExploreFiguresQuery>;
  readonly view: View;
  readonly forms: readonly { readonly code: string; readonly title: string }[];
}

/** The rows as a chart and, beside it, as a table. */
export function ExploreResult({ answer, view, forms }: ExploreResultProps) {
  const { t } = useTranslation('explore');
  const { go } = useAddress();
  const all = answer.data?.kpi;
  const rows = useMemo(() => (all ?? []).slice(0, view.rows), [all, view.rows]);
  const names = useRowNames(rows, view, forms);
  const more = (all?.length ?? 0) > view.rows;
  return (
    <Block
      title={t('result')}
      hint={view.split !== null && t('notAdded')}
      answer={answer}
      at="kpi"
      select={({ kpi }) => kpi}
      isEmpty={(kpi) => kpi.length === 0}
      empty={t('empty')}
      skeleton={<Skeleton height={420} radius="md" />}
    >
      {() => (
        <>
          <div className={classes.result}>
            <Drawing rows={rows} names={names} />
            <ExploreTable rows={rows} view={view} names={names} />
          </div>
          <div className={table.foot} data-unprinted>
            <span role="status">{t(more ? 'shownFirst' : 'shownAll', { count: rows.length })}</span>
            {more && (
              <Button
                variant="default"
                size="sm"
                loading={answer.outdated}
                onClick={() => go({ rows: String(view.rows + PAGE) }, { replace: true })}
              >
                {t('more')}
              </Button>
            )}
          </div>
        </>
      )}
    </Block>
  );
}

function Drawing({ rows, names: { placeOf, nameOf } }: { rows: readonly Row[]; names: RowNames }) {
  const { t } = useTranslation('explore');
  const language = useLanguage();
  const drawn = useMemo(() => {
    const told = rows.filter(({ value }) => value !== null);
    const points = told.map((row) => ({ at: placeOf(row), day: row.asOf ?? row.year, value: row.value }));
    return drawnOf(points, nameOf);
  }, [rows, placeOf, nameOf]);
  const option = useMemo(() => exploreChart(drawn, language), [drawn, language]);
  if (drawn.axis.length === 0) return null;
  return (
    <div>
      <Chart option={option} height={exploreHeight(drawn)} label={t(`chart.${drawn.kind}`)} />
      {drawn.leftOut > 0 && <p className={classes.hint}>{t('leftOut', { count: drawn.leftOut })}</p>}
    </div>
  );
}
