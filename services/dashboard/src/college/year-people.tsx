import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/use-format';
import classes from './board.module.css';
import type { Board, BoardYear } from './board.type';
import { YearDialog } from './year-dialog';

/** Who runs the year, by which order, and what it is for. */
export function YearPeople({ board, known }: { board: Board; known: BoardYear }) {
  const { t } = useTranslation('board');
  const format = useFormat();
  const [asks, setAsks] = useState(false);
  const { curator, workingGroup, orderNumber, orderDate, goals, expectedResults } = known;
  const order =
    orderNumber && orderDate ? t('people.orderOf', { number: orderNumber, day: format.day(orderDate) }) : null;
  const group = workingGroup.map(({ name, position }) => `${name} (${position})`).join('; ');
  const leads = board.programs.filter(({ lead }) => lead !== null).map(({ form, lead }) => `${form.title}: ${lead}`);
  const facts = [
    ['curator', curator],
    ['group', group],
    ['order', order],
    ['leads', leads.join('; ')],
    ['goals', goals],
    ['expected', expectedResults],
  ] as const;
  const said = facts.filter(([, text]) => text);
  return (
    <div className={classes.people}>
      {said.length > 0 ? (
        <dl>
          {said.map(([name, text]) => (
            <div key={name}>
              <dt>{t(`people.${name}`)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className={classes.hint}>{t('people.none')}</p>
      )}
      {board.staff && (
        <Button variant="default" size="xs" onClick={() => setAsks(true)} data-unprinted>
          {t(said.length > 0 ? 'people.change' : 'people.say')}
        </Button>
      )}
      {asks && <YearDialog board={board} known={known} close={() => setAsks(false)} />}
    </div>
  );
}
