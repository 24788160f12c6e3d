import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../graph/field-problems.policy';
import { PutFormDocument, type PersonCategory } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { CATEGORIES } from '../people/category-select';
import { ActDialog } from '../ui/act-dialog';
import type { Region, RegionForm } from './law.type';
import classes from './law.module.css';

interface FormDialogProps {
  readonly region: Region;
  /** A form that there is, whose names change; a new one without. */
  readonly known?: RegionForm;
  readonly close: () => void;
  readonly saved: (said: string) => void;
}

const FIELDS = ['code', 'titleRu', 'titleEn', 'mentorCategory', 'menteeCategory', 'aliases', 'firstYear'] as const;

const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

/** Adds a form of mentoring, or changes what the region's sheets call one. */
export function FormDialog({ region, known, close, saved }: FormDialogProps) {
  const { t } = useTranslation('law');
  const { t: ofPeople } = useTranslation('people');
  const [form, setForm] = useState({ code: '', titleRu: '', titleEn: '', firstYear: '' });
  const [sides, setSides] = useState<{ mentor: PersonCategory; mentee: PersonCategory }>({
    mentor: 'TEACHER',
    mentee: 'STUDENT',
  });
  const [aliases, setAliases] = useState(known?.ownAliases.join('\n') ?? '');
  const putting = useGraphMutation(PutFormDocument);
  const problems = fieldProblems(putting.data?.data.putForm.problems ?? [], FIELDS);

  function save(): void {
    const { code, titleRu, titleEn, firstYear } = form;
    const fresh = {
      ...{ code: code.trim(), titleRu, titleEn, mentorCategory: sides.mentor, menteeCategory: sides.mentee },
      ...(firstYear.trim() === '' ? {} : { firstYear: firstYear.trim() }),
    };
    const input = { regionId: region.id, aliases: lines(aliases), ...(known ? { code: known.form.code } : fresh) };
    putting.mutate(
      { input },
      {
        onSuccess({ data }) {
          if (data.putForm.problems.length > 0) return;
          saved(t('forms.saved', { title: known?.form.title ?? titleRu }));
        },
      },
    );
  }

  const field = (name: keyof typeof form, hint?: string) => (
    <TextInput
      label={t(`forms.${name}`)}
      description={hint}
      value={form[name]}
      error={problems[name]}
      onChange={({ currentTarget: { value } }) => setForm({ ...form, [name]: value })}
    />
  );
  const side = (name: keyof typeof sides) => (
    <NativeSelect
      label={t(`forms.${name}`)}
      value={sides[name]}
      error={problems[`${name}Category`]}
      onChange={({ currentTarget: { value } }) =>
        setSides({ ...sides, [name]: CATEGORIES.find((each) => each === value) ?? sides[name] })
      }
      data={CATEGORIES.map((value) => ({ value, label: ofPeople(`categories.${value}`) }))}
    />
  );
  return (
    <ActDialog
      title={known ? t('forms.changeOf', { title: known.form.title }) : t('forms.addTitle')}
      close={close}
      words={t('forms.save')}
      act={save}
      ready={known !== undefined || [form.code, form.titleRu, form.titleEn].every((text) => text.trim() !== '')}
      pending={putting.isPending}
      problem={problems.whole}
      failure={putting.error}
    >
      <div className={classes.form}>
        {!known && (
          <>
            {field('titleRu')}
            {field('titleEn')}
            {field('code', t('forms.codeHint'))}
            {side('mentor')}
            {side('mentee')}
          </>
        )}
        <Textarea
          label={t('forms.aliases')}
          description={t('forms.aliasesHint')}
          value={aliases}
          error={problems.aliases}
          onChange={({ currentTarget: { value } }) => setAliases(value)}
          autosize
          minRows={2}
        />
        {!known && field('firstYear', t('forms.firstYearHint'))}
      </div>
    </ActDialog>
  );
}
