/**
 * What an office sees seldom, and must understand at once: it has no address of its own, so it is
 * lived through. For who must see every view: the demo's pictures, the tests of accessibility.
 */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { CallAnswer } from '../../preload/contract.ts';
import { address } from '../../renderer/api/addresses.ts';
import { madeOffice, openWindow, ROSA, removeFolder } from '../desk/office.ts';
import { lock, login, tryLogin } from './desk/entry.ts';
import { mouse } from './desk/hand.ts';
import { button, heading } from './desk/seen.ts';
import { settled, visit } from './views.ts';

/** Told of each view once it is on show. */
export type OnShow = (name: string, page: Page) => Promise<void>;

const DAY_MS = 24 * 3_600_000;
const PASSWORD = 'siete nubes bajan al corral viejo';
const ANA = { userName: 'ana.flores', password: PASSWORD } as const;
const TITO = { userName: 'tito.vargas', password: PASSWORD } as const;

/** An office that was left alone for forty days, on a disk that is nearly full. */
export async function visitRare(onShow: OnShow): Promise<void> {
  const folder = await madeOffice({
    startAt: new Date(Date.now() - 40 * DAY_MS),
    andThen: async (office) => {
      for (const colleague of [NEW_COLLEAGUE, TECHNICAL]) {
        const { ok } = await office.call('accounts.add', colleague);
        if (!ok) throw new Error('There is no colleague.');
      }
    },
  });
  const store = join(folder, 'store');
  const older = join(folder, 'older');
  try {
    cpSync(store, older, { recursive: true });
    await weeksLater(folder, onShow);
    rmSync(store, { recursive: true });
    cpSync(older, store, { recursive: true });
    await olderFolder(folder, onShow);
  } finally {
    removeFolder(folder);
  }
}

async function weeksLater(folder: string, onShow: OnShow): Promise<void> {
  const host = await openWindow(folder, {
    backendScript: join(import.meta.dirname, 'nearly-full.ts'),
  });
  const hand = mouse(host.page());
  const { page } = hand;
  try {
    await login(hand, ROSA);
    const clock = button(page, 'Sí, es correcta');
    await clock.waitFor();
    await page.getByText(/^Al disco le quedan/).waitFor();
    const copies = page.getByRole('region', { name: 'Copias' });
    await copies.waitFor();
    await settled(page);
    await onShow('todos-los-avisos', page);
    await hand.press(clock);
    await clock.waitFor({ state: 'hidden' });

    const incident = await report(page);
    await visit(page, `${address.settingsIncidents}?incidente=${incident}`);
    const sheet = page.getByRole('dialog', { name: 'Incidente' });
    await button(sheet, 'Guardar lo hecho').waitFor();
    await settled(page);
    await onShow('incidente', page);
    await hand.press(button(sheet, 'Guardar lo hecho'));
    await sheet.waitFor({ state: 'hidden' });

    await visit(page, address.tray);
    await copies.waitFor();
    await hand.press(button(copies, 'Hoy no'));
    await copies.waitFor({ state: 'hidden' });
    await lock(hand);
    await tryLogin(hand, ANA);
    await heading(page, 'Elija su contraseña').waitFor();
    await onShow('primera-contrasena', page);

    await hand.press(button(page, 'Salir'));
    await tryLogin(hand, TITO);
    await heading(page, 'Estado del programa').waitFor();
    await settled(page);
    await onShow('estado-del-programa', page);
  } finally {
    await host.close();
  }
}

/** Somebody put back a folder of weeks ago. */
async function olderFolder(folder: string, onShow: OnShow): Promise<void> {
  const host = await openWindow(folder);
  const hand = mouse(host.page());
  try {
    for (const [name, who] of [
      ['datos-de-antes', ANA],
      ['datos-de-antes-responsable', ROSA],
    ] as const) {
      await tryLogin(hand, who);
      await heading(hand.page, 'Los datos no están como se dejaron').waitFor();
      await onShow(name, hand.page);
      const another = button(hand.page, 'Que ingrese otra persona');
      if (await another.isVisible()) await hand.press(another);
    }
  } finally {
    await host.close();
  }
}

/** A stick that was lost four days ago: its 48 hours are over. */
async function report(page: Page): Promise<string> {
  const at = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();
  const answer: CallAnswer = await page.evaluate(
    (input) =>
      window.yanapa.call({
        id: crypto.randomUUID(),
        type: 'mutation',
        path: 'staff.reportIncident',
        input,
      }),
    { ...INCIDENT, happenedAt: at(5), knownAt: at(4) },
  );
  if (!answer.ok) throw new Error(answer.error.code);
  return (answer.value as { id: string }).id;
}

const INCIDENT = {
  draftId: null,
  kind: 'perdida_memoria',
  thing: 'Memoria azul de las copias',
  copyId: null,
  description: 'Se quedó en la combi al volver del banco.',
  held: 'La copia de hace una semana, con todos los casos.',
  openers: ['hojas'],
  caseCount: 0,
  personCount: 0,
  consequences: 'Que alguien lea dónde vive una persona protegida.',
  measures: 'Se cambiaron las claves y se avisó a la gerencia.',
  odpContact: '',
} as const;

const NEW_COLLEAGUE = {
  fields: {
    userName: ANA.userName,
    fullName: 'Ana Flores Ticona',
    post: 'Trabajadora Social',
    documentType: null,
    documentNumber: null,
    profession: null,
    collegeNumber: null,
  },
  roles: [{ role: 'worker', validFrom: '2026-01-01', validTo: null }],
  newPassword: ANA.password,
  passwordOnce: true,
  password: ROSA.password,
};

/** She keeps the program running, and opens no data. */
const TECHNICAL = {
  ...NEW_COLLEAGUE,
  fields: {
    ...NEW_COLLEAGUE.fields,
    userName: TITO.userName,
    fullName: 'Tito Vargas Alanoca',
    post: 'Soporte Técnico',
  },
  roles: [{ role: 'admin_tecnico', validFrom: '2026-01-01', validTo: null }],
  passwordOnce: false,
};
