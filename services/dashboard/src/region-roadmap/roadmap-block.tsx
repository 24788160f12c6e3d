import { Button, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RegionRoadmapDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as ofCollege from '../i18n/texts/college';
import * as texts from '../i18n/texts/region-roadmap';
import { useKept } from '../people/use-kept';
import { academicYearOf } from '../shell/year.policy';
import { Block } from '../ui/block';
import { Done } from '../ui/notes';
import { ActivitiesOfStages } from './activities-of-stages';
import { yearsFrom } from './draft.policy';
import type { Roadmap, RoadmapDraft } from './region-roadmap.type';
import { RoadmapEditor } from './roadmap-editor';
import classes from './region-roadmap.module.css';

addTexts('college', ofCollege);
addTexts('regionRoadmap', texts);

interface RoadmapBlockProps {
  readonly region: {
    readonly id: string;
    readonly code: string;
    readonly years: readonly { readonly year: string }[] | null;
  };
  readonly today: string;
}

/** The roadmap with which the colleges of a region open their next year, and a new version of it. */
export function RoadmapBlock({ region, today }: RoadmapBlockProps) {
  const { t } = useTranslation('regionRoadmap');
  const running = academicYearOf(today);
  const [next = running] = yearsFrom(running, running);
  const answer = useGraph(RegionRoadmapDocument, { code: region.code, year: next });
  // A version takes an hour to write: it is still there for who looks at another page meanwhile.
  const [draft, setDraft] = useKept<RoadmapDraft | null>(`roadmap ${region.code}`, null);
  const [said, say] = useState<string | null>(null);
  const first = (region.years ?? []).map(({ year }) => year).toSorted()[0] ?? running;

  return (
    <Block
      title={t('title')}
      hint={t('hint')}
      controls={<Done focus>{said}</Done>}
      answer={answer}
      at="region.roadmap"
      from="programs"
      select={(data) => data.region?.roadmap}
      skeleton={<Skeleton height={320} radius="md" />}
    >
      {(roadmap) =>
        draft ? (
          <RoadmapEditor
            regionId={region.id}
            roadmap={roadmap}
            base={next}
            years={yearsFrom(roadmap.validFrom ?? first, running)}
            draft={draft}
            change={setDraft}
            close={(words) => {
              say(words);
              setDraft(null);
            }}
          />
        ) : (
          <Version
            roadmap={roadmap}
            edit={() => {
              say(null);
              setDraft({ validFrom: next, source: '', activities: roadmap.activities });
            }}
          />
        )
      }
    </Block>
  );
}

function Version({ roadmap, edit }: { roadmap: Roadmap; edit: () => void }) {
  const { t } = useTranslation('regionRoadmap');
  const { version, source, validFrom, activities } = roadmap;
  return (
    <>
      <p>
        {validFrom === null
          ? t('standard', { source, count: activities.length })
          : t('version', { version, validFrom, source, count: activities.length })}
      </p>
      <ActivitiesOfStages activities={activities} />
      <div className={classes.foot}>
        <Button variant="default" onClick={edit}>
          {t('edit')}
        </Button>
      </div>
    </>
  );
}
