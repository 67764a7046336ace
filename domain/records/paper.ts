/** What is typed to issue a paper, besides the records that it is made of. */
import { z } from 'zod';
import { CONCILIATION_RESULTS } from '../catalogues/conciliation.ts';
import { isClockTime } from '../clock/lima.ts';
import { DESKS } from '../desks.ts';
import { ADDRESSEE_KINDS } from '../letters/audiences.ts';
import { ENTRIES, INTERVIEWED_AS, TOLD_BY } from '../letters/field-sheets.ts';
import { PURPOSE_CODES } from '../letters/purposes.ts';
import { FULL_NAME_MAX } from '../people/names.ts';
import {
  date,
  id,
  instant,
  LIMITS,
  nextNumber,
  oneOf,
  requiredText,
  textOrNull,
  version,
  wholeNumber,
} from './basics.ts';
import { ANSWER_DATE, answerShape, cargoShape, saysWhenAnswered } from './cargo.ts';
import * as desks from './desk-papers.ts';
import { isOfYear, NOT_OF_YEAR, statisticsShape } from './statistics.ts';
import { begunWith } from './text.ts';
import { MEASURE_MAX } from './violence-facts.ts';

const lineOrNull = textOrNull(160);
const lines = (most: number, max: number, message: string) =>
  z.array(requiredText(message, max)).max(most);

/** What every free document has. */
const freeShape = {
  subject: requiredText('Escriba el asunto.', LIMITS.line),
  references: lines(12, LIMITS.line, 'Escriba la referencia o quítela.'),
  body: requiredText('Escriba el texto.', LIMITS.story),
  closing: requiredText('Escriba el cierre.', 800),
  attachments: lines(20, 200, 'Escriba el anexo o quítelo.'),
  folios: wholeNumber(1, 9_999, 'Escriba cuántos folios, en números.').nullable(),
  copies: lines(12, 160, 'Escriba la copia o quítela.'),
  reserved: z.boolean(),
  urgent: z.boolean(),
  /** Operator whose name and post stand under the signature. */
  signerId: id,
  begun: begunWith,
} as const;

/** A person or an institution outside of the municipality. */
export const recipient = z
  .strictObject({
    /** Says what it may be told (`domain/letters/audiences.ts`); of one of the directory, its own. */
    kind: z
      .enum(
        ADDRESSEE_KINDS.map(({ code }) => code),
        'Elija de quién se trata.',
      )
      .default('otra'),
    /** Of the directory; null: typed here. */
    institutionId: id.nullable().default(null),
    treatment: requiredText('Escriba el tratamiento, por ejemplo «SEÑORA».', 40),
    name: lineOrNull,
    post: lineOrNull,
    institution: textOrNull(200),
    address: textOrNull(200),
    place: requiredText('Escriba el lugar, por ejemplo «Tarata.-».', 80),
  })
  .refine(({ name, post, institution }) => (name ?? post ?? institution) !== null, {
    path: ['name'],
    message: 'Escriba a quién va: el nombre, el cargo o la institución.',
  });

/** Somebody of the municipality. */
export const internal = z.strictObject({
  name: requiredText('Escriba el nombre.', 160),
  post: requiredText('Escriba el cargo.', 160),
});

const salutation = requiredText('Escriba el saludo.', 80);

export const cartaInput = z.strictObject({ ...freeShape, salutation, addressee: recipient });

export const multipleInput = z.strictObject({
  ...freeShape,
  salutation,
  addressees: z
    .array(recipient)
    .min(2, 'Un oficio múltiple va a dos o más. A uno solo, escriba una carta o un oficio.')
    .max(60, 'Como máximo, 60 destinatarios.'),
  /** A page for each, or one page with the list of all. */
  layout: z.enum(['each', 'list'], 'Elija cómo se imprime.'),
});

const toInternal = (most: number) =>
  z.array(internal).min(1, 'Escriba a quién va.').max(most, `Como máximo, ${most} personas.`);

export const memorandoInput = z.strictObject({ ...freeShape, to: toInternal(12) });

