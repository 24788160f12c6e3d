import { Anchor, Button, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { SharePracticeDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { Failed } from '../ui/notes';
import { PracticeDialog } from './practice-dialog';
import { PracticeList } from './practice-list';
import classes from './results.module.css';
import type { KeptPractice, ViewProps } from './results.type';
import { WithdrawPractice } from './withdraw-practice';

type Asking = { readonly what: 'add' } | { readonly what: 'change' | 'withdraw'; readonly practice: KeptPractice };

/** The college's base of practices of a year: search, add, change, offer to the region, take out. */
export function PracticesView({ at, tell }: ViewProps) {
  const { t } = useTranslation('results');
  const [withdrawn, setWithdrawn] = useState(false);
  const [asking, setAsking] = useState<Asking | null>(null);
  const close = () => setAsking(null);
  function done(words: string): void {
    close();
    tell(words);
  }
  return (
    <>
      <PracticeList
        asked={{ collegeId: at.id, years: [at.year], withdrawn }}
        of="college"
        controls={
          <>
            <Switch
              label={t('practices.showWithdrawn')}
              checked={withdrawn}
              onChange={({ currentTarget: { checked } }) => setWithdrawn(checked)}
            />
            <Button onClick={() => setAsking({ what: 'add' })}>{t('practices.add')}</Button>
          </>
        }
        acts={(practice) =>
          practice.withdrawnOn ? null : (
            <div className={classes.acts}>
              <Share at={at} practice={practice} tell={tell} />
              {practice.mentorshipId && (
                <Button
                  component={Link}
                  href={`/pairs/${at.code}/pair/${practice.mentorshipId}`}
                  size="xs"
                  variant="default"
                >
                  {t('practices.pair')}
                </Button>
              )}
              <Button size="xs" variant="default" onClick={() => setAsking({ what: 'change', practice })}>
                {t('practices.change')}
              </Button>
              <Button size="xs" variant="default" onClick={() => setAsking({ what: 'withdraw', practice })}>
                {t('practices.withdraw')}
              </Button>
            </div>
          )
        }
      />
      <p className={classes.muted}>
        {t('practices.fromPair')}{' '}
        <Anchor component={Link} href={`/pairs/${at.code}?year=${at.year}`}>
          {t('practices.toPairs')}
        </Anchor>
      </p>
      {asking?.what === 'add' && <PracticeDialog at={at} practice={null} source={null} close={close} done={done} />}
      {asking?.what === 'change' && (
        <PracticeDialog at={at} practice={asking.practice} source={null} close={close} done={done} />
      )}
      {asking?.what === 'withdraw' && <WithdrawPractice at={at} practice={asking.practice} close={close} done={done} />}
    </>
  );
}

/** Offers a practice to the region, or keeps it. */
function Share({ at, practice, tell }: ViewProps & { readonly practice: KeptPractice }) {
  const { t } = useTranslation('results');
  const sharing = useGraphMutation(SharePracticeDocument);
  const offered = practice.offeredOn !== null;
  const failed = sharing.data?.data.sharePractice.problems[0]?.message ?? sharing.error?.message;
  return (
    <>
      <Button
        size="xs"
        variant={offered ? 'default' : 'light'}
        loading={sharing.isPending}
        onClick={() =>
          sharing.mutate(
            { input: { collegeId: at.id, id: practice.id, share: !offered } },
            {
              onSuccess: ({ data }) =>
                data.sharePractice.problems.length === 0 && tell(t(offered ? 'practices.kept' : 'practices.asked')),
            },
          )
        }
      >
        {t(offered ? 'practices.keep' : 'practices.share')}
      </Button>
      {failed && <Failed message={failed} />}
    </>
  );
}
