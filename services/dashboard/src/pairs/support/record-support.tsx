import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordMenteeSupportDocument, type SupportOutcome } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { todayIn } from '../../shell/today.policy';
import { ActDialog } from '../../ui/act-dialog';
import { refusalOf } from '../../graph/bulk.policy';
import classes from '../../proposing/proposing.module.css';
import type { ViewProps } from '../pairs.type';

const OUTCOMES: readonly SupportOutcome[] = ['OWN_CHOICE', 'STAYS', 'WITHDREW'];

interface RecordSupportProps extends ViewProps {
  readonly mentee: { readonly id: string; readonly name: string };
  readonly known: {
    readonly listedOn: string;
    readonly supportedOn: string | null;
    readonly outcome: SupportOutcome | null;
  };
  readonly close: () => void;
  readonly recorded: (said: string) => void;
}

/** That the support took place, and how the search for a mentor ended; what was talked of is nobody's to read. */
export function RecordSupport({ college, year, mentee, known, close, recorded }: RecordSupportProps) {
  const { t } = useTranslation('pairs');
  const [supportedOn, setSupportedOn] = useState(known.supportedOn ?? '');
  const [outcome, setOutcome] = useState<SupportOutcome | null>(known.outcome);
  const recording = useGraphMutation(RecordMenteeSupportDocument);

  function record(): void {
    const row = { menteeId: mentee.id, supportedOn: supportedOn || null, outcome };
    recording.mutate(
      { input: { collegeId: college.id, year, rows: [row] } },
      {
        onSuccess({ data }) {
          if (!refusalOf(data.recordMenteeSupport)) recorded(t('support.recorded', { mentee: mentee.name }));
        },
      },
    );
  }

  return (
    <ActDialog
      title={t('support.record')}
      close={close}
      words={t('support.save')}
      act={record}
      pending={recording.isPending}
      problem={refusalOf(recording.data?.data.recordMenteeSupport)}
      failure={recording.error}
    >
      <p>
        <strong>{mentee.name}</strong>
      </p>
      <p>{t('support.hint')}</p>
      <div className={classes.form}>
        <TextInput
          type="date"
          label={t('support.day')}
          value={supportedOn}
          min={known.listedOn}
          max={todayIn()}
          onChange={({ currentTarget: { value } }) => setSupportedOn(value)}
        />
        <NativeSelect
          label={t('support.outcome')}
          value={outcome ?? ''}
          onChange={({ currentTarget: { value } }) => setOutcome(OUTCOMES.find((each) => each === value) ?? null)}
          data={[
            { value: '', label: t('support.goesOn') },
            ...OUTCOMES.map((value) => ({ value, label: t(`support.outcomes.${value}`) })),
          ]}
        />
      </div>
    </ActDialog>
  );
}
