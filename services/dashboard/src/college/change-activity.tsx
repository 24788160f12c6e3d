import { TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../graph/field-problems.policy';
import { ChangeActivityDocument, type CollegeAtAGlanceQuery } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { ActDialog } from '../ui/act-dialog';
import { firstDay, lastDay } from './board.policy';
import { ofYear, type Board } from './board.type';
import { ResponsibleField } from './responsible-field';

type Activity = NonNullable<NonNullable<CollegeAtAGlanceQuery['college']>['collegeYear']>['activities'][number];

interface ChangeActivityProps {
  readonly board: Board;
  readonly activity: Activity;
  readonly close: () => void;
}

const DAYS = ['startsOn', 'dueOn'] as const;
const WORDS = ['title', 'resultText'] as const;

/** When an activity of the college's year is due and who answers for it, with why; of one of its own the words, too. */
export function ChangeActivity({ board, activity, close }: ChangeActivityProps) {
  const { t } = useTranslation('board');
  const { code } = activity;
  const own = board.known?.activities.some((known) => known.code === code && known.own) === true;
  const [texts, setTexts] = useState(() => ({
    ...{ startsOn: activity.startsOn, dueOn: activity.dueOn, reason: '' },
    ...{ title: activity.title, resultText: activity.resultText },
  }));
  const [responsible, setResponsible] = useState(activity.responsible);
  const changing = useGraphMutation(ChangeActivityDocument);
  const told = changing.data?.data.changeActivity.problems ?? [];
  const problems = fieldProblems(told, [...DAYS, ...WORDS, 'responsible', 'reason']);

  function act(): void {
    const { startsOn, dueOn, reason, title, resultText } = texts;
    const words = own ? { title, resultText } : {};
    changing.mutate(
      { input: { ...ofYear(board), code, startsOn, dueOn, responsible: [...responsible], reason, ...words } },
      {
        onSuccess({ data: { changeActivity } }) {
          if (changeActivity.problems.length > 0) return;
          board.say(t('activity.changeSaid', { code }));
          close();
        },
      },
    );
  }

  const of = (name: keyof typeof texts) => ({
    value: texts[name],
    error: problems[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setTexts((now) => ({ ...now, [name]: value })),
  });
  return (
    <ActDialog
      title={t('activity.changeTitle', { code, title: activity.title })}
      close={close}
      words={t('activity.change')}
      act={act}
      ready={texts.reason.trim() !== '' && responsible.length > 0 && DAYS.every((day) => texts[day] !== '')}
      pending={changing.isPending}
      problem={problems.whole ?? problems.responsible}
      failure={changing.error}
    >
      {own &&
        WORDS.map((name) => (
          <TextInput key={name} label={t(`add.${name}`)} maxLength={name === 'title' ? 300 : 1000} {...of(name)} />
        ))}
      {DAYS.map((name) => (
        <TextInput
          key={name}
          type="date"
          label={t(`add.${name}`)}
          min={firstDay(board.year)}
          max={lastDay(board.year)}
          {...of(name)}
        />
      ))}
      <ResponsibleField
        legend={t('add.responsible')}
        chosen={responsible}
        choose={(roles) => setResponsible([...roles])}
      />
      <Textarea
        label={t('reason')}
        description={t('activity.changeHint')}
        maxLength={500}
        autosize
        minRows={2}
        {...of('reason')}
      />
    </ActDialog>
  );
}
