import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActDialog } from '../ui/act-dialog';
import { Chips, Words } from '../ui/thumb/chips';
import type { ReportInput } from './outbox.policy';
import classes from '../ui/thumb/thumb.module.css';

const LONGEST = 2000;

interface ReportDialogProps {
  readonly mentorshipId: string;
  readonly confidential: boolean;
  readonly close: () => void;
  readonly give: (input: ReportInput) => Promise<void>;
}

/** One side's short report on a pair that is over. Who reads it is said before anything is written. */
export function ReportDialog({ mentorshipId, confidential, close, give }: ReportDialogProps) {
  const { t } = useTranslation('pair');
  const [worked, setWorked] = useState('');
  const [didNotWork, setDidNotWork] = useState('');
  const [goOn, setGoOn] = useState<'yes' | 'no' | null>(null);
  const [pending, setPending] = useState(false);

  async function act(): Promise<void> {
    setPending(true);
    await give({ mentorshipId, worked, didNotWork, wouldGoOn: goOn === 'yes' });
    setPending(false);
  }

  return (
    <ActDialog
      title={t('report.title')}
      close={close}
      words={t('report.do')}
      act={() => void act()}
      ready={worked.trim() !== '' && goOn !== null}
      pending={pending}
    >
      <p className={classes.muted}>{t(confidential ? 'report.secret' : 'report.curator')}</p>
      <Words label={t('report.worked')} value={worked} change={setWorked} longest={LONGEST} />
      <Words label={t('report.didNotWork')} value={didNotWork} change={setDidNotWork} longest={LONGEST} />
      <Chips
        legend={t('report.goOn')}
        values={['yes', 'no'] as const}
        chosen={goOn}
        choose={setGoOn}
        name={(each) => t(`report.${each}`)}
      />
    </ActDialog>
  );
}
