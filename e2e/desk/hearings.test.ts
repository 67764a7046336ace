/** A conciliation at the window: asked alone, the days that may be, the cargo; violence told; a hearing of today by keyboard. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { qualification, registration, someone, TERESA } from '../../backend/samples.ts';
import type { ChromiumHost } from '../../main/chromium/host.ts';
import { openCase } from '../lib/desk/casework.ts';
import { login } from '../lib/desk/entry.ts';
import { type Hand, mouse } from '../lib/desk/hand.ts';
import {
  askAlone,
  beginConciliation,
  bringCargo,
  endHearings,
  inviteFirstDay,
  meetToday,
  openHearings,
} from '../lib/desk/hearings.ts';
import { keyboard } from '../lib/desk/keyboard.ts';
import { button } from '../lib/desk/seen.ts';
import { judge } from '../lib/judge.ts';
import { settled } from '../lib/views.ts';
import type { PlayedOffice } from '../scenario/office.ts';
import { madeOffice, openWindow, ROSA, removeFolder } from './office.ts';

const MOTHER = 'Condori Vda. de Ñahui, Teresa';
const FATHER = 'Ñahui, Julián';

let folder: string;
let host: ChromiumHost;
let hand: Hand;
const numbers: string[] = [];

/** Received and qualified a moment ago, in an office of a minute. */
async function family(office: PlayedOffice): Promise<void> {
  const receivedAt = new Date(Date.now() - 90_000).toISOString();
  const made = await office.call(
    'cases.register',
    registration(
      {
        informant: {
          ...registration().reception.informant,
          person: someone({ ...TERESA, birthDate: '1990-02-11' }),
        },
        obliged: [
          {
            person: someone({
              firstSurname: 'Ñahui',
              givenNames: 'Julián',
              birthDate: '1988-05-20',
            }),
            relation: 'padre',
            presumed: 'obligado',
            livesTogether: 'no',
            notes: '',
          },
        ],
      },
      receivedAt,
    ),
  );
  if (!made.ok) throw new Error(made.error.code);
  const { id, number } = made.value as { id: string; number: string };
  numbers.push(number);
  const decided = { ...qualification(id), happenedAt: receivedAt, actions: ['conciliacion'] };
  const qualified = await office.call('cases.qualify', decided);
  if (!qualified.ok) throw new Error(qualified.error.code);
}

const look = async (): Promise<void> => {
  await settled(hand.page);
  await judge(hand.page);
};
const picture = async (name: string): Promise<void> => {
  const out = process.env['YANAPA_PICTURES'];
  if (out !== undefined) await hand.page.screenshot({ path: `${out}/${name}.png` });
};
const seen = (name: string) => async (): Promise<void> => {
  await look();
  await picture(name);
};

beforeAll(async () => {
  folder = await madeOffice({
    andThen: async (office) => {
      await family(office);
      await family(office);
    },
  });
  host = await openWindow(folder);
  hand = mouse(host.page());
  await login(hand, ROSA);
}, 120_000);
afterAll(async () => {
  await host.close();
  removeFolder(folder);
});

test('each party is asked alone before anything begins', async () => {
  const { page } = hand;
  await openCase(hand, numbers[0] ?? '');
  await openHearings(hand);
  await page.getByText('Sin audiencias').waitFor();
  await seen('empty')();
  await askAlone(hand, MOTHER, 'No', seen('screening'));
  await askAlone(hand, FATHER, 'No');
  await beginConciliation(hand, { mother: MOTHER, father: FATHER }, seen('begin'));
  await page.getByRole('region', { name: /^Conciliación desde el/ }).waitFor();
  await seen('begun')();
});

test('the days say why not under the arrows, and the first lawful one is chosen', async () => {
  const { page } = hand;
  await inviteFirstDay(hand, async () => {
    const days = page.getByRole('group', { name: 'Días en que puede ser' });
    await days.getByRole('button', { pressed: true }).focus();
    for (let left = 0; left < 3; left += 1) await page.keyboard.press('ArrowLeft');
    await days
      .getByText(/art. 38.3/)
      .last()
      .waitFor();
    await page.keyboard.press('Enter');
    expect(await days.getByRole('button', { pressed: true }).count()).toBe(1);
    await seen('days')();
  });
  await bringCargo(hand, MOTHER, seen('cargo'));
  await bringCargo(hand, FATHER);
  const course = page.getByRole('region', { name: /^Conciliación desde el/ });
  await course
    .getByText(/^la recibió y firmó/)
    .first()
    .waitFor();
  await course.getByText('Lo que ahora no se puede, y por qué').click();
  await seen('course')();
});

test('violence told alone stops it, and says so with its norm', async () => {
  const { page } = hand;
  await askAlone(hand, MOTHER, 'Sí');
  await page.getByText('No se concilia', { exact: true }).waitFor();
  const course = page.getByRole('region', { name: /^Conciliación desde el/ });
  await course.getByText(/^Decisión motivada/).waitFor();
  expect(await button(page, 'Fijar día e invitar').count()).toBe(0);
  await seen('violence')();
});

test('all wish to meet today: asked, held and ended with the keyboard alone', async () => {
  const before = hand;
  hand = keyboard(host.page());
  try {
    await openCase(hand, numbers[1] ?? '');
    await meetToday(hand, { mother: MOTHER, father: FATHER });
    await seen('session')();
    await endHearings(
      hand,
      { result: 'Falta de acuerdo', text: 'No coincidieron en el monto.' },
      seen('end'),
    );
    await hand.page.getByText(/^Falta de acuerdo, el/).waitFor();
    await seen('ended')();
  } finally {
    hand = before;
  }
}, 240_000);
