/** What is printed of a request: each body of the copy, the receipt of its delivery, the acta of a reading. */
import { type Dossier, type DossierPiece, receivedDocuments } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { DOSSIER_REQUESTERS } from '../../domain/catalogues/dossiers.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import { type Bound, bind, leaves } from '../../domain/letters/dossier.ts';
import { dateTime, shortDate } from '../../domain/words/dates.ts';
import type { BoundPart } from '../../letters/binding/data.ts';
import type {
  DeliveryData,
  DossierVolumeData,
  KeptPiece,
  ReadingActaData,
} from '../../letters/dossier/data.ts';
import { loadCase } from '../cases/load.ts';
import { saidToday } from '../catalogues/said.ts';
import type { GrantedUrl } from '../core/grants.ts';
import type { FormingContext, ReadingContext } from '../core/procedure.ts';
import { paperFile, paperOf, responsableOn, signatoryOf } from '../office/paper.ts';
import { requireStanding } from './decide.ts';
import { fileOf } from './files.ts';
import { loadDossier, piecesOf } from './load.ts';
import { letterNumber } from './view.ts';

export const DOSSIER_PAPERS = ['cuerpo', 'cargo', 'acta'] as const;
export type DossierPaper = (typeof DOSSIER_PAPERS)[number];

interface Asked {
  readonly id: string;
  readonly paper: DossierPaper;
  /** Which body, from 1; of the others nothing. */
  readonly volume: number;
}

/**
 * @throws Refusal `dossier_state` while it is not formed, or for an acta of what nobody read;
 * `dossier_pieces_changed` when a file is not what it was; `class_not_read`; `not_found`.
 */
export async function file(ctx: FormingContext, { id, paper, volume }: Asked): Promise<GrantedUrl> {
  const { caseId, ordinal } = await ctx.read(({ tx }) =>
    loadDossier(tx, { id }, ['formed', 'done']),
  );
  if (paper === 'cuerpo') return volumeFile(ctx, id, volume);
  const asked = {
    subject: { kind: 'case', id: caseId },
    detail: { dossierId: id },
    name: `${paper}-de-expediente-${ordinal}`,
  } as const;
  if (paper === 'cargo')
    return paperFile(ctx, { ...asked, kind: 'cargo-de-expediente' }, (reading) =>
      deliveryData(reading, id),
    );
  return paperFile(ctx, { ...asked, kind: 'acta-de-lectura' }, (reading) => actaData(reading, id));
}

type BoundPiece = Bound<DossierPiece & { readonly folios: number }>;

/** Cover and index, then each piece under its folios. */
async function volumeFile(ctx: FormingContext, id: string, volume: number): Promise<GrantedUrl> {
  const { data, pieces, caseId } = await ctx.read((reading) => volumeData(reading, id, volume));
  const front = await ctx.backend.printer.render('cuerpo-de-expediente', data);
  const sheets = { mime: 'application/pdf', bytes: front } as const;
  const pages = (await ctx.backend.printer.countPages(sheets)) - data.slips.length;
  const parts: BoundPart[] = [{ file: sheets, pages: { from: 0, count: pages }, folio: null }];
  let slips = 0;
  for (const piece of pieces) {
    const found = await fileOf(ctx, piece);
    ctx.signal.throwIfAborted();
    if (found === null) {
      parts.push({ file: sheets, pages: { from: pages + slips, count: 1 }, folio: null });
      slips += 1;
      continue;
    }
    if (found.sha256 !== piece.sha256) throw new Refusal('dossier_pieces_changed');
    const count = piece.to - piece.from + 1;
    parts.push({
      file: found,
      pages: { from: piece.from - piece.first, count },
      folio: piece.from,
    });
  }
  const bytes = await ctx.backend.printer.bind({
    title: `Copia del expediente N.° ${data.caseCode}, cuerpo ${volume}`,
    author: data.letterhead.unit,
    issuedAt: data.issuedAt,
    mark: `Copia · Exp. ${data.caseCode}`,
    parts,
  });
  for (const { file: bound } of parts) bound.bytes.fill(0);
  return ctx.write(async ({ trace }) => {
    trace({ kind: 'case', id: caseId }, { act: 'file', paper: 'cuerpo', dossierId: id, volume });
    return ctx.backend.grants.give(
      { name: `copia-de-expediente-cuerpo-${volume}.pdf`, mime: 'application/pdf', bytes },
      ['view', 'print', 'export'],
      { kind: 'dossier', id, caseId },
    );
  });
}

