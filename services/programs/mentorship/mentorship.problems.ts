import { problemsOf } from '#kernel/graph/problem.js';

/** Why a row about a mentorship is refused. */
export const mentorshipProblem = problemsOf({
  PERSON_NOT_FOUND: {
    ru: 'Такого человека нет: наставляемый — из вашего колледжа, наставник — из колледжа вашего региона.',
    en: 'There is no such person: the mentee is of your college, the mentor of a college of your region.',
  },
  SAME_PERSON: {
    ru: 'Наставник и наставляемый — один и тот же человек.',
    en: 'Mentor and mentee are the same person.',
  },
  CATEGORY_MISMATCH: {
    ru: 'По форме «{form}» здесь нужен {expected}, а этот человек — {given}.',
    en: 'By the form “{form}” this is the place of: {expected}. The person is: {given}.',
  },
  PROGRAMME_NOT_OPEN: {
    ru: 'Программа этой формы в этом учебном году не открыта: сначала откройте её.',
    en: 'The programme of this form is not open in this academic year: open it first.',
  },
  MENTOR_ELSEWHERE: {
    ru: 'Наставник из другого колледжа: предложите пару, и его колледж подтвердит её.',
    en: 'The mentor is of another college: propose the pair, and that college agrees to it.',
  },
  MENTOR_COLLEGE_NOT_AGREED: {
    ru: 'Колледж наставника ещё не подтвердил эту пару.',
    en: "The mentor's college has not agreed to this pair yet.",
  },
  FOLLOWS_NOT_ENDED_EARLY: {
    ru: 'Продолжать можно пару того же наставляемого, которая завершилась досрочно и до начала этой: такой пары нет.',
    en: 'What a pair follows is one of the same mentee that ended early, before this one begins: there is no such pair.',
  },
  MENTEE_HAS_MENTOR: {
    ru: 'У наставляемого уже есть наставник с {from} по {to}, а наставник в одно время один: завершите ту пару или начните эту позже.',
    en: 'The mentee has a mentor from {from} to {to} already, and one at a time: end that pair, or begin this one later.',
  },
  CONSENT_MISSING: {
    ru: 'Нет действующего согласия на обработку персональных данных.',
    en: 'There is no consent to the processing of personal data in force.',
  },
  PAIR_OVERLAPS: {
    ru: 'В эти же дни эта пара уже стоит в строке {row} этого же списка; проверьте даты.',
    en: 'This pair stands in row {row} of the same list already, on the same days; check the dates.',
  },
  PAIR_VOIDED: {
    ru: 'Эту пару с тем же началом отозвали как записанную по ошибке: исправьте список или предложите пару заново.',
    en: 'This pair of the same start was taken back as a mistake: mend the list, or propose the pair anew.',
  },
  DATE_OUTSIDE_YEAR: {
    ru: 'День вне того, что возможно для этого учебного года: от {first} до {last}.',
    en: 'The day is outside what this academic year allows: {first} to {last}.',
  },
  DATE_IN_FUTURE: { ru: 'Этот день ещё не наступил.', en: 'This day has not come yet.' },
  DATES_REVERSED: {
    ru: 'Пара заканчивается раньше, чем началась; проверьте обе даты.',
    en: 'The pair ends before it began; check both dates.',
  },
  REASON_MISSING: {
    ru: 'Назовите причину, от 1 до 500 знаков.',
    en: 'Give the reason, 1 to 500 characters.',
  },
  MENTORSHIP_NOT_FOUND: {
    ru: 'Такой пары в этом колледже нет.',
    en: 'The college has no such mentorship.',
  },
  NOT_APPROVED: {
    ru: 'Пара только предложена: завершать нечего, такую аннулируют.',
    en: 'The pair is only proposed: there is nothing to end; void it instead.',
  },
  ALREADY_APPROVED: {
    ru: 'Пара уже утверждена приказом № {number}. Если в нём ошибка, исправьте приказ.',
    en: 'The pair has been approved already, by order {number}. If that is a mistake, correct the order.',
  },
  STARTS_BEFORE_ORDER: {
    ru: 'Пара начинается {startedOn}, а приказ действует с {actsFrom}. Если приказ распространяется на более ранние дни, укажите, с какого дня он действует.',
    en: 'The pair begins on {startedOn}, and the order acts from {actsFrom}. If it reaches back further, say from which day it acts.',
  },
  ORDER_NUMBER_TAKEN: {
    ru: 'Приказ № {number} этого учебного года у колледжа уже есть, от {date}: проверьте номер и дату.',
    en: 'The college has an order {number} of this academic year already, of {date}: check number and date.',
  },
  ORDER_NOT_GIVEN: {
    ru: 'Пара не записана: она вступает в силу по приказу, а его не назвали. Предложить можно только пару, которая ещё не завершена.',
    en: 'The pair is not recorded: it takes effect by an order, and none was given. Only a pair that has not ended can be proposed.',
  },
  ORDER_MISSING: {
    ru: 'У пары ещё нет приказа: исправлять нечего, утвердите её.',
    en: 'The pair has no order yet: there is nothing to correct, approve it.',
  },
  SIDE_DECLINED: {
    ru: 'Наставник или наставляемый отказался от этой пары; участие добровольное.',
    en: 'The mentor or the mentee has declined this pair; taking part is voluntary.',
  },
  MENTOR_OVERLOADED: {
    ru: 'У наставника станет наставляемых: {mentees}, а он назвал, что может вести: {capacity}. Подтвердите превышение или выберите другого наставника.',
    en: 'The mentor would have {mentees} mentees, and said that they can take {capacity}. Confirm the overload, or choose another mentor.',
  },
  NOT_PROPOSED: {
    ru: 'Отвечать уже не на что: пара не на этапе предложения.',
    en: 'There is nothing to answer any more: the pair is no proposal.',
  },
  NOT_AT_WORK: {
    ru: 'Эта пара сейчас не работает, выходить не из чего.',
    en: 'This pair is not at work now; there is nothing to leave.',
  },
  ALREADY_ENDED: {
    ru: 'Пара уже завершена {endedOn}.',
    en: 'The pair ended on {endedOn} already.',
  },
  MENTORSHIP_VOIDED: { ru: 'Пара аннулирована.', en: 'The mentorship is void.' },
});
