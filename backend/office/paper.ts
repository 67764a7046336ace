/** The office's own papers: membrete, year, who signs, and how they are handed to the host. */
import { type OfficeVersion, operators, yearNames } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { DESK_LABELS, type Desk, isRegisterDesk } from '../../domain/desks.ts';
import { unitOf } from '../../domain/letters/desk-papers.ts';
import type { DocumentKind, Documents } from '../../letters/documents.ts';
import type { Letterhead } from '../../letters/parts/data.ts';
import type { PaperData } from '../../letters/parts/paper-data.ts';
import { actingPost, listOperators } from '../accounts/operators.ts';
import type { GrantedUrl } from '../core/grants.ts';
import { isPractice } from '../core/practice.ts';
import type { Detail, FormingContext, ReadingContext, Subject } from '../core/procedure.ts';
import { logoDataUrl, officeOn } from './facts.ts';

interface Asked<K extends DocumentKind> {
  readonly kind: K;
  readonly subject: Subject;
  /** What the act's row says besides the paper; never sensitive text. */
  readonly detail?: Detail;
  /** Of the file, without its ending; the kind when absent. Names nobody. */
  readonly name?: string;
}

/** Reads, forms and grants one paper to be seen, printed and saved. */
export async function paperFile<K extends DocumentKind>(
  ctx: FormingContext,
  { kind, subject, detail = {}, name = kind }: Asked<K>,
  dataOf: (reading: ReadingContext) => Promise<Documents[K]>,
): Promise<GrantedUrl> {
  const data = await ctx.read(dataOf);
  const bytes = await ctx.backend.printer.render(kind, data);
  ctx.signal.throwIfAborted();
  return ctx.write(async ({ trace }) => {
    trace(subject, { act: 'file', paper: kind, ...detail });
    return ctx.backend.grants.give(
      { name: `${name}.pdf`, mime: 'application/pdf', bytes },
      ['view', 'print', 'export'],
      { ...subject, caseId: subject.kind === 'case' ? subject.id : null },
    );
  });
}

/**
 * The membrete of every paper, as the office is on its day.
 * @param desk whose paper it is: a register is a unit of its own, without the code of the DNA.
 */
export const letterheadOf = (office: OfficeVersion, desk: Desk = 'demuna'): Letterhead => ({
  municipality: office.municipality.toLocaleUpperCase('es-PE'),
  unit: isRegisterDesk(desk) ? unitOf(DESK_LABELS[desk], office.unit) : office.unit,
  dnaCode: isRegisterDesk(desk) ? null : office.dnaCode,
  escudo: logoDataUrl(office),
  logo: null,
  address: office.address === '' ? office.place : office.address,
  phones: orNull(office.phones),
  email: orNull(office.email),
});

/** What is empty in the store is nothing on paper. */
export const orNull = (text: string | null): string | null => (text === '' ? null : text);

/** Membrete, year, place and date of a paper. @param at ISO UTC: the day it is of. */
export async function paperOf(
  { tx, now, backend }: Pick<ReadingContext, 'tx' | 'now' | 'backend'>,
  at: string,
): Promise<PaperData> {
  const date = dateInLima(at);
  const office = await officeOn(tx, date);
  const year = await tx.findOneBy(yearNames, { year: Number(date.slice(0, 4)) });
  return {
    issuedAt: now,
    practice: isPractice(backend),
    letterhead: letterheadOf(office),
    year: {
      denomination: year?.text ?? `Falta la denominación oficial de ${date.slice(0, 4)}`,
      second: year?.secondLine ?? null,
    },
    place: office.place,
    date,
  };
}

export interface Signatory {
  readonly name: string;
  readonly post: string;
}

export async function signatoryOf(tx: Tx, operatorId: string): Promise<Signatory> {
  const { fullName, post } = await tx.findOneByOrFail(operators, { id: operatorId });
  return { name: fullName, post };
}

/**
 * Who answers for the office on a day: whoever asks, when she is responsable; else whoever acts as such,
 * or is. Whoever asks, when nobody is.
 * @param day YYYY-MM-DD.
 */
export async function responsableOn(
  { tx, session }: Pick<ReadingContext, 'tx' | 'session'>,
  day: string,
): Promise<Signatory> {
  const able: (Signatory & { readonly id: string; readonly acts: boolean })[] = [];
  for (const { id, active, roles, fullName, post } of await listOperators(tx, day)) {
    if (!active || !roles.includes('responsable')) continue;
    const acting = await actingPost(tx, id, day);
    able.push({ id, name: fullName, post: acting ?? post, acts: acting !== null });
  }
  const chosen =
    able.find(({ id }) => id === session.operatorId) ?? able.find(({ acts }) => acts) ?? able[0];
  if (chosen === undefined) return signatoryOf(tx, session.operatorId);
  return { name: chosen.name, post: chosen.post };
}
