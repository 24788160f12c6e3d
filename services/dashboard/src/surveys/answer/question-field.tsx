import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionPartsFragment } from '../../graph/generated/graphql';
import { LONGEST, toggled, type Given } from './answers.policy';
import classes from './question-field.module.css';

interface QuestionFieldProps {
  readonly question: QuestionPartsFragment;
  readonly given: Given | undefined;
  readonly change: (given: Given) => void;
  readonly error?: string | undefined;
  /** Said beside the question, such as what was answered the last time. */
  readonly aside?: string | undefined;
}

const SCORES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** One question in the way that it is answered: by a score, by options, or in words. The browser's own controls. */
export function QuestionField({ question, given = {}, change, error, aside }: QuestionFieldProps) {
  const { t } = useTranslation('sheet');
  const id = useId();
  const { kind, title, required } = question;
  const described = [`${id}-error`, `${id}-hint`].join(' ');
  const heading = (
    <>
      {title}{' '}
      <span className={classes.need} data-required={required || undefined}>
        {t(required ? 'required' : 'optional')}
      </span>
    </>
  );
  const notes = (
    <>
      {aside && <p className={classes.aside}>{aside}</p>}
      <p id={`${id}-error`} className={classes.error}>
        {error}
      </p>
    </>
  );
  if (kind === 'TEXT') {
    const text = given.text ?? '';
    return (
      <div className={classes.field}>
        <label htmlFor={id} className={classes.title}>
          {heading}
        </label>
        {notes}
        <textarea
          id={id}
          className={classes.words}
          rows={3}
          maxLength={LONGEST}
          value={text}
          aria-invalid={error !== undefined}
          aria-describedby={described}
          onChange={({ currentTarget: { value } }) => change({ text: value })}
        />
        <p id={`${id}-hint`} className={classes.counter}>
          {t('counter', { count: text.length, longest: LONGEST })}
        </p>
      </div>
    );
  }
  return (
    <fieldset className={classes.field} aria-invalid={error !== undefined} aria-describedby={described}>
      <legend className={classes.title}>{heading}</legend>
      {notes}
      {kind === 'SCALE' ? (
        <Scale name={id} score={given.score} choose={(score) => change({ score })} />
      ) : (
        <Options question={question} name={id} chosen={given.choices ?? []} choose={(choices) => change({ choices })} />
      )}
    </fieldset>
  );
}

interface ScaleProps {
  readonly name: string;
  readonly score: number | undefined;
  readonly choose: (score: number) => void;
}

function Scale({ name, score, choose }: ScaleProps) {
  const { t } = useTranslation('sheet');
  return (
    <>
      <div className={classes.scale}>
        {SCORES.map((each) => (
          <label key={each} className={classes.score}>
            <input type="radio" name={name} checked={score === each} onChange={() => choose(each)} />
            <span>{each}</span>
          </label>
        ))}
      </div>
      <p id={`${name}-hint`} className={classes.ends}>
        <span>{t('lowest')}</span>
        <span>{t('highest')}</span>
      </p>
    </>
  );
}

interface OptionsProps {
  readonly question: QuestionPartsFragment;
  readonly name: string;
  readonly chosen: readonly string[];
  readonly choose: (choices: readonly string[]) => void;
}

function Options({ question: { kind, options }, name, chosen, choose }: OptionsProps) {
  const { t } = useTranslation('sheet');
  const several = kind === 'SEVERAL';
  return (
    <>
      <p id={`${name}-hint`} className={classes.ends}>
        {t(several ? 'several' : 'one')}
      </p>
      {options.map(({ code, title }) => (
        <label key={code} className={classes.option}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            checked={chosen.includes(code)}
            onChange={() => choose(toggled(chosen, code, several))}
          />
          <span>{title}</span>
        </label>
      ))}
    </>
  );
}
