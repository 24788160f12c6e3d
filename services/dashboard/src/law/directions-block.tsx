import { Button, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../graph/bulk.policy';
import { RegionPlanDirectionsDocument, SetPlanDirectionsDocument } from '../graph/generated/graphql';
import { useGraph, useGraphMutation } from '../graph/use-graph';
import { useLanguage } from '../i18n';
import { Block } from '../ui/block';
import { Done, Failed } from '../ui/notes';
import table from '../ui/table.module.css';
import { DirectionDialog } from './direction-dialog';
import classes from './law.module.css';
import type { Direction, Region } from './law.type';

/** Directions of individual plans: those that come with the hub, and what the region adds to them. */
export function DirectionsBlock({ region }: { region: Region }) {
  const { t } = useTranslation('law');
  const [open, setOpen] = useState<{ readonly of: Direction | null } | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const answer = useGraph(RegionPlanDirectionsDocument, { region: region.code });
  const turning = useGraphMutation(SetPlanDirectionsDocument);
  const titleOf = useTitle();
  const begin = (of: Direction | null) => {
    setDone(null);
    setOpen({ of });
  };

  function turn({ code, titleRu, titleEn, retired }: Direction): void {
    setDone(null);
    turning.mutate(
      { input: { regionId: region.id, rows: [{ code, titleRu, titleEn, retired: !retired }] } },
      {
        onSuccess({ data }) {
          if (refusalOf(data.setPlanDirections)) return;
          setDone(
            t(retired ? 'directions.resumed' : 'directions.retiredNow', { title: titleOf({ titleRu, titleEn }) }),
          );
        },
      },
    );
  }

  const refusal = refusalOf(turning.data?.data.setPlanDirections) ?? turning.error?.message;
  return (
    <Block
      title={t('directions.title')}
      hint={t('directions.hint')}
      controls={
        <Button variant="default" onClick={() => begin(null)}>
          {t('directions.add')}
        </Button>
      }
      answer={answer}
      at="regionPlanDirections"
      select={({ regionPlanDirections }) => regionPlanDirections}
      skeleton={<Skeleton height={240} radius="md" />}
    >
      {(directions) => (
        <>
          <Done focus>{done}</Done>
          {refusal && <Failed message={refusal} />}
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">{t('directions.direction')}</th>
                <th scope="col">{t('directions.code')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {directions.map((direction) => (
                <DirectionRow
                  key={direction.code}
                  direction={direction}
                  title={titleOf(direction)}
                  change={() => begin(direction)}
                  turn={() => turn(direction)}
                />
              ))}
            </tbody>
          </table>
          {open && (
            <DirectionDialog
              region={region}
              known={open.of}
              close={() => setOpen(null)}
              saved={(said) => {
                setOpen(null);
                setDone(said);
              }}
            />
          )}
        </>
      )}
    </Block>
  );
}

/** The title in the language of the page. */
function useTitle() {
  const language = useLanguage();
  return ({ titleRu, titleEn }: Pick<Direction, 'titleRu' | 'titleEn'>) => (language === 'en' ? titleEn : titleRu);
}

interface DirectionRowProps {
  readonly direction: Direction;
  readonly title: string;
  readonly change: () => void;
  readonly turn: () => void;
}

function DirectionRow({ direction: { code, own, retired }, title, change, turn }: DirectionRowProps) {
  const { t } = useTranslation('law');
  return (
    <tr>
      <th scope="row">
        {title}
        <p className={classes.aside}>
          {t(own ? (retired ? 'directions.retired' : 'directions.own') : 'directions.shipped')}
        </p>
      </th>
      <td data-label={t('directions.code')}>
        <code>{code}</code>
      </td>
      <td className={table.act}>
        {own && (
          <div className={classes.acts}>
            <Button size="xs" variant="default" aria-label={t('directions.changeOf', { title })} onClick={change}>
              {t('directions.change')}
            </Button>
            <Button
              size="xs"
              variant="default"
              aria-label={t(retired ? 'directions.resumeOf' : 'directions.retireOf', { title })}
              onClick={turn}
            >
              {t(retired ? 'directions.resume' : 'directions.retire')}
            </Button>
          </div>
        )}
      </td>
    </tr>
  );
}
