import type { ActivityCode, ActivityText } from './roadmap.ru.data.js';

/** English names and results of the standard roadmap, after the Safonovo programme (S001). */
export const ROADMAP_EN: Readonly<Record<ActivityCode, ActivityText>> = {
  '1.1': {
    title: 'Adopt the legal documents of the mentoring programme',
    result: 'Order introducing the target model; regulation on mentoring and roadmap approved',
  },
  '1.2': {
    title: 'Set up the organisation: appoint the curator, those responsible and the team',
    result: 'Order on the curator, those responsible for forms of mentoring and the project team',
  },
  '1.3': {
    title: 'Identify the audiences in the college that are interested in mentoring',
    result: "Participants' forms of consent to the processing of personal data",
  },
  '1.4': {
    title: 'Arrange for information on the introduction of the target model',
    result: 'Section "Mentoring" of the site: legal and organisational documents of the target model',
  },
  '1.5': {
    title: "Assess the quality of the programme's work after stage 1: SWOT analysis and the curator's questionnaire",
    result:
      "Strong and weak points, changes in participants' well-being, expectations and results, conformity with the target model, course of the stage and proposals",
  },
  '1.6': {
    title: 'Work out a system for motivating and rewarding potential mentors',
    result: 'Regulation on forms and terms of rewards and incentives for curators and mentors',
  },
  '2.1': {
    title: 'Tell the teachers about the opportunities and aims of the programme',
    result: 'Minutes of the pedagogical council; consents of the teachers who take part',
  },
  '2.2': {
    title: 'Tell learners and parents about the opportunities and aims of the programme',
    result: 'Programme of events; consents of participants, for minors those of their legal representatives',
  },
  '2.3': {
    title: 'Collect the requests of mentees: questionnaires of learners and teachers who want to take part',
    result: 'Base of preliminary requests: what they want to learn, which skills and competences to develop',
  },
  '2.4': {
    title: 'Analyse what mentees need to learn and to develop',
    result: 'Report on the questionnaires; base of mentees with the requests by which mentors are sought',
  },
  '3.1': {
    title: 'Run an information campaign for potential mentors',
    result: 'Programme of the information campaign on mentoring; questionnaire "How can I be of use as a mentor?"',
  },
  '3.2': {
    title: 'Give candidates a first questionnaire and establish whether they suit',
    result: 'Base of mentors, searchable by #tags',
  },
  '3.3': {
    title: 'Gather preliminary data on mentors within the college',
    result: 'Base for the forms student to student and teacher to student; base of mentors among teachers; consents',
  },
  '3.4': {
    title: 'Assess pairs beforehand: compare both bases and interview mentors, with a psychologist where needed',
    result: "Report that sets potential mentors' questionnaires against those of mentees",
  },
  '3.5': {
    title: 'Entry monitoring of the effect on mentors',
    result: "Assessment of mentors' personal characteristics; course of the stage and proposals",
  },
  '4.1': {
    title: 'Select mentors by the regulation on mentoring and approve their register',
    result: "Order approving the register of mentors, published on the project's page",
  },
  '4.2': {
    title: 'Analyse what mentors need to learn and complete their questionnaires',
    result:
      'Report on training needs; questionnaires: experience and intentions, motivation, interests, preferred mentee and age, time and frequency of meetings',
  },
  '4.3': {
    title: 'Train mentors in the network school of mentors',
    result: 'Order founding the network school of mentors; order on enrolment in the course',
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
    result: 'Individual development plans of mentees, their learning routes included',
  },
  '5.3': {
    title: 'Support mentees without a pair: psychological support, further search or an assigned mentor',
    result: 'Memos for mentees',
  },
  '5.4': {
    title: "Tell participants which pairs and groups have formed and confirm them by the director's instruction",
    result: 'Order on mentoring pairs and groups',
  },
  '6.1': {
    title: 'Hold the first meeting, to organise and to get acquainted',
    result: 'Mentor and mentee are ready to work together',
  },
  '6.2': {
    title: 'Hold planning meetings',
    result: 'Meeting plan of the pair or group',
  },
  '6.3': {
    title: 'Hold regular meetings with obligatory feedback forms',
    result: 'Meetings at least once in two weeks; feedback forms',
  },
  '6.4': {
    title: 'Hold the final meetings: one in each pair and a group meeting of all',
    result:
      'Participants in the base of potential mentors; achievements for the base of practices; reflection and plans',
  },
  '6.5': {
    title: 'Keep current control of whether mentors achieve the planned results',
    result: 'Feedback forms of both sides and their analysis',
  },
  '6.6': {
    title:
      'Take part in the webinar "Mentor by Competence" of the regional methodical service (Network Methodical Service)',
    result: 'Materials of the webinar for curators and members of working groups',
  },
  '7.1': {
    title: 'Collect feedback from mentors, mentees and the curator',
    result: 'Questionnaires and an analysis of personal satisfaction with taking part',
  },
  '7.2': {
    title: "Sum up the monitoring of the programme's effectiveness",
    result: 'Final report with the reports of mentors and curator; entries in contests on mentoring of various levels',
  },
};