export const informeInput = z.strictObject({
  ...freeShape,
  to: toInternal(6),
  sections: z
    .array(
      z.strictObject({
        title: requiredText('Escriba el título de la sección, o quítela.', 120),
        text: requiredText('Escriba el texto de la sección, o quítela.', LIMITS.story),
      }),
    )
    .max(20, 'Como máximo, 20 secciones.'),
});

export const proveidoInput = z.strictObject({
  ...freeShape,
  /** `Oficio N.° 210-2026-UPE-TACNA, de 18/05/2026, 4 folios`. */
  received: requiredText('Escriba qué documento se recibió, con su número y su fecha.', 300),
  to: toInternal(6),
  purposes: z
    .array(z.enum(PURPOSE_CODES))
    .min(1, 'Marque para qué pasa.')
    .max(PURPOSE_CODES.length),
  term: textOrNull(120),
});

/** What comes of the records alone, and who signs it. */
const ofRecord = { signerId: id } as const;

export const citacionInput = z.strictObject({
  ...ofRecord,
  /** What she is to bring. */
  bring: lines(12, 160, 'Escriba qué debe traer o quítelo.'),
  /** Who takes it: no party and no relative (RDNA 27.d). */
  notifierName: lineOrNull,
  notifierDocument: textOrNull(60),
  begun: begunWith,
});

export const constanciaInput = z.strictObject({
  ...ofRecord,
  observations: textOrNull(LIMITS.paragraph),
});

const actaShape = {
  ...ofRecord,
  /** When the last session ended, HH:mm. */
  endTime: textOrNull(5).refine(
    (time) => time === null || isClockTime(time),
    'Escriba la hora, por ejemplo 10:45.',
  ),
  /** Signed with digital signatures (RDNA 44.1.k). */
  digital: z.boolean(),
  facts: requiredText('Escriba los hechos.', LIMITS.story),
  /** How compliance is verified. */
  followUp: requiredText('Escriba cómo se verificará el cumplimiento.', LIMITS.paragraph),
  observations: textOrNull(LIMITS.paragraph),
} as const;

export const actaConciliacionInput = z.strictObject({
  ...actaShape,
  result: oneOf(CONCILIATION_RESULTS, 'Elija el resultado.'),
  controversies: textOrNull(LIMITS.paragraph),
  /** What the child said, when heard (RDNA 37.4). */
  childOpinion: textOrNull(LIMITS.paragraph),
  noAgreement: textOrNull(LIMITS.paragraph),
  lawyerName: lineOrNull,
  lawyerRegistration: textOrNull(80),
});

export const actaCompromisoInput = z.strictObject(actaShape);

/** To the Banco de la Nación, once alimentos were agreed in an acta (RDNA 19.f). */
export const bankInput = z.strictObject({
  ...ofRecord,
  agency: requiredText('Escriba a qué agencia, por ejemplo «Agencia Tarata».', 120),
  /** `Acta de Conciliación N.° 012-2026-23010` */
  acta: requiredText('Escriba el acta, con su número.', 160),
  attachments: lines(20, 200, 'Escriba el anexo o quítelo.'),
  folios: wholeNumber(1, 9_999, 'Escriba cuántos folios, en números.').nullable(),
  copies: lines(12, 160, 'Escriba la copia o quítela.'),
});

/** What an acta lacked, and what it says from now on (RDNA 45.2). */
export const rectificationInput = z.strictObject({
  ...ofRecord,
  cures: z
    .array(
      z.strictObject({
        requisite: requiredText('Escriba qué requisito faltó.', 160),
        omission: requiredText('Escriba qué se omitió.', 2_000),
        cured: requiredText('Escriba qué dice el acta desde ahora.', LIMITS.paragraph),
      }),
    )
    .min(1, 'Agregue qué se rectifica.')
    .max(20, 'Como máximo, 20 rectificaciones.'),
  lawyerName: lineOrNull,
  lawyerRegistration: textOrNull(80),
});

