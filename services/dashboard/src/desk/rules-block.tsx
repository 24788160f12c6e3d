import { Button, TextInput, Title } from '@mantine/core';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../graph/field-problems.policy';
import { SetPublishingRulesDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import block from '../ui/block.module.css';
import { Done, Failed } from '../ui/notes';
import classes from './desk.module.css';
import type { Region } from './desk.type';

/** By what rules the region publishes next: how few people a count may be of. */
export function RulesBlock({ region }: { region: Region }) {
  const { t } = useTranslation('desk');
  const heading = useId();
  const { peopleThreshold = 10, answersThreshold = 5 } = region.publishingRules ?? {};
  const [people, setPeople] = useState(String(peopleThreshold));
  const [answers, setAnswers] = useState(String(answersThreshold));
  const [done, setDone] = useState<string | null>(null);
  const setting = useGraphMutation(SetPublishingRulesDocument);
  const problems = fieldProblems(setting.data?.data.setPublishingRules.problems ?? [], [
    'peopleThreshold',
    'answersThreshold',
  ]);

  function save(event: FormEvent): void {
    event.preventDefault();
    setDone(null);
    const input = { regionId: region.id, peopleThreshold: Number(people), answersThreshold: Number(answers) };
    setting.mutate(
      { input },
      {
        onSuccess({ data }) {
          if (data.setPublishingRules.problems.length === 0) setDone(t('rules.done'));
        },
      },
    );
  }

  return (
    <section className={block.block} aria-labelledby={heading}>
      <div className={block.head}>
        <Title order={2} id={heading} className={block.title}>
          {t('rules.title')}
        </Title>
        <p className={block.hint}>{t('rules.hint')}</p>
      </div>
      <form onSubmit={save} noValidate className={classes.choice}>
        <TextInput
          type="number"
          min={3}
          max={100}
          label={t('rules.people')}
          value={people}
          onChange={({ currentTarget: { value } }) => setPeople(value)}
          error={problems.peopleThreshold}
        />
        <TextInput
          type="number"
          min={3}
          max={100}
          label={t('rules.answers')}
          value={answers}
          onChange={({ currentTarget: { value } }) => setAnswers(value)}
          error={problems.answersThreshold}
        />
        <Button type="submit" variant="default" loading={setting.isPending}>
          {t('rules.save')}
        </Button>
      </form>
      {problems.whole && <Failed message={problems.whole} />}
      {setting.error && <Failed message={setting.error.message} />}
      <Done>{done}</Done>
    </section>
  );
}
