import { Skeleton } from '@mantine/core';
import type { Answer } from '../graph/use-graph';
import { Block } from '../ui/block';
import { Page } from './page';

interface WaitingPageProps {
  readonly title: string;
  /** What is waited for, and where in it stands what the page is of. */
  readonly answer: Answer<unknown>;
  readonly at: string;
}

/** A page while it is not known yet whose it is; says so where that could not be found out. */
export function WaitingPage({ title, answer, at }: WaitingPageProps) {
  return (
    <Page title={title}>
      <Block title={title} answer={answer} at={at} select={() => null} skeleton={<Skeleton height={320} radius="md" />}>
        {() => null}
      </Block>
    </Page>
  );
}
