import { useCallback, useEffect, useState } from 'react';
import { send } from '../../graph/client';
import { AnswerSurveyDocument, SurveySheetDocument, type SurveySheetQuery } from '../../graph/generated/graphql';
import { wording } from '../../graph/query';
import { useLanguage } from '../../i18n';
import { problemsByQuestion } from './answers.policy';

export type Sheet = NonNullable<SurveySheetQuery['survey']>;

type Asked = { readonly sheet: Sheet } | { readonly failure: string } | null;

/** The secret of the link: what stands behind the sign #, which browsers never send to a server with the address. */
function linkOfAddress(): string {
  return location.hash.slice(1);
}

/** The questionnaire of the link in the address, in the language of the page, and the way to answer it. */
export function useSheet() {
  const language = useLanguage();
  const [link, setLink] = useState(linkOfAddress);
  const [tries, setTries] = useState(0);
  const [asked, setAsked] = useState<Asked>(null);

  useEffect(() => {
    const look = () => setLink(linkOfAddress());
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);

  useEffect(() => {
    const gone = new AbortController();
    const ask = async (): Promise<Asked> => {
      try {
        const caller = { account: null, language, wording: wording(), signal: gone.signal };
        const { data, problems } = await send(SurveySheetDocument, { link }, caller);
        return data.survey ? { sheet: data.survey } : { failure: problems[0]?.message ?? wording().unreadable };
      } catch (error) {
        return { failure: error instanceof Error ? error.message : wording().unreadable };
      }
    };
    void ask().then((answer) => {
      if (!gone.signal.aborted) setAsked(answer);
    });
    return () => gone.abort();
  }, [link, language, tries]);

  /** Sends the answers; what is wrong with them by question, or null when they were taken. */
  async function answer(
    answers: readonly { readonly question: string }[],
  ): Promise<ReadonlyMap<string, string> | null> {
    try {
      const caller = { account: null, language, wording: wording() };
      const { data, problems } = await send(AnswerSurveyDocument, { input: { link, answers: [...answers] } }, caller);
      if (data.answerSurvey?.taken) return null;
      const told = data.answerSurvey?.problems ?? problems.map(({ message }) => ({ message, path: [] }));
      return problemsByQuestion(told, answers);
    } catch (error) {
      return new Map([['', error instanceof Error ? error.message : wording().unreadable]]);
    }
  }

  const retry = useCallback(() => {
    setAsked(null);
    setTries((count) => count + 1);
  }, []);
  return { asked, answer, retry };
}
