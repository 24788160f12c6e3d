import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../graph/field-problems.policy';
import { OpenSurveyDocument, SurveyTemplatesDocument } from '../graph/generated/graphql';
import { useGraph, useGraphMutation } from '../graph/use-graph';
import { academicYearOf } from '../shell/year.policy';
import { ActDialog } from '../ui/act-dialog';
import { useFormat } from '../ui/use-format';
import { continuable } from './campaign.policy';
import type { Asker, Campaign } from './surveys.type';

/** Checkpoints of monitoring at which those who take part are asked (S001). */
const CHECKPOINTS = ['2.4', '3.5', '4.4', '6.5', '7.2'];

interface OpenSurveyProps {
  readonly asker: Asker;
  readonly campaigns: readonly Campaign[];
  readonly today: string;
  readonly close: (said: string | null) => void;
}

/** Which questions, from when to when, and which earlier survey it goes on with. */
export function OpenSurvey({ asker, campaigns, today, close }: OpenSurveyProps) {
  const { t } = useTranslation('surveys');
  const format = useFormat();
  const year = academicYearOf(today);
  const found = useGraph(SurveyTemplatesDocument, { code: asker.region });
  const templates = (found.data?.surveyTemplates ?? []).filter(({ phase }) => phase !== null);
  const [code, setCode] = useState<string | null>(null);
  const template = templates.find((each) => each.code === code) ?? templates[0] ?? null;
  const [opensOn, setOpensOn] = useState(today);
  const [closesOn, setClosesOn] = useState('');
  const [checkpoint, setCheckpoint] = useState('');
  const [continues, setContinues] = useState('');
  const opening = useGraphMutation(OpenSurveyDocument);
  const earlier = continuable(campaigns, template, year, asker);
  const fields = ['template', 'opensOn', 'closesOn', 'checkpoint', 'continues', 'year'] as const;
  const problems = fieldProblems(opening.data?.data.openSurveyCampaign.problems ?? [], fields);

  function open(): void {
    const place = asker.kind === 'region' ? { regionId: asker.id } : { collegeId: asker.id };
    const chosen = { checkpoint: checkpoint || null, continues: continues || null };
    opening.mutate(
      { input: { ...place, ...chosen, template: template?.code ?? '', year, opensOn, closesOn } },
      {
        onSuccess({ data: { openSurveyCampaign } }) {
          if (openSurveyCampaign.problems.length === 0) close(t(`open.done.${asker.kind}`));
        },
      },
    );
  }

  const day = (name: 'opensOn' | 'closesOn', value: string, set: (next: string) => void) => (
    <TextInput
      type="date"
      label={t(`open.${name}`)}
      value={value}
      onChange={({ currentTarget }) => set(currentTarget.value)}
      error={problems[name]}
    />
  );
  return (
    <ActDialog
      title={t('open.title', { year })}
      close={() => close(null)}
      words={t('open.do')}
      act={open}
      ready={template !== null && opensOn !== '' && closesOn !== ''}
      pending={opening.isPending}
      problem={problems.whole ?? problems.year}
      failure={opening.error ?? found.failure}
    >
      <NativeSelect
        label={t('open.template')}
        value={template?.code ?? ''}
        onChange={({ currentTarget: { value } }) => {
          setCode(value);
          setContinues('');
        }}
        data={templates.map((each) => ({ value: each.code, label: each.title }))}
        error={problems.template}
      />
      {day('opensOn', opensOn, setOpensOn)}
      {day('closesOn', closesOn, setClosesOn)}
      <NativeSelect
        label={t('open.checkpoint')}
        value={checkpoint}
        onChange={({ currentTarget: { value } }) => setCheckpoint(value)}
        data={[{ value: '', label: t('open.noCheckpoint') }, ...CHECKPOINTS]}
        error={problems.checkpoint}
      />
      {earlier.length > 0 && (
        <NativeSelect
          label={t('open.continues')}
          description={t('open.continuesHint')}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={continues}
          onChange={({ currentTarget: { value } }) => setContinues(value)}
          data={[
            { value: '', label: t('open.continuesNone') },
            ...earlier.map((each) => ({
              value: each.seriesId,
              label: `${each.template.title}, ${format.day(each.opensOn)}`,
            })),
          ]}
          error={problems.continues}
        />
      )}
    </ActDialog>
  );
}
