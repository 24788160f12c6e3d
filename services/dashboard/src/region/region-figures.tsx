import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RegionFiguresQuery } from '../graph/generated/graphql';
import type { Answer } from '../graph/use-graph';
import { useSession } from '../session/session';
import { Block } from '../ui/block';
import { FigureGrid, FigureGridSkeleton, FigureLegend } from '../ui/figure/figure-grid';
import { FigureTile } from '../ui/figure/figure-tile';
import { commonNote, isUnreported } from '../ui/figure/figure.policy';
import classes from './region.module.css';

type Scores = NonNullable<NonNullable<RegionFiguresQuery['region']>['scorecard']>['indicators'];

/** How many tiles to keep room for: the seven indicators that ship with the hub, and how to read them. */
const TILES = 8;

interface RegionFiguresProps {
  readonly answer: Answer<RegionFiguresQuery>;
  /** The reader sees all live figures: what is missing has not been reported. */
  readonly whole: boolean;
}

/** The region's indicators; where none can be seen yet, their targets and who sees what. */
export function RegionFigures({ answer, whole }: RegionFiguresProps) {
  const { t } = useTranslation('region');
  return (
    <Block
      plain
      title={t('indicators')}
      answer={answer}
      at="region.scorecard"
      select={({ region }) => region?.scorecard?.indicators}
      isEmpty={(indicators) => indicators.length === 0}
      empty={t('noIndicators')}
      skeleton={<FigureGridSkeleton tiles={TILES} />}
    >
      {(scores) => <Tiles scores={scores} whole={whole} />}
    </Block>
  );
}

function Tiles({ scores, whole }: { scores: Scores; whole: boolean }) {
  const { t } = useTranslation('region');
  const note = commonNote(scores);
  const legend = [...(note ? [] : [t('legend.bar'), t('legend.dashed')]), t('legend.people')];
  return (
    <>
      {note && <Unpublished note={whole && isUnreported(scores) ? t('unpublished.nobody') : note} whole={whole} />}
      <FigureGrid>
        {scores.map(({ indicator, ...figure }) => (
          <FigureTile key={indicator.code} indicator={indicator} figure={figure} targetAlone={note !== null} />
        ))}
        <FigureLegend title={t('legend.title')} lines={legend} />
      </FigureGrid>
    </>
  );
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
      {!whole && stranger && <Button onClick={signIn}>{t('signIn', { ns: 'shell' })}</Button>}
    </div>
  );
}
