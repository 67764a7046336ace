/** A crime and violence told at the desk: what it closes, what must leave at once, and how it ends. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { qualification, registration, someone } from '../../backend/samples.ts';
import type { ChromiumHost } from '../../main/chromium/host.ts';
import { address } from '../../renderer/api/addresses.ts';
import { openCase } from '../lib/desk/casework.ts';
import { goTo, login } from '../lib/desk/entry.ts';
import { type Hand, mouse } from '../lib/desk/hand.ts';
import { keyboard } from '../lib/desk/keyboard.ts';
import { box, button, choose, heading, tick } from '../lib/desk/seen.ts';
import { typedDay } from '../lib/desk/typed.ts';
import { judge, judgeAsShown } from '../lib/judge.ts';
import { settled, visit } from '../lib/views.ts';
import { madeOffice, openWindow, ROSA, removeFolder } from './office.ts';

let folder: string;
let host: ChromiumHost;
let hand: Hand;
let number: string;

beforeAll(async () => {
  const receivedAt = new Date(Date.now() - 130 * 60_000).toISOString();
  folder = await madeOffice({
    andThen: async (office) => {
      const answer = await office.call('cases.register', {
        ...registration({ crime: 'si', violence: 'si', late: LATE, relatives: [AUNT] }, receivedAt),
      });
      if (!answer.ok) throw new Error(answer.error.code);
      const { id, number: given } = answer.value as { id: string; number: string };
      number = given;
      await office.call('cases.qualify', {
        ...qualification(id),
        happenedAt: receivedAt,
        crime: 'si',
        violence: 'si',
      });
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

const SHOTS = process.env['YANAPA_SHOTS'];
let shots = 0;
/** What is on show, once nothing of it moves any more. */
async function look(): Promise<void> {
  await settled(hand.page);
  if (SHOTS !== undefined) {
    shots += 1;
    await hand.page.screenshot({ path: `${SHOTS}/${String(shots).padStart(2, '0')}.png` });
  }
  await judgeAsShown(hand.page);
}

/** The calculation may be of her; never of the girl, who has another sheet. */
const AUNT = {
  person: someone({
    firstSurname: 'Condori',
    givenNames: 'Elvira',
    birthDate: '1990-05-02',
    sex: '2',
  }),
  relation: 'tio' as const,
  livesTogether: 'si' as const,
  notes: '',
  safeContact: null,
};
const LATE = { reason: 'Se fue la luz.', paperCode: 'H-1' };
/** A crime and violence are two duties, and one denuncia meets both. */
const banner = () => hand.page.getByRole('region', { name: 'Deber inmediato' }).first();

test('the office’s tray shows first what should have left, and since when', async () => {
  const rooms = hand.page.getByRole('navigation', { name: 'Secciones' });
  await hand.press(rooms.getByRole('link', { name: 'Pendientes de la oficina' }));
  const duties = hand.page.getByRole('list', { name: /^Deberes inmediatos/ });
  await duties
    .getByText(/INMEDIATO – hace 2 h \d+ min/)
    .first()
    .waitFor();
  const first = hand.page.getByRole('heading', { level: 2 }).first();
  await expect.poll(() => first.innerText()).toContain('Deberes inmediatos');
  await judgeAsShown(hand.page);
});

test('the case says it over its path, and violence closes the conciliation with its norm', async () => {
  await openCase(hand, number);
  await banner()
    .getByText(/^INMEDIATO/)
    .waitFor();
  await judgeAsShown(hand.page);
  const steps = hand.page.getByRole('list', { name: 'Procedimiento' });
  expect(await steps.locator('[aria-current=step]').innerText()).toContain('Acciones de defensa');

  await hand.press(button(hand.page, 'Iniciar una acción de defensa'));
  const sheet = hand.page.getByRole('dialog', { name: /^Iniciar acción de defensa/ });
  expect(await sheet.getByRole('radio', { name: 'Conciliación' }).isDisabled()).toBe(true);
  await sheet.getByText(/no se concilia ni se invita.*art\. 45\.1\.c/).waitFor();
  await choose(hand, sheet, 'Acción de defensa', 'Compromiso');
  await choose(hand, sheet, '¿Participa la persona presunta responsable?', 'Sí');
  await sheet.getByText(/no se junta a la víctima.*arts\. 15 y 28/).waitFor();
  await judgeAsShown(hand.page);
  await hand.page.keyboard.press('Escape');
});

