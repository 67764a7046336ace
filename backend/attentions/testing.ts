/** A person on a register of its desk, as the desk's own room would put her there. */
import type { RegisterDesk } from '../../domain/desks.ts';
import type { TestOffice } from '../testing.ts';

/** @returns of the registration, and of the person. */
export async function registered(
  office: TestOffice,
  desk: RegisterDesk,
  number = 1,
): Promise<{ readonly id: string; readonly personId: string }> {
  const { backend } = office.running;
  const { open } = backend;
  if (open === null) throw new Error('Nobody has entered.');
  const { operatorId } = open.session;
  const at = backend.clock().toISOString();
  const id = backend.newId();
  const personId = backend.newId();
  await open.store.write(async (tx) => {
    await tx.query(
      `INSERT INTO persons (id, version, first_surname, given_names, sex, birth_date, name_sort,
         document_type, document_number, recorded_at, recorded_by, changed_at, changed_by)
       VALUES (?, 1, 'Choque', 'Saturnina', '2', '1950-05-01', 'choque saturnina', '1', ?, ?, ?, ?, ?)`,
      [personId, String(4_000_000_0 + number), at, operatorId, at, operatorId],
    );
    await tx.query(
      `INSERT INTO registrations (id, version, desk, person_id, number, channel, registered_on,
         recorded_at, recorded_by)
       VALUES (?, 1, ?, ?, ?, 'oficina', '2026-08-10', ?, ?)`,
      [id, desk, personId, number, at, operatorId],
    );
  });
  return { id, personId };
}
