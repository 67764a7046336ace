/** The papers of the staff: acta de entrega, list of privileges, notice of an incident. */
import { handovers, privilegeReviews } from '../../db/entities/index.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { ROLE_LABELS } from '../../domain/rights.ts';
import { noticeParts } from '../../domain/staff/incident-words.ts';
import { type ReviewedPerson, STAFF_STATE_LABELS } from '../../domain/staff/types.ts';
import { dateTime } from '../../domain/words/dates.ts';
import { joinAnd } from '../../domain/words/lists.ts';
import type { GrantedUrl } from '../core/grants.ts';
import type { FormingContext } from '../core/procedure.ts';
import { paperFile, paperOf, signatoryOf } from '../office/paper.ts';
import { loadIncident } from './incidents.ts';
import { peopleNow } from './review.ts';

/** The acta of somebody who left. @throws Refusal `not_found`. */
export const actaFile = (ctx: FormingContext, id: string): Promise<GrantedUrl> =>
  paperFile(
    ctx,
    { kind: 'acta-de-entrega', subject: { kind: 'handover', id } },
    async (reading) => {
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
    },
  );

/** The list as it was signed; `id` null: as it stands now, to be read and signed. */
export const privilegesFile = (ctx: FormingContext, id: string | null): Promise<GrantedUrl> =>
  paperFile(
    ctx,
    { kind: 'revision-de-privilegios', subject: { kind: 'privilege_review', id: id ?? 'now' } },
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
  paperFile(
    ctx,
    { kind: 'aviso-de-incidente', subject: { kind: 'incident', id } },
    async (reading) => ({
      ...(await paperOf(reading, reading.now)),
      parts: noticeParts(await loadIncident(reading.tx, id)).map(({ heading, lines }) => ({
        heading,
        lines: [...lines],
      })),
      signer: await signatoryOf(reading.tx, ctx.session.operatorId),
    }),
  );

const listed = ({ fullName, userName, roles, state, lastLoginAt }: ReviewedPerson) => ({
  name: fullName,
  userName,
  roles: roles.length === 0 ? 'Ninguna' : joinAnd(roles.map((role) => ROLE_LABELS[role])),
  state: STAFF_STATE_LABELS[state],
  lastLogin: lastLoginAt === null ? 'Nunca' : dateTime(lastLoginAt),
});
