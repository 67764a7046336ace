/** What a file stands beside. */
import {
  activities,
  cargos,
  cases,
  committeeSessions,
  diaryEntries,
  letters,
  paperSendings,
  papers,
  persons,
  receivedDocuments,
  registrations,
} from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { REGISTER_CLASS } from '../../domain/catalogues/attachments.ts';
import { REGISTER_DESKS, type RegisterDesk } from '../../domain/desks.ts';
import { Refusal } from '../../domain/errors.ts';
import type { FieldClass } from '../../domain/fields/classes.ts';
import type { AttachmentSubject } from '../../domain/records/attachment.ts';

export interface AttachedTo {
  readonly kind: AttachmentSubject;
  readonly id: string;
}

/** The case that a subject belongs to; null for a person, a session, and a document of no case. @throws Refusal `not_found`. */
export async function caseOfSubject(tx: Tx, { kind, id }: AttachedTo): Promise<string | null> {
  if (isWithoutCase(kind)) {
    if (!(await tx.existsBy(WITHOUT_CASE[kind], { id }))) throw new Refusal('not_found');
    return null;
  }
  const found = await caseIdOf(tx, kind, id);
  if (found === undefined) throw new Refusal('not_found');
  return found;
}

const WITHOUT_CASE = {
  person: persons,
  registration: registrations,
  activity: activities,
  session: committeeSessions,
} as const;
type WithoutCase = keyof typeof WITHOUT_CASE;

const isWithoutCase = (kind: AttachmentSubject): kind is WithoutCase => kind in WITHOUT_CASE;

/**
 * What a file is sealed under: beside a person of a register, its desk's class, and beside a session,
 * which is public, none, whatever was said.
 * @throws Refusal `bad_input` for either beside anything else.
 */
export async function classBeside(
  tx: Tx,
  subject: AttachedTo,
  said: FieldClass,
): Promise<FieldClass> {
  if (subject.kind === 'session') return 'ordinario';
  const desk = await registerOf(tx, subject);
  if (desk !== null) return REGISTER_CLASS[desk];
  if (said === 'ordinario' || Object.values<FieldClass>(REGISTER_CLASS).includes(said))
    throw new Refusal('bad_input', { fields: { 'fields.fieldClass': 'Elija quién lo lee.' } });
  return said;
}

/**
 * The register whose person it is about, whose activity alone, or whose paper (and its stamped copies);
 * null for what belongs to a case, or to no register.
 */
export async function registerOf(tx: Tx, { kind, id }: AttachedTo): Promise<RegisterDesk | null> {
  if (kind === 'paper' || kind === 'cargo') {
    const paperId = kind === 'paper' ? id : await paperOfCargo(tx, id);
    if (paperId === null) return null;
    const paper = await tx.findOne(papers, {
      select: { id: true, desk: true },
      where: { id: paperId },
    });
    return REGISTER_DESKS.find((desk) => desk === paper?.desk) ?? null;
  }
  if (kind === 'activity') {
    const [only, ...others] = (await tx.findOneBy(activities, { id }))?.desks ?? [];
    return others.length === 0 ? (REGISTER_DESKS.find((desk) => desk === only) ?? null) : null;
  }
  if (kind !== 'registration') return null;
  return (await tx.findOneBy(registrations, { id }))?.desk ?? null;
}

/** @returns null for the cargo of a letter, which is of a case. */
export async function paperOfCargo(tx: Tx, id: string): Promise<string | null> {
  const cargo = await tx.findOne(cargos, { select: { id: true, sendingId: true }, where: { id } });
  if (cargo?.sendingId == null) return null;
  return (await tx.findOneBy(paperSendings, { id: cargo.sendingId }))?.paperId ?? null;
}

async function caseIdOf(
  tx: Tx,
  kind: Exclude<AttachmentSubject, WithoutCase>,
  id: string,
): Promise<string | null | undefined> {
  switch (kind) {
    case 'case':
      return (await tx.findOne(cases, { select: { id: true }, where: { id } }))?.id;
    case 'letter':
      return (await tx.findOne(letters, { select: CASE_ID, where: { id } }))?.caseId;
    case 'paper':
      return (await tx.findOne(papers, { select: CASE_ID, where: { id } }))?.caseId;
    case 'diary':
      return (await tx.findOne(diaryEntries, { select: CASE_ID, where: { id } }))?.caseId;
    case 'received':
      return (await tx.findOne(receivedDocuments, { select: CASE_ID, where: { id } }))?.caseId;
    case 'cargo': {
      const cargo = await tx.findOne(cargos, {
        select: { id: true, letterId: true, sendingId: true },
        where: { id },
      });
      if (cargo === null) return undefined;
      return cargo.letterId === null
        ? (await tx.findOneBy(paperSendings, { id: cargo.sendingId ?? '' }))?.caseId
        : caseIdOf(tx, 'letter', cargo.letterId);
    }
  }
}

const CASE_ID = { id: true, caseId: true } as const;
