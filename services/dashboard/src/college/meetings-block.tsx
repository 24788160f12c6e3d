import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CollegeCadenceDocument, type CollegeCadenceQuery } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/meetings';
import * as pairTexts from '../i18n/texts/pair';
import { Block } from '../ui/block';
import { useFormat } from '../ui/use-format';
import { FadingPairs } from './fading-pairs';
import classes from './meetings.module.css';

addTexts('meetings', texts);
addTexts('pair', pairTexts);

type Counts = NonNullable<NonNullable<CollegeCadenceQuery['college']>['cadence']>;

const COUNTS = ['onCadence', 'late', 'notStarted', 'paused', 'fading'] as const;

interface MeetingsBlockProps {
  readonly code: string;
  readonly collegeId: string;
  /** Whether the reader sees which pairs they are. */
  readonly listed: boolean;
}

/** Whether pairs of the college meet in time: how many for the region, and which for the college's own staff. */
export function MeetingsBlock({ code, collegeId, listed }: MeetingsBlockProps) {
  const { t } = useTranslation('meetings');
  const answer = useGraph(CollegeCadenceDocument, { code });
  return (
    <Block
      title={t('title')}
      hint={t('hint')}
      answer={answer}
      at="college.cadence"
      from="programs"
      select={(data) => data.college?.cadence}
      isEmpty={({ atWork }) => atWork === 0}
      empty={t('empty')}
      skeleton={<Skeleton height={120} radius="md" />}
    >
      {(counts) => (
        <>
          <CountsLine counts={counts} />
          {listed && <FadingPairs collegeId={collegeId} />}
        </>
      )}
    </Block>
  );
}

function CountsLine({ counts }: { counts: Counts }) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  return (
    <dl className={classes.counts}>
      {COUNTS.filter((name) => name !== 'paused' || counts.paused > 0).map((name) => (
        <div key={name}>
          <dt>{t(`counts.${name}`)}</dt>
          <dd>{format.count(counts[name])}</dd>
        </div>
      ))}
    </dl>
  );
}
