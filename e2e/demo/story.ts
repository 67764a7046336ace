/** A day of the demo's office, lived at its window. */
import { sendAgreement, writeMaintenance } from '../lib/desk/agreements.ts';
import {
  addNote,
  askEmergency,
  assignFollowup,
  assignResponsible,
  conclude,
  openCase,
  type Qualification,
  qualify,
  recordFollowup,
  startAction,
  startVerification,
} from '../lib/desk/casework.ts';
import { convene, designate, registerBody } from '../lib/desk/committees.ts';
import {
  planWorkshop,
  receiveViolence,
  registerDisabled,
  registerOlder,
} from '../lib/desk/desks.ts';
import { addColleague, goTo, lock, login, setUpOffice } from '../lib/desk/entry.ts';
import { noteFamily } from '../lib/desk/family.ts';
import type { Hand } from '../lib/desk/hand.ts';
import { endHearings, meetToday, openHearings } from '../lib/desk/hearings.ts';
import { fillReception, migrateCase, newReception, quickOrientation } from '../lib/desk/intake.ts';
import { addJudicialAct, openLawsuit, scheduleInCourt } from '../lib/desk/judicial.ts';
import {
  annulLetter,
  fileCargo,
  issueLetter,
  markSigned,
  writeLetter,
} from '../lib/desk/letters.ts';
import { issuePaper, leaveMemorando, writeCarta } from '../lib/desk/papers.ts';
import { linkIncoming, orderIncoming, registerIncoming } from '../lib/desk/received.ts';
import { box, button, heading, part } from '../lib/desk/seen.ts';
import { typedDay } from '../lib/desk/typed.ts';
import * as cast from './cast.ts';

export interface Telling {
  readonly hand: Hand;
  /** Takes a picture of what is on show; `alone`: once the notices that lie over it are gone. */
  readonly shoot: (name: string, how?: 'alone') => Promise<void>;
  /** Does one of the main steps, and takes its time. */
  readonly timed: <T>(name: string, step: () => Promise<T>) => Promise<T>;
}

/** @returns the words of the recovery sheets. The responsable is left logged in. */
export async function liveTheDay(telling: Telling): Promise<readonly string[]> {
  const recovery = await openTheOffice(telling);
  const cases = await receive(telling);
  await lookInAnEmergency(telling, cases);
  await work(telling, cases);
  await attendOtherDesks(telling);
  await keepOrder(telling, cases);
  return recovery;
}

async function openTheOffice({ hand, shoot, timed }: Telling): Promise<readonly string[]> {
  const recovery = await timed('setUp', () =>
    setUpOffice(hand, cast.OFFICE, (step) => shoot(`configuracion-${step}`)),
  );
  await shoot('mi-bandeja-vacia');
  for (const colleague of [cast.DEFENSORA, cast.TRABAJADORA, cast.PROMOTOR])
    await addColleague(hand, colleague, cast.OFFICE.responsable);
  await timed('migrateCase', () => migrateCase(hand, cast.EN_PAPEL));
  await leaveHalfTyped(hand);
  await timed('lock', () => lock(hand));
  await shoot('ingreso');
  return recovery;
}

/** Forms that were begun and left: they wait in *Mi bandeja*. */
async function leaveHalfTyped(hand: Hand): Promise<void> {
  const { page } = hand;
  await goTo(hand, 'Casos', 'Alt+2');
  await hand.press(page.getByRole('link', { name: 'Cargar caso en papel' }));
  await hand.fill(box(part(page, 'Expediente en papel'), 'Número del expediente'), '9');
  await page.getByText(/^Guardado/).waitFor();
  await goTo(hand, 'Mi bandeja', 'Alt+1');
  await hand.press(page.getByRole('link', { name: 'Orientación rápida' }), 'Alt+o');
  await hand.write(box(page, 'Nota (sin nombres)'), 'Pregunta por la matrícula de su sobrino');
  await page.waitForURL(/\/orientaciones\/nueva\/./);
  await goTo(hand, 'Documentos recibidos', 'Alt+8');
  await hand.press(page.getByRole('link', { name: 'Registrar documento recibido' }));
  await hand.write(box(page, 'De qué trata'), 'Invita a la mesa de concertación de la provincia');
  await page.waitForURL(/\/recibidos\/nuevo\/./);
  await fillReception(hand, cast.A_MEDIAS);
  await page.waitForURL(/\/recepcion\/./);
}

