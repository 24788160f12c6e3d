import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgreeToPairsDocument, PairsToAgreeDocument } from '../../graph/generated/graphql';
import { refusalOf } from '../../graph/bulk.policy';
import { asOne, cursorOf } from '../../graph/pages.policy';
import { useGraphMutation } from '../../graph/use-graph';
import { useGraphPages } from '../../graph/use-graph-pages';
import people from '../../people/people.module.css';
import { Block } from '../../ui/block';
import { ListFoot } from '../../ui/list/list-foot';
import { Done, Failed } from '../../ui/notes';
import table from '../../ui/table.module.css';
import { useFormat } from '../../ui/use-format';
import { Side } from '../pair-words';
import type { ViewProps } from '../pairs.type';

/** Other colleges want mentors of this one: only with its word do they see the mentor, and can put the pair into effect. */
export function PairsToAgree({ college, year }: ViewProps) {
  const { t } = useTranslation('pairs');
  const format = useFormat();
  const [agreed, setAgreed] = useState(0);
  const asked = { collegeId: college.id, years: [year] };
  const list = useGraphPages(PairsToAgreeDocument, asked, ({ mentorships }) => cursorOf(mentorships));
  const agreeing = useGraphMutation(AgreeToPairsDocument);
  const pairs = asOne((list.data ?? []).map(({ mentorships }) => mentorships));
  const problem = refusalOf(agreeing.data?.data.agreeToMentorships) ?? agreeing.error?.message;
  if (agreed === 0 && !pairs?.nodes.length) return null;
  return (
    <Block
      title={t('agree.title')}
      hint={t('agree.hint')}
      answer={list}
      at="mentorships"
      select={() => pairs}
      controls={<Done focus>{agreed > 0 && t('agree.done', { count: agreed })}</Done>}
    >
      {({ nodes, totalCount }) => (
        <>
          <table className={`${table.table} ${people.table}`}>
            <thead>
              <tr>
                <th scope="col">{t('mentor')}</th>
                <th scope="col">{t('agree.college')}</th>
                <th scope="col">{t('form')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {nodes.map(({ id, mentor, college: other, form, startedOn, until }) => (
                <tr key={id}>
                  <th scope="row">
                    <Side college={college} person={mentor} />
                  </th>
                  <td data-label={t('agree.college')}>{other?.name ?? t('hidden')}</td>
                  <td data-label={t('form')}>
                    <span>{form?.title}</span>
                    <span className={people.facts}>{`${format.day(startedOn)} – ${format.day(until)}`}</span>
                  </td>
                  <td className={table.act}>
                    <Button
                      size="xs"
                      variant="default"
                      aria-label={t('agree.of', { name: mentor?.name ?? t('hidden') })}
                      loading={agreeing.isPending && agreeing.variables?.input.ids[0] === id}
                      disabled={agreeing.isPending}
                      onClick={() =>
                        agreeing.mutate(
                          { input: { collegeId: college.id, ids: [id] } },
                          { onSuccess: ({ data }) => setAgreed((n) => n + data.agreeToMentorships.updated) },
                        )
                      }
                    >
                      {t('agree.do')}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <ListFoot shown={nodes.length} all={totalCount} list={list} />
          {problem && <Failed message={problem} />}
        </>
      )}
    </Block>
  );
}
