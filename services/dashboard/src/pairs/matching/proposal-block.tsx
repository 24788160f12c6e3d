import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import people from '../../people/people.module.css';
import { CardBlock } from '../../ui/card-block';
import parts from '../../ui/parts.module.css';
import table from '../../ui/table.module.css';
import { Side } from '../pair-words';
import classes from '../pairs.module.css';
import type { College } from '../pairs.type';
import { keyOf, type Decide, type Proposal, type ProposedPair } from './board.type';
import { RuleOut } from './rule-out';

interface ProposalBlockProps {
  readonly college: College;
  readonly proposal: Proposal;
  /** Pairs that are not to be published, by both ids. */
  readonly left: readonly string[];
  readonly toggle: (key: string) => void;
  readonly decide: Decide;
  readonly publish: (() => void) | null;
  readonly count: number;
}

/** The pairs of a proposal, each with its score and what speaks for it. */
export function ProposalBlock({ college, proposal, left, toggle, decide, publish, count }: ProposalBlockProps) {
  const { t } = useTranslation('pairs');
  const { pairs, weightsVersion } = proposal;
  const hint = weightsVersion === 0 ? t('board.shipped') : t('board.weights', { version: weightsVersion });
  return (
    <CardBlock title={t('board.pairs', { count: pairs.length })} hint={hint}>
      {pairs.length === 0 ? (
        <p className={people.muted}>{t('board.noPairs')}</p>
      ) : (
        <>
          <div className={`${parts.actions} ${classes.above}`}>
            <Button disabled={!publish} onClick={() => publish?.()}>
              {t('publish.open', { count })}
            </Button>
          </div>
          <table className={`${table.table} ${people.table}`}>
            <thead>
              <tr>
                <td />
                <th scope="col">{t('mentee')}</th>
                <th scope="col">{t('mentor')}</th>
                <th scope="col">{t('board.why')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {pairs.map((pair) => (
                <ProposedRow
                  key={keyOf(pair)}
                  college={college}
                  pair={pair}
                  chosen={!left.includes(keyOf(pair))}
                  toggle={() => toggle(keyOf(pair))}
                  decide={decide}
                />
              ))}
            </tbody>
          </table>
        </>
      )}
    </CardBlock>
  );
}

interface ProposedRowProps {
  readonly college: College;
  readonly pair: ProposedPair;
  readonly chosen: boolean;
  readonly toggle: () => void;
  readonly decide: Decide;
}

function ProposedRow({ college, pair, chosen, toggle, decide }: ProposedRowProps) {
  const { t } = useTranslation('pairs');
  const { mentee, mentor, score, parts: said, pinned, warnings } = pair;
  const names = { mentee: mentee.name, mentor: mentor.name };
  const two = { menteeId: mentee.id, mentorId: mentor.id };
  return (
    <tr>
      <td className={table.choice}>
        <input type="checkbox" aria-label={t('choose.pair', names)} checked={chosen} onChange={toggle} />
      </td>
      <th scope="row">
        <Side college={college} person={mentee} />
      </th>
      <td data-label={t('mentor')}>
        <span>
          <Side college={college} person={mentor} />
        </span>
        {pinned && (
          <span className={people.badge} data-kind="good">
            {t('decisions.PINNED')}
          </span>
        )}
        {warnings.map(({ code, text }) => (
          <span key={code} className={people.badge} data-kind="due">
            {text}
          </span>
        ))}
      </td>
      <td data-label={t('board.why')}>
        <span className={classes.score}>{t('board.score', { count: score })}</span>
        <ul className={classes.parts}>
          {said.map(({ code, points, text }) => (
            <li key={code}>
              {text} <span className={classes.points}>+{points}</span>
            </li>
          ))}
        </ul>
      </td>
      <td className={table.act}>
        <div className={classes.acts}>
          <Button
            size="xs"
            variant="default"
            aria-label={t(pinned ? 'board.unpinOf' : 'board.pinOf', names)}
            onClick={() => decide(two, pinned ? 'LIFTED' : 'PINNED')}
          >
            {t(pinned ? 'board.unpin' : 'board.pin')}
          </Button>
          <RuleOut names={names} ruleOut={(decision) => decide(two, decision)} />
        </div>
      </td>
    </tr>
  );
}
