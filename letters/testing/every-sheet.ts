/** Every form, report, book and free document, with its schema and one usual sample. */
import type { z } from 'zod';
import { attentionNoteSchema } from '../attention-note/data.ts';
import { meetingActaSchema } from '../case-meeting/data.ts';
import { attendanceListSchema, conveningSchema, sessionActaSchema } from '../committee/data.ts';
import { consentSchema, withdrawalSchema } from '../consent/data.ts';
import { dayAgendaSchema, overdueListSchema, weekAgendaSchema } from '../day-papers/data.ts';
import type { DocumentKind } from '../documents.ts';
import {
  type DossierVolumeData,
  deliverySchema,
  dossierVolumeSchema,
  readingActaSchema,
} from '../dossier/data.ts';
import { feedbackFiguresSchema } from '../feedback-figures/data.ts';
import { feedbackFormSchema } from '../feedback-form/data.ts';
import {
  type FileIndexData,
  fileIndexSchema,
  folderLabelSchema,
  loanSlipSchema,
} from '../folder-papers/data.ts';
import { followupSheetSchema } from '../followup-sheet/data.ts';
import {
  cartaSchema,
  informeSchema,
  memorandoSchema,
  oficioMultipleSchema,
  proveidoSchema,
} from '../free/data.ts';
import { closes, interviewSheetSchema } from '../interview/data.ts';
import { oralReportSchema } from '../oral-report/data.ts';
import { psychologicalReportSchema } from '../psychological-report/data.ts';
import { receptionSheetSchema } from '../reception/data.ts';
import { registerBookSchema } from '../register-book/data.ts';
import { resolutionSchema } from '../resolution/data.ts';
import { riskReportSchema } from '../risk-report/data.ts';
import { safetyPlanSchema } from '../safety-plan/data.ts';
import { socialReportSchema } from '../social-report/data.ts';
import { statisticsSchema } from '../statistics/data.ts';
import { supervisionReportSchema } from '../supervision-report/data.ts';
import { teamReportSchema } from '../team-report/data.ts';
import { violenceSheetSchema } from '../violence-sheet/data.ts';
import { visitSheetSchema } from '../visit/data.ts';
import { workPlanSchema } from '../work-plan/data.ts';
import {
  meetingBody,
  usualAttendanceList,
  usualConvening,
  usualSessionActa,
} from './committee-samples.ts';
import { DESK_FORMS, DESK_PAPERS, DESK_SCHEMAS } from './desk-sheets.ts';
import { deliveryBody, readingBody, usualVolume } from './dossier-samples.ts';
import { easyFeedbackForm, usualFeedbackFigures, usualFeedbackForm } from './feedback-samples.ts';
import {
  usualCarta,
  usualInforme,
  usualMemorando,
  usualMultiple,
  usualOficioGeneral,
  usualProveido,
} from './free-samples.ts';
import {
  loanBody,
  usualAgenda,
  usualBooks,
  usualIndex,
  usualLabel,
  usualOverdue,
  usualStatistics,
  usualWeek,
} from './office-samples.ts';
import {
  planBody,
  psychologicalBody,
  resolutionBody,
  riskBody,
  socialBody,
  teamBody,
} from './report-samples.ts';
import {
  attentionBody,
  consentBody,
  followupBody,
  head,
  interviewBody,
  receptionBody,
  visitBody,
  withdrawalBody,
} from './sheet-samples.ts';
import { squared } from './squared.ts';
import {
  oralReportBody,
  safetyPlanBody,
  supervisionReportBody,
  violenceSheetBody,
} from './violence-samples.ts';

interface Sheet {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly usual: object;
  /** Sets right what the rules between fields forbid of data made at random. */
  readonly mend?: (varied: never) => unknown;
}

const form = (kind: DocumentKind, body: object, mend?: Sheet['mend']): Sheet => ({
  name: kind,
  kind,
  usual: { ...head, body },
  ...(mend === undefined ? {} : { mend }),
});

const paper = (kind: DocumentKind, usual: object, mend?: Sheet['mend'], name: string = kind) => ({
  name,
  kind,
  usual,
  ...(mend === undefined ? {} : { mend }),
});

