/** The papers of the staff: acta de entrega, list of privileges, notice of an incident. */
import { handovers, operators, privilegeReviews, yearNames } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { ROLE_LABELS } from '../../domain/rights.ts';
import { noticeParts } from '../../domain/staff/incident-words.ts';
import { type ReviewedPerson, STAFF_STATE_LABELS } from '../../domain/staff/types.ts';
import { dateTime } from '../../domain/words/dates.ts';
import { joinAnd } from '../../domain/words/lists.ts';
import type { DocumentKind, Documents } from '../../letters/documents.ts';
import type { PaperData } from '../../letters/parts/paper-data.ts';
import type { GrantedUrl } from '../core/grants.ts';
import { isPractice } from '../core/practice.ts';
import type { FormingContext, ReadingContext, Subject } from '../core/procedure.ts';
import { logoDataUrl, officeOn } from '../office/facts.ts';
import { loadIncident } from './incidents.ts';
import { peopleNow } from './review.ts';

/** The acta of somebody who left. @throws Refusal `not_found`. */
export const actaFile = (ctx: FormingContext, id: string): Promise<GrantedUrl> =>
  paperFile(ctx, 'acta-de-entrega', { kind: 'handover', id }, async (reading) => {
    const acta = await reading.tx.findOneBy(handovers, { id });
    if (acta === null) throw new Refusal('not_found');
    const { items, document, reason, draftsLost } = acta;
    return {
      ...(await paperOf(reading, acta.endedAt)),
      document,
      reason,
      draftsLost,
      leaving: await signatoryOf(reading.tx, acta.operatorId),
      present: await signatoryOf(reading.tx, acta.endedBy),
      rows: items.map(({ what, number, toName }) => ({ what, number, to: toName })),
      receivers: [...new Set(items.map(({ toName }) => toName))].sort((a, b) =>
        a.localeCompare(b, 'es'),
      ),
    };
  });

/** The list as it was signed; `id` null: as it stands now, to be read and signed. */
export const privilegesFile = (ctx: FormingContext, id: string | null): Promise<GrantedUrl> =>
  paperFile(
    ctx,
    'revision-de-privilegios',
    { kind: 'privilege_review', id: id ?? 'now' },
    async (reading) => {
      const signed = id === null ? null : await reading.tx.findOneBy(privilegeReviews, { id });
      if (id !== null && signed === null) throw new Refusal('not_found');
      const people = signed?.people ?? (await peopleNow(reading.tx, reading.now));
      return {
        ...(await paperOf(reading, signed?.reviewedAt ?? reading.now)),
        signer: await signatoryOf(reading.tx, signed?.reviewedBy ?? ctx.session.operatorId),
        signedOn: signed === null ? null : dateInLima(signed.reviewedAt),
        notes: signed === null || signed.notes === '' ? null : signed.notes,
        people: people.map(listed),
      };
    },
  );

/** The notice to the authority, as the incident stands. @throws Refusal `not_found`. */
export const noticeFile = (ctx: FormingContext, id: string): Promise<GrantedUrl> =>
  paperFile(ctx, 'aviso-de-incidente', { kind: 'incident', id }, async (reading) => ({
    ...(await paperOf(reading, reading.now)),
    parts: noticeParts(await loadIncident(reading.tx, id)).map(({ heading, lines }) => ({
      heading,
      lines: [...lines],
    })),
    signer: await signatoryOf(reading.tx, ctx.session.operatorId),
  }));

async function paperFile<K extends DocumentKind>(
  ctx: FormingContext,
  kind: K,
  subject: Subject,
  dataOf: (reading: ReadingContext) => Promise<Documents[K]>,
): Promise<GrantedUrl> {
  const data = await ctx.read(dataOf);
  const bytes = await ctx.backend.printer.render(kind, data);
  ctx.signal.throwIfAborted();
  return ctx.write(async ({ trace }) => {
    trace(subject, { act: 'file', paper: kind });
    return ctx.backend.grants.give({ name: `${kind}.pdf`, mime: 'application/pdf', bytes }, [
      'view',
      'print',
      'save',
    ]);
  });
}

async function paperOf({ tx, now, backend }: ReadingContext, at: string): Promise<PaperData> {
  const date = dateInLima(at);
  const office = await officeOn(tx, date);
  const year = await tx.findOneBy(yearNames, { year: Number(date.slice(0, 4)) });
  return {
    issuedAt: now,
    practice: isPractice(backend),
    letterhead: {
      municipality: office.municipality.toLocaleUpperCase('es-PE'),
      unit: office.unit,
      dnaCode: office.dnaCode,
      escudo: logoDataUrl(office),
      logo: null,
      address: office.address === '' ? office.place : office.address,
      phones: office.phones === '' ? null : office.phones,
      email: office.email === '' ? null : office.email,
    },
    year: {
      denomination: year?.text ?? `Falta la denominación oficial de ${date.slice(0, 4)}`,
      second: year?.secondLine ?? null,
    },
    place: office.place,
    date,
  };
}

async function signatoryOf(tx: Tx, operatorId: string) {
  const { fullName, post } = await tx.findOneByOrFail(operators, { id: operatorId });
  return { name: fullName, post };
}

const listed = ({ fullName, userName, roles, state, lastLoginAt }: ReviewedPerson) => ({
  name: fullName,
  userName,
  roles: roles.length === 0 ? 'Ninguna' : joinAnd(roles.map((role) => ROLE_LABELS[role])),
  state: STAFF_STATE_LABELS[state],
  lastLogin: lastLoginAt === null ? 'Nunca' : dateTime(lastLoginAt),
});
