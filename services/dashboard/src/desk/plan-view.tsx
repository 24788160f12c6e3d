import { HolidaysBlock } from '../free-days/holidays-block';
import { RoadmapBlock } from '../region-roadmap/roadmap-block';
import { todayIn } from '../shell/today.policy';
import { useYear } from '../shell/use-year';
import { YearSwitch } from '../shell/year-switch';
import type { Region } from './desk.type';

/** What the region lays down for the years of its colleges: the roadmap, and the days without meetings. */
export function PlanView({ region }: { region: Region }) {
  const today = todayIn(region.timeZone);
  const choice = useYear(region, false);
  return (
    <>
      <RoadmapBlock region={region} today={today} />
      <HolidaysBlock
        region={region}
        year={choice.year ?? ''}
        today={today}
        controls={<YearSwitch choice={choice} live />}
      />
    </>
  );
}
