import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProposePairsDocument, type PersonCategory } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { todayIn } from '../shell/today.policy';
import { yearOf } from '../import/years.policy';
import { ActDialog } from '../ui/act-dialog';
import { Failed } from '../ui/notes';
import { asksForOverload, refusalOf } from '../graph/bulk.policy';
import type { OwnCollegePlace } from '../shell/own-college';
import { usePrograms } from './use-programs';
import { ConfirmOverload } from './confirm-overload';
import { ProposalFields } from './proposal-fields';
import { newProposal, programsFor, proposalRows } from './propose.policy';

export interface Somebody {
  readonly id: string;
  readonly name: string;
  readonly category: PersonCategory;
}

interface ProposeProps {
  readonly college: OwnCollegePlace;
  readonly mentee: Somebody;
  readonly mentor: Somebody;
  readonly close: () => void;
  readonly proposed: (said: string) => void;
}

/** Proposes one pair by hand, in a programme of the running year. */
export function Propose({ college, mentee, mentor, close, proposed }: ProposeProps) {
  const { t } = useTranslation('pairs');
  const [year] = useState(() => yearOf(new Date()));
  const { programs, answer } = usePrograms(college.id, year);
  const offered = programsFor(programs, mentor.category, mentee.category);
  const [chosen, setForm] = useState<string | null>(null);
  const form = chosen ?? offered[0]?.form.code;
  const [proposal, setProposal] = useState(() => newProposal(todayIn(), year));
  const [confirmOverload, setConfirm] = useState(false);
  const proposing = useGraphMutation(ProposePairsDocument);
  const done = proposing.data?.data.proposeMentorships;

  function propose(): void {
    if (form === undefined) return;
    const rows = proposalRows([{ menteeId: mentee.id, mentorId: mentor.id }], form, proposal);
    proposing.mutate(
      { input: { collegeId: college.id, year, rows, confirmOverload } },
      {
        onSuccess({ data }) {
          const names = { mentee: mentee.name, mentor: mentor.name };
          if (!refusalOf(data.proposeMentorships)) proposed(t('propose.done', names));
        },
      },
    );
  }

  const missing = answer.data !== undefined && offered.length === 0;
  return (
    <ActDialog
      title={t('propose.title')}
      close={close}
      words={t('propose.do')}
      act={propose}
      ready={form !== undefined && proposal.startedOn !== ''}
      pending={proposing.isPending}
      problem={refusalOf(done)}
      failure={proposing.error ?? answer.failure}
    >
      <p>
        {t('mentee')}: <strong>{mentee.name}</strong>
        <br />
        {t('mentor')}: <strong>{mentor.name}</strong>
      </p>
      {missing ? (
        <Failed message={t('propose.noProgram', { year })} />
      ) : (
        <NativeSelect
          label={t('form')}
          value={form ?? ''}
          onChange={({ currentTarget: { value } }) => setForm(value)}
          data={offered.map(({ form: { code, title } }) => ({ value: code, label: title }))}
        />
      )}
      <ProposalFields
        proposal={proposal}
        change={(next) => {
          proposing.reset();
          setProposal(next);
        }}
      />
      <ConfirmOverload asked={asksForOverload(done)} confirmed={confirmOverload} confirm={setConfirm} />
    </ActDialog>
  );
}