interface Numbers {
  readonly alimentos: string;
  readonly violencia: string;
  readonly sola: string;
  readonly escuela: string;
  readonly papel: string;
}

/** The social worker at the counter; a lock catches her in the middle of a sentence. */
async function receive({ hand, shoot, timed }: Telling): Promise<Numbers> {
  const { page } = hand;
  await timed('login', () => login(hand, cast.TRABAJADORA));
  const alimentos = await timed('registerCase', () => newReception(hand, cast.ALIMENTOS));
  await shoot('caso-registrado');

  await fillReception(hand, cast.VIOLENCIA);
  await shoot('recepcion-escribiendo');
  await lock(hand);
  await login(hand, cast.TRABAJADORA);
  await heading(page, 'Nueva recepción').waitFor();
  await shoot('recepcion-tras-el-bloqueo');
  await hand.press(button(page, 'Registrar'));
  await heading(page, /^Expediente \d/).waitFor();
  const violencia = (await heading(page, /^Expediente/).innerText()).replace('Expediente ', '');

  await newReception(hand, cast.ANONIMO);
  const sola = await newReception(hand, cast.SOLA);
  const escuela = await newReception(hand, cast.ESCUELA);
  await quickOrientation(hand, 'Alimentos', 'Cómo se pide una pensión si el padre vive en Tacna.');
  await quickOrientation(hand, 'Permiso de viaje', 'Viaje de estudios a Arequipa.');
  await goTo(hand, 'Mi bandeja', 'Alt+1');
  await heading(page, 'Mi bandeja').waitFor();
  await shoot('mi-bandeja-trabajadora');
  await lock(hand);
  return {
    alimentos: alimentos.number,
    violencia,
    sola: sola.number,
    escuela: escuela.number,
    papel: `0007-${new Date().getFullYear()}-23010`,
  };
}

/** Alone at the counter, the promotor must know at once who cares for a child of somebody else's case. */
async function lookInAnEmergency(
  { hand, shoot }: Telling,
  { violencia }: Pick<Numbers, 'violencia'>,
): Promise<void> {
  const { page } = hand;
  await login(hand, cast.PROMOTOR);
  await goTo(hand, 'Casos', 'Alt+2');
  await hand.press(page.getByRole('link', { name: 'Acceso de emergencia', exact: true }));
  await heading(page, 'Acceso de emergencia').waitFor();
  await askEmergency(
    hand,
    violencia,
    'El centro de salud tiene al niño y pregunta quién lo cuida.',
  );
  await heading(page, `Expediente ${violencia}`).waitFor();
  await shoot('caso-bajo-emergencia');
  await lock(hand);
}

const OURS: Qualification = {
  text: 'Los hechos afectan derechos de la niña, niño o adolescente y son de nuestra competencia.',
  competence: 'De esta Defensoría',
  right: 'Al buen trato',
  action: 'Derivación',
};

/** What is asked of a paper before it is kept. */
async function lookAtAttaching(hand: Hand, shoot: Telling['shoot']): Promise<void> {
  const { page } = hand;
  await hand.press(page.getByRole('tab', { name: /^Documentos/ }));
  await hand.press(button(page, 'Adjuntar documento'));
  const form = page.getByRole('dialog', { name: 'Adjuntar un documento' });
  await hand.fill(box(form, 'De qué documento se trata'), 'Constancia de la escuela');
  await shoot('adjuntar');
  await hand.press(button(form, 'No, volver'));
  await form.waitFor({ state: 'hidden' });
}

/** Family violence, OMAPED and CIAM: whoever answers for the office attends them all. */
async function attendOtherDesks({ hand, timed }: Telling): Promise<void> {
  await timed('registerViolence', () => receiveViolence(hand));
  await timed('registerDisabled', () => registerDisabled(hand));
  await timed('registerOlder', () => registerOlder(hand));
  await timed('planActivity', () => planWorkshop(hand));
  await timed('conveneBody', async () => {
    await goTo(hand, 'Reuniones y comités', 'Alt+R');
    await registerBody(hand, 'Instancia de concertación (Ley 30364)', 'Ordenanza N.° 012-2025-CM');
    await designate(hand, 'UGEL', 'Carmen Flores Ticona', 'UGEL Tarata');
    await convene(hand, {
      day: typedDay(4),
      from: '09:00',
      place: 'Auditorio municipal',
      point: 'Campaña del mes de la niñez',
    });
  });
}

