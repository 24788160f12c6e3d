import { Button, Skeleton, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  FadingPairsDocument,
  LogMeetingDocument,
  type FadingPairsQuery,
  type LogMeetingMutationVariables,
} from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { useGraphPages } from '../graph/use-graph-pages';
import { LogDialog } from '../pair/log-dialog';
import { Failed } from '../ui/notes';
import { useFormat } from '../ui/use-format';
import classes from './meetings.module.css';

type Fading = NonNullable<FadingPairsQuery['fadingMentorships']>['nodes'][number];
type Pair = NonNullable<Fading['mentorship']>;

/** Pairs that are late for their meeting or fade, with why and without a word of what they say. */
export function FadingPairs({ collegeId }: { readonly collegeId: string }) {
  const { t } = useTranslation('meetings');
  const pages = useGraphPages(FadingPairsDocument, { collegeId }, ({ fadingMentorships }) =>
    fadingMentorships?.pageInfo.hasNextPage ? (fadingMentorships.pageInfo.endCursor ?? null) : null,
  );
  const [logged, setLogged] = useState<Pair | null>(null);
  if (pages.loading) return <Skeleton height={80} radius="md" mt="md" />;
  if (pages.failure) return <Failed message={pages.failure.message} />;
  const pairs = (pages.data ?? []).flatMap(({ fadingMentorships }) => fadingMentorships?.nodes ?? []);
  if (pairs.length === 0) return <p className={classes.muted}>{t('none')}</p>;
  return (
    <>
      <Title order={3} size="h4" className={classes.heading}>
        {t('list')}
      </Title>
      <ul className={classes.pairs}>
        {pairs.map(({ reasons, mentorship }) =>
          mentorship ? (
            <li key={mentorship.id}>
              <PairLine pair={mentorship} reasons={reasons} />
              <Button variant="default" size="xs" onClick={() => setLogged(mentorship)}>
                {t('log')}
              </Button>
            </li>
          ) : null,
        )}
      </ul>
      {pages.more && (
        <Button variant="light" mt="sm" loading={pages.loadingMore} onClick={pages.more}>
          {t('more')}
        </Button>
      )}
      {logged && <Log pair={logged} close={() => setLogged(null)} />}
    </>
  );
}

function PairLine({ pair, reasons }: { pair: Pair; reasons: Fading['reasons'] }) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const { mentor, mentee, form, lastMeeting, startedOn, cadence } = pair;
  const names = { mentee: mentee?.name ?? t('unseen'), mentor: mentor?.name ?? t('unseen') };
  return (
    <div>
      <strong>{t('pair', names)}</strong>
      <p className={classes.why}>
        {reasons.map((reason) => t(`reasons.${reason}`, { days: format.count(cadence?.lateBy ?? 0) })).join('; ')}
      </p>
      <p className={classes.muted}>
        {form.title} ·{' '}
        {lastMeeting ? t('last', { day: format.day(lastMeeting.day) }) : t('never', { day: format.day(startedOn) })}
      </p>
    </div>
  );
}

/** A meeting that the curator records for a pair. */
function Log({ pair, close }: { pair: Pair; close: () => void }) {
  const { mutateAsync, data, error } = useGraphMutation(LogMeetingDocument);
  const problem = data?.data.logMeeting.problems[0]?.message ?? error?.message;
  return (
    <LogDialog
      mentorshipId={pair.id}
      likely={pair.lastMeeting ? 'REGULAR' : 'INTRODUCTORY'}
      noteHint={null}
      close={close}
      problem={problem}
      log={async (input) => {
        const done = await mutateAsync({ input } as unknown as LogMeetingMutationVariables).catch(() => null);
        if (done?.data.logMeeting.problems.length === 0) close();
      }}
    />
  );
}
