import { TextInput } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './mend.module.css';
import { answered, type MendedCell, type MendedRow } from './mend.policy';
import { placeText } from './place';

interface MendRowProps {
  readonly row: MendedRow;
  readonly type: (key: string, index: number, text: string) => void;
}

/** One refused row: first the cells to be mended, the others behind a fold. */
export const MendRow = memo(function MendRow({ row: { key: rowKey, place, name, wrong, others }, type }: MendRowProps) {
  const { t } = useTranslation('import');
  return (
    <fieldset className={classes.row}>
      <legend className={classes.legend}>
        {placeText(t, place)}
        {name !== '' && <strong>{name}</strong>}
      </legend>
      <div className={classes.wrong}>
        {wrong.map((cell) => (
          <div key={cell.index} data-asks={cell.answers.length > 0 || undefined}>
            <TextInput
              label={cell.column}
              value={cell.text}
              error={cell.problems.join(' ')}
              onChange={({ currentTarget: { value } }) => type(rowKey, cell.index, value)}
              autoComplete="off"
            />
            {cell.answers.length > 0 && <Answers cell={cell} choose={(text) => type(rowKey, cell.index, text)} />}
          </div>
        ))}
      </div>
      <details className={classes.others}>
        <summary>{t('mend.others')}</summary>
        <div className={classes.cells}>
          {others.map((cell) => (
            <TextInput
              key={cell.index}
              label={cell.column}
              value={cell.text}
              onChange={({ currentTarget: { value } }) => type(rowKey, cell.index, value)}
              autoComplete="off"
            />
          ))}
        </div>
      </details>
    </fieldset>
  );
});

/** Which of several people a name means, or none: whoever is pressed stands in the cell as the importer wants it. */
function Answers({ cell: { text, answers }, choose }: { cell: MendedCell; choose: (text: string) => void }) {
  const { t } = useTranslation('import');
  return [...Map.groupBy(answers, ({ name }) => name)].map(([name, ofName]) => (
    <div key={name} role="group" aria-label={t('mend.which', { name })} className={classes.answers}>
      {ofName.map((answer) => (
        <button
          key={answer.write}
          type="button"
          className={classes.answer}
          aria-pressed={text.includes(answer.write)}
          onClick={() => choose(answered(text, answer, answers))}
        >
          <strong>{answer.isNew ? t('mend.noneOfThem') : answer.write}</strong>
          {answer.isNew && <span>{t('mend.asNew', { name })}</span>}
          {answer.facts !== '' && <span>{answer.facts}</span>}
        </button>
      ))}
    </div>
  ));
}
