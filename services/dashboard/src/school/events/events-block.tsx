import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SchoolEventsDocument } from '../../graph/generated/graphql';
import { cursorOf } from '../../graph/pages.policy';
import { useGraphPages } from '../../graph/use-graph-pages';
import { addTexts } from '../../i18n';
import * as texts from '../../i18n/texts/school-events';
import { todayIn } from '../../shell/today.policy';
import { ListBlock } from '../../ui/list/list-block';
import type { Owner } from '../make/course-dialog';
import classes from '../school.module.css';
import { AttendEvent } from './attend-event';
import { CancelEvent } from './cancel-event';
import { EventDialog } from './event-dialog';
import { EventItem } from './event-item';
import type { NetworkEvent } from './events.type';

addTexts('schoolEvents', texts);

interface EventsBlockProps {
  readonly region: string;
  /** Who announces events here: the region, or a college; null for whoever reads alone. */
  readonly owner: Owner | null;
  readonly tell: (done: string) => void;
}

type Asking =
  { readonly what: 'make' } | { readonly what: 'change' | 'cancel' | 'attend'; readonly event: NetworkEvent };

/** Events of the network: announced by the region or a college, and where a college says how many of it came. */
export function EventsBlock({ region, owner, tell }: EventsBlockProps) {
  const { t } = useTranslation('schoolEvents');
  const list = useGraphPages(SchoolEventsDocument, { code: region }, ({ schoolEvents }) => cursorOf(schoolEvents));
  const [asking, setAsking] = useState<Asking | null>(null);
  const close = () => setAsking(null);
  function done(words: string): void {
    close();
    tell(words);
  }
  const ownerOf = ({ college }: NetworkEvent): Owner => ({ regionId: owner!.regionId, collegeId: college?.id ?? null });
  const runs = ({ college }: NetworkEvent) =>
    owner !== null && (owner.collegeId === null || owner.collegeId === college?.id);
  return (
    <>
      <ListBlock
        title={t('title')}
        list={list}
        at="schoolEvents"
        of={({ schoolEvents }) => schoolEvents}
        empty={t('none')}
        controls={
          owner && (
            <Button variant="default" onClick={() => setAsking({ what: 'make' })}>
              {t('make')}
            </Button>
          )
        }
      >
        {(nodes) => (
          <>
            <p className={classes.muted}>{t('hint')}</p>
            <ul className={classes.list}>
              {nodes.map((event) => (
                <EventItem
                  key={event.id}
                  event={event}
                  collegeId={owner?.collegeId ?? null}
                  acts={
                    owner !== null &&
                    event.cancelledOn === null && (
                      <div className={classes.acts}>
                        {owner.collegeId !== null && event.day <= todayIn() && (
                          <Button
                            size="xs"
                            variant="default"
                            aria-label={t('attendOf', { title: event.title })}
                            onClick={() => setAsking({ what: 'attend', event })}
                          >
                            {t('attend')}
                          </Button>
                        )}
                        {runs(event) && (
                          <>
                            <Button
                              size="xs"
                              variant="default"
                              aria-label={t('changeOf', { title: event.title })}
                              onClick={() => setAsking({ what: 'change', event })}
                            >
                              {t('change')}
                            </Button>
                            <Button
                              size="xs"
                              variant="subtle"
                              color="gray"
                              aria-label={t('cancelOf', { title: event.title })}
                              onClick={() => setAsking({ what: 'cancel', event })}
                            >
                              {t('cancel')}
                            </Button>
                          </>
                        )}
                      </div>
                    )
                  }
                />
              ))}
            </ul>
          </>
        )}
      </ListBlock>
      {asking?.what === 'make' && <EventDialog owner={owner!} known={null} {...{ close, done }} />}
      {asking?.what === 'change' && (
        <EventDialog owner={ownerOf(asking.event)} known={asking.event} {...{ close, done }} />
      )}
      {asking?.what === 'cancel' && <CancelEvent event={asking.event} {...{ close, done }} />}
      {asking?.what === 'attend' && owner?.collegeId != null && (
        <AttendEvent event={asking.event} collegeId={owner.collegeId} {...{ close, done }} />
      )}
    </>
  );
}
