import { lazy, useState, type ComponentType } from 'react';

export { default as RegionPage } from './region/region-page';

interface PageChunk<Props> {
  readonly default: ComponentType<Props>;
}

/**
 * A page in a chunk of its own; the region's, where most begin, is part of the first one. Once loaded it is rendered
 * at once: React's own lazy component would first show what stands for it meanwhile, and hold that for a while.
 */
function page<Props extends object>(load: () => Promise<PageChunk<Props>>) {
  let loaded: ComponentType<Props> | null = null;
  const preload = async () => {
    const chunk = await load();
    loaded = chunk.default;
    return chunk;
  };
  const Waiting = lazy(preload) as unknown as ComponentType<Props>;
  function Page(props: Props) {
    const [Shown] = useState<ComponentType<Props>>(() => loaded ?? Waiting);
    return <Shown {...props} />;
  }
  return { Page, preload };
}

const college = page(() => import('./college/college-page'));
const documents = page(() => import('./documents/documents-page'));
const explore = page(() => import('./explore/explore-page'));
const importing = page(() => import('./import/import-page'));
const pair = page(() => import('./pair/pair-page'));
const pairs = page(() => import('./pairs/pairs-page'));
const people = page(() => import('./people/people-page'));
const link = page(() => import('./link/link-page'));
const report = page(() => import('./report/report-page'));
const reports = page(() => import('./report/reports-page'));
const invitation = page(() => import('./invitation/invitation-page'));
const offers = page(() => import('./invitation/offers-page'));
const access = page(() => import('./access/access-page'));
const results = page(() => import('./results/results-page'));
const regionPractices = page(() => import('./results/region-practices-page'));
const desk = page(() => import('./desk/desk-page'));
const regionSchool = page(async () => ({ default: (await import('./school/school-page')).RegionSchoolPage }));
const collegeSchool = page(async () => ({ default: (await import('./school/school-page')).CollegeSchoolPage }));
const cohort = page(() => import('./school/cohort-page'));
const regionTraining = page(async () => ({ default: (await import('./training/training-page')).RegionTrainingPage }));
const collegeTraining = page(async () => ({
  default: (await import('./training/training-page')).CollegeTrainingPage,
}));
const submission = page(() => import('./submission/report-page'));

export const CollegePage = college.Page;
export const DocumentsPage = documents.Page;
export const ExplorePage = explore.Page;
export const ImportPage = importing.Page;
export const PairPage = pair.Page;
export const PairsPage = pairs.Page;
export const LinkPage = link.Page;
export const PeoplePage = people.Page;
export const ReportPage = report.Page;
export const ReportsPage = reports.Page;
export const AccessPage = access.Page;
export const InvitationPage = invitation.Page;
export const OffersPage = offers.Page;
export const ResultsPage = results.Page;
export const RegionPracticesPage = regionPractices.Page;
export const DeskPage = desk.Page;
export const RegionSchoolPage = regionSchool.Page;
export const CollegeSchoolPage = collegeSchool.Page;
export const CohortPage = cohort.Page;
export const RegionTrainingPage = regionTraining.Page;
export const CollegeTrainingPage = collegeTraining.Page;
export const SubmissionPage = submission.Page;

const PRELOADS: Readonly<Record<string, () => Promise<unknown>>> = {
  colleges: college.preload,
  explore: explore.preload,
  import: importing.preload,
  pair: pair.preload,
  pairs: pairs.preload,
  link: link.preload,
  people: people.preload,
  reports: report.preload,
  access: access.preload,
  cohorts: cohort.preload,
};

/** Loads the page of a section before anything of it is rendered. A failure is left for its rendering to meet again. */
export async function preloadPage(section: string): Promise<void> {
  try {
    await PRELOADS[section]?.();
  } catch {
    // The page asks for its chunk once more when it is rendered.
  }
}
