import type { Bilingual } from '#kernel/i18n/messages.js';

/** Codes of the problems that this subgraph tells, and what each means. */
export const PROGRAMS_PROBLEMS = {
  ACTIVITIES_TOO_MANY: {
    ru: 'Своих мероприятий колледжа в году слишком много.',
    en: 'The college has too many activities of its own in the year.',
  },
  ACTIVITY_DAYS: {
    ru: 'Дни мероприятия не по порядку или вне года.',
    en: 'The days of an activity are out of order, or outside of the year.',
  },
  ACTIVITY_DONE: { ru: 'Мероприятие уже выполнено.', en: 'The activity is done already.' },
  ACTIVITY_NOT_APPLICABLE: {
    ru: 'Мероприятие отмечено как неприменимое.',
    en: 'The activity is marked as not applicable.',
  },
  ACTIVITY_STAGE_CLOSED: { ru: 'Этап мероприятия закрыт.', en: 'The stage of the activity is closed.' },
  ACTIVITY_STANDARD: {
    ru: 'Слова дорожной карты колледж не меняет.',
    en: 'The words of the roadmap are not for a college to change.',
  },
  ACTIVITY_TEXT: {
    ru: 'Текст мероприятия пуст или слишком длинный.',
    en: 'A text of an activity is empty or too long.',
  },
  ACTIVITY_UNKNOWN: {
    ru: 'Мероприятия с таким кодом в дорожной карте нет.',
    en: 'The roadmap has no activity of this code.',
  },
  AGREEMENT_DAYS: { ru: 'Дни соглашения не по порядку.', en: 'The days of an agreement are out of order.' },
  AGREEMENT_ENDED: { ru: 'Соглашение уже прекращено.', en: 'The agreement has ended already.' },
  AGREEMENT_MENTOR: {
    ru: 'Соглашение не с педагогом своего колледжа.',
    en: 'The agreement is not with a teacher of the college.',
  },
  AGREEMENT_MISSING: {
    ru: 'С наставником-работником нет действующего соглашения.',
    en: 'No agreement with the mentor, who is an employee, is in force.',
  },
  AGREEMENT_NOT_FOUND: { ru: 'Такого соглашения нет.', en: 'There is no such agreement.' },
  AGREEMENT_NOTICE: {
    ru: 'До прекращения соглашения меньше трёх рабочих дней.',
    en: 'The end of an agreement has less than three working days’ notice.',
  },
  AGREEMENT_NUMBER: {
    ru: 'Номера соглашения нет, или он слишком длинный.',
    en: 'The number of an agreement is missing or too long.',
  },
  AGREEMENT_NUMBER_TAKEN: {
    ru: 'Номер соглашения уже занят другим.',
    en: 'The number of the agreement is that of another one.',
  },
  AGREEMENT_OUTSIDE: {
    ru: 'Прекращение вне срока соглашения.',
    en: 'The end is outside of the term of the agreement.',
  },
  AGREEMENT_PAYMENT: { ru: 'Выплата вне допустимых чисел.', en: 'The pay is outside of what it may be.' },
  AGREEMENT_TEXT: {
    ru: 'Текст соглашения пуст или слишком длинный.',
    en: 'A text of the agreement is empty or too long.',
  },
  ALREADY_APPROVED: {
    ru: 'Пара уже утверждена другим приказом.',
    en: 'The pair is approved by another order already.',
  },
  ALREADY_ENDED: { ru: 'Пара уже завершена иначе.', en: 'The pair has ended already, otherwise.' },
  CATEGORY_MISMATCH: {
    ru: 'Категория человека не та, что у формы наставничества.',
    en: "The person's category is not that of the form of mentoring.",
  },
  COPY_NOT_EARLIER: {
    ru: 'Год для переноса не раньше или не открыт.',
    en: 'The year to copy from is not earlier, or not open.',
  },
  DATES_REVERSED: { ru: 'Пара кончается раньше, чем начинается.', en: 'The pair ends before it begins.' },
  DATE_BEFORE_YEAR: { ru: 'День раньше начала учебного года.', en: 'The day is before the academic year begins.' },
  DATE_IN_FUTURE: { ru: 'День в будущем.', en: 'The day is in the future.' },
  DATE_OUTSIDE_YEAR: { ru: 'День вне учебного года.', en: 'The day is outside the academic year.' },
  FORM_ALIAS: { ru: 'Имена формы не подходят.', en: 'The names of a form do not fit.' },
  FORM_ALIAS_TAKEN: { ru: 'Так называется другая форма.', en: 'This is the name of another form.' },
  FORM_CATEGORIES: { ru: 'Таких двоих в паре не бывает.', en: 'Two such people are no pair.' },
  FORM_CATEGORIES_FIXED: { ru: 'Категории формы не меняются.', en: 'The categories of a form stay.' },
  FORM_CATEGORIES_MISSING: { ru: 'У новой формы нет категорий.', en: 'A new form has no categories.' },
  FORM_CODE: { ru: 'Код формы записан не так.', en: 'The code of a form is malformed.' },
  FORM_CODE_TAKEN: { ru: 'Код формы занят другим регионом.', en: 'Another region has a form of this code.' },
  FORM_RETIRED: {
    ru: 'Форму в этом году регион не открывает.',
    en: 'The region opens no programmes of the form in the year.',
  },
  FORM_RUNNING: {
    ru: 'Программы закрываемой формы есть и в более поздних годах.',
    en: 'There are programmes of later years of a form that is to be retired.',
  },
  FORM_SHIPPED: {
    ru: 'Название и категории формы поставляются с хабом.',
    en: 'Title and categories of the form come with the hub.',
  },
  FORM_TITLE: { ru: 'Название формы пусто или слишком длинное.', en: 'The title of a form is empty or too long.' },
  FORM_YEARS: { ru: 'Последний год формы раньше первого.', en: 'The last year of a form is before its first.' },
  FORM_NOT_OPEN: { ru: 'Программы этой формы в году нет.', en: 'The year has no programme of this form.' },
  DOCUMENT_DATE_MISSING: { ru: 'У приказа с номером нет даты.', en: 'An order with a number has no date.' },
  DOCUMENT_FILE_MALFORMED: {
    ru: 'Файл описан не так, как ответил хаб, когда его приняли.',
    en: 'A file is not described as the hub answered when it took it.',
  },
  DOCUMENT_FILE_NOT_KEPT: {
    ru: 'Файла, который называет документ, хаб не хранит.',
    en: 'The hub does not keep the file that a document names.',
  },
  DOCUMENT_IN_FUTURE: { ru: 'Документ датирован будущим.', en: 'The document is dated in the future.' },
  DOCUMENT_KIND_UNKNOWN: { ru: 'Вида документа с таким кодом нет.', en: 'There is no kind of document of this code.' },
  DOCUMENT_LINK_MALFORMED: {
    ru: 'Ссылка на документ записана не как адрес https://.',
    en: 'The link to a document is not written as an https:// address.',
  },
  DOCUMENT_NOT_FOUND: {
    ru: 'Такого документа нет в реестре колледжа.',
    en: "There is no such document in the college's register.",
  },
  DOCUMENT_NUMBER_MALFORMED: {
    ru: 'Номер документа слишком длинен.',
    en: 'The number of the document is too long.',
  },
  DOCUMENT_TERM_REVERSED: {
    ru: 'Документ перестаёт действовать раньше, чем начинает.',
    en: 'The document ceases to be in force before it begins to.',
  },
  DOCUMENT_TEXT_TOO_LONG: {
    ru: 'Название документа или подпись слишком длинны.',
    en: 'The title or the signer of a document is too long.',
  },
  DOCUMENT_WITHDRAWN: { ru: 'Документ отозван.', en: 'The document was withdrawn.' },
  GATE_ACTIVITY: { ru: 'Мероприятие этапа не выполнено.', en: 'An activity of the stage is not done.' },
  GATE_CHECKPOINT: { ru: 'Контрольная точка этапа не пройдена.', en: 'A checkpoint of the stage is not answered.' },
  GATE_DOCUMENT: { ru: 'Нет обязательного документа этапа.', en: 'A required document of the stage is missing.' },
  GROUP_TOO_LARGE: { ru: 'В рабочей группе слишком много людей.', en: 'The working group has too many people.' },
  FEEDBACK_CLOSED: { ru: 'Отзыв уже не изменить.', en: 'The feedback can be changed no more.' },
  FEEDBACK_NOT_THERE: {
    ru: 'Отзыв о встрече, которой не было или на которой вызывающий не был.',
    en: 'Feedback on a meeting that was not held, or at which the caller was not.',
  },
  FEEDBACK_TEXT: { ru: 'Текст отзыва слишком длинен.', en: 'A text of feedback is too long.' },
  FOLLOWS_NOT_ENDED_EARLY: {
    ru: 'Пара, которую продолжают, — того же наставляемого и завершена досрочно.',
    en: 'The pair that is followed is of the same mentee and ended early.',
  },
  FORM_UNKNOWN: { ru: 'Формы наставничества с таким кодом нет.', en: 'There is no form of mentoring of this code.' },
  FREE_DAYS_REVERSED: {
    ru: 'Последний день раньше первого, или дней слишком много.',
    en: 'The last day is before the first, or there are too many.',
  },
  FREE_DAYS_TITLE: {
    ru: 'Название нерабочих дней пусто или слишком длинно.',
    en: 'The title of free days is empty or too long.',
  },
  MATCHING_TOO_LARGE: {
    ru: 'Для одного подбора слишком много людей.',
    en: 'There are too many people to be matched at once.',
  },
  MEETINGS_NUMBER: { ru: 'Встреч в серии ни одной или слишком много.', en: 'A series has no meetings, or too many.' },
  MEETING_CANCELLED: { ru: 'Встреча отменена.', en: 'The meeting is cancelled.' },
  MEETING_IN_FUTURE: {
    ru: 'Проведённая встреча датирована будущим.',
    en: 'A meeting that was held is dated in the future.',
  },
  MEETING_IN_PAST: { ru: 'Планируемая встреча датирована прошлым.', en: 'A meeting to come is dated in the past.' },
  MEETING_NOT_FOUND: { ru: 'У вызывающего такой встречи нет.', en: 'The caller has no such meeting.' },
  MEETING_TEXT: { ru: 'Текст о встрече пуст или слишком длинен.', en: 'A text of a meeting is empty or too long.' },
  MEETING_THERE: {
    ru: 'Встреча этого вида в этот день у пары уже есть.',
    en: 'The pair has a meeting of the kind on the day already.',
  },
  MEETING_TIME: { ru: 'Время записано не так: нужно 14:30.', en: 'A time is not written as 14:30.' },
  MENTEE_HAS_MENTOR: {
    ru: 'У наставляемого на это время уже есть наставник.',
    en: 'The mentee has a mentor for this time already.',
  },
  MENTORSHIP_NOT_FOUND: {
    ru: 'Такой пары нет среди пар колледжа.',
    en: 'There is no such pair among those of the college.',
  },
  MENTORSHIP_VOIDED: {
    ru: 'Пара отменена как записанная по ошибке.',
    en: 'The pair was voided as recorded by mistake.',
  },
  MENTOR_COLLEGE_NOT_AGREED: {
    ru: 'Колледж наставника ещё не согласился.',
    en: "The mentor's college has not agreed yet.",
  },
  MENTOR_ELSEWHERE: {
    ru: 'Наставник из другого колледжа, который должен сначала согласиться.',
    en: 'The mentor is of another college, which has to agree first.',
  },
  NOTE_CONFIDENTIAL: {
    ru: 'Записи конфиденциальной пары ведут только двое.',
    en: 'Of a confidential pair the two alone keep notes.',
  },
  NOT_APPROVED: { ru: 'Пара ещё не утверждена приказом.', en: 'No order has approved the pair yet.' },
  NOT_AT_WORK: { ru: 'Пара сейчас не работает.', en: 'The pair is not at work now.' },
  NOT_ONE_GROUP: {
    ru: 'Пары не одного наставника в одной программе.',
    en: 'The pairs are not of one mentor in one programme.',
  },
  NOT_PROPOSED: { ru: 'Пара не на этапе предложения.', en: 'The pair is no proposal.' },
  ORDER_MISSING: { ru: 'У пары ещё нет приказа.', en: 'The pair has no order yet.' },
  ORDER_NUMBER_TAKEN: {
    ru: 'Другой приказ с таким номером в этом учебном году уже есть.',
    en: 'There is another order of this number in the academic year already.',
  },
  PAIRS_NUMBER: { ru: 'Пар ни одной или больше, чем можно за раз.', en: 'No pairs, or more than may come at once.' },
  PAIR_NOT_APPROVED: {
    ru: 'Пара не утверждена приказом или отозвана.',
    en: 'The pair is not approved by an order, or was taken back.',
  },
  PAIR_NOT_AT_WORK: { ru: 'Пара в этот день не работала.', en: 'The pair was not at work on the day.' },
  PAIR_OVERLAPS: {
    ru: 'Строки говорят об одной паре в пересекающиеся дни.',
    en: 'Rows speak of one pair on overlapping days.',
  },
  PAIR_VOIDED: {
    ru: 'Такая же пара отменена как записанная по ошибке.',
    en: 'The same pair was voided as recorded by mistake.',
  },
  MENTOR_OVERLOADED: {
    ru: 'У наставника будет больше наставляемых, чем он может вести, и этого никто не подтвердил.',
    en: 'The mentor would have more mentees than they can take, and nobody confirmed it.',
  },
  OUTCOME_CATEGORY: {
    ru: 'Категории нет у состоявшейся аттестации, или она указана там, где её не бывает.',
    en: 'An attestation that took place has no category, or something else has one.',
  },
  OUTCOME_DAY: {
    ru: 'День раньше срока или в будущем.',
    en: 'The day is before it fell due, or in the future.',
  },
  OUTCOME_NOT_DUE: {
    ru: 'Об этом человеке в этом году такое не сообщают.',
    en: 'Nothing of the kind is due of the person in the year.',
  },
  OUTCOME_TEXT: { ru: 'Текст слишком длинен.', en: 'A text is too long.' },
  PAIR_REPORT_CLOSED: { ru: 'Отчёт уже нельзя дать.', en: 'The report can be given no more.' },
  PAIR_REPORT_GIVEN: { ru: 'Отчёт уже дан другими словами.', en: 'The report was given already, in other words.' },
  PAIR_REPORT_NOT_OWN: {
    ru: 'Отчёт не о своей паре или о неутверждённой.',
    en: 'The report is on a pair that is not the caller’s, or that no order approved.',
  },
  PAIR_REPORT_TEXT: {
    ru: 'Текст отчёта пуст или слишком длинен.',
    en: 'A text of the report is empty or too long.',
  },
  PAIR_REPORT_TOO_EARLY: { ru: 'Пара ещё работает.', en: 'The pair is still at work.' },
  PRACTICE_LINK: {
    ru: 'Ссылка на практику записана не как адрес https://.',
    en: 'The link of a practice is not written as an https:// address.',
  },
  PRACTICE_NAMES_MINOR: {
    ru: 'В тексте практики, предложенной региону, фамилия несовершеннолетнего.',
    en: 'A practice that is offered to the region names a minor.',
  },
  PRACTICE_NOT_FOUND: { ru: 'У вызывающего такой практики нет.', en: 'The caller has no such practice.' },
  PRACTICE_NOT_OFFERED: {
    ru: 'Колледж не предлагал практику региону.',
    en: 'The college has not offered the practice to the region.',
  },
  PRACTICE_SOURCE: {
    ru: 'Не сказано, чья практика, или это не пара и не наставник колледжа.',
    en: 'Whose practice it is isn’t said, or is no pair or mentor of the college.',
  },
  PRACTICE_TAGS: {
    ru: 'Меток слишком много, или метка слишком длинна.',
    en: 'There are too many tags, or one is too long.',
  },
  PRACTICE_TEXT: { ru: 'Текст практики пуст или слишком длинен.', en: 'A text of the practice is empty or too long.' },
  PRACTICE_WITHDRAWN: { ru: 'Практика убрана из базы.', en: 'The practice was taken out of the base.' },
  REWARD_DAY: {
    ru: 'День награды до учебного года, слишком поздно или в будущем.',
    en: 'The day of a reward is before the academic year, too late or in the future.',
  },
  REWARD_NOT_FOUND: { ru: 'Такой награды в колледже нет.', en: 'The college has no such reward.' },
  REWARD_ORDER: {
    ru: 'У приказа о награде только номер или только дата, или дата в будущем.',
    en: 'The order of a reward has a number or a date alone, or is dated in the future.',
  },
  REWARD_TEXT: { ru: 'Текст о награде пуст или слишком длинен.', en: 'A text of a reward is empty or too long.' },
  PIN_IMPOSSIBLE: {
    ru: 'Закреплённая пара нарушает обязательное условие.',
    en: 'A pinned pair breaks a condition that must hold.',
  },
  PIN_NO_PLACE: {
    ru: 'За наставником закреплено больше наставляемых, чем у него мест.',
    en: 'More mentees are pinned to a mentor than have a place.',
  },
  PIN_PROGRAMME: {
    ru: 'Закрепление — не для программы колледжа, или программа указана там, где её не бывает.',
    en: 'A pin is not of a programme of the college, or a programme is named where there is none.',
  },
  PIN_TWICE: {
    ru: 'Наставляемый закреплён больше одного раза.',
    en: 'The mentee is pinned more than once.',
  },
  PIN_UNKNOWN: {
    ru: 'Закреплённого человека нет в программе.',
    en: 'A pinned person is not in the programme.',
  },
  PLAN_AGREED: {
    ru: 'Дни согласованного плана меняет только продление.',
    en: 'Only an extension changes the days of an agreed plan.',
  },
  PLAN_AGREED_DAY: {
    ru: 'День согласования до учебного года или в будущем.',
    en: 'The day of an agreement is before the academic year, or in the future.',
  },
  PLAN_BY_MENTOR: {
    ru: 'План составляет наставник, а не наставляемый.',
    en: 'The plan is for the mentor to make, not the mentee.',
  },
  PLAN_CHANGED: {
    ru: 'План тем временем изменили.',
    en: 'Somebody has changed the plan meanwhile.',
  },
  PLAN_CONFIDENTIAL: {
    ru: 'Слова плана конфиденциальной пары пишут только двое.',
    en: "The words of a confidential pair's plan are for the two alone to write.",
  },
  PLAN_DIRECTION: {
    ru: 'У плана нет такого направления.',
    en: 'The plan has no such direction.',
  },
  PLAN_DIRECTION_CODE: {
    ru: 'Код направления записан иначе или занят хабом.',
    en: "The code of a direction is written otherwise, or is one of the hub's.",
  },
  PLAN_DIRECTION_TITLE: {
    ru: 'Название направления пусто или слишком длинное.',
    en: 'The title of a direction is empty or too long.',
  },
  PLAN_DIRECTION_WORDS: {
    ru: 'Другое направление не названо словами.',
    en: 'Another direction is not said in words.',
  },
  PLAN_DONE_DAY: {
    ru: 'День выполнения вне плана, после пары или в будущем.',
    en: 'The day on which an item was done is outside the plan, behind the pair, or in the future.',
  },
  PLAN_EMPTY: {
    ru: 'В плане нет пунктов.',
    en: 'The plan has no items.',
  },
  PLAN_EXISTS: {
    ru: 'План у пары уже есть.',
    en: 'The pair has a plan already.',
  },
  PLAN_ITEMS_NUMBER: {
    ru: 'Пунктов в плане слишком много.',
    en: 'The plan has too many items.',
  },
  PLAN_ITEM_CHANGED: {
    ru: 'Пункт плана тем временем изменили.',
    en: 'Somebody has changed the item meanwhile.',
  },
  PLAN_ITEM_DAY: {
    ru: 'Срок пункта вне плана.',
    en: 'The day of an item is outside the plan.',
  },
  PLAN_ITEM_DONE: {
    ru: 'Выполненный пункт не убирают.',
    en: 'An item that is done is not taken out.',
  },
  PLAN_ITEM_NOT_FOUND: {
    ru: 'Такого пункта в плане нет.',
    en: 'The plan has no such item.',
  },
  PLAN_MEASURE_MISSING: {
    ru: 'В пункте не сказано, что сделать.',
    en: "An item doesn't say what is to be done.",
  },
  PLAN_NOT_AGREED: {
    ru: 'План ещё не согласован.',
    en: 'The plan is not agreed yet.',
  },
  PLAN_NOT_FOUND: {
    ru: 'Такого плана нет или он не ваш.',
    en: "There is no such plan, or it is not the caller's.",
  },
  PLAN_NOT_LONGER: {
    ru: 'Продление не длиннее прежнего срока, длиннее года или дольше пары.',
    en: 'An extension is no longer than the plan, longer than a year, or outlasts the pair.',
  },
  PLAN_OUTSIDE_PAIR: {
    ru: 'Дни плана вне работы пары.',
    en: 'The days of a plan are outside those of its pair.',
  },
  PLAN_PAIR_OVER: {
    ru: 'Пара завершена или отозвана.',
    en: 'The pair is over, or was taken back.',
  },
  PLAN_REASON: {
    ru: 'Продление без причины.',
    en: 'An extension without a reason.',
  },
  PLAN_REVERSED: {
    ru: 'План кончается раньше, чем начинается.',
    en: 'The plan ends before it begins.',
  },
  PLAN_TEXT: {
    ru: 'Текст плана слишком длинный.',
    en: 'A text of a plan is too long.',
  },
  PLAN_TOO_LONG: {
    ru: 'План дольше года.',
    en: 'The plan is longer than a year.',
  },
  PROGRAMME_NOT_OPEN: {
    ru: 'Колледж не открыл программу этой формы на этот год.',
    en: 'The college has not opened a programme of this form for the year.',
  },
  REASON_LENGTH: { ru: 'Причина пуста или слишком длинная.', en: 'The reason is empty or too long.' },
  RESPONSIBLE_MISSING: {
    ru: 'Не сказано, кто отвечает за мероприятие.',
    en: 'Nobody is said to answer for the activity.',
  },
  ROADMAP_CODES: {
    ru: 'Номера мероприятий не те или повторяются.',
    en: 'Numbers of activities are malformed or repeated.',
  },
  ROADMAP_PROOF: { ru: 'Такого подтверждения нет.', en: 'There is no such proof.' },
  ROADMAP_SIZE: {
    ru: 'В дорожной карте нет мероприятий или их слишком много.',
    en: 'The roadmap has no activities, or too many.',
  },
  ROADMAP_VALID_FROM: { ru: 'Год начала действия не подходит.', en: 'The year from which it holds does not fit.' },
  RULE_DAY: { ru: 'Норма в этот день не действует.', en: 'The norm is not in force on the day.' },
  RULE_DAY_ORDER: {
    ru: 'Норму уже переключили с более позднего дня.',
    en: 'The norm was switched from a later day already.',
  },
  RULE_EFFECT: { ru: 'Для этой нормы так нельзя.', en: 'The norm can’t do this.' },
  RULE_UNKNOWN: { ru: 'Такой нормы нет.', en: 'There is no such norm.' },
  SAME_PERSON: { ru: 'Наставник и наставляемый — один человек.', en: 'Mentor and mentee are one person.' },
  SCORE_CONFIDENTIAL: {
    ru: 'Оценку конфиденциальной пары колледж не записывает.',
    en: 'The college takes no score of a confidential pair.',
  },
  SCORE_OUT_OF_RANGE: { ru: 'Оценка не от 1 до 10.', en: 'A score is not 1 to 10.' },
  SIDE_DECLINED: {
    ru: 'Наставник или наставляемый отказался от пары.',
    en: 'The mentor or the mentee has declined the pair.',
  },
  STAGES_BEHIND: { ru: 'За этапом закрыты следующие.', en: 'Stages behind the stage are closed.' },
  STAGE_DAY_ORDER: {
    ru: 'День закрытия не в порядке этапов.',
    en: 'The day of closing is out of the order of stages.',
  },
  STAGE_OUT_OF_ORDER: { ru: 'Более ранний этап не закрыт.', en: 'An earlier stage is not closed.' },
  STAGE_UNKNOWN: { ru: 'Этапа с таким номером нет.', en: 'There is no stage of this number.' },
  STARTS_BEFORE_ORDER: {
    ru: 'Пара начинается раньше дня, с которого действует приказ.',
    en: 'The pair begins before the day from which its order acts.',
  },
  TAGS_TOO_MANY: { ru: 'У региона слишком много меток.', en: 'The region has too many tags.' },
  TAG_CODE: { ru: 'Код метки записан не так.', en: 'The code of a tag is malformed.' },
  TAG_TITLE: { ru: 'Название метки пусто или слишком длинное.', en: 'The title of a tag is empty or too long.' },
  TAG_UNKNOWN: { ru: 'Такой метки у региона нет.', en: 'The region has no such tag.' },
  WEIGHT_POINTS: {
    ru: 'Вес вне допустимых чисел.',
    en: 'A weight is outside of what it may be.',
  },
  WEIGHT_TWICE: {
    ru: 'Один вес задан дважды.',
    en: 'One weight is set twice.',
  },
  WEIGHT_UNKNOWN: {
    ru: 'Веса с таким кодом нет.',
    en: 'There is no weight of this code.',
  },
  YEAR_NOT_OPEN: { ru: 'Колледж этот учебный год не открыл.', en: 'The college has not opened this academic year.' },
  YEAR_TEXT: { ru: 'Текст о годе пуст или слишком длинный.', en: 'A text of the year is empty or too long.' },
} as const satisfies Record<string, Bilingual>;

declare module '#kernel/graph/problem-code.js' {
  interface ProblemCodes {
    programs: keyof typeof PROGRAMS_PROBLEMS;
  }
}
