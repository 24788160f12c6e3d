import { Button, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LawRulesDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { Block } from '../ui/block';
import { Done } from '../ui/notes';
import { useFormat } from '../ui/use-format';
import classes from './law.module.css';
import type { Region, Rule } from './law.type';
import { SwitchRule } from './switch-rule';

/** Norms of law with their sources, and what each does in the region. */
export function RulesBlock({ region }: { region: Region }) {
  const { t } = useTranslation('law');
  const [switching, setSwitching] = useState<Rule | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const answer = useGraph(LawRulesDocument, { region: region.code });
  return (
    <Block
      title={t('rules.title')}
      hint={t('rules.hint')}
      answer={answer}
      at="lawRules"
      select={({ lawRules }) => lawRules}
      skeleton={<Skeleton height={320} radius="md" />}
    >
      {(rules) => (
        <>
          <Done focus>{done}</Done>
          <ul className={classes.rules}>
            {rules.map((rule) => (
              <RuleItem
                key={rule.code}
                rule={rule}
                change={() => {
                  setDone(null);
                  setSwitching(rule);
                }}
              />
            ))}
          </ul>
          {switching && (
            <SwitchRule
              region={region}
              rule={switching}
              close={() => setSwitching(null)}
              switched={(said) => {
                setSwitching(null);
                setDone(said);
              }}
            />
          )}
        </>
      )}
    </Block>
  );
}

function RuleItem({ rule, change }: { readonly rule: Rule; readonly change: () => void }) {
  const { t } = useTranslation('law');
  const format = useFormat();
  const { title, asks, source, confirmed, validFrom, validUntil, effect, switches, switched } = rule;
  const days = { from: format.day(validFrom), until: validUntil === null ? '' : format.day(validUntil) };
  return (
    <li>
      <div className={classes.head}>
        <h3 className={classes.name}>{title}</h3>
        <span className={classes.state} data-on={effect === 'OFF' ? undefined : true}>
          {t('rules.now')}: {t(`rules.effects.${effect}`)}
        </span>
      </div>
      <p className={classes.asks}>{asks}</p>
      <p className={classes.aside}>
        {t('rules.source', { source })}. {validUntil === null ? t('rules.valid', days) : t('rules.validUntil', days)};{' '}
        <span className={confirmed ? undefined : classes.unconfirmed}>
          {t(confirmed ? 'rules.confirmed' : 'rules.unconfirmed')}
        </span>
        .
      </p>
      {switches.length > 0 && (
        <details className={classes.aside}>
          <summary>{t('rules.history', { count: switched })}</summary>
          <ol className={classes.history}>
            {switches.map((one, n) => (
              <li key={n}>
                {t('rules.was', {
                  effect: t(`rules.effects.${one.effect}`),
                  from: format.day(one.actsFrom),
                  on: format.day(one.setOn),
                })}
              </li>
            ))}
          </ol>
        </details>
      )}
      <Button size="xs" variant="default" mt="xs" onClick={change} aria-label={t('rules.switchOf', { title })}>
        {t('rules.switch')}
      </Button>
    </li>
  );
}
