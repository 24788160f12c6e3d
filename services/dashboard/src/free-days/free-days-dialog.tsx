import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActDialog } from '../ui/act-dialog';
import { effectOf, type FreeDays } from './calendar.policy';
import classes from './free-days.module.css';
import { useDaysInWords } from './use-days-in-words';
import { usePutFreeDays, type Owner } from './use-put-free-days';

interface FreeDaysDialogProps {
  readonly owner: Owner;
  /** Those that are changed or taken back; null of new ones. */
  readonly days: FreeDays | null;
  readonly takesBack?: boolean;
  readonly close: () => void;
  readonly done: (said: string) => void;
}

const DATES = ['firstDay', 'lastDay'] as const;

/** Days are named, what that does to pairs is told, and then they are recorded, or taken back. */
export function FreeDaysDialog({ owner, days, takesBack = false, close, done }: FreeDaysDialogProps) {
  const { t } = useTranslation('freeDays');
  const inWords = useDaysInWords();
  const [row, setRow] = useState({ ...{ firstDay: '', lastDay: '', title: '' }, ...pick(days) });
  const [effect, setEffect] = useState<number | null>(null);
  const { look, put, forget, ...asked } = usePutFreeDays(owner);
  const sent = { ...row, takenBack: takesBack };
  const seen = effect !== null;

  function act(): void {
    if (!seen) return look(sent, (told) => setEffect(effectOf(told)));
    put(sent, (told) => {
      const said = t(takesBack ? 'takenBack' : 'saved', { title: row.title, count: told.lateAfter ?? 0 });
      done(said);
    });
  }

  const of = (name: keyof typeof row) => ({
    label: t(`fields.${name}`),
    value: row[name],
    // What was told is not of what is written now.
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => {
      setRow((now) => ({ ...now, [name]: value }));
      setEffect(null);
      forget();
    },
  });
  const kind = takesBack ? 'takeBack' : days ? 'change' : 'add';
  return (
    <ActDialog
      title={t(`titles.${kind}`, { title: days?.title ?? '' })}
      close={close}
      words={t(seen ? `do.${kind}` : 'look')}
      act={act}
      ready={Object.values(row).every((value) => value.trim() !== '')}
      danger={takesBack && seen}
      {...asked}
    >
      {takesBack && days ? (
        <p>{inWords(days)}</p>
      ) : (
        <>
          <TextInput {...of('title')} maxLength={200} description={t(`hints.${owner.kind}`)} />
          {DATES.map((name) => (
            <TextInput
              key={name}
              type="date"
              {...of(name)}
              disabled={name === 'firstDay' && days !== null}
              min={name === 'lastDay' ? row.firstDay : undefined}
            />
          ))}
        </>
      )}
      {effect !== null && (
        <p className={classes.effect} role="status">
          {effect === 0
            ? t('effect.none')
            : t(effect < 0 ? 'effect.fewer' : 'effect.more', { count: Math.abs(effect) })}
        </p>
      )}
    </ActDialog>
  );
}

const pick = (days: FreeDays | null) => days && { firstDay: days.firstDay, lastDay: days.lastDay, title: days.title };
