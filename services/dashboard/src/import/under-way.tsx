import { Button, Progress as Bar, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import panel from './import.module.css';
import classes from './under-way.module.css';
import type { Phase, Progress, Sheet } from './lines.type';
import { StepPanel } from './step-panel';

interface UnderWayProps {
  readonly sheet: Sheet;
  readonly filename: string;
  /** Null while the file is sent. */
  readonly progress: Progress | null;
  /** Offered by a check, which writes nothing. */
  readonly cancel?: () => void;
  readonly note?: string;
  readonly children?: ReactNode;
}

const PHASES: Readonly<Record<Sheet, readonly Phase[]>> = {
  mentees: ['reading', 'registering', 'pairing'],
  mentors: ['reading', 'registering', 'pairing'],
  headcount: ['reading', 'registering'],
};

/** How far the hub is, phase by phase. */
export function UnderWay({ sheet, filename, progress, cancel, note, children }: UnderWayProps) {
  const { t } = useTranslation('import');
  const phases = PHASES[sheet];
  const at = progress ? phases.indexOf(progress.phase) : -1;
  const how = cancel ? 'checking' : 'importing';
  const name = (phase: Phase) =>
    t(`underWay.${how}.${phase === 'registering' && sheet === 'headcount' ? 'headcounts' : phase}`);
  return (
    <StepPanel title={t(`underWay.${how}.title`)} hint={filename} focus>
      <VisuallyHidden role="status">{progress ? name(progress.phase) : t('underWay.sending')}</VisuallyHidden>
      <ol className={classes.phases}>
        <PhaseLine name={t('underWay.sending')} state={progress ? 'done' : 'now'} />
        {phases.map((phase, n) => (
          <PhaseLine
            key={phase}
            name={name(phase)}
            state={n < at ? 'done' : n === at ? 'now' : 'later'}
            progress={n === at ? progress : null}
          />
        ))}
      </ol>
      {children}
      {note && <p className={panel.hint}>{note}</p>}
      {cancel && (
        <Button variant="default" onClick={cancel}>
          {t('underWay.cancel')}
        </Button>
      )}
    </StepPanel>
  );
}

interface PhaseLineProps {
  readonly name: string;
  readonly state: 'done' | 'now' | 'later';
  readonly progress?: Progress | null;
}

function PhaseLine({ name, state, progress }: PhaseLineProps) {
  const { t } = useTranslation('import');
  const known = progress && progress.total > 0 ? progress : null;
  return (
    <li className={classes.phase} data-state={state}>
      <span className={classes.phaseName}>
        {state === 'done' && <IconCheck size={18} stroke={2.5} aria-hidden />}
        {name}
        {known && (
          <span className={classes.count}>{t('underWay.count', { done: known.done, total: known.total })}</span>
        )}
      </span>
      {state === 'now' && (
        <Bar.Root size="sm">
          {known ? (
            <Bar.Section value={(known.done / known.total) * 100} aria-label={name} />
          ) : (
            <Bar.Section value={100} animated withAria={false} />
          )}
        </Bar.Root>
      )}
    </li>
  );
}
