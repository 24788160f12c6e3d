import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { ALL_MENTORS, keyOfMentors } from '../../people/bases/filters.policy';
import { keyOfChoice } from '../../people/bases/choice.policy';
import { useChoiceAhead } from '../../people/use-kept';
import type { College } from '../pairs.type';
import type { Somebody } from '../../proposing/propose';

/** Goes to the base of mentors, with the mentee in sight there. */
export function ChooseMentor({ college, mentee }: { college: College; mentee: Somebody }) {
  const { t } = useTranslation('pairs');
  const ahead = useChoiceAhead();
  const [, navigate] = useLocation();
  return (
    <Button
      size="xs"
      variant="default"
      aria-label={t('board.byHandOf', { mentee: mentee.name })}
      onClick={() => {
        ahead(keyOfChoice(college.code), mentee);
        ahead(keyOfMentors(college.code), ALL_MENTORS);
        navigate(`/people/${college.code}/mentors`);
      }}
    >
      {t('board.byHand')}
    </Button>
  );
}
