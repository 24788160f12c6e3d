import {
  PeriodCollegesDocument,
  PeriodFiguresDocument,
  RegionCollegesDocument,
  RegionFiguresDocument,
  type PeriodCollegesQuery,
  type PeriodFiguresQuery,
  type RegionCollegesQuery,
  type RegionFiguresQuery,
} from '../graph/generated/graphql';
import { asOne, cursorOf } from '../graph/pages.policy';
import { useGraph, type Answer } from '../graph/use-graph';
import { useWholeList } from '../graph/use-whole-list';
import { sourceVariable } from '../shell/source.policy';
import { useAddress } from '../shell/use-address';
import { collegesOf, scorecardOf } from '../ui/figure/period-figures.policy';

/** What is ranked of a region. */
export interface RankedColleges {
  readonly region: {
    readonly colleges: {
      readonly totalCount: number;
      readonly nodes: NonNullable<RegionCollegesQuery['region']>['colleges']['nodes'];
    };
  } | null;
}

/** Figures of a region and of its colleges, each with the place in the answer that they stand at. */
export interface RegionAnswers {
  readonly figures: Answer<RegionFiguresQuery>;
  readonly colleges: Answer<RankedColleges>;
  readonly at: { readonly figures: string; readonly colleges: string };
}

/** What the region page shows of a year; of one published period of it where the address names that. */
export function useRegionFigures(code: string, year: string | null): RegionAnswers {
  const { params } = useAddress();
  const period = params.get('period');
  const asked = { code, year: year ?? '', ...sourceVariable(params) };
  const ofYear = { enabled: year !== null && period === null };
  const figures = useGraph(RegionFiguresDocument, asked, ofYear);
  const pages = useWholeList(RegionCollegesDocument, asked, behindColleges, ofYear);
  const colleges = { ...pages, data: pages.data && wholeOf(pages.data) };
  const of = { code, periods: [period ?? ''] };
  const ofPeriod = { enabled: period !== null };
  const told = useGraph(PeriodFiguresDocument, of, ofPeriod);
  const toldByColleges = useGraph(PeriodCollegesDocument, of, ofPeriod);
  if (period === null) return { figures, colleges, at: { figures: 'region.scorecard', colleges: 'region.colleges' } };
  return {
    figures: { ...told, data: told.data && figuresOf(told.data) },
    colleges: { ...toldByColleges, data: toldByColleges.data && allCollegesOf(toldByColleges.data) },
    at: { figures: 'kpi', colleges: 'kpi' },
  };
}

/** Where the next page of colleges begins. */
export const behindColleges = ({ region }: RegionCollegesQuery) => cursorOf(region?.colleges);

function wholeOf(pages: readonly RegionCollegesQuery[]): RankedColleges {
  const colleges = asOne(pages.map(({ region }) => region?.colleges));
  return { region: colleges && { colleges } };
}

function figuresOf({ region, kpi }: PeriodFiguresQuery): RegionFiguresQuery {
  return { region: region && { ...region, scorecard: kpi && scorecardOf(kpi) } };
}

function allCollegesOf({ region, kpi }: PeriodCollegesQuery): RankedColleges {
  const nodes = collegesOf(kpi ?? []);
  return { region: region && { colleges: { totalCount: nodes.length, nodes } } };
}
