/** What each kind of invitation or citación says, and warns of. */
import { DE_OFICIO } from '../../domain/letters/requester.ts';
import { joinAnd } from '../../domain/words/lists.ts';
import type { CitacionBody, CitacionKind } from './data.ts';

export const TITLES: Readonly<Record<CitacionKind, readonly [title: string, subtitle: string]>> = {
  conciliacion_primera: ['INVITACIÓN A CONCILIAR', 'Primera invitación'],
  conciliacion_segunda: ['INVITACIÓN A CONCILIAR', 'Segunda invitación'],
  compromiso: ['CITACIÓN', 'Audiencia de compromiso'],
  entrevista: ['CITACIÓN', 'Entrevista'],
  notificacion: ['CITACIÓN', 'Notificación'],
};

const isConciliation = (kind: CitacionKind): boolean =>
  kind === 'conciliacion_primera' || kind === 'conciliacion_segunda';

/** The sentence that invites. */
export function invitation({ kind, requester }: CitacionBody): string {
  const asked =
    requester === null
      ? `promovida ${DE_OFICIO} por esta Defensoría`
      : `solicitada por ${requester}`;
  if (isConciliation(kind))
    return `Por la presente se le invita a participar en la audiencia de conciliación extrajudicial especializada ${asked}, en el día, hora y lugar que se indican (Reglamento de las DNA, arts. 37 y 38).`;
  if (kind === 'compromiso')
    return `Por la presente se le cita a la audiencia de compromiso ${asked}, en el día, hora y lugar que se indican (Reglamento de las DNA, arts. 47 a 51).`;
  if (kind === 'entrevista')
    return 'Por la presente se le cita a una entrevista con esta Defensoría, en el día, hora y lugar que se indican (Reglamento de las DNA, art. 30).';
  return 'Por la presente se le cita para entregarle y explicarle, en lenguaje sencillo y en su lengua materna, una resolución de esta Defensoría, en el día, hora y lugar que se indican (Reglamento del Decreto Legislativo N.° 1297, art. 48).';
}

export const BLANK_INVITATION =
  'Por la presente se le invita o cita a la diligencia que se marca, en el día, hora y lugar que se indican.';

/** What to bring and to know, each in one sentence. */
export function notices(body: CitacionBody): string[] {
  const { kind, bring, meetings } = body;
  return [
    ...(isConciliation(kind) || kind === 'compromiso' ? [REPRESENTATION, COMPANION] : [COMPANION]),
    ...(bring.length === 0 ? [] : [`Traiga: ${joinAnd(bring)}.`]),
    ...(meetings.some(({ link }) => link !== null) ? [VIRTUAL] : []),
    ABSENCE[kind],
    FREE,
  ];
}

export const BLANK_NOTICES = [
  'Asista personalmente con su documento de identidad. Puede acompañarle una persona de su confianza.',
  'La atención de la DEMUNA es gratuita. Si no puede asistir, comuníquelo antes de la fecha.',
];

const REPRESENTATION =
  'Asista personalmente con su documento de identidad. Puede representarle otra persona, con poder, si vive en otra ciudad o en el extranjero, tiene capacidad restringida o está impedida de venir (art. 39).';
const COMPANION = 'Puede acompañarle una persona de su confianza o su abogada o abogado (art. 40).';
const VIRTUAL =
  'La audiencia es virtual: necesita un equipo con cámara, micrófono e internet. Se comprobará su identidad y la audiencia se graba (art. 38.9 a 38.11).';
const FREE = 'La atención de la DEMUNA es gratuita.';

const ABSENCE: Readonly<Record<CitacionKind, string>> = {
  conciliacion_primera:
    'Si usted no asiste, se le cursará una segunda invitación; si ninguna de las partes asiste, la conciliación concluye (arts. 38.4 y 38.6).',
  conciliacion_segunda:
    'Si usted no asiste a esta segunda invitación, la conciliación concluye por inasistencia y la otra parte queda en libertad de acudir al Poder Judicial (art. 38.5).',
  compromiso: 'Si no puede asistir, comuníquelo antes de la fecha para señalar otra.',
  entrevista: 'Si no puede asistir, comuníquelo antes de la fecha para señalar otra.',
  notificacion:
    'Si no asiste en la primera fecha, se le espera en la segunda; si tampoco asiste, los plazos para impugnar corren desde esa fecha (art. 48).',
};
