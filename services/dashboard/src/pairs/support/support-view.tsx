import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MenteeSupportDocument, type MenteeSupportQuery } from '../../graph/generated/graphql';
import { cursorOf } from '../../graph/pages.policy';
import { useGraphPages } from '../../graph/use-graph-pages';
import people from '../../people/people.module.css';
import { PersonWords } from '../../people/person-words';
import { ListBlock } from '../../ui/list/list-block';
import { Done } from '../../ui/notes';
import parts from '../../ui/parts.module.css';
import table from '../../ui/table.module.css';
import { useFormat } from '../../ui/use-format';
import { ChooseMentor } from '../matching/choose-mentor';
import classes from '../pairs.module.css';
import type { College, ViewProps } from '../pairs.type';
import { RecordSupport } from './record-support';

export type Supported = NonNullable<MenteeSupportQuery['menteeSupport']>['nodes'][number];

/** Mentees without a pair of their own choice: psychological support and further search (S001 5.3). */
export function SupportView({ college, year }: ViewProps) {
  const { t } = useTranslation('pairs');
  const [open, setOpen] = useState<boolean | null>(true);
  const [recording, setRecording] = useState<Supported | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const list = useGraphPages(MenteeSupportDocument, { collegeId: college.id, year, open }, ({ menteeSupport }) =>
    cursorOf(menteeSupport),
  );
  return (
    <>
      <ListBlock
        title={t('support.title')}
        list={list}
        at="menteeSupport"
        of={({ menteeSupport }) => menteeSupport}
        empty={t(open ? 'support.none' : 'support.noneSo')}
        controls={
          <div className={parts.wide}>
            <div className={people.filters}>
              <NativeSelect
                label={t('support.which')}
                value={String(open)}
                onChange={({ currentTarget: { value } }) => setOpen(value === 'null' ? null : value === 'true')}
                data={(['true', 'false', 'null'] as const).map((value) => ({
                  value,
                  label: t(`support.whichOf.${value}`),
                }))}
              />
            </div>
            <Done focus>{done}</Done>
          </div>
        }
      >
        {(nodes) => (
          <table className={`${table.table} ${people.table}`}>
            <thead>
              <tr>
                <th scope="col">{t('mentee')}</th>
                <th scope="col">{t('support.why')}</th>
                <th scope="col">{t('support.support')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {nodes.map((one, n) => (
                <SupportRow
                  key={one.mentee?.id ?? n}
                  college={college}
                  one={one}
                  record={() => {
                    setDone(null);
                    setRecording(one);
                  }}
                />
              ))}
            </tbody>
          </table>
        )}
      </ListBlock>
      {recording?.mentee && (
        <RecordSupport
          college={college}
          year={year}
          mentee={recording.mentee}
          known={recording}
          close={() => setRecording(null)}
          recorded={(said) => {
            setRecording(null);
            setDone(said);
          }}
        />
      )}
    </>
  );
}

interface SupportRowProps {
  readonly college: College;
  readonly one: Supported;
  readonly record: () => void;
}

function SupportRow({ college, one, record }: SupportRowProps) {
  const { t } = useTranslation('pairs');
  const format = useFormat();
  const { mentee, reason, listedOn, supportedOn, outcome, closedOn } = one;
  return (
    <tr>
      <th scope="row">{mentee ? <PersonWords college={college} person={mentee} /> : t('hidden')}</th>
      <td data-label={t('support.why')}>
        <span>{t(`support.reasons.${reason}`)}</span>
        <span className={people.facts}>{t('support.since', { when: format.day(listedOn) })}</span>
      </td>
      <td data-label={t('support.support')}>
        <span>
          {supportedOn ? t('support.supported', { when: format.day(supportedOn) }) : t('support.notSupported')}
        </span>
        {outcome && closedOn && (
          <span className={people.facts}>
            {t(`support.outcomes.${outcome}`)}, {format.day(closedOn)}
          </span>
        )}
      </td>
      <td className={table.act}>
        {mentee && (
          <div className={classes.acts}>
            {!outcome && <ChooseMentor college={college} mentee={mentee} />}
            <Button
              size="xs"
              variant="default"
              aria-label={t('support.recordOf', { mentee: mentee.name })}
              onClick={record}
            >
              {t('support.record')}
            </Button>
          </div>
        )}
      </td>
    </tr>
  );
}
