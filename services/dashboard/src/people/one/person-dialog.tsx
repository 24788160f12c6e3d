import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../../graph/field-problems.policy';
import { RegisterPersonDocument } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { todayIn } from '../../shell/today.policy';
import { ActDialog } from '../../ui/act-dialog';
import { CATEGORIES } from '../category-select';
import classes from '../consents/consents.module.css';
import type { College } from '../people.type';
import { isEnough, NOBODY, personRow, QUALIFICATIONS, type PersonForm } from './person-form.policy';

/** Whose keys people have who were written down on the page. */
const SOURCE = 'page';

interface PersonDialogProps {
  readonly college: College;
  /** What is known, of whom there is already, with the key that they have. */
  readonly known?: { readonly form: PersonForm; readonly source: string; readonly externalId: string };
  readonly close: () => void;
  readonly saved: (id: string, name: string) => void;
}

/** Names of fields stand in lists as well, where they begin small. */
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Registers one person, or corrects what is known of them. */
export function PersonDialog({ college, known, close, saved }: PersonDialogProps) {
  const { t } = useTranslation('person');
  const { t: ofPeople } = useTranslation('people');
  const [form, setForm] = useState<PersonForm>(known?.form ?? NOBODY);
  const [key] = useState(() => known?.externalId ?? crypto.randomUUID());
  const saving = useGraphMutation(RegisterPersonDocument);
  const answer = saving.data?.data.upsertPeople;
  const broken = [...(answer?.problems ?? []), ...(answer?.results ?? []).flatMap(({ problems }) => problems)];
  const problems = fieldProblems(broken, Object.keys(NOBODY) as (keyof PersonForm)[]);

  function change(next: Partial<PersonForm>): void {
    saving.reset();
    setForm({ ...form, ...next });
  }

  function save(): void {
    const input = { collegeId: college.id, source: known?.source ?? SOURCE, rows: [personRow(form, key)] };
    saving.mutate(
      { input },
      {
        onSuccess({ data }) {
          const id = data.upsertPeople.results[0]?.person?.id;
          if (id) saved(id, `${form.familyName.trim()} ${form.givenName.trim()}`);
        },
      },
    );
  }

  const field = (name: Exclude<keyof PersonForm, 'category' | 'qualification'>, type: 'text' | 'date' = 'text') => (
    <TextInput
      type={type}
      label={capital(t(`fields.${name}`))}
      value={form[name]}
      error={problems[name]}
      onChange={({ currentTarget: { value } }) => change({ [name]: value })}
      autoComplete="off"
      {...(type === 'date' && { max: todayIn() })}
    />
  );
  const { category } = form;
  const works = category === 'EMPLOYER_REPRESENTATIVE' || category === 'PUPIL';
  return (
    <ActDialog
      title={t(known ? 'one.edit' : 'one.add')}
      close={close}
      words={t('one.save')}
      act={save}
      ready={isEnough(form)}
      pending={saving.isPending}
      problem={problems.whole}
      failure={saving.error}
    >
      {known && <p>{t('one.editHint')}</p>}
      <div className={classes.form}>
        <NativeSelect
          label={t('category')}
          value={category}
          error={problems.category}
          onChange={({ currentTarget: { value } }) =>
            change({ category: CATEGORIES.find((each) => each === value) ?? category })
          }
          data={CATEGORIES.map((value) => ({ value, label: ofPeople(`categories.${value}`) }))}
        />
        {field('familyName')}
        {field('givenName')}
        {field('patronymic')}
        {field('birthDate', 'date')}
        {form.birthDate === '' && field('birthYear')}
        {field(works || category === 'TEACHER' ? 'workplace' : 'studyGroup')}
        {category === 'PUPIL' && field('studyGroup')}
        {category === 'TEACHER' && field('careerStartedOn', 'date')}
        {category === 'TEACHER' && (
          <NativeSelect
            label={capital(t('fields.qualification'))}
            value={form.qualification}
            error={problems.qualification}
            onChange={({ currentTarget: { value } }) => change({ qualification: value })}
            data={[
              { value: '', label: t('qualifications.none') },
              ...QUALIFICATIONS.map((value) => ({ value, label: t(`qualifications.${value}`) })),
            ]}
          />
        )}
        {form.qualification !== '' && field('qualifiedOn', 'date')}
        {form.qualification !== '' && field('qualificationDocument')}
        {field('phone')}
        {field('email')}
      </div>
      {category === 'EMPLOYER_REPRESENTATIVE' && <p>{t('one.employer')}</p>}
    </ActDialog>
  );
}
