import type { ActivityCode, ActivityText } from './roadmap.ru.data.js';

/** English names and results of the standard roadmap, after the Safonovo programme (S001). */
export const ROADMAP_EN: Readonly<Record<ActivityCode, ActivityText>> = {
  '1.1': {
    title: 'Adopt the documents of the programme',
    result: 'Order introducing the target model; regulation on mentoring and roadmap approved',
  },
  '1.2': {
    title: 'Appoint the curator, those responsible and the team',
    result: 'Order on the curator, those responsible for forms and the project team',
  },
  '1.3': {
    title: 'Find out who in the college wants to take part',
    result: 'Consents of participants to the processing of personal data',
  },
  '1.4': {
    title: 'Make information on mentoring available',
    result: 'Section of the site with the documents that introduce the target model',
  },
  '1.5': {
    title: "Assess the programme's quality after stage 1: SWOT and the curator's questionnaire",
    result: 'Strong and weak points, expectations and outcomes, conformity with the methodology, course and proposals',
  },
  '1.6': {
    title: 'Settle how mentors are rewarded',
    result: 'Regulation on incentives for curators and mentors',
  },
  '2.1': {
    title: 'Tell the teachers about the programme',
    result: 'Minutes of the pedagogical council; consents of the teachers who take part',
  },
  '2.2': {
    title: 'Tell learners and parents about the programme',
    result: 'Programme of events; consents of participants, for minors those of their legal representatives',
  },
  '2.3': {
    title: 'Collect the requests of future mentees',
    result: 'Base of preliminary requests: what they want to learn and which skills to develop',
  },
  '2.4': {
    title: 'Analyse the needs of mentees',
    result: 'Report on the questionnaires; base of mentees with the requests by which mentors are sought',
  },
  '3.1': {
    title: 'Tell possible mentors about the programme',
    result: 'Programme for promoting mentoring; questionnaire on what a candidate can help with',
  },
  '3.2': {
    title: 'Give candidates a first questionnaire and check that they suit',
    result: 'Base of mentors, searchable by #tags',
  },
  '3.3': {
    title: 'Gather data on mentors within the college',
    result: 'Base for student to student and teacher to student; base of mentors among teachers; consents',
  },
  '3.4': {
    title: 'Compare both bases and interview mentors, with a psychologist where needed',
    result: "Report that sets possible mentors' questionnaires against those of mentees",
  },
  '3.5': {
    title: 'Entry monitoring of the effect on mentors',
    result: "Assessment of mentors' personal characteristics; course of the stage and proposals",
  },
  '4.1': {
    title: 'Select mentors and approve their register',
    result: "Order on the register of mentors, published on the project's page",
  },
  '4.2': {
    title: 'Find out what mentors need to learn and complete their questionnaires',
    result:
      'Report on training needs; questionnaires: experience, motivation, interests, preferred mentee and meetings',
  },
  '4.3': {
    title: 'Train mentors in the network school of mentors',
    result: 'Order founding the school; order on enrolment in the course',
  },
  '4.4': {
    title: 'Interim monitoring of the effect on participants',
    result: 'Assessment of how the studied characteristics change; course of the stage and proposals',
  },
  '5.1': {
    title: 'Hold group meetings with questionnaires, so that pairs and groups form',
    result: 'Scenarios of the meetings; memos for mentors',
  },
  '5.2': {
    title: 'Choose how each pair or group works together',
    result: 'Individual development plans of mentees, with their learning routes where they have one',
  },
  '5.3': {
    title: 'Support mentees without a pair: psychological help, further search or an assigned mentor',
    result: 'Memos for mentees',
  },
  '5.4': {
    title: 'Announce the pairs and confirm them',
    result: 'Order on pairs and groups',
  },
  '6.1': {
    title: 'Hold the introductory meeting',
    result: 'Mentor and mentee are ready to work together',
  },
  '6.2': {
    title: 'Hold planning meetings',
    result: 'Meeting plan of the pair or group',
  },
  '6.3': {
    title: 'Hold regular meetings with feedback',
    result: 'Meetings at least once in two weeks; feedback forms',
  },
  '6.4': {
    title: 'Hold the final meetings, of each pair and of all together',
    result:
      'Participants in the base of potential mentors; achievements for the base of practices; reflection and plans',
  },
  '6.5': {
    title: "Keep current control of mentors' results",
    result: 'Feedback forms of both sides and their analysis',
  },
  '6.6': {
    title: 'Take part in the webinar on mentors by competence',
    result: 'Materials of the webinar for curators and working groups',
  },
  '7.1': {
    title: 'Collect feedback from mentors, mentees and the curator',
    result: 'Questionnaires and an analysis of satisfaction with taking part',
  },
  '7.2': {
    title: 'Draw up the totals of monitoring',
    result: 'Final report with the reports of mentors and curator; entries in contests on mentoring',
  },
};
