import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActDialog } from '../ui/act-dialog';
import { useFormat } from '../ui/use-format';
import { Chips, Words } from '../ui/thumb/chips';
import type { FeedbackInput } from './outbox.policy';
import type { PairMeeting } from './pair.policy';
import classes from '../ui/thumb/thumb.module.css';

const SCORES = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;
const WORDS = ['wentWell', 'wentBadly', 'helpWanted'] as const;

interface FeedbackDialogProps {
  readonly meeting: PairMeeting;
  readonly confidential: boolean;
  readonly close: () => void;
  readonly give: (input: FeedbackInput) => Promise<void>;
}

/** One side's feedback on a meeting. Who reads what is said before anything is written. */
export function FeedbackDialog({ meeting, confidential, close, give }: FeedbackDialogProps) {
  const { t } = useTranslation('pair');
  const format = useFormat();
  const [score, setScore] = useState<(typeof SCORES)[number] | null>(null);
  const [words, setWords] = useState({ wentWell: '', wentBadly: '', helpWanted: '' });
  const [pending, setPending] = useState(false);

  async function act(): Promise<void> {
    setPending(true);
    const { id: meetingId, mentorshipId } = meeting;
    await give({ meetingId, mentorshipId, score: Number(score), ...words });
    setPending(false);
  }

  return (
    <ActDialog
      title={t('feedback.title', { day: format.day(meeting.day) })}
      close={close}
      words={t('feedback.do')}
      act={() => void act()}
      ready={score !== null}
      pending={pending}
    >
      <p className={classes.muted}>{t(confidential ? 'feedback.secret' : 'feedback.curator')}</p>
      <Chips
        scores
        legend={t('feedback.score')}
        values={SCORES}
        chosen={score}
        choose={setScore}
        name={(each) => each}
      />
      {WORDS.map((field) => (
        <Words
          key={field}
          label={t(`feedback.${field}`)}
          value={words[field]}
          change={(value) => setWords((now) => ({ ...now, [field]: value }))}
          longest={2000}
        />
      ))}
    </ActDialog>
  );
}
