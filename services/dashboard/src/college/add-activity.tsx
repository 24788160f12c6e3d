import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../graph/field-problems.policy';
import { AddActivityDocument, type ResponsibleRole } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { ActDialog } from '../ui/act-dialog';
import { ofYear, type Board } from './board.type';
import { ResponsibleField } from './responsible-field';

const FIELDS = ['title', 'resultText', 'startsOn', 'dueOn', 'stage', 'responsible'] as const;

interface AddActivityProps {
  readonly board: Board;
  readonly stages: readonly { readonly number: number; readonly title: string; readonly closedOn: string | null }[];
}

/** An activity of the college's own, in a stage that is open. */
export function AddActivity({ board, stages }: AddActivityProps) {
  const { t } = useTranslation('board');
  const [asks, setAsks] = useState(false);
  const open = stages.filter(({ closedOn }) => closedOn === null);
  if (open.length === 0) return null;
  return (
    <>
      <Button variant="default" size="xs" onClick={() => setAsks(true)} data-unprinted>
        {t('add.add')}
      </Button>
      {asks && <AddDialog board={board} stages={open} close={() => setAsks(false)} />}
    </>
  );
}

function AddDialog({ board, stages, close }: AddActivityProps & { close: () => void }) {
  const { t } = useTranslation('board');
  const [stage, setStage] = useState(String(stages[0]?.number ?? 1));
  const [texts, setTexts] = useState({ title: '', resultText: '', startsOn: board.today, dueOn: '' });
  const [responsible, setResponsible] = useState<readonly ResponsibleRole[]>(['PROJECT_CURATOR']);
  const adding = useGraphMutation(AddActivityDocument);
  const problems = fieldProblems(adding.data?.data.addActivity.problems ?? [], FIELDS);
  const whole = problems.whole ?? problems.stage ?? problems.responsible;

  function act(): void {
    const input = { ...ofYear(board), ...texts, stage: Number(stage), responsible: [...responsible] };
    adding.mutate(
      { input },
      {
        onSuccess({ data: { addActivity } }) {
          if (addActivity.problems.length > 0) return;
          board.say(t('add.done', { title: texts.title }));
          close();
        },
      },
    );
  }
  const field = (name: keyof typeof texts, date = false) => (
    <TextInput
      type={date ? 'date' : 'text'}
      label={t(`add.${name}`)}
      value={texts[name]}
      onChange={({ currentTarget: { value } }) => setTexts((now) => ({ ...now, [name]: value }))}
      error={problems[name]}
      maxLength={name === 'resultText' ? 1000 : 300}
    />
  );
  return (
    <ActDialog
      title={t('add.heading')}
      close={close}
      words={t('add.add')}
      act={act}
      ready={Object.values(texts).every((text) => text.trim() !== '') && responsible.length > 0}
      pending={adding.isPending}
      problem={whole}
      failure={adding.error}
    >
      <NativeSelect
        label={t('add.stage')}
        value={stage}
        onChange={({ currentTarget }) => setStage(currentTarget.value)}
        data={stages.map(({ number, title }) => ({ value: String(number), label: `${number}. ${title}` }))}
      />
      {field('title')}
      {field('resultText')}
      {field('startsOn', true)}
      {field('dueOn', true)}
      <ResponsibleField legend={t('add.responsible')} chosen={responsible} choose={setResponsible} />
    </ActDialog>
  );
}
