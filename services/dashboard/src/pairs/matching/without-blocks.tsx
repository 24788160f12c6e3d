import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RecordMenteeSupportDocument } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import card from '../../people/card/card.module.css';
import people from '../../people/people.module.css';
import { CardBlock } from '../../ui/card-block';
import { Failed } from '../../ui/notes';
import parts from '../../ui/parts.module.css';
import { refusalOf } from '../../graph/bulk.policy';
import { Side } from '../pair-words';
import classes from '../pairs.module.css';
import type { College, ViewProps } from '../pairs.type';
import type { Decide, Idle, Unmatched } from './board.type';
import { ChooseMentor } from './choose-mentor';

interface UnmatchedBlockProps extends ViewProps {
  readonly unmatched: readonly Unmatched[];
  readonly decide: Decide;
  readonly listed: (said: string) => void;
}

/** Mentees for whom the proposal has no mentor: why, what would help, and what can be done by hand. */
export function UnmatchedBlock({ college, year, unmatched, decide, listed }: UnmatchedBlockProps) {
  const { t } = useTranslation('pairs');
  const listing = useGraphMutation(RecordMenteeSupportDocument);
  const { concerned, others } = ofProgramme(unmatched, 'MENTEE_CATEGORY');
  if (unmatched.length === 0) return null;

  function list(): void {
    const rows = concerned.slice(0, MOST_ROWS).map(({ mentee }) => ({ menteeId: mentee.id }));
    listing.mutate(
      { input: { collegeId: college.id, year, rows } },
      {
        onSuccess({ data }) {
          const { created } = data.recordMenteeSupport;
          if (!refusalOf(data.recordMenteeSupport)) listed(t('support.listed', { count: created }));
        },
      },
    );
  }

  const refusal = refusalOf(listing.data?.data.recordMenteeSupport) ?? listing.error?.message;
  return (
    <CardBlock title={t('board.unmatched', { count: concerned.length })} hint={t('board.unmatchedHint')}>
      {concerned.length > 0 && (
        <div className={`${parts.actions} ${classes.above}`}>
          <Button variant="default" loading={listing.isPending} onClick={list}>
            {t('support.list')}
          </Button>
        </div>
      )}
      {refusal && <Failed message={refusal} />}
      <ul className={card.records}>
        {concerned.map(({ mentee, reasons, help }) => (
          <li key={mentee.id}>
            <strong>
              <Side college={college} person={mentee} />
            </strong>
            <Reasons reasons={reasons} />
            {help.map(({ code, text, person }) => (
              <span key={`${code} ${person?.id}`} className={people.facts}>
                {t('board.helps', { text })}
                {person && `: ${person.name}`}
                {person && code === 'FORBIDDEN' && (
                  <>
                    {' '}
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      onClick={() => decide({ menteeId: mentee.id, mentorId: person.id }, 'LIFTED')}
                    >
                      {t('board.lift')}
                    </Button>
                  </>
                )}
              </span>
            ))}
            <div className={classes.acts}>
              <ChooseMentor college={college} mentee={mentee} />
            </div>
          </li>
        ))}
      </ul>
      {others > 0 && <p className={people.muted}>{t('board.otherCategory', { count: others })}</p>}
    </CardBlock>
  );
}

/** As many as one call takes; the rest is listed by another press. */
const MOST_ROWS = 1_000;

/** Mentors with free places for whom the proposal has nobody. */
export function IdleBlock({ college, idle }: { college: College; idle: readonly Idle[] }) {
  const { t } = useTranslation('pairs');
  const { concerned, others } = ofProgramme(idle, 'MENTOR_CATEGORY');
  if (idle.length === 0) return null;
  return (
    <CardBlock title={t('board.idle', { count: concerned.length })} hint={t('board.idleHint')}>
      <ul className={card.records}>
        {concerned.map(({ mentor, reasons, help }) => (
          <li key={mentor.id}>
            <strong>
              <Side college={college} person={mentor} />
            </strong>
            <Reasons reasons={reasons} />
            {help.map(({ code, text, person }) => (
              <span key={`${code} ${person?.id}`} className={people.facts}>
                {t('board.helps', { text })}
                {person && `: ${person.name}`}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {others > 0 && <p className={people.muted}>{t('board.otherCategory', { count: others })}</p>}
    </CardBlock>
  );
}

function Reasons({ reasons }: { reasons: Unmatched['reasons'] }) {
  return <span className={people.facts}>{reasons.map(({ text }) => text).join('; ')}</span>;
}

interface Without {
  readonly reasons: readonly { readonly code: string }[];
}

/** Whoever is of another category is no matter of this programme: they are counted, and not gone through one by one. */
function ofProgramme<One extends Without>(all: readonly One[], category: string) {
  const concerned = all.filter(({ reasons }) => reasons.every(({ code }) => code !== category));
  return { concerned, others: all.length - concerned.length };
}
