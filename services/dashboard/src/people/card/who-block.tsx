import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/use-format';
import card from './card.module.css';
import classes from '../people.module.css';
import { useBirth } from '../person-words';
import { CardBlock } from '../../ui/card-block';
import type { Person } from './card.type';
import { Facts } from './facts';

/** Who the person is today, how to reach them, and what they were. */
export function WhoBlock({ person, edit }: { person: Person; edit: () => void }) {
  const { t } = useTranslation('person');
  const { t: ofPeople } = useTranslation('people');
  const format = useFormat();
  const birth = useBirth();
  const day = (date: string | null) => date && format.day(date);
  const { category, minor, youngSpecialist, newEmployee, categories } = person;
  const marks = [minor && t('minor'), youngSpecialist && t('youngSpecialist'), newEmployee && t('newEmployee')];
  return (
    <CardBlock
      title={t('who')}
      controls={
        <Button variant="default" size="xs" onClick={edit}>
          {t('one.edit')}
        </Button>
      }
    >
      <Facts
        facts={[
          [t('category'), [ofPeople(`categories.${category}`), ...marks.filter(Boolean)].join(', ')],
          [t('fields.birthDate'), birth(person)],
          [t('fields.studyGroup'), person.studyGroup],
          [t('fields.partnerId'), person.partner?.name],
          [t('fields.workplace'), person.workplace !== person.partner?.name && person.workplace],
          [t('fields.careerStartedOn'), day(person.careerStartedOn)],
          [t('fields.jobStartedOn'), day(person.jobStartedOn)],
          [t('fields.qualification'), person.qualification && t(`qualifications.${person.qualification}`)],
          [t('fields.qualifiedOn'), day(person.qualifiedOn)],
          [t('fields.qualificationDocument'), person.qualificationDocument],
          [t('fields.phone'), person.phone && <a href={`tel:${person.phone}`}>{person.phone}</a>],
          [t('fields.email'), person.email && <a href={`mailto:${person.email}`}>{person.email}</a>],
          [t('fields.contactNote'), person.contactNote],
          [t('fields.externalId'), `${person.externalId} (${person.source})`],
        ]}
      />
      {categories && categories.length > 1 && (
        <>
          <h3 className={card.sub}>{t('overTime')}</h3>
          <ol className={card.history}>
            {categories.map((period) => (
              <li key={period.from ?? ''}>
                <span>{ofPeople(`categories.${period.category}`)}</span>
                <span className={classes.facts}>
                  {period.from && t('from', { when: format.day(period.from) })}{' '}
                  {period.until ? t('until', { when: format.day(period.until) }) : t('today')}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </CardBlock>
  );
}
