import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n';
import { formatShortDay } from '../../ui/format.policy';
import { missingIn, toInput, type Answers } from './answers.policy';
import { QuestionField } from './question-field';
import classes from './sheet-page.module.css';
import type { Sheet } from './use-sheet';

interface SheetFormProps {
  readonly sheet: Sheet;
  readonly answer: (answers: readonly { readonly question: string }[]) => Promise<ReadonlyMap<string, string> | null>;
  readonly taken: () => void;
}

/** The questions, in their order. What is missing is said at once; what the hub refuses, in its words. */
export function SheetForm({ sheet: { questions, closesOn }, answer, taken }: SheetFormProps) {
  const { t } = useTranslation('sheet');
  const language = useLanguage();
  const [answers, setAnswers] = useState<Answers>(new Map());
  const [tried, setTried] = useState(false);
  /** What the hub said, in the language that it was said in: in another it is asked again. */
  const [refused, setRefused] = useState<{
    readonly language: string;
    readonly by: ReadonlyMap<string, string>;
  } | null>(null);
  const [sending, setSending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const missing = tried ? missingIn(questions, answers) : [];
  const told = refused?.language === language ? refused.by : new Map<string, string>();
  const whole = told.get('');

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    setRefused(null);
    const [first] = missingIn(questions, answers);
    if (first !== undefined) return goTo(first);
    setSending(true);
    const by = await answer(toInput(questions, answers));
    setSending(false);
    if (by === null) taken();
    else setRefused({ language, by });
  }

  function goTo(code: string): void {
    const place = form.current?.querySelector<HTMLElement>(`[data-question="${code}"]`);
    place?.querySelector<HTMLElement>('input, textarea')?.focus();
    place?.scrollIntoView({ block: 'start' });
  }

  return (
    <form ref={form} noValidate onSubmit={(event) => void submit(event)} className={classes.form}>
      <p className={classes.aside}>
        {t('anonymous')} {closesOn && t('until', { day: formatShortDay(closesOn, language) })}
      </p>
      {questions.map((question) => (
        <div key={question.code} data-question={question.code}>
          <QuestionField
            question={question}
            given={answers.get(question.code)}
            change={(given) => setAnswers((now) => new Map(now).set(question.code, given))}
            error={missing.includes(question.code) ? t('missing') : told.get(question.code)}
          />
        </div>
      ))}
      {missing.length > 0 && (
        <p role="alert" className={classes.problem}>
          {t('unanswered', { count: missing.length })}
        </p>
      )}
      {whole && (
        <p role="alert" className={classes.problem}>
          {whole}
        </p>
      )}
      <button type="submit" className={classes.button} disabled={sending}>
        {t(sending ? 'sending' : 'send')}
      </button>
      <p className={classes.aside}>{t('once')}</p>
    </form>
  );
}