test('what was told is written as it was told', async () => {
  await hand.press(hand.page.getByRole('tab', { name: 'Recepción' }));
  await hand.page.getByText('Relato espontáneo, textual').waitFor();
});

test('a sheet of the police gives the level; the office’s own calculation, by keyboard, only orients', async () => {
  const { page } = hand;
  await hand.press(page.getByRole('tab', { name: 'Valoración (FVR)' }));
  await page.getByText('Riesgo no determinado').waitFor();
  await hand.press(button(page, 'Registrar ficha de la autoridad'));
  const sheet = page.getByRole('dialog', { name: /^Ficha de valoración de riesgo/ });
  await sheet.locator(':focus').waitFor();
  await hand.mark(sheet.getByRole('radiogroup', { name: 'Víctima' }).getByRole('radio').first());
  const [day = '', hour = ''] = [typedDay(0), '00:01'];
  await hand.fill(box(sheet, 'Cuándo se aplicó'), day);
  await hand.fill(sheet.getByRole('textbox', { name: /hora/i }), hour);
  await choose(
    hand,
    sheet,
    'Ficha',
    'Niñas, niños y adolescentes víctimas en el entorno familiar (por verificar)',
  );
  await choose(hand, sheet, 'La aplicó', 'Policía Nacional');
  await hand.write(box(sheet, 'Nombre de la institución'), 'Comisaría de Tarata');
  await hand.write(box(sheet, 'Quién la aplicó, como firma'), 'S1 PNP Julia Choque');
  await choose(hand, sheet, 'Nivel que dice la ficha', 'Severo');
  await look();
  await hand.press(button(sheet, 'Registrar la ficha'));
  await page.getByText('Nivel vigente: Severo').waitFor();
  await look();

  await visit(page, address.settingsFvr);
  const reason = 'Rosa se capacitó en el instructivo.';
  await hand.write(box(page, 'Por qué se activa, y quién se capacitó'), reason);
  await look();
  await hand.press(button(page, 'Activar'));
  await page.getByText(/^Activado el .* por Rosa Quispe Mamani/).waitFor();

  await openCase(hand, number);
  const keys = keyboard(page);
  await keys.press(page.getByRole('tab', { name: 'Valoración (FVR)' }));
  await keys.press(button(page, 'Cálculo orientador…'));
  const form = page.getByRole('dialog', { name: /^Cálculo orientador/ });
  await form.locator(':focus').waitFor();
  await keys.mark(
    form.getByRole('radiogroup', { name: 'Víctima' }).getByRole('radio', { name: /Elvira/ }),
  );
  // The annex has its own 1, 2 and 3, further down.
  const item = (number: string, answer: string) =>
    form
      .getByRole('group', { name: new RegExp(`^${number}\\.`) })
      .first()
      .getByRole('radio', { name: answer, exact: true });
  await keys.mark(item('1', 'No sabe'));
  await keys.mark(item('2', 'Sí'));
  await keys.mark(item('2a', 'Sí'));
  await keys.mark(item('3', 'Lo ha dejado'));
  await form.getByText('9 de 37').waitFor();
  await form.getByText(/Lo respondido ya llega a Moderado/).waitFor();
  await look();
  await choose(keys, form, 'Nivel', 'No determinado');
  await keys.write(box(form, 'Por qué ese nivel'), 'Faltó preguntar: estaba cansada.');
  await keys.mark(form.getByRole('checkbox', { name: /Me capacité/ }));
  await keys.press(button(form, 'Guardar el cálculo'));
  await form.waitFor({ state: 'hidden' });
  await page.getByText('Nivel vigente: Severo').waitFor();
  await page.getByText(/^Cálculo de la oficina. No sustituye la FVR/).waitFor();
  expect([...keys.unseen]).toEqual([]);
  await look();
});

