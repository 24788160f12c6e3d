import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { firstDay, lastDay } from '../college/board.policy';
import { EditRoadmapDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { Failed } from '../ui/notes';
import { ActivitiesOfStages } from './activities-of-stages';
import { differencesOf, nextCode, validFromOn, withActivity } from './draft.policy';
import { EditActivity } from './edit-activity';
import type { Activity, Roadmap, RoadmapDraft } from './region-roadmap.type';
import { Differences } from './differences';
import classes from './region-roadmap.module.css';

interface RoadmapEditorProps {
  readonly regionId: string;
  /** The version in force, with the days of the year `base`. */
  readonly roadmap: Roadmap;
  readonly base: string;
  /** Years from which the new one may hold. */
  readonly years: readonly string[];
  readonly draft: RoadmapDraft;
  readonly change: (draft: RoadmapDraft) => void;
  /** With what was done; null where the draft was thrown away. */
  readonly close: (said: string | null) => void;
}

/** A new version of the roadmap, as a copy of the one in force: what differs is told before it is taken. */
export function RoadmapEditor({ regionId, roadmap, base, years, draft, change, close }: RoadmapEditorProps) {
  const { t } = useTranslation('regionRoadmap');
  const [edited, setEdited] = useState<Activity | null>(null);
  const editing = useGraphMutation(EditRoadmapDocument);
  const { validFrom, source, activities } = draft;
  const former = validFromOn({ validFrom: base, source: '', activities: roadmap.activities }, validFrom).activities;
  const differences = differencesOf(former, activities);
  const problems = editing.data?.data.editRoadmap.problems ?? [];

  function save(): void {
    const input = { regionId, validFrom, source, activities: activities.map((one) => ({ ...one })) };
    editing.mutate(
      { input },
      {
        onSuccess({ data: { editRoadmap } }) {
          const made = editRoadmap.roadmap;
          if (made) close(t('done', { version: made.version, validFrom }));
        },
      },
    );
  }

  const blank = (stage: number): Activity => ({
    ...{ code: nextCode(stage, former, activities), titleRu: '', titleEn: '', resultRu: '', resultEn: '' },
    ...{ responsible: ['PROJECT_CURATOR'], results: [], proofs: [] },
    ...{ startsOn: firstDay(validFrom), dueOn: lastDay(validFrom) },
  });
  return (
    <>
      <div className={classes.terms}>
        <NativeSelect
          label={t('validFrom')}
          description={t('validFromHint')}
          inputWrapperOrder={['label', 'input', 'description']}
          value={validFrom}
          data={[...years]}
          onChange={({ currentTarget: { value } }) => change(validFromOn(draft, value))}
        />
        <TextInput
          label={t('source')}
          description={t('sourceHint')}
          inputWrapperOrder={['label', 'input', 'description']}
          maxLength={300}
          value={source}
          onChange={({ currentTarget: { value } }) => change({ ...draft, source: value })}
        />
      </div>
      <ActivitiesOfStages
        activities={activities}
        add={(stage) => setEdited(blank(stage))}
        acts={(activity) => (
          <>
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => setEdited(activity)}
              aria-label={t('changeOf', { code: activity.code })}
            >
              {t('change')}
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              onClick={() => change({ ...draft, activities: activities.filter(({ code }) => code !== activity.code) })}
              aria-label={t('retireOf', { code: activity.code })}
            >
              {t('retire')}
            </Button>
          </>
        )}
      />
      <Differences
        differences={differences}
        former={former}
        now={activities}
        restore={(activity) => change({ ...draft, activities: withActivity(activities, activity) })}
      />
      {problems.map(({ message, path }) => (
        <Failed key={path.join(' ')} message={told(message, path, activities)} />
      ))}
      {editing.error && <Failed message={editing.error.message} />}
      <div className={classes.foot}>
        <Button onClick={save} loading={editing.isPending} disabled={source.trim() === '' || differences.length === 0}>
          {t('save')}
        </Button>
        <Button variant="default" onClick={() => close(null)} disabled={editing.isPending}>
          {t('throwAway')}
        </Button>
      </div>
      {edited && (
        <EditActivity
          activity={edited}
          year={validFrom}
          proofs={roadmap.possibleProofs}
          close={() => setEdited(null)}
          put={(activity) => {
            change({ ...draft, activities: withActivity(activities, activity) });
            setEdited(null);
          }}
        />
      )}
    </>
  );
}

/** A problem with the number of the activity that it is of. */
function told(message: string, path: readonly string[], activities: readonly Activity[]): string {
  const activity = path[0] === 'activities' ? activities[Number(path[1])] : undefined;
  return activity ? `${activity.code}: ${message}` : message;
}
