import type { z } from 'zod';
import { persons } from '../../db/entities/index.ts';
import { refuseAge } from '../../domain/ciam/age.ts';
import { Refusal } from '../../domain/errors.ts';
import type { Aged } from '../../domain/people/age.ts';
import type { registerOlder } from '../../domain/records/ciam.ts';
import type { PersonRef } from '../../domain/records/person.ts';
import type { WritingContext } from '../core/procedure.ts';
import { insertRegistration } from '../registrations/insert.ts';
import { insertFicha } from './ficha.ts';
import type { SavedOlder } from './types.ts';

/**
 * An older adult enters the registro nominal, with her ficha.
 * @throws Refusal `bad_input` for whoever is not 60 that day (PAM_EDAD); what `insertRegistration` throws.
 */
export async function register(
  ctx: WritingContext,
  { fields, ...registration }: z.infer<typeof registerOlder>,
): Promise<SavedOlder & { readonly number: string }> {
  await requireAge(ctx, registration.person, registration.registeredOn);
  const { id, number } = await insertRegistration(ctx, {
    desk: 'ciam',
    ...registration,
    importId: null,
  });
  await insertFicha(ctx, id, fields, registration.registeredOn);
  return { id, version: 1, number };
}

async function requireAge(ctx: WritingContext, person: PersonRef, day: string): Promise<void> {
  const message = refuseAge(await ageOf(ctx, person), day);
  if (message === null) return;
  const field = person.kind === 'new' ? 'person.fields.birthDate' : 'person';
  throw new Refusal('bad_input', { fields: { [field]: message } });
}

async function ageOf({ tx }: WritingContext, person: PersonRef): Promise<Aged> {
  if (person.kind === 'new') return { ...person.fields, estimatedOn: null };
  const found = await tx.findOne(persons, {
    where: { id: person.id },
    select: { id: true, birthDate: true, estimatedAge: true, estimatedOn: true },
  });
  if (found === null) throw new Refusal('not_found');
  return found;
}
