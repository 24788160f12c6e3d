import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EndPairDocument, type MentorshipEnder } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { todayIn } from '../../shell/today.policy';
import { ActDialog } from '../../ui/act-dialog';
import { ReasonField } from '../../ui/reason-field';
import { refusalOf } from '../../graph/bulk.policy';
import classes from '../../proposing/proposing.module.css';
import type { College, Pair } from '../pairs.type';

const ENDERS: readonly MentorshipEnder[] = ['MENTOR', 'MENTEE', 'COLLEGE'];

interface EndPairProps {
  readonly college: College;
  readonly pair: Pair;
  readonly close: () => void;
  readonly ended: (said: string) => void;
}

/** Ends a pair: who, when, and why in their own words (S000). */
export function EndPair({ college, pair, close, ended }: EndPairProps) {
  const { t } = useTranslation('pairs');
  const [endedOn, setEndedOn] = useState(() => todayIn());
  const [endedBy, setEndedBy] = useState<MentorshipEnder>('COLLEGE');
  const [reason, setReason] = useState('');
  const ending = useGraphMutation(EndPairDocument);

  function end(): void {
    ending.mutate(
      { input: { collegeId: college.id, rows: [{ id: pair.id, endedOn, endedBy, reason: reason.trim() }] } },
      {
        onSuccess({ data }) {
          if (!refusalOf(data.endMentorships)) ended(t('end.done'));
        },
      },
    );
  }

  return (
    <ActDialog
      title={t('end.title')}
      close={close}
      words={t('end.do')}
      act={end}
      ready={reason.trim() !== '' && endedOn !== ''}
      pending={ending.isPending}
      danger
      problem={refusalOf(ending.data?.data.endMentorships)}
      failure={ending.error}
    >
      <p>{t('end.hint')}</p>
      <div className={classes.form}>
        <TextInput
          type="date"
          label={t('end.day')}
          value={endedOn}
          min={pair.startedOn}
          max={todayIn()}
          onChange={({ currentTarget: { value } }) => setEndedOn(value)}
        />
        <NativeSelect
          label={t('end.who')}
          value={endedBy}
          onChange={({ currentTarget: { value } }) => setEndedBy(ENDERS.find((each) => each === value) ?? 'COLLEGE')}
          data={ENDERS.map((value) => ({ value, label: t(`enders.${value}`) }))}
        />
        <ReasonField label={t('end.reason')} value={reason} change={setReason} />
      </div>
    </ActDialog>
  );
}
