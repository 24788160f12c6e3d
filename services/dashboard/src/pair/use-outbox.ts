import { useCallback, useEffect, useRef, useState } from 'react';
import { send } from '../graph/client';
import {
  AgreePlanDocument,
  ChangePlanDocument,
  ExtendPlanDocument,
  GiveFeedbackDocument,
  GivePairReportDocument,
  LogMeetingDocument,
  WritePlanDocument,
} from '../graph/generated/graphql';
import type {
  ChangePlanMutation,
  GiveFeedbackMutationVariables,
  GivePairReportMutationVariables,
  LogMeetingMutationVariables,
} from '../graph/generated/graphql';
import { GraphError } from '../graph/graph-error';
import { wording } from '../graph/query';
import { useAskAgain } from '../graph/use-graph';
import { useLanguage } from '../i18n';
import { useSession } from '../session/session';
import { readWaiting, typedIn, withoutWaiting, withWaiting, type Waiting } from './outbox.policy';

/** How often what waits is tried again, besides when the browser says that the network is back. */
const TRY_AGAIN_MS = 20_000;

type Done = 'CREATED' | 'UPDATED' | 'UNCHANGED';

export interface Refused {
  readonly message: string;
  readonly typed: readonly string[];
}

export interface Outbox {
  readonly waiting: readonly Waiting[];
  /** Whose it is has to sign in before it is sent. */
  readonly signedOut: boolean;
  /** Why the hub did not take something, in its words, with what had been typed. */
  readonly refused: Refused | null;
  /** What became of what was sent last. */
  readonly done: Done | null;
  /** Sends it now, or as soon as there is a network. */
  readonly post: (one: Waiting) => Promise<void>;
}

/**
 * What was typed is kept in this browser until the hub has it: each account's apart, each thing sent once. Where an
 * account is named it only waits: the hub is away, or whose it is not signed in.
 */
export function useOutbox(of?: string): Outbox {
  const { account: present } = useSession();
  const account = of ?? present;
  const holds = of !== undefined;
  const signedOut = account !== present;
  const language = useLanguage();
  const askAgain = useAskAgain();
  const place = `hub.outbox.${account}`;
  const [waiting, setWaiting] = useState(() => readWaiting(localStorage.getItem(place)));
  const [refused, setRefused] = useState<Refused | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const sending = useRef(false);

  const keep = useCallback(
    (change: (list: readonly Waiting[]) => Waiting[]) => {
      const list = change(readWaiting(localStorage.getItem(place)));
      localStorage.setItem(place, JSON.stringify(list));
      setWaiting(list);
    },
    [place],
  );

  const flush = useCallback(async () => {
    if (sending.current || holds) return;
    sending.current = true;
    let sent = false;
    try {
      for (const one of readWaiting(localStorage.getItem(place))) {
        const said = await sendOne(one, { account, language, wording: wording() });
        keep((list) => withoutWaiting(list, one.key));
        if ('refused' in said) setRefused({ message: said.refused, typed: typedIn(one) });
        else setDone(said.done);
        sent = true;
      }
    } catch (error) {
      // It waits: nobody answers, or the reader has to sign in again.
      if (!(error instanceof GraphError)) throw error;
    } finally {
      sending.current = false;
    }
    if (sent) await askAgain();
  }, [place, holds, account, language, keep, askAgain]);

  useEffect(() => {
    const again = () => void flush();
    again();
    window.addEventListener('online', again);
    const timer = window.setInterval(again, TRY_AGAIN_MS);
    return () => {
      window.removeEventListener('online', again);
      window.clearInterval(timer);
    };
  }, [flush]);

  const post = useCallback(
    async (one: Waiting) => {
      setRefused(null);
      setDone(null);
      keep((list) => withWaiting(list, one));
      await flush();
    },
    [keep, flush],
  );
  return { waiting, signedOut, refused, done, post };
}

/**
 * Answers what became of it, or why the hub refuses it.
 * @throws GraphError where it has to wait
 */
async function sendOne(
  one: Waiting,
  sending: Parameters<typeof send>[2],
): Promise<{ readonly refused: string } | { readonly done: Done }> {
  const { problems, payload } = await answerOf(one, sending);
  const [failure] = problems;
  if (payload === null) {
    // What is wrong with the request itself will be wrong again.
    if (failure?.code === 'BAD_USER_INPUT' || failure?.code === 'FORBIDDEN') return { refused: failure.message };
    throw failure ?? new GraphError(wording().unreadable, { code: 'UNREADABLE' });
  }
  const [problem] = payload.problems;
  return problem || payload.outcome === 'REFUSED' ? { refused: problem?.message ?? '' } : { done: payload.outcome };
}

async function answerOf(one: Waiting, sending: Parameters<typeof send>[2]) {
  switch (one.kind) {
    case 'log': {
      const variables = { input: one.input } as unknown as LogMeetingMutationVariables;
      const { data, problems } = await send(LogMeetingDocument, variables, sending);
      return { problems, payload: data.logMeeting };
    }
    case 'feedback': {
      const variables = { input: one.input } as unknown as GiveFeedbackMutationVariables;
      const { data, problems } = await send(GiveFeedbackDocument, variables, sending);
      return { problems, payload: data.giveFeedback };
    }
    case 'report': {
      const variables = { input: one.input } as unknown as GivePairReportMutationVariables;
      const { data, problems } = await send(GivePairReportDocument, variables, sending);
      return { problems, payload: data.givePairReport };
    }
    case 'plan-write': {
      const { data, problems } = await send(WritePlanDocument, { input: one.input }, sending);
      return { problems, payload: data.writePlan };
    }
    case 'plan-agree': {
      const { data, problems } = await send(AgreePlanDocument, { input: one.input }, sending);
      return { problems, payload: data.agreePlan };
    }
    case 'plan-extend': {
      const { data, problems } = await send(ExtendPlanDocument, { input: one.input }, sending);
      return { problems, payload: data.extendPlan };
    }
    case 'plan-change': {
      const { data, problems } = await send(ChangePlanDocument, { input: one.input }, sending);
      return { problems, payload: data.changePlan && ofItem(data.changePlan) };
    }
  }
}

/** The answer about the one item that was sent. */
function ofItem({ problems, results: [row] }: NonNullable<ChangePlanMutation['changePlan']>) {
  return { outcome: row?.outcome ?? 'REFUSED', problems: [...problems, ...(row?.problems ?? [])] };
}
