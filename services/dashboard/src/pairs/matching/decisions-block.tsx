import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PairDecisionsDocument } from '../../graph/generated/graphql';
import { cursorOf } from '../../graph/pages.policy';
import { useGraphPages } from '../../graph/use-graph-pages';
import people from '../../people/people.module.css';
import { ListBlock } from '../../ui/list/list-block';
import table from '../../ui/table.module.css';
import { useFormat } from '../../ui/use-format';
import { Side } from '../pair-words';
import type { College } from '../pairs.type';
import type { Program } from '../../proposing/use-programs';
import type { Decide } from './board.type';

interface DecisionsBlockProps {
  readonly college: College;
  readonly program: Program;
  readonly decide: Decide;
}

/** What is settled and kept: pins of the programme, and who is not to be a pair. */
export function DecisionsBlock({ college, program, decide }: DecisionsBlockProps) {
  const { t } = useTranslation('pairs');
  const format = useFormat();
  const list = useGraphPages(
    PairDecisionsDocument,
    { collegeId: college.id, programId: program.id },
    ({ pairDecisions }) => cursorOf(pairDecisions),
  );
  return (
    <ListBlock
      title={t('board.decisions')}
      list={list}
      at="pairDecisions"
      of={({ pairDecisions }) => pairDecisions}
      empty={t('board.noDecisions')}
    >
      {(nodes) => (
        <table className={`${table.table} ${people.table}`}>
          <thead>
            <tr>
              <th scope="col">{t('mentee')}</th>
              <th scope="col">{t('mentor')}</th>
              <th scope="col">{t('board.decision')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {nodes.map(({ mentee, mentor, decision, decidedOn }) => {
              const names = { mentee: mentee?.name ?? t('hidden'), mentor: mentor?.name ?? t('hidden') };
              return (
                <tr key={`${mentee?.id} ${mentor?.id}`}>
                  <th scope="row">
                    <Side college={college} person={mentee} />
                  </th>
                  <td data-label={t('mentor')}>
                    <Side college={college} person={mentor} />
                  </td>
                  <td data-label={t('board.decision')}>
                    <span>{t(`decisions.${decision}`)}</span>
                    <span className={people.facts}>{format.day(decidedOn)}</span>
                  </td>
                  <td className={table.act}>
                    {mentee && mentor && (
                      <Button
                        size="xs"
                        variant="default"
                        aria-label={t('board.liftOf', names)}
                        onClick={() => decide({ menteeId: mentee.id, mentorId: mentor.id }, 'LIFTED')}
                      >
                        {t('board.lift')}
                      </Button>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </ListBlock>
  );
}
