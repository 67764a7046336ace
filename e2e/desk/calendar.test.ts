/** The office's calendar at the window, with the keyboard alone: a day that moves a term, and its way back. */
import { expect, onTestFinished, test } from 'vitest';
import { registration } from '../../backend/samples.ts';
import { createCalendar } from '../../domain/clock/holidays.ts';
import { addDays, dateInLima } from '../../domain/clock/lima.ts';
import { shortDate } from '../../domain/words/dates.ts';
import { address } from '../../renderer/api/addresses.ts';
import { login } from '../lib/desk/entry.ts';
import { mouse } from '../lib/desk/hand.ts';
import { keyboard } from '../lib/desk/keyboard.ts';
import { box, button, heading } from '../lib/desk/seen.ts';
import { judgeAsShown } from '../lib/judge.ts';
import { visit } from '../lib/views.ts';
import { madeOffice, openWindow, ROSA, removeFolder } from './office.ts';

/** The first working day after today: within any term of seven. */
function nextWorkingDay(): string {
  const calendar = createCalendar();
  let day = addDays(dateInLima(new Date()), 1);
  while (!calendar.isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

test('a day is added and withdrawn, and what moves is shown before and after', async () => {
  const now = new Date(Date.now() - 60_000).toISOString();
  let number = '';
  const folder = await madeOffice({
    andThen: async (office) => {
      const changes = { risk: 'no', lackOfProtection: 'no' } as const;
      const made = await office.call('cases.register', registration(changes, now));
      if (!made.ok) throw new Error(made.error.code);
      const { id } = made.value as { id: string };
      ({ number } = made.value as { number: string });
      const more = { id, version: 1, reason: 'Falta un informe.' };
      expect((await office.call('cases.extendQualification', more)).ok).toBe(true);
    },
  });
  onTestFinished(() => removeFolder(folder));
  const host = await openWindow(folder);
  onTestFinished(() => host.close());
  const page = host.page();
  await login(mouse(page), ROSA);
  const hand = keyboard(page);
  const day = nextWorkingDay();

  await visit(page, `${address.settingsCalendar}?anio=${day.slice(0, 4)}`);
  await heading(page, 'Calendario').waitFor();
  await judgeAsShown(page);
  await hand.press(button(page, 'Agregar un día no laborable'));
  await hand.write(box(page, 'Fecha'), shortDate(day));
  await hand.write(box(page, 'Qué día es'), 'Día no laborable');
  await hand.mark(page.getByRole('radio', { name: 'Sector público' }));
  const sheet = page.getByRole('dialog', { name: 'Agregar un día no laborable' });
  await sheet.getByText('Se movería 1 plazo abierto:').waitFor();
  await sheet.getByRole('cell', { name: number }).waitFor();
  await judgeAsShown(page);
  await hand.write(box(page, 'Norma o documento'), 'DS 042-2026-PCM');
  await hand.write(box(page, 'Por qué se registra'), 'Publicado en El Peruano');
  await hand.press(button(page, 'Agregar el día'));
  await page.getByText('Se movió 1 plazo abierto:').waitFor();
  const row = page.getByRole('row').filter({ hasText: 'DS 042-2026-PCM' });
  await row.getByText('Agregado por la oficina').waitFor();
  await judgeAsShown(page);

  await hand.press(button(page, `Retirar: Día no laborable, ${shortDate(day)}`));
  const back = page.getByRole('dialog', { name: 'Retirar un día' });
  await back.getByText('Se movería 1 plazo abierto:').waitFor();
  await hand.write(box(page, 'Por qué se retira'), 'Se derogó');
  await hand.press(button(page, 'Retirar el día'));
  await row.getByText('Retirado: ya no rige').waitFor();
  await judgeAsShown(page);

  await visit(page, address.settingsTerms);
  await heading(page, 'Plazos').waitFor();
  await page.getByRole('cell', { name: 'Verificación de cumplimiento' }).waitFor();
  await judgeAsShown(page);
});
