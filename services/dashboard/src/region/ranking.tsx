import { NativeSelect, Skeleton, Text, TextInput } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Explaining } from '../explain/use-explain';
import type { RegionFiguresQuery } from '../graph/generated/graphql';
import type { Answer } from '../graph/use-graph';
import { useLanguage } from '../i18n';
import { placeWith } from '../shell/address.policy';
import { FiguresLead } from '../shell/figures-lead';
import { useAddress } from '../shell/use-address';
import { Block } from '../ui/block';
import { Chart } from '../ui/chart/chart';
import { DistanceLegend } from '../ui/figure/figure-grid';
import { useTargetWords } from '../ui/figure/use-target-words';
import { CollegeList } from './college-list';
import { MissingColleges } from './missing-colleges';
import { chartHeight, rankingChart } from './ranking-chart';
import { commonAim, matching, rank, type Ranked } from './ranking.policy';
import { RankingTable } from './ranking-table';
import classes from './region.module.css';
import type { RankedColleges } from './use-region-figures';

/** Where on the page the ranking stands, for what leads to it. */
export const RANKING = 'ranking';

type Colleges = NonNullable<RankedColleges['region']>['colleges'];

interface RankingProps {
  readonly answer: Answer<RankedColleges>;
  /** Where in the answer the colleges stand. */
  readonly at: string;
  readonly year: string;
  /** The reader sees all live figures, so that a college without any has not reported. */
  readonly whole: boolean;
  readonly explain: Explaining['explain'];
  /** What the figures are told from, as the region's are; null while that is not known. */
  readonly told: ToldFrom | null | undefined;
}

type ToldFrom = Pick<
  NonNullable<NonNullable<RegionFiguresQuery['region']>['scorecard']>,
  'source' | 'asOf' | 'period' | 'revision'
>;

/** Colleges by an indicator of the reader's choice, and those that have none. */
export function Ranking({ answer, at, year, whole, explain, told }: RankingProps) {
  const { t } = useTranslation('region');
  const { params, go } = useAddress();
  const colleges = answer.data?.region?.colleges;
  const indicators = indicatorsOf(colleges);
  const chosen = indicators.find(({ code }) => code === params.get('indicator')) ?? indicators[0];
  const language = useLanguage();
  const all = rank(colleges?.nodes ?? [], chosen?.code ?? '', language);
  const words = params.get('q') ?? '';
  const ranked = matching(all.ranked, words);
  const missing = matching(all.missing, words);
  const title = chosen?.title ?? '';
  const placeOf = usePlaceOf(year);
  const without = { answer, at, rows: missing, title, placeOf, whole };
  // Nothing is published to this reader: the colleges themselves are all there is to show.
  if (!whole && all.missing.length > 0 && all.ranked.length === 0) return <MissingColleges {...without} all />;
  return (
    <div id={RANKING} tabIndex={-1} className={classes.ranking}>
      <Block
        title={t('ranking.title')}
        hint={told && <FiguresLead figures={{ ...told, indicators: scoresOf(ranked) }} year={year} collecting={null} />}
        answer={answer}
        at={at}
        select={({ region }) => region?.colleges}
        isEmpty={({ totalCount }) => totalCount === 0}
        empty={t('ranking.noColleges')}
        skeleton={<Skeleton height={chartHeight(12)} radius="md" />}
        controls={
          <div className={classes.controls} data-unprinted>
            <TextInput
              label={t('ranking.find')}
              className={classes.find}
              value={words}
              // Each letter is no step of its own to go back by.
              onChange={({ currentTarget: { value } }) => go({ q: value || null }, { replace: words !== '' })}
            />
            <NativeSelect
              label={t('ranking.indicator')}
              className={classes.indicator}
              data={indicators.map(({ code, title: label }) => ({ value: code, label }))}
              value={chosen?.code ?? ''}
              disabled={!chosen}
              onChange={(event) => go({ indicator: event.currentTarget.value })}
            />
          </div>
        }
      >
        {({ nodes, totalCount }) => (
          <>
            {words !== '' && ranked.length + missing.length === 0 && (
              <Text className={classes.hint}>{t('ranking.notFound', { words })}</Text>
            )}
            {all.ranked.length === 0 && all.missing.length > 0 && (
              <Text className={classes.hint}>{t('ranking.none')}</Text>
            )}
            {all.ranked.length === 0 && all.missing.length === 0 && <CollegeList colleges={nodes} placeOf={placeOf} />}
            {ranked.length > 0 && chosen && (
              <Ranks rows={ranked} indicator={chosen} year={year} placeOf={placeOf} explain={explain} />
            )}
            {nodes.length < totalCount && (
              <Text className={classes.hint}>{t('ranking.more', { shown: nodes.length, total: totalCount })}</Text>
            )}
          </>
        )}
      </Block>
      {missing.length > 0 && <MissingColleges {...without} />}
    </div>
  );
}

/** The address of a college's page with the very figures that are ranked: of the year, or of one published period of it. */
function usePlaceOf(year: string): (college: string) => string {
  const { params } = useAddress();
  const [source, period] = [params.get('source'), params.get('period')];
  return useCallback(
    (college) => placeWith(`/colleges/${college}`, '', { year, source, period }),
    [year, source, period],
  );
}

interface RanksProps {
  readonly rows: readonly Ranked[];
  readonly indicator: ReturnType<typeof indicatorsOf>[number];
  readonly year: string;
  readonly placeOf: (college: string) => string;
  readonly explain: Explaining['explain'];
}

function Ranks({ rows, indicator, year, placeOf, explain }: RanksProps) {
  const { t } = useTranslation(['region', 'figure']);
  const language = useLanguage();
  const [, navigate] = useLocation();
  const { title, direction } = indicator;
  const words = useTargetWords();
  const aim = commonAim(rows);
  const drawn = useMemo(() => rows.filter(({ score }) => score.value !== null), [rows]);
  const option = useMemo(
    () =>
      rankingChart(drawn, direction, language, {
        target: (target) => t(`ranking.target${direction}`, { target }),
        parts: (numerator, denominator) => t('parts', { ns: 'figure', numerator, denominator }),
      }),
    [drawn, direction, language, t],
  );
  const open = useCallback(
    (at: number) => {
      const college = drawn[at]?.college.code;
      if (college !== undefined) navigate(placeOf(college));
    },
    [drawn, navigate, placeOf],
  );
  return (
    <div className={classes.ranks}>
      {drawn.length > 0 && (
        <div className={classes.drawn}>
          <Chart
            option={option}
            height={chartHeight(drawn.length)}
            label={t('ranking.chart', { title })}
            onPick={open}
          />
          <div className={classes.key}>
            <DistanceLegend />
            {aim && <span>{words(aim, direction)}</span>}
            <span>{t('ranking.scale')}</span>
          </div>
        </div>
      )}
      <RankingTable
        rows={rows}
        indicator={indicator}
        caption={t('ranking.caption', { title, year })}
        placeOf={placeOf}
        explain={explain}
      />
    </div>
  );
}

const scoresOf = (rows: readonly Ranked[]) => rows.map(({ score }) => score);

/** All colleges of a region have its indicators; the first whose scorecard arrived names them. */
function indicatorsOf(colleges: Colleges | undefined) {
  const scorecard = colleges?.nodes.find((college) => college.scorecard)?.scorecard;
  return (scorecard?.indicators ?? []).map(({ indicator }) => indicator);
}
