import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PersonCardQuery } from '../../graph/generated/graphql';
import type { Answer } from '../../graph/use-graph';
import { Block } from '../../ui/block';
import { useFormat } from '../../ui/use-format';
import card from './card.module.css';
import classes from '../people.module.css';
import type { College } from '../people.type';
import type { Mentorship } from './card.type';

interface MentorshipsBlockProps {
  readonly college: College;
  readonly personId: string;
  readonly answer: Answer<PersonCardQuery>;
}

/** Whom the person mentors and has mentored, and who mentored them. */
export function MentorshipsBlock({ college, personId, answer }: MentorshipsBlockProps) {
  const { t } = useTranslation('person');
  return (
    <Block
      title={t('mentorships.title')}
      answer={answer}
      at="mentorships"
      from="programs"
      select={({ mentorships }) => mentorships?.nodes}
      isEmpty={(nodes) => nodes.length === 0}
      empty={t('mentorships.none')}
    >
      {(nodes) => (
        <ul className={card.records}>
          {nodes.map((mentorship) => (
            <li key={mentorship.id}>
              <MentorshipWords college={college} personId={personId} mentorship={mentorship} />
            </li>
          ))}
        </ul>
      )}
    </Block>
  );
}

function MentorshipWords({
  college,
  personId,
  mentorship,
}: Omit<MentorshipsBlockProps, 'answer'> & { mentorship: Mentorship }) {
  const { t } = useTranslation('person');
  const format = useFormat();
  const { mentor, mentee, program, year, status, startedOn, endedOn, endReason, order, directive, follows } =
    mentorship;
  const mentors = mentor?.id === personId;
  const other = mentors ? mentee : mentor;
  const facts = [
    program?.form?.title,
    year,
    t('from', { when: format.day(startedOn) }),
    endedOn && t('until', { when: format.day(endedOn) }),
    endReason,
    order?.attested && t('mentorships.attested'),
    order?.number && t('mentorships.order', { number: order.number }),
    directive && t('mentorships.directive'),
    follows && t('mentorships.follows', { name: follows.mentor?.name ?? t('mentorships.hidden') }),
  ];
  return (
    <>
      <span>
        {t(mentors ? 'mentorships.mentorOf' : 'mentorships.menteeOf')}:{' '}
        {other ? (
          <Anchor component={Link} href={`/people/${college.code}/person/${other.id}`}>
            {other.name}
          </Anchor>
        ) : (
          t('mentorships.hidden')
        )}{' '}
        <span className={classes.badge} data-kind={status === 'ACTIVE' ? 'good' : undefined}>
          {t(`mentorships.status.${status}`)}
        </span>
      </span>
      <span className={classes.facts}>{facts.filter(Boolean).join(' · ')}</span>
    </>
  );
}