export const certificationInput = z.strictObject({
  ...ofRecord,
  /** `Acta de Conciliación N.° 012-2026-23010`; null: the whole expediente. */
  of: lineOrNull,
  ofDate: date.nullable(),
  folios: wholeNumber(1, 9_999, 'Escriba cuántos folios.'),
  requestedBy: lineOrNull,
  purpose: textOrNull(200),
});

const eachLine = (message: string) => requiredText(message, LIMITS.story);

/** Proposed from the procedure; whoever signs has the last word. */
export const resolutionInput = z.strictObject({
  ...ofRecord,
  seen: eachLine('Escriba lo visto.'),
  considering: eachLine('Escriba los considerandos.'),
  resolves: eachLine('Escriba lo que se resuelve.'),
});

export const followupSheetInput = z.strictObject({
  ...ofRecord,
  place: textOrNull(LIMITS.line),
  evidence: lines(20, LIMITS.line, 'Escriba el medio de verificación o quítelo.'),
  nextAction: textOrNull(1_000),
});

/** What the meeting said is of its record, and is not typed again. */
export const meetingActaInput = z.strictObject({
  ...ofRecord,
  remarks: textOrNull(LIMITS.paragraph),
});

export const receptionSheetInput = z.strictObject({
  ...ofRecord,
  /** Who came signs too, if she wants to. */
  informantSigns: z.boolean(),
  observations: textOrNull(LIMITS.paragraph),
});

const fieldText = textOrNull(LIMITS.line);

export const interviewInput = z.strictObject({
  ...ofRecord,
  as: z.enum(
    INTERVIEWED_AS.map(({ code }) => code),
    'Elija a quién se entrevistó.',
  ),
  date: textOrNull(40),
  from: textOrNull(20),
  to: textOrNull(20),
  place: fieldText,
  reason: fieldText,
  name: textOrNull(240),
  age: textOrNull(40),
  document: textOrNull(120),
  relation: textOrNull(120),
  occupation: fieldText,
  tongue: textOrNull(80),
  interpreter: fieldText,
  companion: fieldText,
  told: requiredText('Escriba lo que contó.', LIMITS.story),
  answers: textOrNull(LIMITS.story),
  opinion: textOrNull(LIMITS.paragraph),
  observations: textOrNull(8_000),
  agreements: textOrNull(LIMITS.paragraph),
});

export const visitInput = z.strictObject({
  ...ofRecord,
  visitKind: z.enum(['visita', 'constatacion'], 'Elija qué se hizo.'),
  entry: z.enum(
    ENTRIES.map(({ code }) => code),
    'Elija si se autorizó el ingreso.',
  ),
  date: textOrNull(40),
  from: textOrNull(20),
  to: textOrNull(20),
  address: fieldText,
  district: textOrNull(160),
  reference: fieldText,
  reason: textOrNull(2_000),
  name: textOrNull(240),
  document: textOrNull(120),
  relation: textOrNull(120),
  tongue: textOrNull(80),
  others: fieldText,
  observations: requiredText('Escriba lo observado.', LIMITS.story),
  conclusions: textOrNull(LIMITS.story),
  recommendations: textOrNull(LIMITS.story),
});

export const attentionInput = z.strictObject({
  ...ofRecord,
  about: z.enum(['atencion', 'sin_acuerdo', 'orientacion'], 'Elija qué se hace constar.'),
  name: requiredText('Escriba a quién se atendió.', 240),
  document: textOrNull(120),
  date: requiredText('Escriba la fecha de la atención.', 120),
  service: requiredText('Escriba el servicio.', LIMITS.line),
  /** Beyond that: never what was told, nor who a child is. */
  statements: textOrNull(LIMITS.paragraph),
  purpose: textOrNull(LIMITS.line),
});

export const planInput = z.strictObject({
  ...ofRecord,
  method: textOrNull(LIMITS.paragraph),
  /** Who of the family signs, the child or adolescent too: each line one, `Nombre, madre`. */
  participants: textOrNull(LIMITS.paragraph),
});

