import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../graph/field-problems.policy';
import { SwitchRuleDocument, type RuleEffect } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { todayIn } from '../shell/today.policy';
import { ActDialog } from '../ui/act-dialog';
import { useFormat } from '../ui/use-format';
import classes from './law.module.css';
import type { Region, Rule } from './law.type';

interface SwitchRuleProps {
  readonly region: Region;
  readonly rule: Rule;
  readonly close: () => void;
  readonly switched: (said: string) => void;
}

/** What a norm is to do, and from which day on. */
export function SwitchRule({ region, rule, close, switched }: SwitchRuleProps) {
  const { t } = useTranslation('law');
  const format = useFormat();
  const [effect, setEffect] = useState<RuleEffect>(rule.effect);
  const [actsFrom, setActsFrom] = useState(() => todayIn(region.timeZone));
  const changing = useGraphMutation(SwitchRuleDocument);
  const problems = fieldProblems(changing.data?.data.switchRule.problems ?? [], ['effect', 'actsFrom']);
  const { code, title, effects } = rule;

  function save(): void {
    changing.mutate(
      { input: { regionId: region.id, rule: code, effect, actsFrom } },
      {
        onSuccess({ data }) {
          if (data.switchRule.problems.length > 0) return;
          switched(t('rules.done', { title, effect: t(`rules.effects.${effect}`), from: format.day(actsFrom) }));
        },
      },
    );
  }

  return (
    <ActDialog
      title={title}
      close={close}
      words={t('rules.save')}
      act={save}
      ready={actsFrom !== ''}
      pending={changing.isPending}
      problem={problems.whole}
      failure={changing.error}
    >
      <div className={classes.form}>
        <NativeSelect
          label={t('rules.to')}
          value={effect}
          error={problems.effect}
          onChange={({ currentTarget: { value } }) => setEffect(effects.find((each) => each === value) ?? effect)}
          data={effects.map((value) => ({ value, label: t(`rules.effects.${value}`) }))}
        />
        <TextInput
          type="date"
          label={t('rules.from')}
          value={actsFrom}
          error={problems.actsFrom}
          onChange={({ currentTarget: { value } }) => setActsFrom(value)}
        />
      </div>
    </ActDialog>
  );
}
