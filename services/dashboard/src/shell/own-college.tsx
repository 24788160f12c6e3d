import { Anchor, Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, Redirect } from 'wouter';
import type { HomeQuery } from '../graph/generated/graphql';
import { Block } from '../ui/block';
import { mayImport } from './landing.policy';
import { NotForYou } from './not-for-you';
import { Page } from './page';
import { rolesOf, useHome } from './use-home';

export type OwnCollegePlace = NonNullable<HomeQuery['me']>['colleges'][number];

interface OwnCollegeProps {
  /** What the pages are of, and where they begin: `/people`. */
  readonly title: string;
  readonly under: string;
  readonly code: string | undefined;
  readonly denied: { readonly stranger: string; readonly others: string; readonly foreign: string };
  readonly which: string;
  readonly children: (college: OwnCollegePlace, several: boolean) => ReactNode;
}

/** Pages for the director and the curator of a college: it is theirs, or is chosen first, or the page is not for them. */
export function OwnCollege({ title, under, code, denied, which, children }: OwnCollegeProps) {
  const home = useHome();
  const colleges = home.data?.me?.colleges ?? [];
  const college = colleges.find((one) => one.code === code);

  if (!home.data) {
    return (
      <Page title={title}>
        <Block title={title} answer={home} at="me" select={() => null} skeleton={<Skeleton height={320} radius="md" />}>
          {() => null}
        </Block>
      </Page>
    );
  }
  const refused = !mayImport(rolesOf(home.data)) || colleges.length === 0;
  if (refused || (code !== undefined && !college)) {
    return (
      <Page title={title}>
        <NotForYou stranger={denied.stranger} others={refused ? denied.others : denied.foreign} />
      </Page>
    );
  }
  if (college) return children(college, colleges.length > 1);
  return <WhichCollege title={title} under={under} which={which} colleges={colleges} />;
}

interface WhichCollegeProps extends Pick<OwnCollegeProps, 'title' | 'under' | 'which'> {
  readonly colleges: readonly OwnCollegePlace[];
}

/** Who works for one college is there at once. */
function WhichCollege({ title, under, which, colleges }: WhichCollegeProps) {
  const [only, second] = colleges;
  if (only && !second) return <Redirect href={`${under}/${only.code}`} replace />;
  return (
    <Page title={title} lead={which}>
      <ul>
        {colleges.map(({ code, name }) => (
          <li key={code}>
            <Anchor component={Link} href={`${under}/${code}`}>
              {name}
            </Anchor>
          </li>
        ))}
      </ul>
    </Page>
  );
}

/** Which college a page is of, above its title: the way to the others where the reader has several. */
export function CollegeKicker({
  college,
  several,
  under,
}: {
  college: OwnCollegePlace;
  several: boolean;
  under: string;
}) {
  if (!several) return college.name;
  return (
    <Anchor component={Link} href={under} inherit>
      {college.name}
    </Anchor>
  );
}
