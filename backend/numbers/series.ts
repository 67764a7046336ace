import { issuedNumbers, numberSeries } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';

/** Kinds of official numbers; each has its own series per year (demuna.md §3.1). */
export type NumberKind = 'case' | 'oficio' | 'resolucion_rdf' | 'recibido';

export interface NumberRequest {
  readonly id: string;
  readonly kind: NumberKind;
  /** The year printed in the number: that of the day it is issued, in Lima. */
  readonly year: number;
  /** How the number reads: `0001-2026-23010`. */
  readonly format: (number: number) => string;
  readonly subject: { readonly kind: string; readonly id: string };
  /** ISO instant UTC. */
  readonly at: string;
  readonly by: string;
}

export interface GivenNumber {
  readonly number: number;
  readonly text: string;
}

/** The number that `giveNumber` would give now; nothing is reserved. */
export async function nextNumber(tx: Tx, kind: NumberKind, year: number): Promise<number> {
  const series = await tx.findOneBy(numberSeries, { kind, year });
  let number = series?.next ?? 1;
  while (await tx.existsBy(issuedNumbers, { kind, year, number })) number += 1;
  return number;
}

/**
 * Gives the next number of the series, in the caller's transaction: if it is undone, so is the
 * number, and there is no gap. Numbers loaded from paper are skipped.
 */
export async function giveNumber(tx: Tx, request: NumberRequest): Promise<GivenNumber> {
  const { kind, year } = request;
  const number = await nextNumber(tx, kind, year);
  const series = await tx.findOneBy(numberSeries, { kind, year });
  await tx.save(numberSeries, {
    kind,
    year,
    next: number + 1,
    startedAt: series?.startedAt ?? 1,
  });
  return record(tx, request, number, 'assigned');
}

/**
 * Records a number that the office gave on paper before the program.
 * @throws Refusal `number_taken`.
 */
export async function keepPaperNumber(
  tx: Tx,
  request: NumberRequest,
  number: number,
): Promise<GivenNumber> {
  const { kind, year } = request;
  if (await tx.existsBy(issuedNumbers, { kind, year, number })) throw new Refusal('number_taken');
  return record(tx, request, number, 'paper');
}

/** Where a series begins: an office that starts mid-year already gave numbers on paper. */
export async function startSeries(
  tx: Tx,
  kind: NumberKind,
  year: number,
  next: number,
): Promise<void> {
  await tx.insert(numberSeries, { kind, year, next, startedAt: next });
}

async function record(
  tx: Tx,
  { id, kind, year, format, subject, at, by }: NumberRequest,
  number: number,
  origin: 'assigned' | 'paper',
): Promise<GivenNumber> {
  const text = format(number);
  await tx.insert(issuedNumbers, {
    id,
    kind,
    year,
    number,
    text,
    origin,
    subjectKind: subject.kind,
    subjectId: subject.id,
    issuedAt: at,
    issuedBy: by,
    annulledAt: null,
    annulledBy: null,
    annulledReason: null,
  });
  return { number, text };
}
