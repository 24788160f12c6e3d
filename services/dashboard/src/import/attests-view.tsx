import { Button, Checkbox } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session';
import { isDecided, waysOf, type AttestingForm } from './attesting.policy';
import { AttestsWords } from './attests-words';
import classes from './attests.module.css';
import choose from './choose.module.css';
import type { Attests } from './lines.type';
import { OrderFields } from './order-fields';

interface AttestsViewProps {
  readonly attests: Attests;
  readonly form: AttestingForm;
  readonly change: (form: AttestingForm) => void;
  /** Whether the form says other than what was checked. */
  readonly changed: boolean;
  readonly check: () => void;
}

/** What the college attests by the table, and the choice without which nothing of it is written. */
export function AttestsView({ attests, form, change, changed, check }: AttestsViewProps) {
  const { t } = useTranslation('attesting');
  const { name } = useSession();
  const heading = useId();
  const { way, order, confirmed } = form;
  return (
    <section className={classes.box} aria-labelledby={heading} data-undecided={attests.undecided.length > 0}>
      <strong id={heading}>{t('title')}</strong>
      <AttestsWords attests={attests} done={false} />
      <fieldset className={classes.ways}>
        <legend className={choose.legend}>{t('choose')}</legend>
        {waysOf(attests).map((each) => (
          <label key={each} className={choose.sheet} data-chosen={each === way}>
            <input
              type="radio"
              name="attesting"
              value={each}
              checked={each === way}
              onChange={() => change({ ...form, way: each })}
            />
            <span>
              <strong>{t(`ways.${each}.name`)}</strong>
              <span className={choose.sheetHint}>{t(`ways.${each}.hint`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {way === 'order' && <OrderFields order={order} change={(next) => change({ ...form, order: next })} />}
      {attests.orderProblem !== undefined && (
        <p className={choose.wrong} role="alert">
          {attests.orderProblem}
        </p>
      )}
      {way !== null && way !== 'nothing' && (
        <Checkbox
          checked={confirmed}
          onChange={({ currentTarget }) => change({ ...form, confirmed: currentTarget.checked })}
          label={t('confirm')}
          description={name === null ? t('kept') : t('keptAs', { name })}
        />
      )}
      {(changed || attests.undecided.length > 0) && (
        <Button className={classes.check} disabled={!isDecided(form)} onClick={check}>
          {t('check')}
        </Button>
      )}
    </section>
  );
}
