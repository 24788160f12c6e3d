import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActDialog } from '../ui/act-dialog';
import { Chips, Words } from '../ui/thumb/chips';
import { localDay } from './pair.policy';
import type { LogInput } from './outbox.policy';
import classes from '../ui/thumb/thumb.module.css';

const KINDS = ['INTRODUCTORY', 'PLANNING', 'REGULAR', 'FINAL', 'GROUP_FINAL'] as const;
const MODES = ['IN_PERSON', 'REMOTE'] as const;
const DAYS = ['today', 'yesterday', 'other'] as const;

interface LogDialogProps {
  readonly mentorshipId: string;
  readonly likely: (typeof KINDS)[number];
  /** Who reads the note; none can be written without. */
  readonly noteHint: string | null;
  readonly close: () => void;
  readonly log: (input: LogInput) => Promise<void>;
  readonly problem?: string | undefined;
}

/** A meeting in two taps and a confirmation: today's regular one is there already. */
export function LogDialog({ mentorshipId, likely, noteHint, close, log, problem }: LogDialogProps) {
  const { t } = useTranslation('pair');
  const id = useId();
  const [when, setWhen] = useState<(typeof DAYS)[number]>('today');
  const [other, setOther] = useState('');
  const [kind, setKind] = useState<(typeof KINDS)[number]>(likely);
  const [mode, setMode] = useState<(typeof MODES)[number]>('IN_PERSON');
  const [note, setNote] = useState('');
  const [pending, setPending] = useState(false);
  // One key for this dialog: pressed twice, or sent again, it is one meeting.
  const [clientKey] = useState(() => crypto.randomUUID());
  const now = new Date();
  const day = when === 'other' ? other : localDay(now, when === 'today' ? 0 : 1);

  async function act(): Promise<void> {
    setPending(true);
    await log({ mentorshipIds: [mentorshipId], day, kind, mode, note: note.trim() || null, clientKey });
    setPending(false);
  }

  return (
    <ActDialog
      title={t('log.title')}
      close={close}
      words={t('log.do')}
      act={() => void act()}
      ready={day !== ''}
      pending={pending}
      problem={problem}
    >
      <Chips legend={t('log.day')} values={DAYS} chosen={when} choose={setWhen} name={(each) => t(`log.${each}`)} />
      {when === 'other' && (
        <input
          type="date"
          className={classes.text}
          aria-label={t('log.other')}
          max={localDay(now)}
          value={other}
          onChange={({ currentTarget }) => setOther(currentTarget.value)}
        />
      )}
      <Chips legend={t('log.mode')} values={MODES} chosen={mode} choose={setMode} name={(each) => t(`log.${each}`)} />
      <div className={classes.field}>
        <label htmlFor={id} className={classes.label}>
          {t('log.kind')}
        </label>
        <select
          id={id}
          className={classes.text}
          value={kind}
          onChange={({ currentTarget }) => setKind(currentTarget.value as (typeof KINDS)[number])}
        >
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {t(`kinds.${each}`)}
            </option>
          ))}
        </select>
      </div>
      {noteHint !== null && (
        <Words label={t('log.note')} value={note} change={setNote} longest={4000} hint={noteHint} />
      )}
    </ActDialog>
  );
}
