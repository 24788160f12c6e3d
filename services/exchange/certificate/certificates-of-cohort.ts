import type { GraphClient } from '#kernel/graph/graph-client.type.js';
import { say, type Language } from '#kernel/i18n/messages.js';
import { ask } from '../graph/ask.js';
import { CertificatesOfCohortDocument, type CertificatesOfCohortQuery } from '../graph/generated/graphql.js';
import type { PrintedCertificate } from './printed-certificate.type.js';
import type { ZippedFile } from '../zip.js';

type Certificate = NonNullable<CertificatesOfCohortQuery['certificates']>['nodes'][number];

/** Certificates that are read and printed at a time: as much as is ever held. */
const PORTION = 25;

/** The certificates of a cohort that the caller may see, portion by portion. */
export interface CohortToPrint {
  readonly total: number;
  readonly portions: AsyncIterable<readonly Certificate[]>;
}

/** Reads the first portion, so that what the graph refuses is known before anything is written. */
export async function cohortToPrint(graph: GraphClient, cohortId: string): Promise<CohortToPrint> {
  const page = async (after: string | null) =>
    (await ask(graph, CertificatesOfCohortDocument, { cohortId, first: PORTION, after })).certificates;
  const first = await page(null);
  async function* portions(): AsyncGenerator<readonly Certificate[]> {
    for (let at = first; ; at = await page(at.pageInfo.endCursor)) {
      yield at.nodes;
      if (!at.pageInfo.hasNextPage) return;
    }
  }
  return { total: first.totalCount, portions: portions() };
}

interface Printing {
  readonly language: Language;
  readonly publicUrl: string;
  readonly print: (certificates: readonly PrintedCertificate[]) => Promise<readonly Uint8Array[]>;
}

/**
 * The files of a cohort, made as they are taken. Those that the caller may not print, of another college's mentors once
 * the cohort is over, are named in a file of their own.
 */
export async function* certificateFiles({ portions }: CohortToPrint, printing: Printing): AsyncGenerator<ZippedFile> {
  const { language, publicUrl, print } = printing;
  const hidden: string[] = [];
  for await (const portion of portions) {
    const shown = portion.flatMap((certificate) => {
      const { code, printedName: name, title: course, cohort } = certificate;
      if (code === null || !cohort) {
        hidden.push(certificate.number);
        return [];
      }
      const address = `${publicUrl}/certificates/${code}`;
      return [{ ...certificate, name, course, college: cohort.college.name, language, address }];
    });
    const files = await print(shown);
    for (const [n, { number, issuedOn }] of shown.entries()) {
      yield { name: `${number}.pdf`, bytes: files[n]!, at: new Date(`${issuedOn}T00:00:00Z`) };
    }
  }
  if (hidden.length === 0) return;
  const { name, text } = HIDDEN;
  const bytes = Buffer.from(`${say(text, language)}\n\n${hidden.join('\n')}\n`);
  yield { name: `${say(name, language)}.txt`, bytes, at: new Date() };
}

const HIDDEN = {
  name: { ru: 'Не вошли', en: 'Left out' },
  text: {
    ru: 'Сертификаты наставников других колледжей после последнего дня группы печатают их колледжи. Не вошли:',
    en: 'Certificates of mentors of other colleges are printed by those colleges once the cohort is over. Left out:',
  },
} as const;