test('one button leads to the letter with its cause chosen, and the duty ends with it', async () => {
  await hand.press(banner().getByRole('link', { name: 'Emitir el oficio urgente' }));
  const { page } = hand;
  await box(page, 'Número del expediente').waitFor();
  expect(await box(page, 'Número del expediente').inputValue()).toBe(number);
  expect(await page.getByRole('radio', { name: /^Denuncia/ }).isChecked()).toBe(true);
  await choose(hand, page.locator('main'), 'A quién', 'Fiscalía de Tarata');
  await hand.write(box(page, 'Qué pasó'), 'La niña contó por su cuenta lo que pasó.');
  await hand.press(button(page, 'Emitir ahora'));
  await page.getByText(/imprímalo y fírmelo desde la lista/).waitFor();
  await openCase(hand, number);
  await page.getByRole('list', { name: 'Procedimiento' }).waitFor();
  await banner().waitFor({ state: 'hidden' });
});

test('the responsable discards a mark with a reason, and it reads so', async () => {
  const { page } = hand;
  await hand.press(button(page, 'Más actos'));
  await hand.press(page.getByRole('menuitem', { name: 'Descartar una marca' }));
  const sheet = page.getByRole('dialog', { name: /^Descartar una marca/ });
  await choose(hand, sheet, 'Qué se descarta', 'Violencia');
  await hand.write(
    box(sheet, 'Por qué se descarta y en qué se funda'),
    'El juzgado resolvió que no hubo violencia.',
  );
  await hand.press(button(sheet, 'Descartar la marca'));
  await page.getByText(/^Violencia: descartado el .* por Rosa Quispe Mamani$/).waitFor();
  await judgeAsShown(hand.page);
});

test('new facts become a case of their own, linked to this one', async () => {
  const { page } = hand;
  await hand.press(button(page, 'Más actos'));
  await hand.press(page.getByRole('menuitem', { name: 'Registrar hechos nuevos como otro caso' }));
  await page.getByText(/Hechos nuevos del expediente/).waitFor();
  await choose(hand, page.locator('main'), 'Quién acude', 'Alguien que no se identifica (anónimo)');
  await hand.write(box(page, 'Resumen de los hechos'), 'Volvió a faltar a la escuela.');
  await hand.press(button(page, 'Registrar'));
  await page.getByText(`Hechos nuevos de: ${number}`).waitFor();
  await hand.press(page.getByRole('link', { name: number }));
  await page.getByText(/^Dio lugar a: 0002-/).waitFor();
  await judgeAsShown(hand.page);
});

test('violence is received in one sheet, and its route leads from the questions to the denuncia', async () => {
  const { page } = hand;
  await page.getByRole('link', { name: 'Mi bandeja' }).click();
  await hand.press(page.getByRole('link', { name: 'Recepción de violencia' }));
  await page.getByRole('heading', { name: 'Recepción de violencia' }).waitFor();
  const main = page.locator('main');
  await choose(hand, main, '¿Corre peligro su vida ahora?', 'No');
  await choose(hand, main, 'Quién acude', 'La misma víctima');
  await hand.write(box(main, 'Nombres'), 'Rosa');
  await hand.write(box(main, 'Lo que contó, textual'), 'Me pegó anoche.');
  await page.getByRole('checkbox', { name: /^Física/ }).check();
  await judge(page);
  await hand.press(button(page, 'Registrar'));

  const path = page.getByRole('list', { name: 'Ruta de violencia' });
  await path.waitFor();
  expect(await path.locator('[aria-current=step]').innerText()).toContain('Denuncia');
  await page.getByText('Meta interna: comunicar en 4 horas de oficina').waitFor();
  await judge(page);

  await hand.press(button(page, 'Preguntar antes de denunciar'));
  const asked = page.getByRole('dialog', { name: /^Antes de denunciar/ });
  await choose(hand, asked, '¿Sabe que se va a denunciar?', 'No');
  await choose(hand, asked, '¿Está en un hogar de refugio?', 'Sí');
  await asked.getByText('De un hogar de refugio no se escribe dónde está.').waitFor();
  await hand.press(button(asked, 'Guardar las respuestas'));
  await asked.waitFor({ state: 'hidden' });

  await hand.press(button(page, 'Registrar la denuncia'));
  const report = page.getByRole('dialog', { name: /^Denuncia/ });
  await choose(hand, report, 'A quién se denunció', 'Policía Nacional (comisaría)');
  await hand.write(box(report, 'Quién la recibió'), 'SO3 PNP Ana Ramos');
  await judge(page, 'dialog');
  await hand.press(button(report, 'Registrar la denuncia'));
  await report.waitFor({ state: 'hidden' });
  await page.getByRole('region', { name: 'Denuncias y derivaciones' }).waitFor();
  await banner().waitFor({ state: 'hidden' });
});

