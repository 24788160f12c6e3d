import { useTranslation } from 'react-i18next';
import type { Answer } from '../graph/use-graph';
import { Block } from '../ui/block';
import { useFormat } from '../ui/use-format';
import classes from './training.module.css';
import type { Effect } from './training.type';

interface EffectBlockProps<Result> {
  readonly answer: Answer<Result>;
  readonly at: string;
  readonly select: (data: Result) => Effect | null | undefined;
}

/** How the feedback of pairs changed when their mentors were trained, or why that is not told. */
export function EffectBlock<Result>({ answer, at, select }: EffectBlockProps<Result>) {
  const { t } = useTranslation('training');
  return (
    <Block title={t('effect.title')} answer={answer} at={at} select={select} empty={t('effect.none')}>
      {(effect) => <Told effect={effect} />}
    </Block>
  );
}

function Told({ effect }: { readonly effect: Effect }) {
  const { t } = useTranslation('training');
  const format = useFormat();
  const { before, after, change, pairs, text, asOf, formulaVersion } = effect;
  return (
    <>
      {before !== null && after !== null && change !== null && (
        <dl className={classes.scores}>
          <div>
            <dt>{t('effect.before')}</dt>
            <dd>{t('effect.score', { score: before })}</dd>
          </div>
          <div>
            <dt>{t('effect.after')}</dt>
            <dd>{t('effect.score', { score: after })}</dd>
          </div>
          <div>
            <dt>{t('effect.change')}</dt>
            <dd>{t(change > 0 ? 'effect.up' : 'effect.same', { change })}</dd>
          </div>
        </dl>
      )}
      <p>{text}</p>
      {pairs !== null && <p className={classes.muted}>{t('effect.pairs', { pairs, day: format.day(asOf) })}</p>}
      <p className={classes.hint}>{t('effect.hint', { version: formulaVersion })}</p>
    </>
  );
}
