import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../ui/copy-button';
import { Dialog } from '../ui/dialog';
import { useFormat } from '../ui/use-format';
import { usePeriodName } from '../ui/use-period-name';
import type { Period, Submission } from './desk.type';

interface RemindProps {
  readonly period: Period;
  readonly submission: Submission;
  readonly close: () => void;
}

/** The hub sends no mail: it writes the letter, which the coordinator sends by whatever they write to colleges. */
export function Remind({ period, submission: { college, state, comment }, close }: RemindProps) {
  const { t } = useTranslation('desk');
  const { t: ofShell } = useTranslation();
  const format = useFormat();
  const nameOf = usePeriodName();
  const text = t(state === 'RETURNED' ? 'remind.returned' : 'remind.text', {
    college: college.name,
    period: nameOf(period.code),
    submitBy: format.day(period.submitBy),
    comment,
    link: `${location.origin}/colleges/${college.code}/report`,
  });
  return (
    <Dialog
      title={t('remind.title')}
      close={close}
      actions={
        <>
          <Button variant="default" onClick={close}>
            {ofShell('close')}
          </Button>
          <CopyButton text={text} what={t('remind.letter')} />
        </>
      }
    >
      <p>{t('remind.hint')}</p>
      <Textarea label={t('remind.letter')} value={text} readOnly autosize minRows={5} />
    </Dialog>
  );
}