export const notificationInput = z.strictObject({
  ...ofRecord,
  /** A cédula goes to the door; an acta says what was explained at the office. */
  way: z.enum(['cedula', 'acta'], 'Elija cómo se notifica.'),
  folios: wholeNumber(1, 9_999, 'Escriba cuántos folios tiene la resolución.'),
  /** Of the appointment, HH:mm. */
  hour: requiredText('Escriba la hora de la cita, por ejemplo 09:20.', 5).refine(
    isClockTime,
    'Escriba la hora, por ejemplo 09:20.',
  ),
  /** In plain words; only of an acta. */
  plain: textOrNull(6_000),
  said: textOrNull(LIMITS.paragraph),
  notifierName: lineOrNull,
  notifierDocument: textOrNull(60),
});

const told = textOrNull(12_000);

/** Each line is one of a list on the page: not too long a line, nor too many of them. */
const fits = (each: number, most: number) => (text: string | null) => {
  const written = (text ?? '').split('\n');
  return written.length <= most && written.every((one) => one.length <= each);
};
const listed = (each: number, most: number) =>
  told.refine(
    fits(each, most),
    `Cada línea es una: hasta ${each} letras cada una, y no más de ${most}.`,
  );
const listedAtLeast = (message: string, most: number) =>
  eachLine(message).refine(
    fits(2_000, most),
    `Cada línea es una: hasta 2000 letras cada una, y no más de ${most}.`,
  );

export const socialInput = z.strictObject({
  ...ofRecord,
  child: textOrNull(300),
  age: textOrNull(60),
  informant: textOrNull(LIMITS.line),
  relation: textOrNull(120),
  address: textOrNull(LIMITS.line),
  visitedOn: textOrNull(60),
  technique: textOrNull(600),
  reason: told,
  background: told,
  dynamics: told,
  economy: told,
  housing: told,
  health: told,
  education: told,
  support: told,
  riskFactors: listed(600, 40),
  protectiveFactors: listed(600, 40),
  diagnosis: told,
  conclusions: listedAtLeast('Escriba al menos una conclusión.', 40),
  recommendations: listedAtLeast('Escriba al menos una recomendación.', 40),
  annexes: lines(20, 160, 'Escriba el anexo o quítelo.'),
  family: z
    .array(
      z.strictObject({
        name: textOrNull(240),
        relation: textOrNull(60),
        age: textOrNull(60),
        civilStatus: textOrNull(60),
        education: textOrNull(80),
        occupation: textOrNull(120),
        income: textOrNull(40),
        notes: textOrNull(LIMITS.line),
      }),
    )
    .max(40, 'Como máximo, 40 personas.'),
});

export const psychologicalInput = z.strictObject({
  ...ofRecord,
  name: textOrNull(300),
  age: textOrNull(60),
  birthDate: textOrNull(160),
  document: textOrNull(120),
  education: textOrNull(160),
  tongue: textOrNull(160),
  carer: textOrNull(LIMITS.line),
  dates: textOrNull(LIMITS.line),
  reason: told,
  techniques: told,
  observations: told,
  areas: z
    .array(
      z.strictObject({
        area: requiredText('Escriba el área, o quítela.', 120),
        result: requiredText('Escriba el resultado, o quite el área.', 3_000),
      }),
    )
    .max(20, 'Como máximo, 20 áreas.'),
  affectation: told,
  conclusions: listedAtLeast('Escriba al menos una conclusión.', 40),
  recommendations: listedAtLeast('Escriba al menos una recomendación.', 40),
});

/** Who signs with whoever issues it: the team has law, psychology and social work (R1297 8). */
const team = z
  .array(
    z.strictObject({
      name: requiredText('Escriba el nombre, o quite a la persona.', 160),
      post: requiredText('Escriba qué es: psicóloga, trabajador social, abogada.', 160),
      college: textOrNull(60),
    }),
  )
  .max(5, 'Como máximo, cinco personas más.');

const story = textOrNull(LIMITS.story);

