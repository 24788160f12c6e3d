import {
  CollegeAtAGlanceDocument,
  CollegePeriodFiguresDocument,
  CollegeTrendsDocument,
  type CollegeAtAGlanceQuery,
  type CollegePeriodFiguresQuery,
  type CollegeTrendsQuery,
} from '../graph/generated/graphql';
import { useGraph, type Answer } from '../graph/use-graph';
import { sourceVariable } from '../shell/source.policy';
import { useAddress } from '../shell/use-address';
import { scorecardOf } from '../ui/figure/period-figures.policy';

type Glanced = NonNullable<CollegeAtAGlanceQuery['college']>;

export type Trends = NonNullable<NonNullable<CollegeTrendsQuery['college']>['trends']>;

/** What the indicators of a college are laid out from. */
export interface CollegeFigures {
  readonly college: (Pick<Glanced, 'scorecard'> & { readonly region: Pick<Glanced['region'], 'medians'> }) | null;
}

interface FiguresOfCollege {
  readonly figures: Answer<CollegeFigures>;
  /** Where in the answer they stand. */
  readonly at: string;
  /** Of the year, whatever period is shown: its stages and programmes. */
  readonly glance: Answer<CollegeAtAGlanceQuery>;
  readonly trends: Trends;
}

interface Asked {
  readonly code: string;
  /** Code of its region; null until it is known. */
  readonly region: string | null;
  readonly year: string | null;
  /** Whether live figures are shown. */
  readonly live: boolean;
}

/** What the college's page shows of a year; of one published period of it where the address names that. */
export function useCollegeFigures({ code, region, year, live }: Asked): FiguresOfCollege {
  const { params } = useAddress();
  const period = params.get('period');
  const asked = { code, year: year ?? '', ...sourceVariable(params) };
  const glance = useGraph(CollegeAtAGlanceDocument, asked, { enabled: year !== null });
  const told = useGraph(
    CollegePeriodFiguresDocument,
    { region: region ?? '', colleges: [code], periods: [period ?? ''] },
    { enabled: period !== null && region !== null },
  );
  const trends = useGraph(
    CollegeTrendsDocument,
    { code, year: year ?? '', by: live ? 'WEEK' : 'PERIOD' },
    { enabled: glance.data?.college?.scorecard?.source === (live ? 'LIVE' : 'PUBLISHED') },
  );
  const course = { glance, trends: trends.data?.college?.trends ?? [] };
  if (period === null) return { figures: glance, at: 'college.scorecard', ...course };
  return { figures: { ...told, data: told.data && figuresOf(told.data) }, at: 'kpi', ...course };
}

/** Of a period there are no medians: those are of years. */
function figuresOf({ kpi }: CollegePeriodFiguresQuery): CollegeFigures {
  return { college: kpi && { scorecard: scorecardOf(kpi), region: { medians: [] } } };
}