/** Whoever signs needs nobody a ruego. */
const whoSigns = (body: { readsAndSigns: boolean; witness: string | null }) =>
  body.readsAndSigns ? { ...body, witness: null } : body;

/** Those with a blank form. */
export const FORMS: readonly Sheet[] = [
  form('ficha-de-recepcion', receptionBody, (body: { informant: object }) => ({
    ...body,
    informant: { ...body.informant, reserved: false },
  })),
  form('ficha-de-entrevista', interviewBody, (body: { as: string; withVictim: boolean }) =>
    closes(body) ? { ...body, answers: null } : body,
  ),
  form('ficha-de-visita', visitBody),
  form('ficha-de-seguimiento', followupBody),
  form('constancia-de-atencion', attentionBody),
  form('ficha-de-atencion', violenceSheetBody),
  form('acta-de-denuncia-verbal', oralReportBody),
  form('informe-de-supervision', supervisionReportBody),
  form('plan-de-seguridad', safetyPlanBody),
  form('consentimiento', consentBody, whoSigns),
  form('retiro-de-consentimiento', withdrawalBody, whoSigns),
  form('acta-de-reunion', meetingBody),
  form('informe-social', socialBody),
  form('informe-psicologico', psychologicalBody),
  form('informe-de-valoracion', riskBody, (body: { typologies: { code: string }[] }) => ({
    ...body,
    typologies: body.typologies.slice(0, 1),
  })),
  form('informe-interdisciplinario', teamBody),
  form('plan-de-trabajo-individual', planBody),
  form('resolucion', resolutionBody, (body: { notified: object[] }) => ({
    ...body,
    notified: [...body.notified, { name: 'Fiscalía', as: 'fiscalia' }],
  })),
  form('cargo-de-prestamo', loanBody),
  form('cargo-de-expediente', deliveryBody),
  form('acta-de-lectura', readingBody),
  ...DESK_FORMS.map(([kind, head, body, mend]) => ({
    ...form(kind, body, mend),
    usual: { ...head, body },
  })),
];

const notAnnulled = (varied: object) => ({ ...varied, annulled: false });

/** Those that are never blank. */
export const PAPERS: readonly Sheet[] = [
  paper('carta', usualCarta, notAnnulled),
  paper('oficio-general', usualOficioGeneral, notAnnulled),
  paper('oficio-multiple', usualMultiple, notAnnulled),
  paper('memorando', usualMemorando, notAnnulled),
  paper('informe', usualInforme, notAnnulled),
  paper('proveido', usualProveido, notAnnulled),
  ...usualBooks.map((book) => paper('libro-de-registro', book, undefined, `libro-${book.book}`)),
  paper('agenda-del-dia', usualAgenda),
  paper('agenda-de-la-semana', usualWeek),
  paper('pendientes-vencidos', usualOverdue),
  paper('convocatoria', usualConvening),
  paper('lista-de-asistencia', usualAttendanceList),
  paper('acta-de-sesion', usualSessionActa),
  paper('rotulo-de-carpeta', usualLabel),
  paper('indice-de-expediente', usualIndex, consecutive),
  paper('cuerpo-de-expediente', usualVolume, inOrder),
  paper('informe-estadistico', usualStatistics, squared),
  paper('hoja-de-opinion', usualFeedbackForm),
  paper('hoja-de-opinion', easyFeedbackForm, undefined, 'hoja-de-opinion-facil'),
  paper('cifras-de-opinion', usualFeedbackFigures, squared),
  ...DESK_PAPERS.map(([kind, usual]) =>
    paper(kind, usual, 'body' in usual ? undefined : notAnnulled),
  ),
];