export const riskReportInput = z.strictObject({
  ...ofRecord,
  team,
  toldBy: z
    .array(
      z.enum(
        TOLD_BY.map(({ code }) => code),
        'Elija quién comunicó.',
      ),
    )
    .max(TOLD_BY.length),
  origin: fieldText,
  substances: textOrNull(200),
  illnesses: textOrNull(600),
  /** Of each typology found: how the family stands before it. */
  needs: z
    .array(
      z.strictObject({
        typology: requiredText('Escriba la tipología, o quítela.', 120),
        affectation: textOrNull(LIMITS.paragraph),
        attitude: textOrNull(LIMITS.paragraph),
      }),
    )
    .max(11, 'Como máximo, 11 tipologías.'),
  riskFactors: listed(600, 30),
  protectiveFactors: listed(600, 30),
  immediateNeeds: listed(600, 30),
  opinion: story,
  reasons: eachLine('Escriba el sustento de la conclusión.'),
  recommendations: listedAtLeast('Escriba al menos una recomendación.', 30),
});

export const teamReportInput = z.strictObject({
  ...ofRecord,
  team,
  background: story,
  legal: story,
  psychological: story,
  social: story,
  opinion: story,
  /** How the opinion was heard. */
  manner: fieldText,
  riskFactors: listed(600, 30),
  protectiveFactors: listed(600, 30),
  conclusions: listedAtLeast('Escriba al menos una conclusión.', 30),
  recommendations: listedAtLeast('Escriba al menos una recomendación.', 30),
});

const fullName = textOrNull(FULL_NAME_MAX);

/** Somebody who suffered violence, as the papers of such a case name her: by her code where that is so. */
const aggrieved = {
  name: fullName,
  age: textOrNull(60),
  bond: textOrNull(160),
} as const;
const MOST_VICTIMS = 'Como máximo, 20 personas.';

export const violenceSheetInput = z.strictObject({
  ...ofRecord,
  knownAt: textOrNull(60),
  channel: textOrNull(120),
  origin: textOrNull(120),
  code: textOrNull(120),
  factsDate: textOrNull(120),
  factsPlace: fieldText,
  types: textOrNull(600),
  modalities: textOrNull(1_500),
  victims: z
    .array(z.strictObject({ ...aggrieved, as: textOrNull(60), needs: fieldText }))
    .min(1, 'Agregue al menos una víctima.')
    .max(20, MOST_VICTIMS),
  accusedName: fullName,
  accusedDocument: textOrNull(120),
  accusedServant: textOrNull(60),
  accusedLicence: textOrNull(60),
  accusedPlace: fieldText,
  told: requiredText('Escriba lo que contó, con sus palabras.', LIMITS.story),
  knows: textOrNull(120),
  sleeps: fieldText,
  phone: textOrNull(60),
  hours: textOrNull(160),
  reportedTo: textOrNull(240),
  reportedAt: textOrNull(60),
  reportedBy: textOrNull(120),
  reportNumber: textOrNull(120),
  reportTakenBy: fieldText,
  referrals: told,
  risk: told,
  measures: told,
  observations: told,
});

export const oralReportInput = z.strictObject({
  ...ofRecord,
  authority: requiredText('Escriba ante qué autoridad.', 240),
  means: textOrNull(120),
  date: requiredText('Escriba la fecha.', 60),
  hour: requiredText('Escriba la hora, por ejemplo 10:05.', 20),
  number: textOrNull(120),
  takenBy: requiredText('Escriba quién la recibió, con su cargo.', LIMITS.line),
  aggrieved: z
    .array(z.strictObject({ ...aggrieved, reach: fieldText }))
    .min(1, 'Agregue a la persona agraviada.')
    .max(20, MOST_VICTIMS),
  accusedName: fullName,
  accusedWeapon: textOrNull(160),
  accusedPlace: fieldText,
  facts: requiredText('Escriba los hechos.', LIMITS.story),
  /** Each line one. */
  requests: listed(2_000, 20),
});

