import { useTranslation } from 'react-i18next';
import { PeopleToLinkDocument, type PersonCategory } from '../../graph/generated/graphql';
import { useGraph } from '../../graph/use-graph';
import { addTexts } from '../../i18n';
import * as texts from '../../i18n/texts/links';
import { Failed } from '../../ui/notes';
import type { College } from '../people.type';
import { LinksDialog } from './links-dialog';
import { MOST_PEOPLE } from './links-sheet.policy';

addTexts('links', texts);

interface HandOutLinksProps {
  readonly college: College;
  /** Whom the list is narrowed to. */
  readonly group: string | null;
  readonly category: PersonCategory | null;
  readonly close: () => void;
}

/** Links for the people of a list. */
export function HandOutLinks({ college, group, category, close }: HandOutLinksProps) {
  const { t } = useTranslation('links');
  const asked = { collegeId: college.id, groups: group && [group], categories: category && [category] };
  const { data, failure } = useGraph(PeopleToLinkDocument, asked);
  const all = data?.people?.totalCount ?? 0;
  const fits = all <= MOST_PEOPLE;
  return (
    <LinksDialog
      college={college}
      people={data?.people?.nodes ?? []}
      whose={group}
      ready={fits}
      failure={failure}
      close={close}
    >
      <p>{t('many.whose', { count: all, group: group ?? t('many.everybody') })}</p>
      {!fits && <Failed message={t('many.tooMany', { most: MOST_PEOPLE })} />}
    </LinksDialog>
  );
}
