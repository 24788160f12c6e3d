import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import pairClasses from '../ui/thumb/thumb.module.css';
import { todayIn } from '../shell/today.policy';
import { Failed } from '../ui/notes';
import { useFormat } from '../ui/use-format';
import { ExtendDialog } from './extend-dialog';
import { ItemDialog } from './item-dialog';
import { asksToAgree, isOpen, planKey, plans, tick } from './plan.policy';
import { PlanItems } from './plan-items';
import type { ActOnPlan, PlannedPair, ShownItem, ShownPlan, Side } from './plan.type';
import { WriteDialog } from './write-dialog';
import classes from './plan.module.css';

interface PlanPartProps {
  readonly pair: PlannedPair;
  readonly side: Side;
  readonly waiting: ReadonlySet<string>;
  readonly act: ActOnPlan;
}

/** The plan of a pair with what the reader can do about it, on a phone and on the curator's card. */
export function PlanPart({ pair, side, waiting, act }: PlanPartProps) {
  const { t } = useTranslation('plan');
  const [writing, setWriting] = useState(false);
  const secret = side === 'COLLEGE' && pair.confidential;
  if (pair.plan) return <Written {...{ pair, side, waiting, act, secret }} plan={pair.plan} />;
  if (!isOpen(pair)) return side === 'COLLEGE' ? <p className={pairClasses.muted}>{t('never')}</p> : null;
  const waits = waiting.has(planKey(pair.id));
  return (
    <>
      <p className={pairClasses.muted}>{t(waits ? 'planWaits' : 'none')}</p>
      {!waits && (
        <div className={classes.acts}>
          <Button variant="light" className={pairClasses.small} onClick={() => setWriting(true)}>
            {t('write.open')}
          </Button>
        </div>
      )}
      {writing && <WriteDialog {...{ pair, side, secret, act }} close={() => setWriting(false)} />}
    </>
  );
}

interface WrittenProps extends PlanPartProps {
  readonly plan: ShownPlan;
  readonly secret: boolean;
}

type Opened = { readonly item: ShownItem | null } | 'extend' | null;

function Written({ pair, plan, side, waiting, act, secret }: WrittenProps) {
  const { t } = useTranslation('plan');
  const [opened, setOpened] = useState<Opened>(null);
  const [problem, setProblem] = useState<string>();
  const open = isOpen(pair);
  const planning = open && plans(plan, side);
  const close = () => setOpened(null);
  const now = (one: Parameters<ActOnPlan>[0]) => void act(one).then(setProblem);
  return (
    <>
      <PlanFacts plan={plan} secret={secret} />
      <PlanItems
        items={plan.items}
        waiting={waiting}
        tick={(item) => now(tick(plan, item, todayIn()))}
        open={(item) => setOpened({ item })}
      />
      {problem && <Failed message={problem} />}
      <div className={classes.acts}>
        {open && asksToAgree(plan, side) && !waiting.has(`agree ${plan.id}`) && (
          <Button
            className={pairClasses.small}
            onClick={() => now({ key: `agree ${plan.id}`, kind: 'plan-agree', input: { planId: plan.id } })}
          >
            {t(side === 'COLLEGE' ? 'agree.college' : 'agree.side')}
          </Button>
        )}
        {planning && (
          <Button variant="light" className={pairClasses.small} onClick={() => setOpened({ item: null })}>
            {t('item.add')}
          </Button>
        )}
        {planning && !secret && plan.agreedOn && plan.endsOn < pair.until && (
          <Button variant="default" className={pairClasses.small} onClick={() => setOpened('extend')}>
            {t('extend.open')}
          </Button>
        )}
      </div>
      {opened === 'extend' && <ExtendDialog {...{ pair, plan, act, close }} />}
      {opened && opened !== 'extend' && (
        <ItemDialog {...{ pair, plan, planning, secret, act, close }} item={opened.item} />
      )}
    </>
  );
}

/** Kind, days, where it stands, how far it has come, and its extensions. */
function PlanFacts({ plan, secret }: { plan: ShownPlan; secret: boolean }) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const { state, agreedOn, changedOn, items, overdueCount, extensions } = plan;
  const done = items.filter(({ doneOn }) => doneOn !== null).length;
  const changed = agreedOn !== null && changedOn !== null && changedOn > agreedOn;
  return (
    <>
      <p className={classes.facts}>
        {t(`kinds.${plan.kind}`)}, {t('days', { from: format.day(plan.startsOn), to: format.day(plan.endsOn) })} ·{' '}
        {t(`authorship.${plan.authorship}`)}
      </p>
      <p className={classes.facts}>
        {t(`states.${state}`)}
        {agreedOn && state === 'AGREED' && ` ${format.day(agreedOn)}`} ·{' '}
        {t('progress', { done: format.count(done), all: format.count(items.length) })}
        {overdueCount > 0 && <span className={pairClasses.late}> · {t('overdue', { count: overdueCount })}</span>}
      </p>
      {changed && <p className={pairClasses.muted}>{t('changedSince', { day: format.day(changedOn) })}</p>}
      {secret && <p className={pairClasses.muted}>{t('secretCollege')}</p>}
      {extensions.length > 0 && (
        <ul className={classes.extensions} aria-label={t('extensions')}>
          {extensions.map(({ newEnd, extendedOn, reason }) => (
            <li key={newEnd}>
              {t('extended', { day: format.day(extendedOn), to: format.day(newEnd) })}
              {reason && `: ${reason}`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