/** The family of a child, two appointments that stand too near, and one woman who was written twice. */
async function keepOrder(
  { hand, shoot, timed }: Telling,
  { alimentos, violencia }: Numbers,
): Promise<void> {
  const { page } = hand;
  await timed('noteFamily', async () => {
    const mother = { name: 'Ñahui Condori, Flor de María', livesWith: /Wayra/ };
    await noteFamily(hand, alimentos, mother);
    await noteFamily(hand, alimentos, { name: 'Quispe Apaza, Jhon Edilberto' });
  });
  const drawing = page.getByRole('figure', { name: 'Genograma' });
  await hand.press(drawing.getByRole('link', { name: /^Quispe Ñahui, Wayra/ }));
  await heading(page, /^Familia de .*Wayra/).waitFor();
  await shoot('familia', 'alone');
  await openCase(hand, violencia);
  for (const [person, time] of [
    ['Mamani Calisaya', '10:00'],
    ['Turpo', '10:30'],
  ] as const)
    await assignFollowup(hand, {
      kind: 'Entrevista',
      task: 'Conversar a solas',
      dueOn: typedDay(1),
      assignedTo: cast.OFFICE.responsable.fullName,
      person,
      at: { time, room: 'Sala 1' },
    });
  await newReception(hand, cast.OTRA_VEZ);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('flor kunturi');
  await page.locator('[data-combobox-selected]').waitFor();
  await shoot('buscar');
  await page.keyboard.press('Enter');
  await hand.press(page.getByRole('link', { name: '¿Es la misma que otra?' }));
  await hand.press(page.getByRole('link', { name: /^Comparar con Ñahui/ }));
  await heading(page, 'Unir dos fichas de una persona').waitFor();
  await shoot('unir', 'alone');
  await goTo(hand, 'Mi bandeja', 'Alt+1');
}

