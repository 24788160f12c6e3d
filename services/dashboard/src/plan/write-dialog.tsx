import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chips } from '../ui/thumb/chips';
import classes from '../ui/thumb/thumb.module.css';
import { todayIn } from '../shell/today.policy';
import { ActDialog } from '../ui/act-dialog';
import { Day } from './fields';
import { ItemFields } from './item-fields';
import { fieldsOf, isReady, newRow, offeredDays, planKey, type ItemFields as Fields } from './plan.policy';
import type { ActOnPlan, PlannedPair, Side } from './plan.type';
import { useAct } from './use-act';

const AUTHORSHIPS = ['JOINTLY', 'BY_MENTOR'] as const;

interface WriteDialogProps {
  readonly pair: PlannedPair;
  readonly side: Side;
  readonly secret: boolean;
  readonly act: ActOnPlan;
  readonly close: () => void;
}

/** A plan with its first item; the others are added to it one by one. */
export function WriteDialog({ pair, side, secret, act, close }: WriteDialogProps) {
  const { t } = useTranslation('plan');
  const [days, setDays] = useState(() => offeredDays(pair, todayIn()));
  const [authorship, setAuthorship] = useState<(typeof AUTHORSHIPS)[number]>('JOINTLY');
  const [fields, setFields] = useState(() =>
    fieldsOf(null, { direction: pair.planDirections[0]?.code ?? '', plannedOn: '' }),
  );
  const [clientKey] = useState(() => crypto.randomUUID());
  const { run, pending, problem } = useAct(act, close);
  const write = () =>
    void run({
      ...{ key: planKey(pair.id), kind: 'plan-write' },
      input: { mentorshipId: pair.id, authorship, ...days, items: [newRow(fields)], clientKey },
    });
  return (
    <ActDialog
      title={t('write.title')}
      close={close}
      words={t('write.do')}
      act={write}
      ready={days.startsOn !== '' && days.endsOn !== '' && isReady(fields, secret)}
      pending={pending}
      problem={problem}
    >
      <p className={classes.muted}>{t(readersOf(pair.confidential, side))}</p>
      {side !== 'MENTEE' && (
        <Chips
          legend={t('write.authorship')}
          values={AUTHORSHIPS}
          chosen={authorship}
          choose={setAuthorship}
          name={(each) => t(`authorship.${each}`)}
        />
      )}
      <Day
        label={t('write.startsOn')}
        value={days.startsOn}
        min={pair.startedOn}
        max={pair.until}
        change={(startsOn) => setDays((now) => ({ ...now, startsOn }))}
      />
      <Day
        label={t('write.endsOn')}
        value={days.endsOn}
        min={days.startsOn}
        max={pair.until}
        change={(endsOn) => setDays((now) => ({ ...now, endsOn }))}
      />
      <h3 className={classes.label}>{t('write.first')}</h3>
      <ItemFields
        {...{ fields, secret, days }}
        directions={pair.planDirections}
        change={(some: Partial<Fields>) => setFields((now) => ({ ...now, ...some }))}
      />
    </ActDialog>
  );
}

/** Who reads it is said before anything is written. */
const readersOf = (confidential: boolean, side: Side) => {
  if (!confidential) return 'open';
  return side === 'COLLEGE' ? 'secretCollege' : 'secret';
};
