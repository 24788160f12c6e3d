import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { OwnWishesDocument, TakeBackLearningWishDocument } from '../../graph/generated/graphql';
import { useGraph, useGraphMutation } from '../../graph/use-graph';
import { Failed } from '../../ui/notes';
import thumb from '../../ui/thumb/thumb.module.css';
import classes from './own.module.css';
import { SayWish } from './say-wish';

interface OwnWishesProps {
  readonly mentorId: string;
  readonly tell: (done: string) => void;
}

/** What the reader would like to learn, said and taken back; nothing for whoever can't be taught, and never said so. */
export function OwnWishes({ mentorId, tell }: OwnWishesProps) {
  const { t } = useTranslation('ownSchool');
  const { data, failure } = useGraph(OwnWishesDocument, { mentorId });
  const taking = useGraphMutation(TakeBackLearningWishDocument);
  const problem = taking.data?.data.takeBackLearningWish.problems[0]?.message ?? taking.error?.message;
  const courses = data?.person?.coursesToLearn?.nodes ?? [];
  const wishes = (data?.person?.learningWishes ?? []).filter(({ takenBackOn }) => takenBackOn === null);
  if (failure) return <Failed message={failure.message} />;
  if (courses.length + wishes.length === 0) return null;
  const said = (wish: (typeof wishes)[number]): string =>
    wish.course ? t('wishes.course', { title: wish.course.title }) : (wish.competence ?? '');
  return (
    <section className={thumb.card} aria-label={t('wishes.title')}>
      <h2 className={thumb.name}>{t('wishes.title')}</h2>
      <p className={thumb.muted}>{t('wishes.hint')}</p>
      {wishes.length === 0 && <p className={thumb.line}>{t('wishes.none')}</p>}
      <ul className={classes.list}>
        {wishes.map((wish) => (
          <li key={wish.id} className={classes.wish}>
            <span>
              {said(wish)}
              {wish.course?.retiredOn && <span className={thumb.late}>{`, ${t('wishes.retired')}`}</span>}
            </span>
            <Button
              variant="subtle"
              color="gray"
              className={thumb.small}
              loading={taking.isPending && taking.variables?.input.wishId === wish.id}
              aria-label={t('wishes.takeBackOf', { what: said(wish) })}
              onClick={() =>
                taking.mutate(
                  { input: { wishId: wish.id } },
                  {
                    onSuccess: ({ data: told }) =>
                      told.takeBackLearningWish.problems.length === 0 && tell(t('wishes.takenBack')),
                  },
                )
              }
            >
              {t('wishes.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
      {problem && <Failed message={problem} />}
      {courses.length > 0 && <SayWish {...{ mentorId, courses, tell }} />}
    </section>
  );
}
