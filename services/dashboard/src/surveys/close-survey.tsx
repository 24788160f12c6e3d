import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../graph/field-problems.policy';
import { CloseSurveyDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { ActDialog } from '../ui/act-dialog';
import type { Campaign } from './surveys.type';

interface CloseSurveyProps {
  readonly campaign: Campaign;
  readonly close: (said: string | null) => void;
}

/** Ends a survey before its day; said first, as nobody can answer any more. */
export function CloseSurvey({ campaign: { id, template }, close }: CloseSurveyProps) {
  const { t } = useTranslation('surveys');
  const closing = useGraphMutation(CloseSurveyDocument);
  return (
    <ActDialog
      title={t('close.title', { title: template.title })}
      close={() => close(null)}
      words={t('close.do')}
      act={() =>
        closing.mutate(
          { input: { campaignId: id } },
          {
            onSuccess({ data: { closeSurveyCampaign } }) {
              if (closeSurveyCampaign.problems.length === 0) close(t('close.done', { title: template.title }));
            },
          },
        )
      }
      danger
      pending={closing.isPending}
      problem={fieldProblems(closing.data?.data.closeSurveyCampaign.problems ?? [], []).whole}
      failure={closing.error}
    >
      <p>{t('close.happens')}</p>
    </ActDialog>
  );
}
