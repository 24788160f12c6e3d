import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Switch, useLocation } from 'wouter';
import { GraphiqlSignIn } from './shell/graphiql-sign-in';
import { SignInUnset } from './shell/sign-in-unset';
import { Breakage } from './shell/breakage';
import { ChoicePage, LandingPage } from './shell/landing-page';
import { Layout } from './shell/layout';
import { NotFound } from './shell/message-page';
import {
  AccessPage,
  CohortPage,
  CollegePage,
  CollegeSchoolPage,
  CollegeTrainingPage,
  DeskPage,
  DocumentsPage,
  ExplorePage,
  ImportPage,
  InvitationPage,
  OffersPage,
  PairPage,
  PairsPage,
  LinkPage,
  PeoplePage,
  RegionPage,
  RegionPracticesPage,
  RegionSchoolPage,
  RegionTrainingPage,
  ReportPage,
  ReportsPage,
  ResultsPage,
  SubmissionPage,
} from './pages';
import { Loading } from './ui/loading';

export function App() {
  const { t } = useTranslation();
  const [path] = useLocation();
  return (
    <Layout>
      <Breakage at={path}>
        <Suspense fallback={<Loading label={t('loading')} />}>
          <Switch>
            <Route path="/" component={LandingPage} />
            <Route path="/regions">{() => <ChoicePage of="regions" />}</Route>
            <Route path="/regions/:code">{({ code }) => <RegionPage key={code} code={code} />}</Route>
            <Route path="/regions/:code/desk/:view?">{(at) => <DeskPage key={at.code} {...at} />}</Route>
            <Route path="/regions/:code/explore">{({ code }) => <ExplorePage key={code} code={code} />}</Route>
            <Route path="/explore">{() => <ChoicePage of="regions" to="explore" />}</Route>
            <Route path="/colleges">{() => <ChoicePage of="colleges" />}</Route>
            <Route path="/colleges/:code">{({ code }) => <CollegePage key={code} code={code} />}</Route>
            <Route path="/colleges/:code/documents">{({ code }) => <DocumentsPage key={code} code={code} />}</Route>
            <Route path="/colleges/:code/results/:view?">{(at) => <ResultsPage key={at.code} {...at} />}</Route>
            <Route path="/regions/:code/practices">
              {({ code }) => <RegionPracticesPage key={code} code={code} />}
            </Route>
            <Route path="/regions/:code/school">{({ code }) => <RegionSchoolPage key={code} code={code} />}</Route>
            <Route path="/colleges/:code/school">{({ code }) => <CollegeSchoolPage key={code} code={code} />}</Route>
            <Route path="/regions/:code/training">{({ code }) => <RegionTrainingPage key={code} code={code} />}</Route>
            <Route path="/colleges/:code/training">
              {({ code }) => <CollegeTrainingPage key={code} code={code} />}
            </Route>
            <Route path="/cohorts/:id">{({ id }) => <CohortPage key={id} id={id} />}</Route>
            <Route path="/colleges/:code/report/:view?">{(at) => <SubmissionPage key={at.code} {...at} />}</Route>
            <Route path="/regions/:code/reports">
              {({ code }) => <ReportsPage key={code} of="region" code={code} />}
            </Route>
            <Route path="/colleges/:code/reports">
              {({ code }) => <ReportsPage key={code} of="college" code={code} />}
            </Route>
            <Route path="/reports/:id">{({ id }) => <ReportPage key={id} id={id} />}</Route>
            <Route path="/people/:code?/:view?/:id?">{(at) => <PeoplePage {...at} />}</Route>
            <Route path="/pair">{() => <PairPage />}</Route>
            <Route path="/pairs/:code?/:view?/:id?">{(at) => <PairsPage {...at} />}</Route>
            <Route path="/link/:code">{() => <LinkPage />}</Route>
            <Route path="/import">{() => <ImportPage />}</Route>
            <Route path="/invitation/:code">{({ code }) => <InvitationPage key={code} code={code} />}</Route>
            <Route path="/offers">{() => <OffersPage />}</Route>
            <Route path="/access">{() => <AccessPage />}</Route>
            <Route path="/graphiql">{() => <GraphiqlSignIn />}</Route>
            <Route path="/sign-in">{() => <SignInUnset />}</Route>
            <Route path="/signed-in">{() => <SignInUnset />}</Route>
            <Route component={NotFound} />
          </Switch>
        </Suspense>
      </Breakage>
    </Layout>
  );
}
