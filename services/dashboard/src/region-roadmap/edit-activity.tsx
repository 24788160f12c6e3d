import { TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { firstDay, lastDay } from '../college/board.policy';
import { ResponsibleField } from '../college/responsible-field';
import { RESULT_KINDS } from './result-kinds.data';
import { ActDialog } from '../ui/act-dialog';
import { Choices } from '../ui/choices';
import type { Activity, Roadmap } from './region-roadmap.type';
import classes from './region-roadmap.module.css';

interface EditActivityProps {
  readonly activity: Activity;
  readonly year: string;
  readonly proofs: Roadmap['possibleProofs'];
  readonly close: () => void;
  readonly put: (activity: Activity) => void;
}

const TITLES = ['titleRu', 'titleEn'] as const;
const RESULTS = ['resultRu', 'resultEn'] as const;
const DAYS = ['startsOn', 'dueOn'] as const;

/** An activity of the version: its words in both languages, its period, who answers for it, what it leaves and what proves it. */
export function EditActivity({ activity, year, proofs, close, put }: EditActivityProps) {
  const { t } = useTranslation('regionRoadmap');
  const { t: ofCollege } = useTranslation('college');
  const [edited, setEdited] = useState(activity);
  const of = (name: (typeof TITLES | typeof RESULTS | typeof DAYS)[number]) => ({
    label: t(`fields.${name}`),
    value: edited[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setEdited((now) => ({ ...now, [name]: value })),
  });
  const inOrder = edited.startsOn !== '' && edited.startsOn <= edited.dueOn;
  const told = [...TITLES, ...RESULTS].every((name) => edited[name].trim() !== '');
  return (
    <ActDialog
      title={t('editTitle', { code: edited.code })}
      close={close}
      words={t('put')}
      act={() => put(edited)}
      ready={told && inOrder && edited.responsible.length > 0}
      pending={false}
    >
      {TITLES.map((name) => (
        <TextInput key={name} maxLength={300} {...of(name)} />
      ))}
      {RESULTS.map((name) => (
        <Textarea key={name} autosize minRows={2} maxLength={1000} {...of(name)} />
      ))}
      <div className={classes.days}>
        {DAYS.map((name) => (
          <TextInput key={name} type="date" min={firstDay(year)} max={lastDay(year)} {...of(name)} />
        ))}
      </div>
      <ResponsibleField
        legend={t('fields.responsible')}
        chosen={edited.responsible}
        choose={(roles) => setEdited({ ...edited, responsible: [...roles] })}
      />
      <details>
        <summary>{t('resultKinds', { count: edited.results.length })}</summary>
        <Choices
          legend={t('fields.results')}
          offered={RESULT_KINDS.map((kind) => ({ value: kind, label: ofCollege(`results.${kind}`) }))}
          chosen={edited.results}
          toggle={(kind) => setEdited({ ...edited, results: toggled(RESULT_KINDS, edited.results, kind) })}
        />
      </details>
      <details>
        <summary>{t('proofs', { count: edited.proofs.length })}</summary>
        <p className={classes.muted}>{t('proofsHint')}</p>
        <Choices
          legend={t('fields.proofs')}
          offered={proofs.map(({ code, title }) => ({ value: code, label: title }))}
          chosen={edited.proofs}
          toggle={(code) =>
            setEdited({
              ...edited,
              proofs: toggled(
                proofs.map((each) => each.code),
                edited.proofs,
                code,
              ),
            })
          }
        />
      </details>
    </ActDialog>
  );
}

/** What is chosen, in the order in which it is offered, with one more or one less. */
function toggled<Value extends string>(all: readonly Value[], chosen: readonly Value[], value: string): Value[] {
  return all.filter((each) => (each === value ? !chosen.includes(each) : chosen.includes(each)));
}
