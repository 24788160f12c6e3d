import { NativeSelect, Skeleton, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegionCollegesQuery } from '../graph/generated/graphql';
import type { Answer } from '../graph/use-graph';
import { useLanguage } from '../i18n';
import { useQueryParam } from '../shell/use-query-param';
import { Block } from '../ui/block';
import { Chart } from '../ui/chart/chart';
import { CollegeList } from './college-list';
import { MissingColleges } from './missing-colleges';
import { chartHeight, rankingChart } from './ranking-chart';
import { rank, type Ranked } from './ranking.policy';
import { RankingTable } from './ranking-table';
import classes from './region.module.css';

type Colleges = NonNullable<RegionCollegesQuery['region']>['colleges'];

interface RankingProps {
  readonly answer: Answer<RegionCollegesQuery>;
  readonly year: string;
  /** The reader sees all live figures, so that a college without any has not reported. */
  readonly whole: boolean;
}

/** Colleges by an indicator of the reader's choice, and those that have none. */
export function Ranking({ answer, year, whole }: RankingProps) {
  const { t } = useTranslation('region');
  const [asked, choose] = useQueryParam('indicator');
  const colleges = answer.data?.region?.colleges;
  const indicators = indicatorsOf(colleges);
  const chosen = indicators.find(({ code }) => code === asked) ?? indicators[0];
  const language = useLanguage();
  const { ranked, missing } = rank(colleges?.nodes ?? [], chosen?.code ?? '', language);
  const title = chosen?.title ?? '';
  const without = { answer, rows: missing, title, year, whole };
  // Nothing is published to this reader: the colleges themselves are all there is to show.
  if (!whole && missing.length > 0 && ranked.length === 0) return <MissingColleges {...without} all />;
  return (
    <>
      <Block
        title={t('ranking.title')}
        answer={answer}
        at="region.colleges"
        select={({ region }) => region?.colleges}
        isEmpty={({ totalCount }) => totalCount === 0}
        empty={t('ranking.noColleges')}
        skeleton={<Skeleton height={chartHeight(12)} radius="md" />}
        controls={
          <NativeSelect
            label={t('ranking.indicator')}
            className={classes.indicator}
            data={indicators.map(({ code, title: label }) => ({ value: code, label }))}
            value={chosen?.code ?? ''}
            disabled={!chosen}
            onChange={(event) => choose(event.currentTarget.value)}
          />
        }
      >
        {({ nodes, totalCount }) => (
          <>
            {ranked.length === 0 && missing.length > 0 && <Text className={classes.hint}>{t('ranking.none')}</Text>}
            {ranked.length === 0 && missing.length === 0 && <CollegeList colleges={nodes} year={year} />}
            {ranked.length > 0 && <Ranks rows={ranked} title={title} year={year} />}
            {nodes.length < totalCount && (
              <Text className={classes.hint}>{t('ranking.more', { shown: nodes.length, total: totalCount })}</Text>
            )}
          </>
        )}
      </Block>
      {missing.length > 0 && <MissingColleges {...without} />}
    </>
  );
}

function Ranks({ rows, title, year }: { rows: readonly Ranked[]; title: string; year: string }) {
  const { t } = useTranslation(['region', 'figure']);
  const language = useLanguage();
  const drawn = useMemo(() => rows.filter(({ score }) => score.value !== null), [rows]);
  const option = useMemo(
    () =>
      rankingChart(drawn, language, {
        target: (target) => t('ranking.target', { target }),
        parts: (numerator, denominator) => t('parts', { ns: 'figure', numerator, denominator }),
      }),
    [drawn, language, t],
  );
  return (
    <>
      {drawn.length > 0 && (
        <Chart option={option} height={chartHeight(drawn.length)} label={t('ranking.chart', { title })} />
      )}
      <RankingTable rows={rows} caption={t('ranking.caption', { title, year })} year={year} />
    </>
  );
}

/** All colleges of a region have its indicators; the first whose scorecard arrived names them. */
function indicatorsOf(colleges: Colleges | undefined) {
  const scorecard = colleges?.nodes.find((college) => college.scorecard)?.scorecard;
  return (scorecard?.indicators ?? []).map(({ indicator }) => indicator);
}
