import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../../graph/bulk.policy';
import { EndAgreementsDocument, type AgreementEnder } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import classes from '../../proposing/proposing.module.css';
import { todayIn } from '../../shell/today.policy';
import { ActDialog } from '../../ui/act-dialog';
import { useFormat } from '../../ui/use-format';
import type { College } from '../pairs.type';
import type { Agreement } from './agreements.type';

const ENDERS: readonly AgreementEnder[] = ['MENTOR', 'EMPLOYER'];

interface EndAgreementProps {
  readonly college: College;
  readonly agreement: Agreement;
  readonly close: () => void;
  readonly ended: (said: string) => void;
}

/** The mentor's refusal, or the college's recall, with its notice. */
export function EndAgreement({ college, agreement, close, ended }: EndAgreementProps) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const [endedBy, setEndedBy] = useState<AgreementEnder>('MENTOR');
  const [noticeOn, setNoticeOn] = useState(() => todayIn());
  const [endedOn, setEndedOn] = useState('');
  const [reason, setReason] = useState('');
  const ending = useGraphMutation(EndAgreementsDocument);
  const { id, number } = agreement;

  function end(): void {
    const rows = [{ id, endedBy, noticeOn, endedOn, reason: reason.trim() || null }];
    ending.mutate(
      { input: { collegeId: college.id, rows } },
      {
        onSuccess({ data }) {
          if (refusalOf(data.endLabourAgreements)) return;
          const listed = data.endLabourAgreements.listedMentees ?? 0;
          const done = t('end.done', { number, when: format.day(endedOn) });
          ended(listed > 0 ? `${done} ${t('end.listed', { count: listed })}` : done);
        },
      },
    );
  }

  return (
    <ActDialog
      title={t('end.title', { number })}
      close={close}
      words={t('end.do')}
      act={end}
      ready={noticeOn !== '' && endedOn !== ''}
      pending={ending.isPending}
      danger
      problem={refusalOf(ending.data?.data.endLabourAgreements)}
      failure={ending.error}
    >
      <p>{t('end.hint')}</p>
      <div className={classes.form}>
        <NativeSelect
          label={t('end.who')}
          value={endedBy}
          onChange={({ currentTarget: { value } }) => setEndedBy(ENDERS.find((each) => each === value) ?? endedBy)}
          data={ENDERS.map((value) => ({ value, label: t(`list.enders.${value}`) }))}
        />
        <TextInput
          type="date"
          label={t('end.noticeOn')}
          value={noticeOn}
          max={todayIn()}
          onChange={({ currentTarget: { value } }) => setNoticeOn(value)}
        />
        <TextInput
          type="date"
          label={t('end.endedOn')}
          value={endedOn}
          onChange={({ currentTarget: { value } }) => setEndedOn(value)}
        />
        <Textarea
          label={t('end.reason')}
          description={t('end.reasonHint')}
          value={reason}
          maxLength={500}
          autosize
          onChange={({ currentTarget: { value } }) => setReason(value)}
        />
      </div>
    </ActDialog>
  );
}