async function volumeData(
  reading: ReadingContext,
  id: string,
  volume: number,
): Promise<{ data: DossierVolumeData; pieces: readonly BoundPiece[]; caseId: string }> {
  const { tx, now } = reading;
  const dossier = await loadDossier(tx, { id });
  const all = await piecesOf(tx, id);
  const going = all.filter(({ decision }) => leaves(decision));
  // What somebody else decided may be closed to whoever prints it.
  for (const piece of going) await requireStanding(reading, dossier, piece);
  const volumes = bind(going.map((piece) => ({ ...piece, folios: piece.folios ?? 1 })));
  const pieces = volumes[volume - 1];
  if (pieces === undefined) throw new Refusal('not_found');
  return {
    caseId: dossier.caseId,
    pieces,
    data: {
      // The day on which it was formed: printed again, it is the same.
      ...(await paperOf(reading, dossier.formedAt ?? now)),
      issuedAt: dossier.formedAt ?? now,
      caseCode: (await loadCase(tx, dossier.caseId)).numberText,
      requestedBy: dossier.requesterName,
      document: await documentOf(tx, dossier),
      volume,
      volumes: volumes.length,
      pieces: pieces.map(({ dated, label, decision, from, to }) => ({
        date: dated,
        what: label,
        covered: decision === 'reemplazada',
        from,
        to,
      })),
      kept: volume === volumes.length ? keptOf(all) : [],
      slips: pieces.filter(isByHand).map(({ label, from, to }) => ({ what: label, from, to })),
      signer: await responsableOn(reading, dateInLima(dossier.formedAt ?? now)),
    },
  };
}

const isByHand = ({ source, decision }: DossierPiece): boolean =>
  source === 'papel' && decision === 'va';

/** One reason for all that is reserved: a reason of its own would tell what a piece holds. */
const RESERVED = 'Reservada (R1297 23.2; Reglamento Ley 30364, art. 9; TUO Ley 27444, art. 171.1)';

const keptOf = (pieces: readonly DossierPiece[]): KeptPiece[] =>
  pieces
    .filter(({ decision }) => !leaves(decision))
    .map(({ dated, label, decision, resolution }) => ({
      date: dated,
      what: label,
      why:
        decision === 'excluida'
          ? `Excluida por ${resolution} (Reglamento del DL 1297, art. 40)`
          : RESERVED,
    }));

/** `Oficio N.° 123-2026-JPL (R-0012-2026), recibido el 10/08/2026`; null when it was asked by word of mouth. */
async function documentOf(tx: Tx, { receivedId }: Dossier): Promise<string | null> {
  if (receivedId === null) return null;
  const found = await tx.findOne(receivedDocuments, {
    select: { id: true, numberText: true, documentNumber: true, receivedAt: true },
    where: { id: receivedId },
  });
  if (found === null) return null;
  const named = found.documentNumber === '' ? 'Documento' : found.documentNumber;
  return `${named} (${found.numberText}), recibido el ${shortDate(dateInLima(found.receivedAt))}`;
}

async function headOf(reading: ReadingContext, dossier: Dossier) {
  const { issuedAt, practice, letterhead, year } = await paperOf(reading, reading.now);
  return {
    issuedAt,
    practice,
    letterhead,
    year,
    caseCode: (await loadCase(reading.tx, dossier.caseId)).numberText,
    issue: { number: `N.° ${dossier.ordinal}`, hash: dossier.mark ?? '' },
    annulled: false,
  };
}

async function deliveryData(reading: ReadingContext, id: string): Promise<DeliveryData> {
  const { tx } = reading;
  const dossier = await loadDossier(tx, { id });
  if (dossier.mode !== 'copias') throw new Refusal('dossier_state');
  const pieces = await piecesOf(tx, id);
  const keeper =
    dossier.handedBy === null
      ? await responsableOn(reading, dateInLima(reading.now))
      : await signatoryOf(tx, dossier.handedBy);
  return {
    ...(await headOf(reading, dossier)),
    body: {
      delivery: {
        requestedBy: dossier.requesterName,
        document: await documentOf(tx, dossier),
        folios: String(dossier.folios ?? 0),
        volumes: String(dossier.volumes ?? 0),
        kept: String(pieces.filter(({ decision }) => !leaves(decision)).length),
        letter: await letterNumber(tx, dossier.letterId),
      },
      receipt:
        dossier.handedAt === null
          ? null
          : {
              at: dateTime(dossier.handedAt),
              place: dossier.place,
              desk: dossier.deskNumber === '' ? null : dossier.deskNumber,
              receiver: dossier.handedTo,
              receiverDocument: dossier.handedDocument,
            },
      keeper,
    },
  };
}

async function actaData(reading: ReadingContext, id: string): Promise<ReadingActaData> {
  const { tx } = reading;
  const dossier = await loadDossier(tx, { id });
  if (dossier.mode !== 'lectura' || dossier.handedAt === null || dossier.watcherId === null)
    throw new Refusal('dossier_state');
  const pieces = await piecesOf(tx, id);
  const watcher = await signatoryOf(tx, dossier.watcherId);
  const who = saidToday(reading, DOSSIER_REQUESTERS, dossier.requester).toLocaleLowerCase('es-PE');
  return {
    ...(await headOf(reading, dossier)),
    body: {
      reading: {
        requestedBy: `${dossier.requesterName}, ${who}`,
        document: await documentOf(tx, dossier),
        at: dateTime(dossier.handedAt),
        place: dossier.place,
        watcher: `${watcher.name}, ${watcher.post}`,
        reader: dossier.handedTo,
        readerDocument: dossier.handedDocument,
      },
      shown: pieces
        .filter(({ decision }) => leaves(decision))
        .map(({ dated, label, folios }) => ({ date: dated, what: label, folios: folios ?? 1 })),
      kept: keptOf(pieces),
      copiesAsked: dossier.copiesAsked === '' ? null : dossier.copiesAsked,
      reader: dossier.handedTo,
      watcher,
    },
  };
}
