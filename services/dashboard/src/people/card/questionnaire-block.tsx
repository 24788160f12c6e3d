import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/use-format';
import { useAges } from '../bases/mentors-table';
import { CardBlock } from '../../ui/card-block';
import type { Person } from './card.type';
import { Facts } from './facts';

/** What a mentor answered to the questionnaire of S001 4.2. */
export function QuestionnaireBlock({ questionnaire }: { questionnaire: Person['mentorQuestionnaire'] }) {
  const { t } = useTranslation('person');
  const { t: ofPeople } = useTranslation('people');
  const format = useFormat();
  const ages = useAges();
  if (!questionnaire) return null;
  const { answeredOn, answeredBy, frequency } = questionnaire;
  return (
    <CardBlock
      title={t('questionnaire.title')}
      hint={t(`questionnaire.answered.${answeredBy}`, { when: format.day(answeredOn) })}
    >
      <Facts
        facts={[
          [t('questionnaire.experience'), questionnaire.experience],
          [t('questionnaire.intentions'), questionnaire.intentions],
          [t('questionnaire.motivation'), questionnaire.motivation],
          [t('profile.interests'), questionnaire.interests],
          [t('questionnaire.menteePreferences'), questionnaire.menteePreferences],
          [t('profile.ages'), ages(questionnaire)],
          [t('profile.frequency'), frequency && ofPeople(`frequency.${frequency}`)],
          [t('profile.timeResource'), questionnaire.timeResource],
        ]}
      />
    </CardBlock>
  );
}
