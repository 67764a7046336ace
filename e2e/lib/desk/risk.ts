/** The procedure for riesgo of the only child of a case, in its part «Riesgo». */
import type { Locator } from 'playwright-core';
import { TYPOLOGIES } from '../../../domain/catalogues/risk.ts';
import type { Hand } from './hand.ts';
import { box, button, choose, list, tick } from './seen.ts';

/** Looks at what is open before it is sent. */
export type Look = () => Promise<void>;
const NOTHING: Look = () => Promise.resolve();

export async function openRisk(hand: Hand): Promise<void> {
  const tab = hand.page.getByRole('tab', { name: 'Riesgo', exact: true });
  await hand.press(tab);
  await tab.and(hand.page.locator('[aria-selected=true]')).waitFor();
}

/** A sheet that opened: its form has taken the focus, and what is typed goes there. */
async function opened({ page }: Hand, title: string): Promise<Locator> {
  const sheet = page.getByRole('dialog', { name: new RegExp(`^${title}`) });
  await sheet.locator(':focus').waitFor();
  return sheet;
}

export async function beginRisk(hand: Hand, look = NOTHING): Promise<void> {
  await hand.press(button(hand.page, 'Abrir el procedimiento por riesgo'));
  const sheet = await opened(hand, 'Abrir el procedimiento por riesgo');
  await choose(hand, sheet, 'Cómo ingresó', 'Verbal, en persona');
  await look();
  await hand.press(button(sheet, 'Abrir el procedimiento'));
  await sheet.waitFor({ state: 'hidden' });
}

/** Values every typology: negligencia as riesgo, and nothing else. */
export async function valueRisk(hand: Hand, reason: string, look = NOTHING): Promise<void> {
  await hand.press(button(hand.page, 'Valorar el riesgo'));
  const sheet = await opened(hand, 'Valoración de riesgo');
  for (const { code, label } of TYPOLOGIES.entries)
    await choose(hand, sheet, label, code === 't08' ? 'Riesgo' : 'No se aprecia');
  await hand.write(box(sheet, 'En qué se aprecia: negligencia o descuido'), reason);
  const needs = 'Características, factores de riesgo y de protección, necesidades inmediatas';
  await hand.write(box(sheet, needs), 'Necesita compañía por las tardes.');
  await choose(hand, sheet, 'Qué se concluye', 'Hay riesgo de desprotección familiar');
  await hand.mark(tick(sheet, 'Descuido o negligencia con riesgo leve'));
  await hand.write(box(sheet, 'Quiénes valoran'), 'El equipo');
  await look();
  await hand.press(button(sheet, 'Registrar la valoración'));
  await sheet.waitFor({ state: 'hidden' });
}

export async function hearOpinion(
  hand: Hand,
  professions: readonly string[],
  look = NOTHING,
): Promise<void> {
  await hand.press(button(hand.page, 'Registrar la diligencia de opinión'));
  const sheet = await opened(hand, 'Diligencia especial de opinión');
  for (const profession of professions) await hand.mark(tick(sheet, profession));
  await hand.write(box(sheet, 'Sus nombres'), 'Las tres del equipo');
  await hand.write(box(sheet, 'Lo que opinó, con sus palabras'), 'Quiere seguir en su casa.');
  await look();
  await hand.press(button(sheet, 'Registrar la diligencia'));
  await sheet.waitFor({ state: 'hidden' });
}

export async function reportRisk(hand: Hand, look = NOTHING): Promise<void> {
  await hand.press(button(hand.page, 'Registrar el informe interdisciplinario'));
  const sheet = await opened(hand, 'Informe interdisciplinario');
  await choose(hand, sheet, 'Qué concluye el informe', 'Hay riesgo de desprotección familiar');
  await hand.write(box(sheet, 'Quiénes lo firman'), 'El equipo');
  const text = 'Situación verificada, factores y recomendaciones';
  await hand.write(box(sheet, text), 'Negligencia leve; hay red familiar.');
  await look();
  await hand.press(button(sheet, 'Registrar el informe'));
  await sheet.waitFor({ state: 'hidden' });
}

export interface Resolution {
  /** As its button says. */
  readonly button: string;
  /** Whom of the case it is explained to, as the form names them. */
  readonly party: string;
  readonly institution?: string;
  readonly opinionWeighed?: string;
  readonly measure?: { readonly name: string; readonly until: string };
}

/** Fills a resolution and sends it; what comes of it is the caller's to see. */
export async function fillResolution(
  hand: Hand,
  made: Resolution,
  look = NOTHING,
): Promise<Locator> {
  await hand.press(button(hand.page, made.button));
  const sheet = await opened(hand, 'Resolución');
  await hand.write(box(sheet, 'Resumen de los hechos'), 'Queda sola por las tardes.');
  await hand.write(box(sheet, 'Valoración y fundamentos'), 'Informe de valoración de hoy.');
  if (made.opinionWeighed !== undefined)
    await hand.write(box(sheet, 'Cómo se tuvo en cuenta su opinión'), made.opinionWeighed);
  if (made.measure !== undefined) {
    await hand.press(button(sheet, 'Agregar una medida'));
    await hand.pick(list(sheet, 'Medida de protección'), made.measure.name);
    await hand.fill(box(sheet, 'Hasta qué día'), made.measure.until);
  }
  if (made.institution !== undefined)
    await hand.pick(list(sheet, 'A qué instituciones se comunica'), made.institution);
  await hand.mark(tick(sheet, made.party));
  await look();
  await hand.press(button(sheet, 'Emitir la resolución'));
  return sheet;
}

export async function resolveRisk(hand: Hand, made: Resolution, look = NOTHING): Promise<void> {
  const sheet = await fillResolution(hand, made, look);
  await sheet.waitFor({ state: 'hidden' });
}

export async function planRisk(hand: Hand, until: string, look = NOTHING): Promise<void> {
  await hand.press(button(hand.page, 'Presentar el plan de trabajo individual'));
  const sheet = await opened(hand, 'Plan de trabajo individual');
  await hand.write(box(sheet, 'Antecedentes'), 'La madre trabaja todo el día.');
  await hand.write(box(sheet, 'Problemas que se atienden'), 'Queda sola.');
  await hand.write(box(sheet, 'Objetivo'), 'Que esté acompañada.');
  await hand.write(box(sheet, 'Actividad'), 'Inscribirla en cuidado diurno.');
  await hand.write(box(sheet, 'A quién se dirige'), 'La madre');
  await hand.write(box(sheet, 'Quién responde por ella'), 'Rosa Quispe');
  await hand.fill(box(sheet, 'Para qué día'), until);
  await hand.write(box(sheet, 'Cómo se comprueba'), 'Ficha de inscripción');
  await hand.write(box(sheet, 'Cómo se hará el seguimiento'), 'Una visita al mes.');
  await hand.write(box(sheet, 'Quién responde por el plan'), 'Rosa Quispe');
  await hand.fill(box(sheet, 'Hasta qué día dura el plan'), until);
  await look();
  await hand.press(button(sheet, 'Presentar el plan'));
  await sheet.waitFor({ state: 'hidden' });
}
