import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PersonWishesDocument } from '../../graph/generated/graphql';
import { useGraph } from '../../graph/use-graph';
import { Block } from '../../ui/block';
import { useFormat } from '../../ui/use-format';
import type { Person } from './card.type';
import classes from './card.module.css';

/** What a mentor, or whoever may become one, said themselves they would like to learn. */
export function OwnWishesBlock({ person }: { person: Person }) {
  const { t } = useTranslation('person');
  const format = useFormat();
  const answer = useGraph(PersonWishesDocument, { id: person.id });
  const wishes = answer.data?.person?.learningWishes.filter(({ takenBackOn }) => takenBackOn === null) ?? [];
  // Of who is no mentor nobody expects any.
  if (wishes.length === 0 && person.mentorProfiles.length === 0) return null;
  return (
    <Block
      title={t('wishes.title')}
      hint={t('wishes.hint')}
      answer={answer}
      at="person.learningWishes"
      select={(data) => data.person && wishes}
      isEmpty={({ length }) => length === 0}
      empty={t('wishes.none')}
      skeleton={<Skeleton height={60} radius="md" />}
    >
      {(standing) => (
        <ul className={classes.wishes}>
          {standing.map(({ id, course, competence, wishedOn }) => (
            <li key={id}>
              {course ? t('wishes.course', { title: course.title }) : competence}
              <span>
                {course?.retiredOn && `${t('wishes.retired')}, `}
                {t('wishes.since', { day: format.day(wishedOn) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Block>
  );
}
