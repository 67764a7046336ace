/** Multidisciplinary meetings about cases: what was said of one, and what was agreed for it. */
import { z } from 'zod';
import {
  clockTime,
  clockTimeOrNull,
  date,
  id,
  LIMITS,
  optionalText,
  requiredText,
} from './basics.ts';

/** Who came: somebody of the office, or a professional of another institution. */
const person = z
  .strictObject({
    operatorId: id.nullable(),
    name: optionalText(LIMITS.label),
    institution: optionalText(LIMITS.line),
    post: optionalText(LIMITS.label),
  })
  .superRefine(({ operatorId, name, post }, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (operatorId !== null) return;
    if (name === '') wrong('name', 'Elija a alguien de la oficina o escriba su nombre.');
    if (post === '') wrong('post', 'Escriba su cargo o profesión.');
  });

/** An agreement is a follow-up of the case. */
const agreed = z.strictObject({
  task: requiredText('Escriba el acuerdo, o quite la fila.', LIMITS.paragraph),
  /** The institution that answers, when it is not this office. */
  institution: optionalText(LIMITS.label),
  /** Who of the office does it, or sees that it is done. */
  assignedTo: id,
  dueOn: date,
});

const ofCase = {
  caseId: id,
  lookedAt: requiredText('Escriba qué se revisó.', LIMITS.story),
  conclusions: requiredText('Escriba a qué se concluyó.', LIMITS.story),
  agreements: z.array(agreed).max(30),
};

/** A meeting, with the first case that it looked at. */
export const holdMeeting = z
  .strictObject({
    onDate: date,
    from: clockTime,
    to: clockTimeOrNull,
    place: optionalText(LIMITS.line),
    people: z.array(person).min(2, 'Escriba quiénes participaron: al menos dos personas.').max(40),
    ...ofCase,
  })
  .refine(({ from, to }) => to === null || to > from, {
    path: ['to'],
    message: 'Termina antes de empezar. Revise las horas.',
  });

/** One more case of a meeting that was held. */
export const treatCase = z.strictObject({ meetingId: id, ...ofCase });