export const supervisionInput = z.strictObject({
  ...ofRecord,
  reportKind: z.enum(['inicial', 'periodico', 'final'], 'Elija qué informe es.'),
  court: requiredText('Escriba el juzgado.', LIMITS.line),
  judicialFile: textOrNull(120),
  resolution: textOrNull(160),
  notified: textOrNull(60),
  level: textOrNull(60),
  protectedPerson: textOrNull(LIMITS.paragraph),
  period: textOrNull(120),
  measures: z
    .array(
      z.strictObject({
        measure: requiredText('Escriba la medida, o quítela.', MEASURE_MAX),
        kept: textOrNull(60),
        detail: textOrNull(1_000),
      }),
    )
    .max(30, 'Como máximo, 30 medidas.'),
  visits: z
    .array(
      z.strictObject({
        date: requiredText('Escriba la fecha, o quite la visita.', 60),
        way: textOrNull(160),
        result: textOrNull(1_000),
      }),
    )
    .max(60, 'Como máximo, 60 visitas.'),
  situation: told,
  breaches: told,
  conclusions: listedAtLeast('Escriba al menos una conclusión.', 30),
  recommendations: listed(2_000, 30),
});

const planStep = textOrNull(6_000);
export const safetyPlanInput = z.strictObject({
  ...ofRecord,
  /** Asked before it is printed: found at home, it puts her in danger. */
  takeHome: z.enum(['no', 'lo_pidio'], 'Responda si el plan queda en el expediente.').nullable(),
  /** Where she keeps her copy. */
  keptAt: textOrNull(160),
  name: fullName,
  date: textOrNull(60),
  language: textOrNull(120),
  children: fieldText,
  signs: planStep,
  places: planStep,
  contacts: planStep,
  bag: planStep,
  home: planStep,
  dependants: planStep,
  phone: planStep,
  decides: planStep,
});

/** D18: the figures are counted; nothing of them is typed. */
export const statisticsInput = z
  .strictObject({ ...ofRecord, ...statisticsShape, observations: textOrNull(LIMITS.paragraph) })
  .refine(isOfYear, NOT_OF_YEAR);

