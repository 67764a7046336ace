import { In } from 'typeorm';
import {
  type FvrSheet,
  fvrSettings,
  fvrSheets,
  type Person,
  persons,
} from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { inForce } from '../../domain/fvr/in-force.ts';
import { levelsRead } from '../../domain/fvr/levels.ts';
import { mayBeComputed } from '../../domain/fvr/which.ts';
import { naturalName, UNKNOWN_NAME } from '../../domain/people/names.ts';
import { ageThen } from '../../domain/violence/people.ts';
import { operatorNames } from '../accounts/operators.ts';
import { loadCase } from '../cases/load.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { computesNow } from './load.ts';
import type { ComputingView, SheetsView, SheetView, VictimView } from './types.ts';
import { victimsOf } from './victims.ts';

/** Every sheet of a case, with those that were annulled and those that only orient. */
export async function sheetsOf(ctx: ReadingContext, caseId: string): Promise<SheetsView> {
  const { tx } = ctx;
  await loadCase(tx, caseId);
  ctx.seen({ kind: 'case', id: caseId });
  const rows = await tx.find(fvrSheets, {
    where: { caseId },
    order: { appliedAt: 'DESC', recordedAt: 'DESC' },
  });
  const nameOf = await operatorNames(tx);
  const people = await peopleBy(
    tx,
    rows.map(({ personId }) => personId),
  );
  return {
    sheets: rows.map((row) => viewOf(row, { nameOf, person: people.get(row.personId) ?? null })),
    inForceId: inForce(rows)?.id ?? null,
    victims: (await victimsOf(tx, caseId)).map((row) => ({
      ...victimView(row),
      computable: mayBeComputed({ sex: row.sex, age: ageThen(row, dateInLima(ctx.now)) }),
    })),
    computes: await computesNow(tx),
  };
}

interface Known {
  readonly nameOf: (id: string) => string;
  readonly person: VictimView | null;
}

function viewOf(row: FvrSheet, { nameOf, person }: Known): SheetView {
  const { caseId: _, personId, recordedBy, annulledAt, annulledBy, annulReason, ...rest } = row;
  return {
    ...rest,
    person: { id: personId, name: person?.name ?? UNKNOWN_NAME },
    differs: row.origin === 'externa' && levelsRead(row).differs,
    by: nameOf(recordedBy),
    annulled:
      annulledAt === null || annulledBy === null
        ? null
        : { at: annulledAt, by: nameOf(annulledBy), reason: annulReason ?? '' },
  };
}

async function peopleBy(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, VictimView>> {
  const rows = await tx.findBy(persons, { id: In([...new Set(ids)]) });
  return new Map(rows.map((row) => [row.id, victimView(row)]));
}

const victimView = (row: Person): VictimView => ({
  id: row.id,
  name: naturalName(row),
  sex: row.sex,
  birthDate: row.birthDate,
});

/** Whether this office computes, and who said so. */
export async function computing({ tx }: ReadingContext): Promise<ComputingView> {
  const rows = await tx.find(fvrSettings, { order: { at: 'DESC', id: 'DESC' } });
  const nameOf = await operatorNames(tx);
  return {
    computes: rows[0]?.computes ?? false,
    changes: rows.map(({ by, ...row }) => ({ ...row, by: nameOf(by) })),
  };
}
