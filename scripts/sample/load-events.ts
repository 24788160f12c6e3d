import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { SAMPLE_EVENTS } from './events.data.js';
import { mutate } from './graph.js';
import type { CollegeAccess } from './load-school.js';
import { SAMPLE_REGION } from './region.data.js';
import type { SampleCalendar } from './years.js';

interface EventsOfRegion {
  readonly schoolEvents: { readonly nodes: readonly { readonly id: string; readonly title: string }[] };
}

/** Events of the network, and how many came; an event that is there stays as somebody made it since then. */
export async function loadEvents(
  coordinator: GraphClient,
  regionId: string,
  calendar: SampleCalendar,
  accessTo: (college: string) => CollegeAccess,
): Promise<void> {
  const before = await coordinator.ask<EventsOfRegion>(
    'query ($region: String!) { schoolEvents(region: $region, first: 100) { nodes { id title } } }',
    { region: SAMPLE_REGION.code },
  );
  for (const { year, day: on, host, came = [], ...event } of SAMPLE_EVENTS) {
    if (before.schoolEvents.nodes.some(({ title }) => title === event.title)) continue;
    const day = calendar.on(year, on);
    const collegeId = host === undefined ? null : accessTo(host).id;
    const input = { regionId, collegeId, day, ...event };
    const made = await mutate<{ event: { id: string } }>(coordinator, 'putSchoolEvent', input, 'event { id }');
    if (!calendar.reached(day)) continue;
    for (const [code, curators, workingGroup] of came) {
      const college = accessTo(code);
      const attendance = [
        { audience: 'CURATORS', attended: curators },
        { audience: 'WORKING_GROUPS', attended: workingGroup },
      ];
      const told = { eventId: made.event.id, collegeId: college.id, attendance };
      await mutate(college.client, 'recordEventAttendance', told, '');
    }
  }
}
