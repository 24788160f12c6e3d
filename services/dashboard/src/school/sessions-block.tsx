import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CardBlock } from '../ui/card-block';
import { CancelSession } from './make/cancel-session';
import { SessionDialog } from './make/session-dialog';
import classes from './school.module.css';
import type { Cohort, Session } from './school.type';
import { SessionsTable } from './sessions-table';

interface SessionsBlockProps {
  readonly cohort: Cohort;
  /** Whether the reader plans them. */
  readonly runs: boolean;
  readonly tell: (done: string) => void;
}

type Asking =
  { readonly what: 'put'; readonly session: Session | null } | { readonly what: 'cancel'; readonly session: Session };

/** The sessions of a cohort, planned, changed and cancelled by who runs it. */
export function SessionsBlock({ cohort, runs, tell }: SessionsBlockProps) {
  const { t } = useTranslation('school');
  const { t: ofMaking } = useTranslation('schoolMake');
  const [asking, setAsking] = useState<Asking | null>(null);
  const { sessions, programme } = cohort;
  const standing = (sessions?.nodes ?? []).filter(({ cancelledOn }) => cancelledOn === null);
  const taught = standing.reduce((sum, { hours }) => sum + hours, 0);
  const close = () => setAsking(null);
  function done(words: string): void {
    close();
    tell(words);
  }
  return (
    <CardBlock
      title={t('cohort.sessions')}
      hint={runs && !sessions?.pageInfo.hasNextPage && ofMaking('session.left', { taught, hours: programme.hours })}
      controls={
        runs && (
          <Button variant="default" onClick={() => setAsking({ what: 'put', session: null })}>
            {ofMaking('session.make')}
          </Button>
        )
      }
    >
      <SessionsTable
        sessions={sessions}
        acts={
          runs
            ? (session) => (
                <span className={classes.acts}>
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={ofMaking('session.changeOf', { title: session.title })}
                    onClick={() => setAsking({ what: 'put', session })}
                  >
                    {ofMaking('session.change')}
                  </Button>
                  <Button
                    size="xs"
                    variant="subtle"
                    color="gray"
                    aria-label={ofMaking('session.cancelOf', { title: session.title })}
                    onClick={() => setAsking({ what: 'cancel', session })}
                  >
                    {ofMaking('session.cancel')}
                  </Button>
                </span>
              )
            : null
        }
      />
      {asking?.what === 'put' && <SessionDialog {...{ cohort, close, done }} session={asking.session} />}
      {asking?.what === 'cancel' && (
        <CancelSession {...{ close, done }} cohortId={cohort.id} session={asking.session} />
      )}
    </CardBlock>
  );
}
