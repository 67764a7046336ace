import { attachments, cases, operators } from '../../db/entities/index.ts';
import { ATTACHMENT_KINDS, attachmentClassLabel } from '../../domain/catalogues/attachments.ts';
import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { AttachmentSubject } from '../../domain/records/attachment.ts';
import { dateTime } from '../../domain/words/dates.ts';
import type { DestructionData } from '../../letters/destruction/data.ts';
import type { GrantedUrl } from '../core/grants.ts';
import { isPractice } from '../core/practice.ts';
import type { FormingContext, ReadingContext } from '../core/procedure.ts';
import { officeOn, yearNameOf } from '../office/facts.ts';
import { titleOf } from './title.ts';

/**
 * The *acta de destrucción* of a file: what it was without its title, when, who, why, its hash.
 * The same each time it is asked for.
 * @throws Refusal `not_found` for what was not destroyed.
 */
export async function destructionRecord(ctx: FormingContext, id: string): Promise<GrantedUrl> {
  const data = await ctx.read((reading) => dataOf(reading, id));
  const bytes = await ctx.backend.printer.render('acta-de-destruccion', data);
  return ctx.write(async ({ trace }) => {
    trace({ kind: 'attachment', id }, { act: 'destruction_record' });
    return ctx.backend.grants.give(
      { name: `ACTA-DE-DESTRUCCION-${data.date}.pdf`, mime: 'application/pdf', bytes },
      ['view', 'print', 'export'],
      { kind: 'attachment', id, caseId: null },
    );
  });
}

async function dataOf({ tx, backend }: ReadingContext, id: string): Promise<DestructionData> {
  const row = await tx.findOneBy(attachments, { id });
  if (row?.destroyedAt == null || row.destroyedBy === null) throw new Refusal('not_found');
  const day = dateInLima(row.destroyedAt);
  const office = await officeOn(tx, day);
  const year = await yearNameOf(tx, Number(day.slice(0, 4)));
  const person = async (operator: string | null) => {
    const found = operator === null ? null : await tx.findOneBy(operators, { id: operator });
    return { name: found?.fullName ?? '', post: found?.post ?? '' };
  };
  const named = async (operator: string | null) => {
    const { name, post } = await person(operator);
    return `${name}, ${post}`;
  };
  const file = row.caseId === null ? null : await tx.findOneBy(cases, { id: row.caseId });
  return {
    issuedAt: row.destroyedAt,
    practice: isPractice(backend),
    letterhead: {
      municipality: office.municipality.toLocaleUpperCase('es-PE'),
      unit: office.unit,
      dnaCode: office.dnaCode,
      escudo: null,
      logo: null,
      address: office.address === '' ? office.place : office.address,
      phones: office.phones === '' ? null : office.phones,
      email: office.email === '' ? null : office.email,
    },
    year: { denomination: year.text, second: year.secondLine },
    place: office.place,
    date: day,
    rows: [
      { label: 'Documento', value: labelOf(ATTACHMENT_KINDS, row.kind) },
      {
        label: 'Título',
        value: `Se reserva. Iniciales: ${initialsOf(titleOf(row))}`,
      },
      { label: 'Clase', value: attachmentClassLabel(row.fieldClass) },
      {
        label: 'Expediente',
        value: file?.numberText ?? `Ninguno: ${WITHOUT_CASE[row.subjectKind]}`,
      },
      { label: 'Tamaño', value: `${row.bytes} bytes` },
      { label: 'Huella SHA-256', value: row.sha256 },
      { label: 'Adjuntado', value: `${dateTime(row.addedAt)}, por ${await named(row.addedBy)}` },
      {
        label: 'En cuarentena',
        value: `${dateTime(row.quarantinedAt ?? row.destroyedAt)}, por ${await named(row.quarantinedBy)}`,
      },
      { label: 'Motivo del retiro', value: row.quarantineReason || '—' },
      { label: 'Destruido', value: dateTime(row.destroyedAt) },
      { label: 'Motivo de la destrucción', value: row.destructionReason || '—' },
    ],
    signer: await person(row.destroyedBy),
  };
}

/** Where it was, of what belongs to no case. */
const WITHOUT_CASE: Readonly<Record<AttachmentSubject, string>> = {
  case: 'no consta',
  letter: 'no consta',
  diary: 'no consta',
  cargo: 'era el cargo de un documento sin expediente',
  paper: 'estaba con un documento emitido sin expediente',
  received: 'estaba con un documento recibido sin expediente',
  person: 'estaba en la ficha de una persona',
  registration: 'estaba en la ficha de una persona',
  activity: 'estaba con una actividad',
  session: 'estaba con la sesión de un comité',
};

/** «Informe de Wara Ch.» → `I. d. W. C.`; a dash for who does not read the title. */
function initialsOf(title: string): string {
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0
    ? '—'
    : words
        .map((word) => `${word.charAt(0)}.`)
        .join(' ')
        .slice(0, 120);
}