test('an older man who is left in a hospital: registered, at risk, told, and in silence to violence', async () => {
  const { page } = hand;
  const look = async (): Promise<void> => {
    await settled(page);
    await judge(page);
  };
  await goTo(hand, 'CIAM', 'Alt+C');
  await hand.press(page.getByRole('link', { name: 'Registrar persona' }));
  await heading(page, 'Registrar persona adulta mayor').waitFor();
  await hand.write(box(page, 'Apellido paterno'), 'Mamani');
  await hand.write(box(page, 'Nombres'), 'Fortunato');
  await hand.fill(box(page, 'Fecha de nacimiento'), '01/03/1990');
  await choose(hand, page.locator('main'), 'Cómo llegó al registro', 'En la oficina');
  await hand.press(button(page, 'Registrar'));
  await page
    .getByText(/personas de 60 años o más \(Ley 30490, art\. 2\)/)
    .first()
    .waitFor();
  await hand.fill(box(page, 'Fecha de nacimiento'), '01/03/1950');
  await look();
  await hand.press(button(page, 'Registrar'));
  await heading(page, /Mamani, Fortunato/).waitFor();

  await hand.press(button(page, 'Situación de riesgo'));
  const sheet = page.getByRole('dialog', { name: 'Situación de riesgo' });
  await hand.mark(tick(sheet, 'Víctima de violencia'));
  await choose(hand, sheet, 'Ámbito de la violencia', 'Familiar');
  await hand.mark(tick(sheet, /^Por abandono/));
  await hand.write(box(sheet, 'Qué pasa y cómo se supo'), 'El hospital llama: nadie lo recoge.');
  await hand.press(button(sheet, 'Registrar riesgo'));
  await sheet.waitFor({ state: 'hidden' });
  await hand.press(
    page.getByRole('radiogroup', { name: 'Parte de la ficha' }).getByText('Riesgos (1)'),
  );
  await page.getByText(/^Aviso a la DIPAM: INMEDIATO/).waitFor();
  await hand.press(button(page, 'Comunicar a quien atiende violencia'));
  const over = page.getByRole('dialog', { name: 'Comunicar a quien atiende violencia' });
  await hand.press(button(over, 'Comunicar'));
  await page.getByText(/^Se comunicó a quien atiende violencia/).waitFor();
  await look();

  await goTo(hand, 'Pendientes de la oficina', 'Alt+5');
  const owed = page.getByRole('region', { name: /^CIAM: avisos que faltan dar/ });
  await owed.getByText(/^Aviso a la DIPAM/).waitFor();
  await hand.press(owed.getByRole('link', { name: 'CIAM-0001' }).first());
  await hand.press(button(page, 'Registrar aviso'));
  const notice = page.getByRole('dialog', { name: 'Registrar aviso' });
  await choose(hand, notice, 'A quién se da aviso', 'DIPAM (MIMP)');
  await choose(hand, notice, 'Cómo se dio el aviso', 'Teléfono');
  await hand.write(box(notice, 'Número del documento, o quién recibió el aviso'), 'Lic. Ticona');
  await hand.press(button(notice, 'Registrar aviso'));
  await notice.waitFor({ state: 'hidden' });
  await page.getByText(/^Aviso a la DIPAM: INMEDIATO/).waitFor({ state: 'hidden' });

  await goTo(hand, 'Mi bandeja', 'Alt+1');
  await hand.press(page.getByRole('button', { name: /^Ver y atender la comunicación sobre/ }));
  await page.getByRole('dialog').getByText('El hospital llama: nadie lo recoge.').waitFor();
  await hand.press(button(page, 'La atiendo'));
  await page
    .getByRole('region', { name: /^Violencia: comunicaciones/ })
    .waitFor({ state: 'hidden' });
});
