import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { PairsToLinkDocument } from '../../graph/generated/graphql';
import { asOne, cursorOf } from '../../graph/pages.policy';
import { useGraphPages } from '../../graph/use-graph-pages';
import { LinksDialog } from '../../people/links/links-dialog';
import { MOST_LINKS, peopleOfPairs } from '../../people/links/links-sheet.policy';
import { usePrograms } from '../../proposing/use-programs';
import { Failed } from '../../ui/notes';
import type { ViewProps } from '../pairs.type';

interface HandOutPairLinksProps extends ViewProps {
  /** Code of the form whose programme it is; empty for all programmes of the year. */
  readonly form: string;
  readonly close: () => void;
}

/** Links for all people of a programme's pairs, proposed and at work. */
export function HandOutPairLinks({ college, year, form, close }: HandOutPairLinksProps) {
  const { t } = useTranslation('links');
  const { programs } = usePrograms(college.id, year);
  const asked = { collegeId: college.id, years: [year], forms: form ? [form] : null };
  const list = useGraphPages(PairsToLinkDocument, asked, ({ mentorships }) => cursorOf(mentorships));
  const { more, loadingMore, moreFailed } = list;
  useEffect(() => {
    if (more && !loadingMore && !moreFailed) more();
  }, [more, loadingMore, moreFailed]);

  const { nodes = [], totalCount = 0 } = asOne((list.data ?? []).map(({ mentorships }) => mentorships)) ?? {};
  const { people, elsewhere } = peopleOfPairs(nodes, college.id);
  // A minor may get two.
  const fits = people.length * 2 <= MOST_LINKS;
  const programme = programs.find((each) => each.form.code === form)?.form.title ?? t('many.allProgrammes');
  return (
    <LinksDialog
      college={college}
      people={people}
      whose={`${programme}, ${year}`}
      ready={fits && list.data !== undefined && more === null && !moreFailed}
      failure={list.failure ?? list.problems[0] ?? null}
      close={close}
    >
      <p>{t('many.ofPairs', { programme, year, pairs: totalCount, count: people.length })}</p>
      {elsewhere > 0 && <p>{t('many.elsewhere', { count: elsewhere })}</p>}
      {!fits && <Failed message={t('many.tooManyPairs')} />}
    </LinksDialog>
  );
}
