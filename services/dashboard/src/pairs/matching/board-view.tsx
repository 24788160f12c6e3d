import { Button, NativeSelect, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DecidePairsDocument, MatchPairsDocument, type PairDecisionKind } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { Block } from '../../ui/block';
import { Done, Failed } from '../../ui/notes';
import { refusalOf } from '../../graph/bulk.policy';
import classes from '../pairs.module.css';
import type { ViewProps } from '../pairs.type';
import { usePrograms, type Program } from '../../proposing/use-programs';
import { keyOf, type TwoPeople } from './board.type';
import { DecisionsBlock } from './decisions-block';
import { ProposalBlock } from './proposal-block';
import { Publish } from './publish';
import { IdleBlock, UnmatchedBlock } from './without-blocks';

/** The matching board (S001 5.1–5.3): proposals with their reasons, settled by the curator, published and approved. */
export function BoardView({ college, year }: ViewProps) {
  const { t } = useTranslation('pairs');
  const { programs, answer } = usePrograms(college.id, year);
  const [chosen, setChosen] = useState<string | null>(null);
  const program = programs.find(({ id }) => id === chosen) ?? programs[0];
  return (
    <Block
      title={t('board.title')}
      hint={t('board.hint')}
      answer={answer}
      at="college.mentoringPrograms"
      select={({ college: found }) => found?.mentoringPrograms}
      isEmpty={({ nodes }) => nodes.length === 0}
      empty={t('board.noPrograms', { year })}
      plain
    >
      {() =>
        program && (
          <Board
            key={program.id}
            college={college}
            year={year}
            program={program}
            programs={programs}
            choose={setChosen}
          />
        )
      }
    </Block>
  );
}

interface BoardProps extends ViewProps {
  readonly program: Program;
  readonly programs: readonly Program[];
  readonly choose: (id: string) => void;
}

function Board({ college, year, program, programs, choose }: BoardProps) {
  const { t } = useTranslation('pairs');
  const [trainingRequired, setTraining] = useState(false);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [publishing, setPublishing] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const matching = useGraphMutation(MatchPairsDocument, { changes: false });
  const deciding = useGraphMutation(DecidePairsDocument);
  const proposal = matching.data?.data.matchPairs;
  const problem = proposal?.problems.map(({ message }) => message).join(' ');
  const named = (proposal?.pairs ?? []).filter((pair) => !left.includes(keyOf(pair)));

  function run(): void {
    matching.mutate({ input: { programId: program.id, trainingRequired } });
  }

  /** Whatever is settled is kept, and the proposal is made anew by it. */
  function decide(two: TwoPeople, decision: PairDecisionKind): void {
    setDone(null);
    const row = { ...two, decision, programId: decision === 'PINNED' ? program.id : null };
    deciding.mutate(
      { input: { collegeId: college.id, rows: [row] } },
      {
        onSuccess({ data }) {
          if (!refusalOf(data.decidePairs)) run();
        },
      },
    );
  }

  return (
    <>
      <div className={classes.run}>
        <NativeSelect
          label={t('board.program')}
          value={program.id}
          onChange={({ currentTarget: { value } }) => choose(value)}
          data={programs.map(({ id, form }) => ({ value: id, label: form.title }))}
        />
        <Switch
          label={t('board.trained')}
          checked={trainingRequired}
          onChange={({ currentTarget: { checked } }) => setTraining(checked)}
        />
        <Button
          loading={matching.isPending || deciding.isPending}
          onClick={() => {
            setDone(null);
            setLeft([]);
            run();
          }}
        >
          {t(proposal ? 'board.again' : 'board.run')}
        </Button>
      </div>
      <Done focus>{done}</Done>
      {problem && <Failed message={problem} />}
      {refusalOf(deciding.data?.data.decidePairs) && <Failed message={refusalOf(deciding.data?.data.decidePairs)!} />}
      {(matching.error ?? deciding.error) && <Failed message={(matching.error ?? deciding.error)!.message} />}
      {proposal && !problem && (
        <>
          {proposal.lapsed.map(({ mentee, mentor, reasons }) => (
            <Text key={keyOf({ mentee, mentor })}>
              {t('board.lapsed', { mentee: mentee.name, mentor: mentor.name })}{' '}
              {reasons.map(({ text }) => text).join('; ')}.
            </Text>
          ))}
          <ProposalBlock
            college={college}
            proposal={proposal}
            left={left}
            toggle={(key) => setLeft(left.includes(key) ? left.filter((each) => each !== key) : [...left, key])}
            decide={decide}
            publish={named.length > 0 ? () => setPublishing(true) : null}
            count={named.length}
          />
        </>
      )}
      <DecisionsBlock college={college} program={program} decide={decide} />
      {proposal && !problem && (
        <>
          <UnmatchedBlock
            college={college}
            year={year}
            unmatched={proposal.unmatched}
            decide={decide}
            listed={setDone}
          />
          <IdleBlock college={college} idle={proposal.idle} />
        </>
      )}
      {publishing && (
        <Publish
          college={college}
          year={year}
          form={program.form}
          pairs={named}
          close={() => setPublishing(false)}
          published={(said) => {
            setPublishing(false);
            setDone(said);
            matching.reset();
          }}
        />
      )}
    </>
  );
}
