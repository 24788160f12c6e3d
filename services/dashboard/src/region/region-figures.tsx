import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Explaining } from '../explain/use-explain';
import type { RegionFiguresQuery, RegionTrendsQuery } from '../graph/generated/graphql';
import type { Answer } from '../graph/use-graph';
import { useSession } from '../session/session';
import { useAddress } from '../shell/use-address';
import { Block } from '../ui/block';
import { FigureGrid, FigureGridSkeleton, FigureLegend } from '../ui/figure/figure-grid';
import { FigureTile } from '../ui/figure/figure-tile';
import { commonNote, isUnreported } from '../ui/figure/figure.policy';
import { trendLineOf } from '../ui/figure/trend.policy';
import { RANKING } from './ranking';
import classes from './region.module.css';

type Scores = NonNullable<NonNullable<RegionFiguresQuery['region']>['scorecard']>['indicators'];
type Trends = NonNullable<NonNullable<RegionTrendsQuery['region']>['trends']>;

/** How many tiles to keep room for: the indicators that ship with the hub. */
const TILES = 7;

interface RegionFiguresProps extends Omit<TilesProps, 'scores'> {
  readonly answer: Answer<RegionFiguresQuery>;
  /** Where in the answer the figures stand. */
  readonly at: string;
}

/** The region's indicators; where none can be seen yet, their targets and who sees what. */
export function RegionFigures({ answer, at, ...tiles }: RegionFiguresProps) {
  const { t } = useTranslation('region');
  return (
    <Block
      plain
      title={t('indicators')}
      answer={answer}
      at={at}
      select={({ region }) => region?.scorecard?.indicators}
      isEmpty={(indicators) => indicators.length === 0}
      empty={t('noIndicators')}
      skeleton={<FigureGridSkeleton tiles={TILES} />}
    >
      {(scores) => <Tiles scores={scores} {...tiles} />}
    </Block>
  );
}

interface TilesProps {
  readonly scores: Scores;
  /** The reader sees all live figures: what is missing has not been reported. */
  readonly whole: boolean;
  /** The year is under way, and few colleges have reported. */
  readonly collecting: boolean;
  readonly trends: Trends;
  readonly explain: Explaining['explain'];
}

function Tiles({ scores, whole, collecting, trends, explain }: TilesProps) {
  const { t } = useTranslation('region');
  const { to } = useAddress();
  const note = commonNote(scores);
  const legend = [
    ...(note ? [] : [t('legend.bar'), t('legend.scale'), t('legend.dashed')]),
    ...(trends.some(({ points }) => trendLineOf(points)) ? [t('legend.trend')] : []),
    t('legend.people'),
  ];
  return (
    <>
      {note && <Unpublished note={whole && isUnreported(scores) ? t('unpublished.nobody') : note} whole={whole} />}
      <FigureGrid>
        {scores.map(({ indicator, forecast, ...figure }) => (
          <FigureTile
            key={indicator.code}
            indicator={indicator}
            figure={figure}
            forecast={forecast}
            targetAlone={note !== null}
            collecting={collecting}
            trend={trends.find((trend) => trend.indicator.code === indicator.code)?.points}
            explain={() => explain({ indicator: indicator.code })}
            link={(title) => (
              <Link href={to({ indicator: indicator.code })} onClick={goToRanking}>
                {title}
              </Link>
            )}
          />
        ))}
        <FigureLegend title={t('legend.title')} lines={legend} colours={note === null} />
      </FigureGrid>
    </>
  );
}

/** Once the page has taken the indicator up. */
function goToRanking(): void {
  requestAnimationFrame(() => document.getElementById(RANKING)?.focus());
}

/** Said once for all tiles: why there is no figure, and for whom there would be one. */
function Unpublished({ note, whole }: { note: string; whole: boolean }) {
  const { t } = useTranslation(['region', 'shell']);
  const { account, settings, signIn } = useSession();
  const stranger = account === null && settings.signIn !== null;
  return (
    <div className={classes.unpublished}>
      <div>
        <Text fw={600}>{t('unpublished.title')}</Text>
        <Text className={classes.hint}>{note}</Text>
        {!whole && stranger && <Text className={classes.hint}>{t('unpublished.signIn')}</Text>}
      </div>
      {!whole && stranger && (
        <Button onClick={signIn} data-unprinted>
          {t('signIn', { ns: 'shell' })}
        </Button>
      )}
    </div>
  );
}
