import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Words } from '../ui/thumb/chips';
import classes from '../ui/thumb/thumb.module.css';
import { ActDialog } from '../ui/act-dialog';
import { useFormat } from '../ui/use-format';
import { Day } from './fields';
import { furthestEnd } from './plan.policy';
import type { ActOnPlan, PlannedPair, ShownPlan } from './plan.type';
import { useAct } from './use-act';

interface ExtendDialogProps {
  readonly pair: PlannedPair;
  readonly plan: ShownPlan;
  readonly act: ActOnPlan;
  readonly close: () => void;
}

/** A new last day, a year at most behind the former, and why (S003). */
export function ExtendDialog({ pair, plan, act, close }: ExtendDialogProps) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const [endsOn, setEndsOn] = useState('');
  const [reason, setReason] = useState('');
  const { run, pending, problem } = useAct(act, close);
  return (
    <ActDialog
      title={t('extend.title')}
      close={close}
      words={t('extend.do')}
      act={() =>
        void run({ key: `extend ${plan.id}`, kind: 'plan-extend', input: { planId: plan.id, endsOn, reason } })
      }
      ready={endsOn !== '' && reason.trim() !== ''}
      pending={pending}
      problem={problem}
    >
      <p className={classes.muted}>{t('extend.hint', { day: format.day(plan.endsOn) })}</p>
      <Day
        label={t('extend.endsOn')}
        value={endsOn}
        min={plan.endsOn}
        max={furthestEnd(plan, pair.until)}
        change={setEndsOn}
      />
      <Words label={t('extend.reason')} value={reason} change={setReason} longest={500} />
    </ActDialog>
  );
}