/** The responsable qualifies, assigns, writes to others, verifies and closes. */
async function work({ hand, shoot, timed }: Telling, numbers: Numbers): Promise<void> {
  await login(hand, cast.OFFICE.responsable);
  const mine = cast.OFFICE.responsable.fullName;
  const call = { kind: 'Llamada', assignedTo: mine, isVerification: true } as const;

  await openCase(hand, numbers.alimentos);
  await timed('qualify', () =>
    qualify(hand, { ...OURS, right: 'A los alimentos', action: 'Conciliación' }),
  );
  await assignResponsible(hand, cast.DEFENSORA.fullName);
  const parties = {
    mother: 'Ñahui Condori, Flor de María',
    father: 'Quispe Apaza, Jhon Edilberto',
  };
  await timed('conciliate', () => meetToday(hand, parties));
  await timed('recordAgreement', async () => {
    await writeMaintenance(hand, {
      payer: parties.father,
      receiver: parties.mother,
      amount: '350',
      day: '5',
      verified: 'Cada mes, con el recibo firmado por la madre.',
    });
    await sendAgreement(hand);
  });
  await openHearings(hand);
  await endHearings(hand, { result: 'Acuerdo total', text: 'El padre pasa 350 soles cada mes.' });
  await startVerification(hand);
  const task = 'Preguntar a la madre si recibió la mensualidad';
  await timed('assignFollowup', () => assignFollowup(hand, { ...call, task, dueOn: typedDay() }));
  await timed('recordFollowup', () =>
    recordFollowup(hand, numbers.alimentos, {
      result: 'Cumple',
      notes: 'Recibió 350 soles el viernes; compró los útiles.',
      next: { dueOn: typedDay(), task: 'Confirmar la segunda mensualidad' },
    }),
  );
  await recordFollowup(hand, numbers.alimentos, {
    result: 'Cumple en parte',
    notes: 'Recibió 300; el padre completará la semana próxima.',
    newFacts: 'El padre comenta que se irá a trabajar a Moquegua.',
  });
  await openCase(hand, numbers.alimentos);
  await assignFollowup(hand, { ...call, task: 'Confirmar lo que faltaba', dueOn: typedDay() });
  await recordFollowup(hand, numbers.alimentos, {
    result: 'Cumple',
    notes: 'Ya está al día; la madre no pide nada más.',
  });
  await openCase(hand, numbers.alimentos);
  await timed('conclude', () =>
    conclude(hand, 'Derecho restituido', 'El padre cumple y la madre lo confirma por tercera vez.'),
  );

  await openCase(hand, numbers.violencia);
  await qualify(hand, OURS);
  await startAction(hand, 'Derivación', 'Denuncia a la fiscalía y atención en el centro de salud.');
  await assignFollowup(hand, {
    kind: 'Entrevista',
    task: 'Entrevistar al niño en la escuela, sin avisar a la casa',
    dueOn: typedDay(),
    assignedTo: mine,
  });
  await assignFollowup(hand, {
    kind: 'Coordinación interinstitucional',
    task: 'Preguntar a la fiscalía por las medidas de protección',
    dueOn: typedDay(2),
    assignedTo: cast.DEFENSORA.fullName,
  });
  await openLawsuit(hand, {
    subject: 'Medidas de protección (Ley 30364) (por verificar)',
    part: 'Solo sigue el proceso',
    court: 'Juzgado Mixto de Tarata',
    number: '00045-2026-0-2304-JM-FT-01',
  });
  const protection = 'Medidas de protección (Ley 30364)';
  await addJudicialAct(hand, protection, {
    kind: 'Notificación recibida',
    text: 'El juzgado admite el pedido y cita a audiencia especial.',
  });
  await scheduleInCourt(hand, protection, {
    kind: 'Audiencia judicial',
    dueOn: typedDay(1),
    task: 'Audiencia especial a las 11:00, Juzgado Mixto',
  });
  await addNote(hand, 'La profesora confirma que el niño llegó dos veces con la ropa mojada.');
  await lookAtAttaching(hand, shoot);
  await timed('writeLetter', () =>
    writeLetter(hand, { institution: 'Fiscalía de Tarata', cause: /^d\)/ }),
  );
  await shoot('oficio-escribiendo');
  await timed('issueLetter', () => issueLetter(hand));
  await markSigned(hand);
  await timed('fileCargo', () =>
    fileCargo(hand, { by: 'Marleni Alanoca', deskNumber: '1182-2026' }),
  );
  await openCase(hand, numbers.violencia);
  await writeLetter(hand, { institution: 'CEM Tarata', cause: /^d\)/ });
  await issueLetter(hand);
  await openCase(hand, numbers.violencia);
  await writeLetter(hand, { institution: 'UPE Tacna', cause: /^e\)/ });
  await openCase(hand, numbers.violencia);
  await writeCarta(hand, {
    name: 'ELENA CONDORI ÑUÑEZ',
    subject: 'Invita a una reunión de coordinación',
    body: 'Tengo el agrado de invitarla a una reunión en esta oficina.',
  });
  await issuePaper(hand);
  await openCase(hand, numbers.violencia);
  await leaveMemorando(hand, 'Pide movilidad para una visita');

  await openCase(hand, numbers.escuela);
  await qualify(hand, { ...OURS, right: 'A la identidad', action: 'Gestiones administrativas' });
  await openCase(hand, numbers.escuela);
  const registry = {
    institution: 'Registro Civil Tarata',
    cause: /^c\)/,
    coordination: { with: 'Registrador civil Hugo Sarmiento', on: typedDay(-1), at: '10:00' },
  };
  await writeLetter(hand, registry);
  await issueLetter(hand);
  await annulLetter(hand, 'El acta ya estaba inscrita en Candarave.');
  // What replaces it takes the next number: the annulled one stays in the book.
  await openCase(hand, numbers.escuela);
  await writeLetter(hand, registry);
  await issueLetter(hand);

  await timed('registerIncoming', () => registerIncoming(hand, cast.DEL_JUZGADO));
  await orderIncoming(hand, {
    action: 'Preparar la respuesta',
    assignedTo: mine,
    text: 'Informar desde cuándo se atiende al niño, sin decir dónde vive ahora.',
  });
  await linkIncoming(hand, numbers.violencia, 'Pregunta por el niño de este expediente.');
  await shoot('recibido');
  await registerIncoming(hand, cast.DE_LA_UGEL);

  await openCase(hand, numbers.papel);
  await startVerification(hand);
  for (const [kind, what] of [
    ['Visita domiciliaria', 'Ver si las visitas del sábado se cumplen'],
    ['Llamada', 'Preguntar al padre cómo fue el primer fin de semana'],
  ] as const)
    await assignFollowup(hand, {
      kind,
      task: what,
      dueOn: typedDay(3),
      assignedTo: cast.TRABAJADORA.fullName,
    });
  await openCase(hand, numbers.sola);
  await assignResponsible(hand, cast.TRABAJADORA.fullName);
}
