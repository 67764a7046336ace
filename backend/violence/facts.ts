/**
 * What the papers of §1.12 say of a case of violence: who is who, what was asked before the denuncia and
 * goes into it as a request, the denuncia, the measures. What is kept by code has no name here, and a
 * refuge has no place.
 */

import type { Tx } from '../../db/store.ts';
import type { Ternary } from '../../domain/case-states.ts';
import type { ViolenceRole } from '../../domain/catalogues/violence.ts';
import { measureNow } from '../../domain/violence/measures.ts';
import { isVictim } from '../../domain/violence/people.ts';
import { displayName } from '../people/names.ts';
import { rowsOf, stepsOf } from './course.ts';
import { type LevelInForce, levelInForce } from './level.ts';
import { routeOfCase } from './load.ts';

export interface ViolencePaperPerson {
  readonly casePersonId: string;
  readonly personId: string;
  readonly role: ViolenceRole;
  /** The code instead of a victim's name, where names are kept by code (REG 9). */
  readonly name: string;
  readonly byCode: boolean;
  /** Code of VIOLENCE_TIES, of the accused towards this victim; null: nobody said. */
  readonly tie: string | null;
  readonly livesTogether: Ternary | null;
  readonly depends: Ternary | null;
}

export interface ViolencePaperFacts {
  readonly routeId: string;
  readonly knownAt: string;
  readonly types: readonly string[];
  readonly modalities: readonly string[];
  readonly pregnancy: Ternary;
  readonly disability: Ternary;
  readonly uniqueCode: string | null;
  /** The code that stands for names; null: names may be printed. */
  readonly code: string | null;
  readonly platformNumber: string | null;
  readonly people: readonly ViolencePaperPerson[];
  /** Sentences in Spanish that go into the denuncia as a request; empty before anybody asked. */
  readonly requests: readonly string[];
  /** The first denuncia on record. */
  readonly report: {
    readonly at: string;
    /** Code of VIOLENCE_DESTINATIONS. */
    readonly to: string;
    readonly takenBy: string;
    readonly place: string;
    readonly number: string;
    readonly oral: boolean;
    readonly byOthers: boolean;
  } | null;
  readonly level: LevelInForce | null;
  readonly measures: readonly {
    readonly id: string;
    /** Code of VIOLENCE_MEASURES. */
    readonly measure: string;
    readonly text: string;
    readonly resolution: string;
    readonly judicialFile: string;
    readonly court: string;
    readonly inForce: boolean;
    readonly entrusted: boolean;
  }[];
}

/** Null: the case has no route of violence. */
export async function violencePaperFacts(
  tx: Tx,
  caseId: string,
): Promise<ViolencePaperFacts | null> {
  const route = await routeOfCase(tx, caseId);
  if (route === null) return null;
  const rows = await rowsOf({ tx }, caseId);
  const report = rows.notices.find(({ isReport }) => isReport);
  const { asked, listedAs: code } = route;
  return {
    routeId: route.id,
    knownAt: route.knownAt,
    types: route.types,
    modalities: route.modalities,
    pregnancy: route.pregnancy,
    disability: route.disability,
    uniqueCode: route.uniqueCode,
    code,
    platformNumber: route.platformNumber,
    people: rows.people.flatMap(({ row, person, as }) => {
      if (person === null || as === null) return [];
      const byCode = code !== null && isVictim(as);
      const { tie, livesTogether, depends } = as.detail;
      return [
        {
          casePersonId: row.id,
          personId: person.id,
          role: as.role,
          name: byCode ? code : displayName(person),
          byCode,
          tie,
          livesTogether,
          depends,
        },
      ];
    }),
    requests: asked === null ? [] : requestsOf(asked),
    report:
      report === undefined
        ? null
        : {
            at: report.at,
            to: report.destination,
            takenBy: report.takenBy,
            place: report.place,
            number: report.number,
            oral: report.medium === 'verbal' || report.medium === 'telefono',
            byOthers: report.byOthers,
          },
    level: await levelInForce(tx, caseId),
    measures: rows.measures.map((measure) => {
      const { id, text, resolution, judicialFile, court, entrusted } = measure;
      const now = measureNow(text, stepsOf(rows, id));
      return {
        id,
        measure: measure.measure,
        text: now.text,
        resolution,
        judicialFile,
        court,
        inForce: now.inForce,
        entrusted,
      };
    }),
  };
}

type Asked = NonNullable<NonNullable<Awaited<ReturnType<typeof routeOfCase>>>['asked']>;

/** How the denuncia asks that she be treated, by what she answered. */
export function requestsOf({ knows, inRefuge, sleeps, safePhone, safeHours }: Asked): string[] {
  const when = safeHours === '' ? '' : `, en este horario: ${safeHours}`;
  return [
    ...(knows === 'si'
      ? []
      : ['La persona agraviada no sabe de esta denuncia: se pide cuidar cómo se le comunica.']),
    ...(inRefuge === 'si'
      ? ['Está en un hogar de refugio: se pide no indagar ni consignar su ubicación.']
      : []),
    ...(sleeps === '' ? [] : [`Esta noche duerme: ${sleeps}.`]),
    ...(safePhone === '' ? [] : [`Se pide llamar solo al ${safePhone}${when}.`]),
    ...(safePhone === '' && safeHours !== ''
      ? [`Se pide comunicarse con ella solo${when.slice(1)}.`]
      : []),
  ];
}
