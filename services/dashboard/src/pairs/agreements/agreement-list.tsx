import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LabourAgreementsDocument } from '../../graph/generated/graphql';
import { cursorOf } from '../../graph/pages.policy';
import { useGraphPages } from '../../graph/use-graph-pages';
import people from '../../people/people.module.css';
import { ListBlock } from '../../ui/list/list-block';
import table from '../../ui/table.module.css';
import { useFormat } from '../../ui/use-format';
import type { ViewProps } from '../pairs.type';
import classes from './agreements.module.css';
import { AddendumButton } from './addendum-button';
import type { Agreement } from './agreements.type';
import { EndAgreement } from './end-agreement';

const PAGE = 50;

interface AgreementListProps extends ViewProps {
  readonly tell: (said: string | null) => void;
}

/** Agreements of the college, the latest signed first. */
export function AgreementList({ college, year, tell }: AgreementListProps) {
  const { t } = useTranslation('agreements');
  const [ending, setEnding] = useState<Agreement | null>(null);
  const asked = { collegeId: college.id, mentorId: null, first: PAGE };
  const list = useGraphPages(LabourAgreementsDocument, asked, ({ labourAgreements }) => cursorOf(labourAgreements));
  return (
    <>
      <ListBlock
        title={t('list.title')}
        list={list}
        at="labourAgreements"
        of={({ labourAgreements }) => labourAgreements}
        empty={t('list.none')}
      >
        {(nodes) => (
          <table className={`${table.table} ${people.table}`}>
            <thead>
              <tr>
                <th scope="col">{t('list.mentor')}</th>
                <th scope="col">{t('list.term')}</th>
                <th scope="col">{t('list.terms')}</th>
                <th scope="col">{t('list.state')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {nodes.map((one) => (
                <AgreementRow
                  key={one.id}
                  at={{ code: college.code, year }}
                  one={one}
                  end={() => {
                    tell(null);
                    setEnding(one);
                  }}
                />
              ))}
            </tbody>
          </table>
        )}
      </ListBlock>
      {ending && (
        <EndAgreement
          college={college}
          agreement={ending}
          close={() => setEnding(null)}
          ended={(said) => {
            setEnding(null);
            tell(said);
          }}
        />
      )}
    </>
  );
}

interface AgreementRowProps {
  readonly at: { readonly code: string; readonly year: string };
  readonly one: Agreement;
  readonly end: () => void;
}

function AgreementRow({ at: { code, year }, one, end }: AgreementRowProps) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const { number, signedOn, actsFrom, actsUntil, content, form, payment, state, endedBy, endedOn, pairsBehind } = one;
  const name = one.mentor?.name ?? t('list.hidden');
  const goesOn = endedBy === null && (state === 'IN_FORCE' || state === 'AHEAD');
  return (
    <tr>
      <th scope="row">
        {name}
        <span className={people.facts}>{t('list.number', { number, signed: format.day(signedOn) })}</span>
      </th>
      <td data-label={t('list.term')}>
        {t('list.days', { from: format.day(actsFrom), until: format.day(actsUntil) })}
      </td>
      <td data-label={t('list.terms')}>
        {content}
        <span className={people.facts}>
          {form}, {payment === null ? t('list.free') : t('list.payment', { payment: format.roubles(payment) })}
        </span>
      </td>
      <td data-label={t('list.state')}>
        {t(`list.states.${state}`)}
        {endedBy && endedOn && (
          <span className={people.facts}>
            {t('list.ends', { who: t(`list.enders.${endedBy}`), when: format.day(endedOn) })}
          </span>
        )}
        {pairsBehind > 0 && <span className={people.warn}>{t('list.behind', { count: pairsBehind })}</span>}
      </td>
      <td className={table.act}>
        <div className={classes.rowActs}>
          {one.mentor && (
            <AddendumButton at={{ code, year }} of={one.mentor} number={number}>
              {t('draft.signed')}
            </AddendumButton>
          )}
          {goesOn && (
            <Button size="xs" variant="default" aria-label={t('list.endOf', { name })} onClick={end}>
              {t('list.end')}
            </Button>
          )}
        </div>
      </td>
    </tr>
  );
}
