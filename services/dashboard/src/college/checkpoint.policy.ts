import type { Answers } from '../surveys/answer/answers.policy.js';

interface Answer {
  readonly question: {
    readonly code: string;
    readonly title: string;
    readonly options: readonly { readonly code: string; readonly title: string }[];
  };
  readonly score: number | null;
  readonly choices: readonly string[] | null;
  readonly text: string | null;
}

interface Sheet {
  readonly answers: readonly Answer[];
}

/** An answer in words, whichever way it was given. */
export function wordsOf({ question, score, choices, text }: Answer): string {
  if (score !== null) return String(score);
  if (choices !== null) {
    return choices.map((code) => question.options.find((each) => each.code === code)?.title ?? code).join(', ');
  }
  return text ?? '';
}

export interface Compared {
  readonly code: string;
  readonly title: string;
  readonly now: string | null;
  readonly before: string | null;
}

/** Questions with what was answered now and the last time, in the order of now; what is asked no more comes last. */
export function compared(sheet: Sheet | null, before: Sheet | null): readonly Compared[] {
  const [now, then] = [sheet?.answers ?? [], before?.answers ?? []];
  const wordsIn = (answers: readonly Answer[], code: string) => {
    const found = answers.find(({ question }) => question.code === code);
    return found ? wordsOf(found) : null;
  };
  const asked = new Map([...now, ...then].map(({ question }) => [question.code, question.title]));
  return [...asked].map(([code, title]) => ({ code, title, now: wordsIn(now, code), before: wordsIn(then, code) }));
}

/** What stands in a sheet, to be corrected. */
export function answersIn(sheet: Sheet | null): Answers {
  return new Map(
    (sheet?.answers ?? []).map(({ question, score, choices, text }) => [
      question.code,
      {
        ...(score !== null && { score }),
        ...(choices !== null && { choices }),
        ...(text !== null && { text }),
      },
    ]),
  );
}
