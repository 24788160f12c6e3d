import { useTranslation } from 'react-i18next';
import { OfferedRolesDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/invitation';
import { Page } from '../shell/page';
import { Block } from '../ui/block';
import { AcceptRole } from './accept-role';

addTexts('invitation', texts);

/** `/offers`: roles that wait for the reader's account. */
export default function OffersPage() {
  const { t } = useTranslation('invitation');
  const answer = useGraph(OfferedRolesDocument, {});
  return (
    <Page title={t('offers')} lead={t('offersLead')}>
      <Block
        title={t('offers')}
        answer={answer}
        at="me.offeredRoles"
        select={({ me }) => me?.offeredRoles}
        isEmpty={(offered) => offered.length === 0}
        empty={t('noOffers')}
      >
        {(offered) =>
          offered.map((each) => (
            <AcceptRole key={each.id} offer={{ ...each, leaves: [] }} by={{ bindingId: each.id }} />
          ))
        }
      </Block>
    </Page>
  );
}
