import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProposePairsDocument } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { todayIn } from '../../shell/today.policy';
import { ActDialog } from '../../ui/act-dialog';
import { ConfirmOverload } from '../../proposing/confirm-overload';
import { ProposalFields } from '../../proposing/proposal-fields';
import { newProposal, proposalRows } from '../../proposing/propose.policy';
import { asksForOverload, refusalOf } from '../../graph/bulk.policy';
import type { ViewProps } from '../pairs.type';
import type { ProposedPair } from './board.type';

interface PublishProps extends ViewProps {
  readonly form: { readonly code: string; readonly title: string };
  readonly pairs: readonly ProposedPair[];
  readonly close: () => void;
  readonly published: (said: string) => void;
}

/** As many as one call takes. */
const MOST_ROWS = 1_000;

/** Publishes the pairs of a proposal that the curator keeps: both sides are asked, and an order can approve them. */
export function Publish({ college, year, form, pairs, close, published }: PublishProps) {
  const { t } = useTranslation('pairs');
  const [proposal, setProposal] = useState(() => newProposal(todayIn(), year));
  const [confirmOverload, setConfirm] = useState(false);
  const publishing = useGraphMutation(ProposePairsDocument);
  const done = publishing.data?.data.proposeMentorships;
  const named = pairs.slice(0, MOST_ROWS);

  function publish(): void {
    const two = named.map(({ mentee, mentor }) => ({ menteeId: mentee.id, mentorId: mentor.id }));
    publishing.mutate(
      { input: { collegeId: college.id, year, rows: proposalRows(two, form.code, proposal), confirmOverload } },
      {
        onSuccess({ data }) {
          const { created, updated, unchanged } = data.proposeMentorships;
          if (!refusalOf(data.proposeMentorships))
            published(t('publish.done', { count: created + updated + unchanged }));
        },
      },
    );
  }

  return (
    <ActDialog
      title={t('publish.title')}
      close={close}
      words={t('publish.do', { count: named.length })}
      act={publish}
      ready={proposal.startedOn !== ''}
      pending={publishing.isPending}
      problem={refusalOf(done)}
      failure={publishing.error}
    >
      <p>{t('publish.hint', { form: form.title, year })}</p>
      {pairs.length > named.length && <p>{t('publish.most', { count: named.length })}</p>}
      <ProposalFields
        proposal={proposal}
        change={(next) => {
          publishing.reset();
          setProposal(next);
        }}
      />
      <ConfirmOverload asked={asksForOverload(done)} confirmed={confirmOverload} confirm={setConfirm} />
    </ActDialog>
  );
}