/** Which paper, and what is typed for it. */
export const paperContent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('carta'), input: cartaInput }),
  z.strictObject({ kind: z.literal('oficio-general'), input: cartaInput }),
  z.strictObject({ kind: z.literal('oficio-multiple'), input: multipleInput }),
  z.strictObject({ kind: z.literal('memorando'), input: memorandoInput }),
  z.strictObject({ kind: z.literal('informe'), input: informeInput }),
  z.strictObject({ kind: z.literal('proveido'), input: proveidoInput }),
  z.strictObject({ kind: z.literal('ficha-de-recepcion'), input: receptionSheetInput }),
  z.strictObject({ kind: z.literal('ficha-de-entrevista'), input: interviewInput }),
  z.strictObject({ kind: z.literal('ficha-de-visita'), input: visitInput }),
  z.strictObject({ kind: z.literal('citacion'), input: citacionInput }),
  z.strictObject({ kind: z.literal('constancia'), input: constanciaInput }),
  z.strictObject({ kind: z.literal('acta-de-conciliacion'), input: actaConciliacionInput }),
  z.strictObject({ kind: z.literal('acta-de-compromiso'), input: actaCompromisoInput }),
  z.strictObject({ kind: z.literal('oficio-banco'), input: bankInput }),
  z.strictObject({ kind: z.literal('acta-rectificatoria'), input: rectificationInput }),
  z.strictObject({ kind: z.literal('copia-certificada'), input: certificationInput }),
  z.strictObject({ kind: z.literal('resolucion'), input: resolutionInput }),
  z.strictObject({ kind: z.literal('plan-de-trabajo-individual'), input: planInput }),
  z.strictObject({ kind: z.literal('notificacion'), input: notificationInput }),
  z.strictObject({ kind: z.literal('informe-social'), input: socialInput }),
  z.strictObject({ kind: z.literal('informe-psicologico'), input: psychologicalInput }),
  z.strictObject({ kind: z.literal('informe-de-valoracion'), input: riskReportInput }),
  z.strictObject({ kind: z.literal('informe-interdisciplinario'), input: teamReportInput }),
  z.strictObject({ kind: z.literal('ficha-de-seguimiento'), input: followupSheetInput }),
  z.strictObject({ kind: z.literal('acta-de-reunion'), input: meetingActaInput }),
  z.strictObject({ kind: z.literal('informe-estadistico'), input: statisticsInput }),
  z.strictObject({ kind: z.literal('constancia-de-atencion'), input: attentionInput }),
  z.strictObject({
    kind: z.literal('omaped-empadronamiento'),
    input: desks.registerSheetInput,
  }),
  z.strictObject({ kind: z.literal('omaped-conadis'), input: desks.conadisInput }),
  z.strictObject({ kind: z.literal('omaped-contigo'), input: desks.contigoInput }),
  z.strictObject({ kind: z.literal('omaped-oficio-salud'), input: cartaInput }),
  z.strictObject({ kind: z.literal('omaped-constancia'), input: desks.registeredInput }),
  z.strictObject({ kind: z.literal('omaped-visita'), input: desks.deskVisitInput }),
  z.strictObject({ kind: z.literal('omaped-informe-social'), input: desks.deskSocialInput }),
  z.strictObject({ kind: z.literal('omaped-entrega'), input: desks.aidInput }),
  z.strictObject({ kind: z.literal('omaped-plan'), input: desks.annualPlanInput }),
  z.strictObject({ kind: z.literal('omaped-rendicion'), input: desks.accountInput }),
  z.strictObject({ kind: z.literal('ciam-ficha'), input: desks.registerSheetInput }),
  z.strictObject({ kind: z.literal('ciam-oficio-dipam'), input: cartaInput }),
  z.strictObject({ kind: z.literal('ciam-visita'), input: desks.deskVisitInput }),
  z.strictObject({ kind: z.literal('ciam-informe-social'), input: desks.deskSocialInput }),
  z.strictObject({ kind: z.literal('ciam-plan'), input: desks.annualPlanInput }),
  z.strictObject({ kind: z.literal('ciam-reglamento'), input: desks.officeTextInput }),
  z.strictObject({ kind: z.literal('ciam-diagnostico'), input: desks.officeTextInput }),
  z.strictObject({ kind: z.literal('ciam-padron'), input: desks.padronInput }),
  z.strictObject({ kind: z.literal('ciam-reporte'), input: desks.ciamReportInput }),
  z.strictObject({ kind: z.literal('ficha-de-atencion'), input: violenceSheetInput }),
  z.strictObject({ kind: z.literal('acta-de-denuncia-verbal'), input: oralReportInput }),
  z.strictObject({ kind: z.literal('informe-de-supervision'), input: supervisionInput }),
  z.strictObject({ kind: z.literal('plan-de-seguridad'), input: safetyPlanInput }),
]);
export type PaperContent = z.infer<typeof paperContent>;
/** What is typed for a paper of this kind. */
export type PaperInput<K extends PaperContent['kind']> = Extract<
  PaperContent,
  { readonly kind: K }
>['input'];

export const askPaper = z.strictObject({
  /** Of which case; null: of none. */
  caseId: id.nullable(),
  /** Record that it is made of (`PAPERS`); null: of none but its case. */
  subjectId: id.nullable(),
  /** Of no case, whose it is, for whoever attends several desks; absent: her first one's. */
  desk: z.enum(DESKS).optional(),
  paper: paperContent,
});
export type AskedPaper = z.infer<typeof askPaper>;

export const issuePaper = askPaper.extend({
  /** Where the municipality gives the numbers of this series: the one it gave. */
  outsideNumber: nextNumber.nullable(),
  /** Whether its answer is waited for; null: as it is usual of its kind (`PAPERS`). */
  awaits: z.boolean().nullable().default(null),
});

export const signPaper = z.strictObject({ id, version, signedAt: instant });
export const annulPaper = z.strictObject({
  id,
  version,
  reason: requiredText('Escriba por qué se anula.', LIMITS.paragraph),
});

/** Of one addressee, as `papers.view` names each. */
export const filePaperCargo = z.strictObject({ sendingId: id, ...cargoShape });
export const recordPaperAnswer = z
  .strictObject({ sendingId: id, ...answerShape })
  .refine(saysWhenAnswered, ANSWER_DATE);
/** Whether its answer is waited for. */
export const awaitPaperAnswer = z.strictObject({ sendingId: id, awaits: z.boolean() });
