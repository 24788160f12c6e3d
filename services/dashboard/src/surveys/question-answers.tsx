import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n';
import { formatShare } from '../ui/format.policy';
import { useFormat } from '../ui/use-format';
import classes from './surveys.module.css';
import type { QuestionResult } from './surveys.type';

type Group = QuestionResult['groups'][number];

interface QuestionAnswersProps {
  readonly result: QuestionResult;
  /** Of the whole region, whose answers in words are told by college. */
  readonly whole: boolean;
}

/** What was answered to one question: the middle, how it is spread, and how far the same people have come. */
export function QuestionAnswers({ result, whole }: QuestionAnswersProps) {
  const { t } = useTranslation('surveys');
  const language = useLanguage();
  const { question, status, answered, mean, groups, texts, change } = result;
  if (status !== 'OK') {
    return (
      <div className={classes.question}>
        <h4>{question.title}</h4>
        <p className={classes.why}>{t(`results.${status}`)}</p>
      </div>
    );
  }
  return (
    <div className={classes.question}>
      <h4>{question.title}</h4>
      {mean !== null && <p>{t('results.mean', { mean: formatShare(mean, language), count: answered ?? 0 })}</p>}
      {change && <Change change={change} />}
      {groups.length > 0 && (
        <dl className={classes.groups}>
          {groups.map((group) => (
            <Spread key={nameOf(group)} group={group} answered={answered ?? 0} />
          ))}
        </dl>
      )}
      {mean === null && groups.length === 0 && texts.length === 0 && (
        <p className={classes.why}>{t(whole ? 'results.wordsByCollege' : 'results.noWords')}</p>
      )}
      {texts.length > 0 && (
        <ul className={classes.texts}>
          {[...new Set(texts)].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function nameOf({ from, to, options }: Group): string {
  if (options.length > 0) return options.map(({ title }) => title).join(', ');
  return from === to ? String(from) : `${from}–${to}`;
}

function Spread({ group, answered }: { group: Group; answered: number }) {
  const { t } = useTranslation('surveys');
  const format = useFormat();
  const { count } = group;
  return (
    <div>
      <dt>{nameOf(group)}</dt>
      <dd>
        {count === null ? (
          t('results.few')
        ) : (
          <>
            <span
              className={classes.spread}
              style={{ width: `${(count / Math.max(answered, 1)) * 100}%` }}
              aria-hidden
            />
            {format.count(count)}
          </>
        )}
      </dd>
    </div>
  );
}

function Change({ change }: { change: NonNullable<QuestionResult['change']> }) {
  const { t } = useTranslation('surveys');
  const language = useLanguage();
  const { matched, before, after, rose } = change;
  const by = `${change.change > 0 ? '+' : ''}${formatShare(change.change, language)}`;
  return (
    <p className={classes.change}>
      {before !== null && after !== null
        ? t('results.changed', { before: formatShare(before, language), after: formatShare(after, language), by })
        : t('results.changedBy', { by })}{' '}
      {t('results.matched', { count: matched })}
      {rose !== null && ` ${t('results.rose', { count: rose })}`}
    </p>
  );
}
