import { Alert, Button, Skeleton, Text } from '@mantine/core';
import { IconCloudOff, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GraphError } from '../graph/graph-error';
import { absenceOf, distinctMessages, problemsAt, type Subgraph } from '../graph/problems.policy';
import type { Answer } from '../graph/use-graph';
import { useSession } from '../session/session';
import classes from './block.module.css';
import { CardBlock, type CardBlockProps } from './card-block';

interface BlockProps<Result, Part> extends Omit<CardBlockProps, 'busy' | 'children'> {
  readonly answer: Answer<Result>;
  /** The block's place in the answer, as fields: `region.scorecard`. Problems elsewhere are not its own. */
  readonly at: string;
  /**
   * The part of the hub that the whole block comes from, where it is one. The gateway can't always tell below which
   * field the data of a part that is away are missing, and names their object: another part's trouble is not the block's.
   */
  readonly from?: Subgraph;
  /** What of the answer the block shows; null when there is nothing. */
  readonly select: (data: Result) => Part | null | undefined;
  readonly isEmpty?: (part: Part) => boolean;
  readonly empty?: ReactNode;
  /** Stands in the room that the content will take, so that nothing jumps. */
  readonly skeleton?: ReactNode;
  readonly children: (part: Part) => ReactNode;
}

/**
 * One block of a page in all its states: loading, empty, not for this reader, failed with a retry, in part (something
 * of it is away, and what), and there. A figure that is MISSING is content: it says so itself.
 */
export function Block<Result, Part>(props: BlockProps<Result, Part>) {
  const { title, hint, controls, plain, answer } = props;
  return (
    <CardBlock title={title} hint={hint} controls={controls} plain={plain} busy={answer.loading || answer.outdated}>
      <BlockContent {...props} />
    </CardBlock>
  );
}

function BlockContent<Result, Part>(props: BlockProps<Result, Part>) {
  const { answer, at, from, select, isEmpty, empty, skeleton, children } = props;
  const { t } = useTranslation();
  if (answer.loading) return skeleton ?? <Skeleton height={160} radius="md" />;
  if (answer.failure) return <Absent problems={[answer.failure]} retry={answer.retry} />;
  const problems = problemsAt(answer.problems, at, from);
  const part = answer.data === undefined ? null : select(answer.data);
  if (part == null && problems.length > 0) return <Absent problems={problems} retry={answer.retry} />;
  if (part == null || isEmpty?.(part)) return <Text className={classes.hint}>{empty ?? t('block.empty')}</Text>;
  return (
    <div className={answer.outdated ? classes.outdated : undefined}>
      {problems.length > 0 && <Partial problems={problems} retry={answer.retry} />}
      {children(part)}
    </div>
  );
}

interface Problems {
  readonly problems: readonly GraphError[];
  readonly retry: () => void;
}

/** Nothing to show: by right, or because it could not be had. */
function Absent({ problems, retry }: Problems) {
  const { t } = useTranslation();
  const { account, settings, signIn } = useSession();
  if (absenceOf(problems) === 'forbidden') {
    const stranger = account === null && settings.signIn !== null;
    return (
      <Alert variant="light" color="gray" icon={<IconLock aria-hidden />}>
        <Text size="sm">{stranger ? t('block.forbiddenSignIn') : t('block.forbidden')}</Text>
        {stranger && (
          <Button size="xs" mt="sm" onClick={signIn}>
            {t('signIn')}
          </Button>
        )}
      </Alert>
    );
  }
  return <Warning title={t('block.failed')} problems={problems} retry={retry} />;
}

function Partial(props: Problems) {
  const { t } = useTranslation();
  return <Warning title={t('block.partial')} {...props} />;
}

function Warning({ title, problems, retry }: Problems & { title: string }) {
  const { t } = useTranslation();
  return (
    <div className={classes.warning} role="alert">
      <IconCloudOff size={20} aria-hidden />
      <div>
        <strong>{title}</strong>
        {distinctMessages(problems).map((message) => (
          <p key={message}>{message}</p>
        ))}
      </div>
      <Button size="xs" variant="default" onClick={retry}>
        {t('retry')}
      </Button>
    </div>
  );
}
