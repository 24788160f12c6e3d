import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PutSchoolEventDocument, type EventAudience, type EventKind } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { ActDialog } from '../../ui/act-dialog';
import { Choices } from '../../ui/choices';
import type { Owner } from '../make/course-dialog';
import classes from '../make/make.module.css';
import { placedProblems } from '../make/placed-problems.policy';
import { MaterialsField } from '../make/materials-field';
import {
  AUDIENCES,
  EVENT_FIELDS,
  eventInput,
  formOfEvent,
  isEvent,
  NO_EVENT,
  type EventForm,
} from './event-form.policy';
import type { NetworkEvent } from './events.type';

interface EventDialogProps {
  readonly owner: Owner;
  /** Nothing where one is announced. */
  readonly known: NetworkEvent | null;
  readonly close: () => void;
  readonly done: (words: string) => void;
}

const KINDS: readonly EventKind[] = ['WEBINAR', 'SEMINAR', 'MEETING'];

/** An event is announced, or changed as a whole. */
export function EventDialog({ owner, known, close, done }: EventDialogProps) {
  const { t } = useTranslation('schoolEvents');
  const [form, setForm] = useState(known ? formOfEvent(known) : NO_EVENT);
  const putting = useGraphMutation(PutSchoolEventDocument);
  const problems = placedProblems(putting.data?.data.putSchoolEvent.problems ?? [], EVENT_FIELDS);

  function change(next: Partial<EventForm>): void {
    putting.reset();
    setForm((before) => ({ ...before, ...next }));
  }

  function act(): void {
    putting.mutate(
      { input: { ...(known && { id: known.id }), ...owner, ...eventInput(form) } },
      {
        onSuccess({ data: { putSchoolEvent } }) {
          if (putSchoolEvent.problems.length === 0) done(t(known ? 'changed' : 'made', { title: form.title.trim() }));
        },
      },
    );
  }

  const turn = (who: EventAudience) =>
    form.audience.includes(who) ? form.audience.filter((each) => each !== who) : [...form.audience, who];
  const field = (
    name: 'title' | 'day' | 'startsAt' | 'endsAt' | 'place' | 'link',
    { type = 'text', longest = 300 }: { type?: 'text' | 'date' | 'time'; longest?: number } = {},
  ) => (
    <TextInput
      type={type}
      label={t(`field.${name}`)}
      value={form[name]}
      maxLength={longest}
      error={problems.at(name)}
      onChange={({ currentTarget: { value } }) => change({ [name]: value })}
      autoComplete="off"
    />
  );
  return (
    <ActDialog
      title={known ? t('changeOf', { title: known.title }) : t('make')}
      close={close}
      words={t(known ? 'save' : 'make')}
      act={act}
      ready={isEvent(form)}
      pending={putting.isPending}
      wide
      problem={problems.whole}
      failure={putting.error}
    >
      <div className={classes.form}>
        <NativeSelect
          label={t('field.kind')}
          value={form.kind}
          onChange={({ currentTarget: { value } }) =>
            change({ kind: KINDS.find((each) => each === value) ?? form.kind })
          }
          data={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        {field('title')}
        {field('day', { type: 'date' })}
        {field('startsAt', { type: 'time' })}
        {field('endsAt', { type: 'time' })}
        {field('place')}
        {field('link', { longest: 2000 })}
        <div className={classes.whole}>
          <Choices
            legend={t('field.audience')}
            offered={AUDIENCES.map((value) => ({ value, label: t(`audience.${value}`) }))}
            chosen={form.audience}
            toggle={(value) => change({ audience: turn(AUDIENCES.find((each) => each === value)!) })}
          />
          {problems.within('audience') && (
            <p className={classes.problem} role="alert">
              {problems.within('audience')}
            </p>
          )}
        </div>
        <MaterialsField materials={form.materials} change={(materials) => change({ materials })} problems={problems} />
      </div>
    </ActDialog>
  );
}
