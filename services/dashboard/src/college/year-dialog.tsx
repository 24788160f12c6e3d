import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UpdateCollegeYearDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { ActDialog } from '../ui/act-dialog';
import { ofYear, type Board, type BoardYear } from './board.type';
import { groupFrom, groupText } from './group.policy';

interface YearDialogProps {
  readonly board: Board;
  readonly known: BoardYear;
  readonly close: () => void;
}

/** Says who runs the year, who is responsible for its forms, and what it is for; an empty field takes away. */
export function YearDialog({ board, known, close }: YearDialogProps) {
  const { t } = useTranslation('board');
  const [texts, setTexts] = useState({
    curator: known.curator ?? '',
    group: groupText(known.workingGroup),
    number: known.orderNumber ?? '',
    date: known.orderDate ?? '',
    goals: known.goals ?? '',
    expected: known.expectedResults ?? '',
  });
  const [leads, setLeads] = useState(() => new Map(board.programs.map(({ form, lead }) => [form.code, lead ?? ''])));
  const saving = useGraphMutation(UpdateCollegeYearDocument);
  const problem = saving.data?.data.updateCollegeYear.problems[0]?.message;
  const group = groupFrom(texts.group);

  function act(): void {
    const text = (given: string) => given.trim() || null;
    const input = {
      ...ofYear(board),
      curator: text(texts.curator),
      workingGroup: group ?? [],
      order: text(texts.number) && texts.date ? { number: texts.number.trim(), date: texts.date } : null,
      goals: text(texts.goals),
      expectedResults: text(texts.expected),
      leads: [...leads].map(([form, lead]) => ({ form, lead: text(lead) })),
    };
    saving.mutate(
      { input },
      {
        onSuccess({ data: { updateCollegeYear } }) {
          if (updateCollegeYear.problems.length > 0) return;
          board.say(t('people.saved'));
          close();
        },
      },
    );
  }

  const bind = (name: keyof typeof texts) => ({
    value: texts[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setTexts((now) => ({ ...now, [name]: value })),
  });
  return (
    <ActDialog
      title={t('people.title', { year: board.year })}
      close={close}
      words={t('people.save')}
      act={act}
      ready={group !== null}
      pending={saving.isPending}
      problem={problem}
      failure={saving.error}
    >
      <TextInput label={t('people.curator')} maxLength={200} {...bind('curator')} />
      <Textarea
        label={t('people.group')}
        description={t('people.groupHint')}
        error={group === null && t('people.groupWrong')}
        autosize
        minRows={2}
        maxRows={8}
        {...bind('group')}
      />
      <TextInput label={t('people.orderNumber')} maxLength={100} {...bind('number')} />
      <TextInput type="date" label={t('people.orderDate')} max={board.today} {...bind('date')} />
      {board.programs.map(({ form }) => (
        <TextInput
          key={form.code}
          label={t('people.leadOf', { form: form.title })}
          maxLength={200}
          value={leads.get(form.code) ?? ''}
          onChange={({ currentTarget: { value } }) => setLeads((now) => new Map(now).set(form.code, value))}
        />
      ))}
      <Textarea label={t('people.goals')} maxLength={4000} autosize minRows={2} maxRows={8} {...bind('goals')} />
      <Textarea label={t('people.expected')} maxLength={4000} autosize minRows={2} maxRows={8} {...bind('expected')} />
    </ActDialog>
  );
}
