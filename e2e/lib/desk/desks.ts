/** The other desks at the window: violence received and followed, somebody of each register, a workshop. */
import { goTo } from './entry.ts';
import type { Hand } from './hand.ts';
import { box, button, choose, group, heading, list, tick } from './seen.ts';
import { typedDay } from './typed.ts';

/** A woman comes by herself; the police found her at severe risk, and Serenazgo is told where. */
export async function receiveViolence(hand: Hand): Promise<void> {
  const { page } = hand;
  await goTo(hand, 'Mi bandeja', 'Alt+1');
  await hand.press(page.getByRole('link', { name: 'Recepción de violencia' }));
  await heading(page, 'Recepción de violencia').waitFor();
  const main = page.locator('main');
  await choose(hand, main, '¿Corre peligro su vida ahora?', 'No');
  await choose(hand, main, 'Quién acude', 'La misma víctima');
  await hand.write(box(main, 'Nombres'), 'Yolanda');
  await hand.write(box(main, 'Lo que contó, textual'), '«Anoche me volvió a pegar».');
  await hand.mark(page.getByRole('checkbox', { name: /^Física/ }));
  await hand.press(button(page, 'Registrar'));
  await page.getByRole('list', { name: 'Ruta de violencia' }).waitFor();
  await recordSheet(hand);
  await hand.press(page.getByRole('tab', { name: /^Violencia/ }));
  await hand.press(button(page, 'Vista mínima para Serenazgo'));
  const sheet = page.getByRole('dialog', { name: /^Vista mínima/ });
  await hand.write(box(sheet, 'Nombres y apellidos'), 'Pedro Chambilla Copa');
  await hand.fill(box(sheet, 'DNI'), '99900061');
  await hand.write(box(sheet, 'Para qué'), 'Patrullaje cerca de la casa');
  await hand.mark(tick(sheet, /no es pariente/));
  await hand.press(button(sheet, 'Dar la vista mínima'));
  await sheet.waitFor({ state: 'hidden' });
}

/** What the police found, as their sheet says. */
async function recordSheet(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.press(page.getByRole('tab', { name: 'Valoración (FVR)' }));
  await hand.press(button(page, 'Registrar ficha de la autoridad'));
  const sheet = page.getByRole('dialog', { name: /^Ficha de valoración de riesgo/ });
  await sheet.locator(':focus').waitFor();
  await hand.mark(sheet.getByRole('radiogroup', { name: 'Víctima' }).getByRole('radio').first());
  await hand.fill(box(sheet, 'Cuándo se aplicó'), typedDay(0));
  await hand.fill(sheet.getByRole('textbox', { name: /hora/i }), '00:01');
  await choose(hand, sheet, 'Ficha', 'Otra valoración de la autoridad (por verificar)');
  await choose(hand, sheet, 'La aplicó', 'Policía Nacional');
  await hand.write(box(sheet, 'Nombre de la institución'), 'Comisaría de Tarata');
  await hand.write(box(sheet, 'Quién la aplicó, como firma'), 'S1 PNP Julia Choque');
  await choose(hand, sheet, 'Nivel que dice la ficha', 'Severo');
  await hand.press(button(sheet, 'Registrar la ficha'));
  await page.getByText('Nivel vigente: Severo').waitFor();
}

/** Somebody enters the register of persons with disability. */
export async function registerDisabled(hand: Hand): Promise<void> {
  const { page } = hand;
  await goTo(hand, 'OMAPED', 'Alt+0');
  await hand.press(page.getByRole('link', { name: 'Registrar persona' }));
  await heading(page, 'Registrar persona').waitFor();
  await hand.write(box(page, 'Nombres'), 'Dora');
  await hand.write(box(page, 'Apellido paterno'), 'Mamani');
  await hand.mark(page.getByRole('radio', { name: 'En una visita' }));
  await hand.press(button(page, 'Registrar persona'));
  await heading(page, /OMAPED-0001/).waitFor();
}

/** An older man enters the registro nominal, and his neighbours tell that he is alone. */
export async function registerOlder(hand: Hand): Promise<void> {
  const { page } = hand;
  await goTo(hand, 'CIAM', 'Alt+C');
  await hand.press(page.getByRole('link', { name: 'Registrar persona' }));
  await heading(page, 'Registrar persona adulta mayor').waitFor();
  await hand.write(box(page, 'Apellido paterno'), 'Mamani');
  await hand.write(box(page, 'Nombres'), 'Fortunato');
  await hand.fill(box(page, 'Fecha de nacimiento'), '01/03/1950');
  await choose(hand, page.locator('main'), 'Cómo llegó al registro', 'En la oficina');
  await hand.press(button(page, 'Registrar'));
  await heading(page, /Mamani, Fortunato/).waitFor();
  await hand.press(button(page, 'Situación de riesgo'));
  const sheet = page.getByRole('dialog', { name: 'Situación de riesgo' });
  await hand.mark(tick(sheet, 'Fragilidad'));
  await hand.write(box(sheet, 'Qué pasa y cómo se supo'), 'Los vecinos dicen que nadie lo ve.');
  await hand.press(button(sheet, 'Registrar riesgo'));
  await sheet.waitFor({ state: 'hidden' });
}

/** A workshop of the DEMUNA, and who is in it. */
export async function planWorkshop(hand: Hand): Promise<void> {
  const { page } = hand;
  await goTo(hand, 'Actividades', 'Alt+T');
  await hand.press(page.getByRole('link', { name: 'Programar actividad' }));
  await hand.write(box(page, 'Nombre'), 'Escuela de familias');
  await choose(hand, page, 'Tipo', 'Escuela de familias');
  await hand.mark(tick(page, 'DEMUNA'));
  await hand.pick(list(page, 'A quiénes se dirige'), 'Adolescentes');
  const first = group(page, 'Fecha 1');
  await hand.fill(box(first, 'Día'), typedDay(3));
  await hand.fill(box(first, 'Desde (hora)'), '9:00');
  await hand.press(button(page, 'Programar actividad'));
  await heading(page, 'Escuela de familias').waitFor();
}
