import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Flow } from './flow.policy';
import classes from './import.module.css';

const STEPS = ['choose', 'check', 'import'] as const;

const AT: Readonly<Record<Flow['step'], number>> = { choosing: 0, checking: 1, checked: 1, importing: 2, imported: 3 };

/** Where the reader is among the three steps. */
export function Steps({ flow }: { flow: Flow }) {
  const { t } = useTranslation('import');
  const at = AT[flow.step];
  return (
    <ol className={classes.steps} aria-label={t('steps.label')}>
      {STEPS.map((step, n) => (
        <li key={step} className={classes.step} data-done={n < at} aria-current={n === at ? 'step' : undefined}>
          <span className={classes.stepMark} aria-hidden>
            {n < at ? <IconCheck size={16} stroke={2.5} /> : n + 1}
          </span>
          {t(`steps.${step}`)}
        </li>
      ))}
    </ol>
  );
}
