import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WishToLearnDocument } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { choiceOf, competencesOf, named } from '../../training/requirement-choice.policy';
import { Failed } from '../../ui/notes';
import thumb from '../../ui/thumb/thumb.module.css';
import type { CourseToLearn } from './own-school.type';

interface SayWishProps {
  readonly mentorId: string;
  readonly courses: readonly CourseToLearn[];
  readonly tell: (done: string) => void;
}

const OTHER = 'other';
const LONGEST = 100;

/** Says one more wish: a course, a competence that courses give, or one in the reader's own words. */
export function SayWish({ mentorId, courses, tell }: SayWishProps) {
  const { t } = useTranslation('ownSchool');
  const [choice, setChoice] = useState('');
  const [words, setWords] = useState('');
  const wishing = useGraphMutation(WishToLearnDocument);
  const problem = wishing.data?.data.wishToLearn.problems[0]?.message ?? wishing.error?.message;
  const ready = choice === OTHER ? words.trim() !== '' : choice !== '';
  function say(): void {
    const what = choice === OTHER ? { courseId: null, competence: words } : named(choice);
    wishing.mutate(
      { input: { personId: mentorId, ...what } },
      {
        onSuccess({ data: { wishToLearn } }) {
          if (wishToLearn.problems.length > 0) return;
          setChoice('');
          setWords('');
          tell(t('wishes.added'));
        },
      },
    );
  }
  return (
    <div className={thumb.acts}>
      <NativeSelect
        label={t('wishes.what')}
        value={choice}
        onChange={({ currentTarget: { value } }) => setChoice(value)}
        data={[
          { value: '', label: t('wishes.choose') },
          {
            group: t('wishes.courses'),
            items: courses.map(({ id, title }) => ({ value: choiceOf({ course: { id } }), label: title })),
          },
          {
            group: t('wishes.competences'),
            items: competencesOf(courses, null).map((competence) => ({
              value: choiceOf({ competence }),
              label: competence,
            })),
          },
          { value: OTHER, label: t('wishes.other') },
        ]}
      />
      {choice === OTHER && (
        <TextInput
          label={t('wishes.words')}
          value={words}
          maxLength={LONGEST}
          onChange={({ currentTarget: { value } }) => setWords(value)}
        />
      )}
      <Button variant="light" className={thumb.big} disabled={!ready} loading={wishing.isPending} onClick={say}>
        {t('wishes.add')}
      </Button>
      {problem && <Failed message={problem} />}
    </div>
  );
}
