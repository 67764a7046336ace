/** What a constancia of an audiencia (D05) is made of: who came, who did not, or why it goes on another day. */
import { z } from 'zod';
import { codesOf } from '../../domain/catalogues/catalogue.ts';
import { SUSPENSION_CAUSES, type SuspensionCause } from '../../domain/catalogues/conciliation.ts';
import { formSchema } from '../parts/form-data.ts';
import { attendeeSchema, hourSchema, meetingSchema, officerSchema } from '../parts/people-data.ts';
import { line, prose } from '../text.ts';

export const CONSTANCIA_KINDS = [
  'asistencia',
  'inasistencia_una_parte',
  'inasistencia_ambas',
  'suspension',
] as const;

export const constanciaSchema = formSchema(
  z
    .strictObject({
      kind: z.enum(CONSTANCIA_KINDS),
      place: line(60),
      /** Of the session, YYYY-MM-DD. */
      date: z.iso.date(),
      time: hourSchema,
      /** `conciliación`, `compromiso`: completes «audiencia de …». */
      hearing: line(60),
      /** 1 for the first. */
      session: z.int().min(1).max(20),
      virtual: z.boolean(),
      matters: z.array(line(120)).max(12),
      /** Addresses are not printed: one side's does not reach the other. */
      parties: z.array(attendeeSchema).min(1).max(12),
      /** By which invitation each was called, as the paper says it; null says nothing. */
      invited: line(200).nullable(),
      /** Only of a suspension (RDNA 42). */
      cause: z
        .enum(codesOf(SUSPENSION_CAUSES) as [SuspensionCause, ...SuspensionCause[]])
        .nullable(),
      /** The session that follows; whoever signs is notified of it (RDNA 42). */
      next: meetingSchema.nullable(),
      observations: prose(4000).nullable(),
      signer: officerSchema,
    })
    .superRefine((body, context) => {
      const wrong = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message });
      const came = body.parties.filter(({ present }) => present).length;
      if ((body.kind === 'suspension') !== (body.cause !== null))
        wrong('cause', 'Solo la suspensión lleva causa, y no puede faltarle.');
      if (body.kind === 'suspension' && body.next === null)
        wrong('next', 'Escriba el día y la hora de la nueva sesión.');
      if (body.kind === 'asistencia' && came === 0)
        wrong('parties', 'Nadie asistió: haga la constancia de inasistencia.');
      if (body.kind === 'inasistencia_ambas' && came > 0)
        wrong('parties', 'Alguien asistió: revise quién vino.');
      if (body.kind === 'inasistencia_una_parte' && (came === 0 || came === body.parties.length))
        wrong('parties', 'Marque quién asistió y quién no.');
    }),
);
export type ConstanciaData = z.infer<typeof constanciaSchema>;
export type ConstanciaBody = NonNullable<ConstanciaData['body']>;
