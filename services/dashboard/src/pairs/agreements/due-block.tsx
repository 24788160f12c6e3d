import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgreementsDueDocument } from '../../graph/generated/graphql';
import { cursorOf } from '../../graph/pages.policy';
import { useGraphPages } from '../../graph/use-graph-pages';
import people from '../../people/people.module.css';
import { ListBlock } from '../../ui/list/list-block';
import table from '../../ui/table.module.css';
import { useFormat } from '../../ui/use-format';
import type { ViewProps } from '../pairs.type';
import { AddendumButton } from './addendum-button';
import classes from './agreements.module.css';
import { RecordAgreements, type Mentor } from './record-agreements';

const PAGE = 50;

interface DueBlockProps extends ViewProps {
  readonly tell: (said: string | null) => void;
}

/** Mentors whose agreement is due, of whom several are recorded at once. */
export function DueBlock({ college, year, tell }: DueBlockProps) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const [chosen, setChosen] = useState<readonly Mentor[]>([]);
  const [recording, setRecording] = useState(false);
  const list = useGraphPages(AgreementsDueDocument, { collegeId: college.id, year, first: PAGE }, ({ agreementsDue }) =>
    cursorOf(agreementsDue),
  );
  const anybody = list.data?.some(({ agreementsDue }) => (agreementsDue?.nodes.length ?? 0) > 0);
  const isChosen = ({ id }: Mentor) => chosen.some((each) => each.id === id);
  const turn = (mentor: Mentor) =>
    setChosen(isChosen(mentor) ? chosen.filter(({ id }) => id !== mentor.id) : [...chosen, mentor]);
  return (
    <>
      <ListBlock
        title={t('due.title')}
        list={list}
        at="agreementsDue"
        of={({ agreementsDue }) => agreementsDue}
        empty={t('due.none')}
        controls={
          <div className={classes.acts}>
            {anybody && <AddendumButton at={{ code: college.code, year }}>{t('draft.all')}</AddendumButton>}
            {chosen.length > 0 && (
              <Button
                onClick={() => {
                  tell(null);
                  setRecording(true);
                }}
              >
                {t('due.record', { count: chosen.length })}
              </Button>
            )}
          </div>
        }
      >
        {(nodes) => (
          <table className={`${table.table} ${people.table}`}>
            <thead>
              <tr>
                <td />
                <th scope="col">{t('list.mentor')}</th>
                <th scope="col">{t('due.which')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {nodes.map(({ mentor, pairs, since }, n) => (
                <tr key={mentor?.id ?? n}>
                  <td className={table.choice}>
                    {mentor && (
                      <input
                        type="checkbox"
                        aria-label={t('due.choose', { name: mentor.name })}
                        checked={isChosen(mentor)}
                        onChange={() => turn(mentor)}
                      />
                    )}
                  </td>
                  <th scope="row">{mentor?.name ?? t('list.hidden')}</th>
                  <td data-label={t('due.which')}>
                    {t('due.pairs', { count: pairs })}, {t('due.since', { when: format.day(since) })}
                  </td>
                  <td className={table.act}>
                    {mentor && (
                      <AddendumButton at={{ code: college.code, year }} of={mentor}>
                        {t('draft.one')}
                      </AddendumButton>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </ListBlock>
      {recording && (
        <RecordAgreements
          college={college}
          mentors={chosen}
          close={() => setRecording(false)}
          recorded={(said) => {
            setRecording(false);
            setChosen([]);
            tell(said);
          }}
        />
      )}
    </>
  );
}
