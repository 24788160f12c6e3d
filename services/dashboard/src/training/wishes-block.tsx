import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { CollegeWishesDocument } from '../graph/generated/graphql';
import { cursorOf } from '../graph/pages.policy';
import { useGraphPages } from '../graph/use-graph-pages';
import { ListBlock } from '../ui/list/list-block';
import { useFormat } from '../ui/use-format';
import classes from './training.module.css';

/** Who of a college said themselves what they would like to learn. */
export function WishesBlock({ code }: { readonly code: string }) {
  const { t } = useTranslation('training');
  const format = useFormat();
  const list = useGraphPages(CollegeWishesDocument, { code }, ({ college }) =>
    cursorOf(college?.learningWishes ?? null),
  );
  return (
    <ListBlock
      title={t('wishes.title')}
      list={list}
      at="college.learningWishes"
      of={({ college }) => college?.learningWishes}
      empty={t('wishes.none')}
    >
      {(wishes) => (
        <>
          <p className={classes.hint}>{t('wishes.hint')}</p>
          <ul className={classes.wishes}>
            {wishes.map(({ id, person, course, competence, wishedOn }) => (
              <li key={id}>
                <Anchor component={Link} href={`/people/${code}/person/${person.id}`}>
                  {person.name}
                </Anchor>
                <span>{course ? t('wishes.course', { title: course.title }) : competence}</span>
                {course?.retiredOn && <span className={classes.missing}>{t('wishes.retired')}</span>}
                <span className={classes.muted}>{t('wishes.since', { day: format.day(wishedOn) })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </ListBlock>
  );
}
