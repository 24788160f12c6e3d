import 'i18next';
import type * as agreements from './texts/agreements';
import type * as access from './texts/access';
import type * as board from './texts/board';
import type * as checkpoints from './texts/checkpoints';
import type * as college from './texts/college';
import type * as collegesOfYear from './texts/colleges-of-year';
import type * as documents from './texts/documents';
import type * as explain from './texts/explain';
import type * as explore from './texts/explore';
import type * as importing from './texts/import';
import type * as freeDays from './texts/free-days';
import type * as regionRoadmap from './texts/region-roadmap';
import type * as figure from './texts/figure';
import type * as imports from './texts/imports';
import type * as pair from './texts/pair';
import type * as plan from './texts/plan';
import type * as meetings from './texts/meetings';
import type * as pairs from './texts/pairs';
import type * as people from './texts/people';
import type * as person from './texts/person';
import type * as law from './texts/law';
import type * as links from './texts/links';
import type * as region from './texts/region';
import type * as results from './texts/results';
import type * as roadmaps from './texts/roadmaps';
import type * as desk from './texts/desk';
import type * as indicators from './texts/indicators';
import type * as sheet from './texts/sheet';
import type * as report from './texts/report';
import type * as shell from './texts/shell';
import type * as targets from './texts/targets';
import type * as waiting from './texts/waiting';
import type * as surveys from './texts/surveys';
import type * as submission from './texts/submission';

/** Which keys there are, for `t`: a key that no text has is a type error. Types alone, so no chunk carries another's. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: {
      shell: typeof shell.ru;
      figure: typeof figure.ru;
      freeDays: typeof freeDays.ru;
      regionRoadmap: typeof regionRoadmap.ru;
      region: typeof region.ru;
      board: typeof board.ru;
      results: typeof results.ru;
      roadmaps: typeof roadmaps.ru;
      checkpoints: typeof checkpoints.ru;
      documents: typeof documents.ru;
      explain: typeof explain.ru;
      explore: typeof explore.ru;
      college: typeof college.ru;
      collegesOfYear: typeof collegesOfYear.ru;
      import: typeof importing.ru;
      imports: typeof imports.ru;
      agreements: typeof agreements.ru;
      access: typeof access.ru;
      pair: typeof pair.ru;
      plan: typeof plan.ru;
      meetings: typeof meetings.ru;
      pairs: typeof pairs.ru;
      people: typeof people.ru;
      person: typeof person.ru;
      law: typeof law.ru;
      links: typeof links.ru;
      targets: typeof targets.ru;
      waiting: typeof waiting.ru;
      surveys: typeof surveys.ru;
      submission: typeof submission.ru;
      sheet: typeof sheet.ru;
      indicators: typeof indicators.ru;
      desk: typeof desk.ru;
      report: typeof report.ru;
    };
  }
}
