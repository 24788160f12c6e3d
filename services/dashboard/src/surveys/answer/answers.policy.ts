/** What has been answered to one question so far. */
export interface Given {
  readonly score?: number;
  readonly choices?: readonly string[];
  readonly text?: string;
}

export type Answers = ReadonlyMap<string, Given>;

interface Question {
  readonly code: string;
  readonly required: boolean;
}

/** Characters of an answer in words. */
export const LONGEST = 2000;

function isAnswered({ score, choices, text }: Given | undefined = {}): boolean {
  return score !== undefined || (choices?.length ?? 0) > 0 || (text?.trim() ?? '') !== '';
}

/** Codes of the questions that must be answered and are not, in their order. */
export function missingIn(questions: readonly Question[], answers: Answers): readonly string[] {
  return questions.filter(({ code, required }) => required && !isAnswered(answers.get(code))).map(({ code }) => code);
}

/** The answers as the hub takes them, in the order of the questions; what was left empty is left out. */
export function toInput(questions: readonly Question[], answers: Answers) {
  return questions.flatMap(({ code }) => {
    const given = answers.get(code);
    if (!given || !isAnswered(given)) return [];
    const { score, choices, text } = given;
    return [
      {
        question: code,
        ...(score !== undefined && { score }),
        ...(choices !== undefined && { choices: [...choices] }),
        ...(text !== undefined && { text: text.trim() }),
      },
    ];
  });
}

interface Problem {
  readonly message: string;
  readonly path: readonly string[];
}

/** Problems by the code of their question; under an empty code what is wrong with the whole. */
export function problemsByQuestion(
  problems: readonly Problem[],
  sent: readonly { readonly question: string }[],
): ReadonlyMap<string, string> {
  const messages = new Map<string, string>();
  for (const { message, path } of problems) {
    const [, at] = path;
    const code = at === undefined ? '' : (sent[Number(at)]?.question ?? '');
    messages.set(code, messages.has(code) ? `${messages.get(code)} ${message}` : message);
  }
  return messages;
}

/** An option chosen or not: of one question one, of another several. */
export function toggled(choices: readonly string[], code: string, several: boolean): readonly string[] {
  if (!several) return [code];
  return choices.includes(code) ? choices.filter((each) => each !== code) : [...choices, code];
}