const SCHEMAS: Partial<Record<DocumentKind, z.ZodType>> = {
  'ficha-de-recepcion': receptionSheetSchema,
  'ficha-de-entrevista': interviewSheetSchema,
  'ficha-de-visita': visitSheetSchema,
  'ficha-de-seguimiento': followupSheetSchema,
  'constancia-de-atencion': attentionNoteSchema,
  'ficha-de-atencion': violenceSheetSchema,
  'acta-de-denuncia-verbal': oralReportSchema,
  'informe-de-supervision': supervisionReportSchema,
  'plan-de-seguridad': safetyPlanSchema,
  'acta-de-reunion': meetingActaSchema,
  convocatoria: conveningSchema,
  'lista-de-asistencia': attendanceListSchema,
  'acta-de-sesion': sessionActaSchema,
  consentimiento: consentSchema,
  'retiro-de-consentimiento': withdrawalSchema,
  'informe-social': socialReportSchema,
  'informe-psicologico': psychologicalReportSchema,
  'informe-de-valoracion': riskReportSchema,
  'informe-interdisciplinario': teamReportSchema,
  'plan-de-trabajo-individual': workPlanSchema,
  resolucion: resolutionSchema,
  'cargo-de-prestamo': loanSlipSchema,
  carta: cartaSchema,
  'oficio-general': cartaSchema,
  'oficio-multiple': oficioMultipleSchema,
  memorando: memorandoSchema,
  informe: informeSchema,
  proveido: proveidoSchema,
  'libro-de-registro': registerBookSchema,
  'agenda-del-dia': dayAgendaSchema,
  'agenda-de-la-semana': weekAgendaSchema,
  'pendientes-vencidos': overdueListSchema,
  'rotulo-de-carpeta': folderLabelSchema,
  'indice-de-expediente': fileIndexSchema,
  'cuerpo-de-expediente': dossierVolumeSchema,
  'cargo-de-expediente': deliverySchema,
  'acta-de-lectura': readingActaSchema,
  'informe-estadistico': statisticsSchema,
  'hoja-de-opinion': feedbackFormSchema,
  'cifras-de-opinion': feedbackFiguresSchema,
  ...DESK_SCHEMAS,
};

/** What the frame of every document has, which is the same in all tests. */
const FRAME = new Set(['issuedAt', 'practice', 'letterhead', 'year', 'date', 'month']);

/** Of what varies in the document: the body of a form, all but the frame of a paper. */
export function schemaOf(kind: DocumentKind, usual: object): z.core.$ZodType {
  const schema = SCHEMAS[kind];
  if (schema === undefined) throw new Error(`no schema of ${kind}`);
  if ('body' in usual) return (shapeOf(schema)['body'] as z.ZodNullable<z.ZodType>).unwrap();
  const object = 'book' in usual ? bookOf(schema, usual.book) : schema;
  const varied = Object.keys(shapeOf(object)).filter((key) => !FRAME.has(key));
  const mask = Object.fromEntries(varied.map((key) => [key, true]));
  return plain(object).pick(mask as never);
}

const shapeOf = (schema: z.ZodType) => (schema as unknown as z.ZodObject).shape;

/** The object without the rules between its fields, which `mend` sets right. */
const plain = (schema: z.ZodType) => {
  const { shape } = schema as unknown as z.ZodObject;
  const { def } = schema as unknown as z.ZodObject;
  const Same = schema.constructor as new (def: object) => z.ZodObject;
  return new Same({ ...def, shape, checks: [] });
};

function bookOf(schema: z.ZodType, book: unknown): z.ZodType {
  const { options } = schema as unknown as z.ZodDiscriminatedUnion<z.ZodObject[]>;
  const found = options.find(({ shape }) =>
    (shape['book'] as z.ZodLiteral).values.has(book as string),
  );
  if (found === undefined) throw new Error('no such book');
  return found;
}

/** Folios one after another, through every body, none with more than the law allows. */
function consecutive(varied: Pick<FileIndexData, 'volumes'>): unknown {
  let next = 1;
  const volumes = varied.volumes.map((pieces) =>
    pieces.slice(0, 6).map((piece) => {
      const from = next;
      next += 30;
      return { ...piece, from, to: next - 1 };
    }),
  );
  return { ...varied, volumes };
}

/** Folios one after another within a body. */
function inOrder(varied: Pick<DossierVolumeData, 'pieces'>): unknown {
  const pieces = varied.pieces.map((piece, at) => ({ ...piece, from: at + 201, to: at + 201 }));
  return { ...varied, pieces };
}
