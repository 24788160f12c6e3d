import type { Bilingual } from '#kernel/i18n/messages.js';

interface HindranceSeed {
  /** Whether an order on the pair is refused because of it; otherwise the curator may go on all the same. */
  readonly refuses: boolean;
  readonly text: Bilingual;
}

/** What stands in the way of an order on a pair. */
export const HINDRANCES = {
  SIDE_DECLINED: {
    refuses: true,
    text: {
      ru: 'Наставник или наставляемый отказался: участие добровольное.',
      en: 'The mentor or the mentee has declined: taking part is voluntary.',
    },
  },
  MENTOR_COLLEGE_NOT_AGREED: {
    refuses: true,
    text: { ru: 'Колледж наставника ещё не подтвердил пару.', en: "The mentor's college has not agreed to the pair yet." },
  },
  MENTOR_CONSENT: {
    refuses: true,
    text: {
      ru: 'У наставника нет действующего согласия на обработку персональных данных.',
      en: 'No consent of the mentor to the processing of personal data is in force.',
    },
  },
  MENTEE_CONSENT: {
    refuses: true,
    text: {
      ru: 'У наставляемого нет действующего согласия на обработку персональных данных.',
      en: 'No consent of the mentee to the processing of personal data is in force.',
    },
  },
  HAS_MENTOR: {
    refuses: true,
    text: {
      ru: 'В эти дни у наставляемого другой наставник: с {from} по {to}.',
      en: 'The mentee has another mentor on these days: from {from} to {to}.',
    },
  },
  NOT_ACCEPTED: {
    refuses: false,
    text: {
      ru: 'Не оба ещё сказали «да»: дождитесь ответа по личным ссылкам или отметьте согласие, которое они дали вам.',
      en: 'Not both have said yes yet: wait for their answers by personal links, or record the yes that they gave you.',
    },
  },
  TERM_OVER: {
    refuses: false,
    text: { ru: 'Срок пары прошёл: последний день — {until}.', en: 'The term of the pair is over: its last day was {until}.' },
  },
  BEGAN_BEFORE: {
    refuses: false,
    text: {
      ru: 'Пара начинается {startedOn}, то есть раньше сегодняшнего дня: в приказе нужно указать, с какого дня он действует.',
      en: 'The pair begins on {startedOn}, before today: the order has to say from which day it acts.',
    },
  },
  FULL: {
    refuses: false,
    text: {
      ru: 'У наставника мест — {capacity}, а с этой парой наставляемых будет {mentees}.',
      en: 'The mentor has places for {capacity}; with this pair there are {mentees} mentees.',
    },
  },
  NOT_TRAINED: {
    refuses: false,
    text: {
      ru: 'Наставник ещё не обучен в школе наставников.',
      en: 'The mentor has not been trained in the school of mentors yet.',
    },
  },
  TRAINING_MISSING: {
    refuses: true,
    text: {
      ru: 'Наставник не обучен, а программа утверждает пары только с обученными.',
      en: 'The mentor is not trained, and the programme has pairs approved with trained mentors alone.',
    },
  },
  AGREEMENT_ADVISED: {
    refuses: false,
    text: {
      ru: 'С наставником-работником нет действующего соглашения (ТК РФ, ст. 351.8).',
      en: 'There is no agreement in force with the mentor, who is an employee (Labour Code, 351.8).',
    },
  },
  AGREEMENT_MISSING: {
    refuses: true,
    text: {
      ru: 'С наставником-работником нет действующего соглашения (ТК РФ, ст. 351.8): регион без него пару не утверждает.',
      en: 'There is no agreement in force with the mentor, who is an employee (Labour Code, 351.8): the region has none approved without.',
    },
  },
} as const satisfies Record<string, HindranceSeed>; // prettier-ignore

export type HindranceCode = keyof typeof HINDRANCES;
