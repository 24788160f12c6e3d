import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../../graph/bulk.policy';
import { RecordAgreementsDocument } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import classes from '../../proposing/proposing.module.css';
import { todayIn } from '../../shell/today.policy';
import { ActDialog } from '../../ui/act-dialog';
import type { College } from '../pairs.type';

export interface Mentor {
  readonly id: string;
  readonly name: string;
}

interface RecordAgreementsProps {
  readonly college: College;
  readonly mentors: readonly Mentor[];
  readonly close: () => void;
  readonly recorded: (said: string) => void;
}

const DAYS = ['consentOn', 'signedOn', 'actsFrom', 'actsUntil'] as const;

/** Agreements with the chosen mentors: the same terms, a number for each. */
export function RecordAgreements({ college, mentors, close, recorded }: RecordAgreementsProps) {
  const { t } = useTranslation('agreements');
  const [numbers, setNumbers] = useState<Readonly<Record<string, string>>>({});
  const [terms, setTerms] = useState({ content: '', work: '', payment: '' });
  const [days, setDays] = useState(() => {
    const today = todayIn();
    return { consentOn: today, signedOn: today, actsFrom: today, actsUntil: '' };
  });
  const recording = useGraphMutation(RecordAgreementsDocument);
  const numberOf = ({ id }: Mentor) => numbers[id]?.trim() ?? '';
  const { content, work, payment } = terms;
  const said = [content, work, ...Object.values(days), ...mentors.map(numberOf)];

  function save(): void {
    const rows = mentors.map((mentor) => ({
      ...{ ...days, content, form: work, mentorId: mentor.id, number: numberOf(mentor) },
      payment: payment.trim() || null,
    }));
    recording.mutate(
      { input: { collegeId: college.id, rows } },
      {
        onSuccess({ data }) {
          if (!refusalOf(data.recordLabourAgreements)) recorded(t('form.saved', { count: rows.length }));
        },
      },
    );
  }

  const term = (name: keyof typeof terms) => ({
    label: t(`form.${name}`),
    value: terms[name],
    onChange: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) =>
      setTerms({ ...terms, [name]: value }),
  });
  return (
    <ActDialog
      title={t('form.title')}
      close={close}
      words={t('form.save')}
      act={save}
      ready={said.every((text) => text.trim() !== '')}
      pending={recording.isPending}
      problem={refusalOf(recording.data?.data.recordLabourAgreements)}
      failure={recording.error}
    >
      {mentors.length > 1 && <p>{t('form.hint')}</p>}
      <div className={classes.form}>
        {mentors.map((mentor) => (
          <TextInput
            key={mentor.id}
            label={t('form.numberOf', { name: mentor.name })}
            value={numbers[mentor.id] ?? ''}
            maxLength={100}
            onChange={({ currentTarget: { value } }) => setNumbers({ ...numbers, [mentor.id]: value })}
          />
        ))}
        {DAYS.map((name) => (
          <TextInput
            key={name}
            type="date"
            label={t(`form.${name}`)}
            value={days[name]}
            onChange={({ currentTarget: { value } }) => setDays({ ...days, [name]: value })}
          />
        ))}
        <Textarea {...term('content')} maxLength={4000} autosize minRows={2} />
        <TextInput {...term('work')} maxLength={500} />
        <TextInput {...term('payment')} description={t('form.paymentHint')} inputMode="decimal" />
      </div>
    </ActDialog>
  );
}
