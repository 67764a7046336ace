import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agreements } from '../../db/entities/index.ts';
import { colleague, qualification } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { TrayOwn } from '../tray/types.ts';
import { hearingOf } from './met.ts';
import {
  asked,
  beginning,
  begun,
  bringing,
  caseView,
  courseOf,
  delivered,
  ending,
  FATHER,
  family,
  held,
  inviting,
  ofCase,
  party,
  screened,
} from './testing.ts';
import type { HearingDayView } from './types.ts';

// Monday 10 August 2026. Holidays near: Friday 28 (Tacna), Sunday 30 August.
let office: TestOffice;
let of: Awaited<ReturnType<typeof family>>;
beforeEach(async () => {
  office = await testOffice();
  of = await family(office);
});
afterEach(() => office.close());

const course = () => courseOf(office, of.caseId);
const days = async (handOverOn: string | null = '2026-08-10') =>
  office.ok<HearingDayView[]>('hearings.lawfulDays', { id: (await course()).id, handOverOn });
const terms = async () =>
  (await course()).terms.map(({ id, status, due }) => [id, status, due.slice(0, 10)]);

describe('the question about violence', () => {
  it('comes before conciliation: nobody asked is refused, asked in front of the other too', async () => {
    expect((await office.refused('hearings.begin', await beginning(office, of))).code).toBe(
      'screening_unasked',
    );
    await office.ok('hearings.screen', asked(of.caseId, of.motherId));
    const together = asked(of.caseId, of.fatherId, { askedAlone: false });
    expect((await office.refused('hearings.screen', together)).code).toBe('screening_unasked');
    expect((await office.refused('hearings.begin', await beginning(office, of))).code).toBe(
      'screening_unasked',
    );
    await office.ok('hearings.screen', asked(of.caseId, of.fatherId));
    await office.ok('hearings.begin', await beginning(office, of));
  });

  it('cannot be gone round by starting the action itself', async () => {
    await screened(office, of);
    const { version } = await caseView(office, of.caseId);
    const action = { caseId: of.caseId, version, startedOn: '2026-08-10', detail: 'Alimentos' };
    const refused = await office.refused('cases.startAction', { ...action, kind: 'conciliacion' });
    expect(refused).toMatchObject({
      code: 'conciliation_by_hearings',
      fields: { kind: expect.stringContaining('«Audiencias»') },
    });
  });

  it('unanswered, it takes the responsable and her reason', async () => {
    await office.ok('hearings.screen', asked(of.caseId, of.motherId));
    await office.ok('hearings.screen', asked(of.caseId, of.fatherId, { answer: 'no_responde' }));
    const without = await office.refused('hearings.begin', await beginning(office, of));
    expect(without.code).toBe('screening_unanswered');
    const reason = 'La psicóloga habló con él y con la familia.';
    await office.ok('accounts.add', colleague('delia.defensora', 'Delia', 'defensor'));
    const given = await beginning(office, of, { reason });
    await office.as('delia.defensora');
    expect((await office.refused('hearings.begin', given)).code).toBe('screening_unanswered');
    await office.as('rosa.quispe');
    await office.ok('hearings.begin', given);
    await office.ok('hearings.invite', inviting(await course(), '2026-08-14'));
  });

  it('answered yes, it marks the case, stops the conciliation and closes the invitations', async () => {
    const { actionId } = await begun(office, of);
    await office.ok('hearings.invite', inviting(await course(), '2026-08-14'));
    await office.ok('hearings.screen', asked(of.caseId, of.motherId, { answer: 'si' }));
    const seen = await caseView(office, of.caseId);
    expect(seen.flags.violence).toBe('si');
    expect(seen.actions).toMatchObject([{ id: actionId, state: 'stopped' }]);
    expect(seen.followups.filter(({ state }) => state === 'pending')).toEqual([]);
    expect(await course()).toMatchObject({
      ended: { result: 'decision_motivada_defensor' },
      sessions: [{ state: 'closed', invitations: [{ closed: true }, { closed: true }] }],
      next: null,
    });
    // Asked again, «no» opens nothing: only the responsable discards the mark.
    await screened(office, of);
    expect((await office.refused('hearings.begin', await beginning(office, of))).code).toBe(
      'conciliation_violence',
    );
    expect((await ofCase(office, of.caseId)).notConciliation).toContain('no se concilia');
    const log = JSON.stringify(await office.ok('audit.of', { kind: 'case', id: of.caseId }));
    expect(log).not.toContain('"answer"');
  });

  it('told in front of the other, a yes counts all the same', async () => {
    const told = asked(of.caseId, of.motherId, { askedAlone: false, answer: 'si' });
    await office.ok('hearings.screen', told);
    expect((await caseView(office, of.caseId)).flags.violence).toBe('si');
  });

  it('is stopped by a delito or violence that a precision finds, too', async () => {
    await begun(office, of);
    const { version } = await caseView(office, of.caseId);
    await office.ok('cases.refineQualification', {
      id: of.caseId,
      version,
      happenedAt: '2026-08-10T14:00:00.000Z',
      matters: [{ matter: 'A1', submatter: null, principal: true }],
      rights: ['alimentos'],
      crime: 'si',
      misdemeanor: 'no',
      risk: 'no',
      lackOfProtection: 'no',
      violence: 'no_sabe',
      text: 'La posta avisó de lesiones.',
    });
    expect((await course()).ended).toMatchObject({ result: 'decision_motivada_defensor' });
  });
});

describe('what is conciliated', () => {
  beforeEach(() => screened(office, of));
  const withMatters = async (matters: object[], changes = {}) =>
    beginning(office, of, { matters, ...changes });
  const custody = { recognised: 'si', maintenancePaid: 'si' };

  it('V01 refuses another matter and passes alimentos', async () => {
    const other = await withMatters([{ materia: 'B1', decidedByJudge: 'no' }]);
    expect((await office.refused('hearings.begin', other)).code).toBe('conciliation_matter');
    await office.ok('hearings.begin', await withMatters([{ materia: 'A1', decidedByJudge: 'no' }]));
  });

  it('V02 refuses what a judge decided, and passes what is confirmed not to be', async () => {
    const decided = await withMatters([{ materia: 'A1', decidedByJudge: 'si' }]);
    expect((await office.refused('hearings.begin', decided)).code).toBe('conciliation_decided');
    const unknown = await withMatters([{ materia: 'A1', decidedByJudge: 'no_sabe' }]);
    expect((await office.refused('hearings.begin', unknown)).code).toBe(
      'conciliation_decision_unknown',
    );
    await office.ok('hearings.begin', { ...unknown, confirmed: true });
  });

  it('V03 refuses tenencia between others, or without alimentos, and passes mother and father', async () => {
    const matters = [{ materia: 'A2', decidedByJudge: 'no' }];
    const uncle = await withMatters(matters, {
      custody,
      parties: [party(of.motherId), party(of.fatherId, { side: 'invitada', relation: 'tio' })],
    });
    expect((await office.refused('hearings.begin', uncle)).code).toBe('custody_not_parents');
    const unpaid = { recognised: 'si', maintenancePaid: 'no' };
    expect(
      (await office.refused('hearings.begin', await withMatters(matters, { custody: unpaid })))
        .code,
    ).toBe('custody_maintenance_undeclared');
    await office.ok('hearings.begin', await withMatters(matters, { custody }));
  });

  it('V07 refuses a party under 14 without representative, and passes with one', async () => {
    const child = { side: 'invitada', relation: 'el_mismo' };
    await office.ok('hearings.screen', asked(of.caseId, of.childId));
    const alone = await beginning(office, of, {
      parties: [party(of.motherId), party(of.childId, child)],
    });
    expect((await office.refused('hearings.begin', alone)).code).toBe('party_too_young');
    const represented = party(of.childId, {
      ...child,
      representativeId: of.fatherId,
      representationCause: 'edad',
    });
    await office.ok('hearings.begin', { ...alone, parties: [party(of.motherId), represented] });
  });

  it('V08 refuses one representative for both, and passes one of her own', async () => {
    const by = { representativeId: of.childId, representationCause: 'impedimento' };
    const invited = { side: 'invitada', relation: 'padre' };
    const both = await beginning(office, of, {
      parties: [party(of.motherId, by), party(of.fatherId, { ...invited, ...by })],
    });
    expect((await office.refused('hearings.begin', both)).code).toBe('representative_shared');
    await office.ok('hearings.begin', {
      ...both,
      parties: [party(of.motherId, by), party(of.fatherId, invited)],
    });
    const { id, parties, version } = await course();
    const second = parties[1];
    expect(
      (
        await office.refused('hearings.changeParty', {
          ...party(of.fatherId, { ...invited, ...by }),
          id: second?.id,
          version,
        })
      ).code,
    ).toBe('representative_shared');
    expect((await course()).version).toBe(version);
    expect(id).not.toBe('');
  });

  it('takes only people of the case, each side, and no action of another kind', async () => {
    const stranger = await beginning(office, of, {
      parties: [party('00000000-0000-7000-8000-000000000000')],
    });
    expect((await office.refused('hearings.begin', stranger)).code).toBe('not_found');
    const oneSide = await beginning(office, of, {
      parties: [party(of.motherId), party(of.fatherId)],
    });
    expect((await office.refused('hearings.begin', oneSide)).fields).toHaveProperty('parties');
  });
});

describe('the day of the hearing', () => {
  beforeEach(() => begun(office, of));

  it('V05 refuses the three days in between, and passes the fourth', async () => {
    // Handed over on Monday 10: 11, 12 and 13 lie between; from Friday 14.
    const found = await days();
    expect(found.find(({ why }) => why.length === 0)?.date).toBe('2026-08-14');
    expect(found.find(({ date }) => date === '2026-08-13')).toMatchObject({
      withReason: false,
      why: [expect.stringContaining('art. 38.3')],
    });
    const early = inviting(await course(), '2026-08-13');
    expect((await office.refused('hearings.invite', early)).code).toBe('hearing_too_soon');
    await office.ok('hearings.invite', inviting(await course(), '2026-08-14'));
  });

  it('V04 refuses beyond ten working days, and passes with the reason of the responsable', async () => {
    // Sent on Monday 10: the tenth working day is Monday 24.
    const found = await days();
    expect(found.findLast(({ why }) => why.length === 0)?.date).toBe('2026-08-24');
    expect(found.find(({ date }) => date === '2026-08-25')).toMatchObject({ withReason: true });
    expect(found.find(({ date }) => date === '2026-08-28')?.why.join(' ')).toContain(
      'Ese día no se trabaja',
    );
    const late = inviting(await course(), '2026-08-25');
    expect((await office.refused('hearings.invite', late)).code).toBe('hearing_too_late');
    const reasoned = { ...late, reason: 'El padre está de turno en la mina hasta el 24.' };
    await office.ok('accounts.add', colleague('delia.defensora', 'Delia', 'defensor'));
    await office.as('delia.defensora');
    expect((await office.refused('hearings.invite', reasoned)).code).toBe('hearing_too_late');
    await office.as('rosa.quispe');
    await office.ok('hearings.invite', reasoned);
  });

  it('waits for a hand-over to be foreseen', async () => {
    const found = await days(null);
    expect(found.every(({ why }) => why.length > 0)).toBe(true);
  });

  it('may be today when all wish it, and not before all said so', async () => {
    const today = async () => {
      const { id, version } = await course();
      return { id, version, hearingAt: '2026-08-10T15:00:00.000Z', reason: '' };
    };
    const [mother, father] = (await course()).parties;
    const waive = async (partyId = '') => {
      const { id, version } = await course();
      const said = { id, version, partyId, saidAt: '2026-08-10T14:00:00.000Z' };
      return office.ok('hearings.waive', said);
    };
    await waive(mother?.id);
    expect((await office.refused('hearings.schedule', await today())).code).toBe('state_forbids');
    await waive(father?.id);
    expect((await days()).at(0)).toMatchObject({ date: '2026-08-10', why: [], receiveBy: null });
    await office.ok('hearings.schedule', await today());
    office.setTime('2026-08-10T15:30:00.000Z');
    expect(await office.ok('hearings.session', await held(office, of.caseId))).toMatchObject({
      state: 'held',
      next: 'hold',
    });
  });

  it('is in the tray of whoever set it, with the terms of the norm', async () => {
    // CON_INVITA from the qualification of Monday 10 09:00: Thursday 13.
    expect(await terms()).toEqual([['CON_INVITA', 'running', '2026-08-14']]);
    await office.ok('hearings.invite', inviting(await course(), '2026-08-14'));
    expect(await terms()).toEqual([
      ['CON_INVITA', 'met', '2026-08-14'],
      ['CON_AUD_MAX', 'running', '2026-08-25'],
    ]);
    const tray = await office.ok<TrayOwn>('tray.own');
    expect(tray.week.rows).toMatchObject([{ kind: 'audiencia', dueOn: '2026-08-14' }]);
    const { followups } = await caseView(office, of.caseId);
    const limit = followups.find(
      ({ kind, state }) => kind === 'plazo_audiencia' && state === 'pending',
    );
    expect(limit).toMatchObject({ dueOn: '2026-08-24' });
    const [why] = await office.ok<{ explanation: string }[]>('followups.why', { id: limit?.id });
    expect(why?.explanation).toContain('10 días hábiles');
    const result = {
      id: limit?.id,
      happenedAt: '2026-08-10T14:00:00.000Z',
      kind: 'entrevista',
      result: 'cumple',
      notes: 'Hecho.',
      newFacts: null,
      next: null,
      contactOverride: null,
    };
    expect((await office.refused('followups.record', result)).code).toBe('hearing_date');
    expect((await office.refused('followups.cancel', { id: limit?.id, reason: 'No.' })).code).toBe(
      'hearing_date',
    );
  });

  it('moves with the calendar while it runs, and keeps what was met', async () => {
    await office.ok('hearings.invite', inviting(await course(), '2026-08-14'));
    await office.ok('calendar.add', {
      date: '2026-08-20',
      name: 'Día no laborable',
      scope: 'regional',
      norm: 'Ordenanza',
      reason: 'Sale en El Peruano.',
    });
    expect(await terms()).toEqual([
      ['CON_INVITA', 'met', '2026-08-14'],
      ['CON_AUD_MAX', 'running', '2026-08-26'],
    ]);
    const { followups } = await caseView(office, of.caseId);
    expect(
      followups.find(({ kind, state }) => kind === 'plazo_audiencia' && state === 'pending'),
    ).toMatchObject({
      dueOn: '2026-08-25',
    });
  });

  it('outside waits for the responsable; virtual, for all that it needs', async () => {
    await office.ok('accounts.add', colleague('delia.defensora', 'Delia', 'defensor'));
    await office.as('delia.defensora');
    const outside = async () => {
      const { id, version } = await course();
      return {
        id,
        version,
        mode: 'outside',
        place: 'Local comunal de Ticaco',
        confidentiality: 'Sala aparte, con la puerta cerrada.',
        equipped: false,
        link: '',
        identityCheck: '',
      };
    };
    expect(await office.ok('hearings.place', await outside())).toMatchObject({ authorised: false });
    const invitation = async () => inviting(await course(), '2026-08-14');
    expect((await office.refused('hearings.invite', await invitation())).code).toBe(
      'hearing_outside_unauthorised',
    );
    await office.as('rosa.quispe');
    const { id, version } = await course();
    await office.ok('hearings.authorisePlace', { id, version });
    const virtual = { ...(await outside()), mode: 'virtual', place: '', link: 'https://sala' };
    await office.ok('hearings.place', virtual);
    expect((await office.refused('hearings.invite', await invitation())).code).toBe(
      'hearing_virtual_incomplete',
    );
    const whole = { ...virtual, equipped: true, identityCheck: 'DNI en cámara' };
    await office.ok('hearings.place', { ...whole, version: (await course()).version });
    for (const { id: partyId, side, relation, personId } of (await course()).parties)
      await office.ok('hearings.changeParty', {
        ...party(personId, { side, relation, channel: 'correo@example.pe' }),
        id: partyId,
        version: (await course()).version,
      });
    await office.ok('hearings.invite', await invitation());
    // Elsewhere after all: whoever was invited is invited again.
    const here = { ...virtual, mode: 'office', link: '', version: (await course()).version };
    await office.ok('hearings.place', here);
    expect((await course()).sessions).toMatchObject([
      { state: 'replaced', invitations: [{ closed: true }, { closed: true }] },
    ]);
  });
});

describe('the cargo', () => {
  beforeEach(async () => {
    await begun(office, of);
    await office.ok('hearings.invite', inviting(await course(), '2026-08-14'));
  });
  const first = async () => {
    const [invitation] = (await course()).sessions[0]?.invitations ?? [];
    if (invitation === undefined) throw new Error('Nobody was invited.');
    return invitation;
  };

  it('V06 refuses a party or a relative as notifier, and passes somebody else', async () => {
    const by = async (changes: object) => bringing(await first(), await course(), changes);
    const father = await by({ notifierDocument: FATHER.documentNumber });
    expect((await office.refused('hearings.recordCargo', father)).code).toBe('notifier_of_case');
    const relative = await by({ notifierIsRelative: true });
    expect((await office.refused('hearings.recordCargo', relative)).code).toBe('notifier_of_case');
    expect(await office.ok('hearings.recordCargo', await by({}))).toMatchObject({ stands: true });
    expect((await office.refused('hearings.recordCargo', await by({}))).code).toBe('state_forbids');
  });

  it('received too late says so, and V05 refuses the session of that day', async () => {
    office.setTime('2026-08-12T15:00:00.000Z');
    for (const invitation of (await course()).sessions[0]?.invitations ?? [])
      expect(
        await office.ok(
          'hearings.recordCargo',
          bringing(invitation, await course(), { happenedAt: '2026-08-12T14:00:00.000Z' }),
        ),
      ).toMatchObject({ stands: false, why: expect.stringContaining('No median 3 días hábiles') });
    office.setTime('2026-08-14T15:00:00.000Z');
    const session = await held(office, of.caseId, [of.fatherId]);
    expect((await office.refused('hearings.session', session)).code).toBe('hearing_too_soon');
    // Another day of the same call: what was sent for the first has no effect any more.
    const again = { sentOn: '2026-08-14', handOverOn: '2026-08-14' };
    await office.ok('hearings.invite', inviting(await course(), '2026-08-20', again));
    expect((await course()).sessions.map(({ state, call }) => [state, call])).toEqual([
      ['replaced', 1],
      ['scheduled', 1],
    ]);
  });

  it('nobody there is no reception; under the door with its acta is', async () => {
    const [mother, father] = (await course()).sessions[0]?.invitations ?? [];
    if (mother === undefined || father === undefined) throw new Error('Nobody was invited.');
    await office.ok('hearings.recordCargo', bringing(mother, await course()));
    const absent = { result: 'ausente', receivedBy: '', noticeOn: '2026-08-11' };
    await office.ok('hearings.recordCargo', bringing(father, await course(), absent));
    office.setTime('2026-08-14T15:00:00.000Z');
    const session = await held(office, of.caseId, [of.fatherId]);
    expect((await office.refused('hearings.session', session)).code).toBe('hearing_not_received');
    const door = { result: 'bajo_puerta', receivedBy: '' };
    await office.ok('hearings.recordCargo', bringing(father, await course(), door));
    await office.ok('hearings.session', await held(office, of.caseId, [of.fatherId]));
  });
});

describe('the session and what follows', () => {
  beforeEach(async () => {
    await begun(office, of);
    await office.ok('hearings.invite', inviting(await course(), '2026-08-14'));
    await delivered(office, of.caseId);
  });
  const onDay = () => office.setTime('2026-08-14T15:00:00.000Z');

  it('is not recorded before its hour', async () => {
    const session = await held(office, of.caseId);
    expect((await office.refused('hearings.session', session)).code).toBe('state_forbids');
  });

  it('one absent is invited again within three working days, and missing twice ends it', async () => {
    onDay();
    expect(
      await office.ok('hearings.session', await held(office, of.caseId, [of.fatherId])),
    ).toMatchObject({ state: 'missed', next: 'invite_again' });
    // From Friday 14: Monday 17, Tuesday 18, Wednesday 19.
    expect((await terms()).at(-1)).toEqual(['CON_INVITA2', 'running', '2026-08-20']);
    expect(
      (
        await office.refused(
          'hearings.conclude',
          ending(await course(), 'inasistencia_una_parte', { endedOn: '2026-08-14' }),
        )
      ).code,
    ).toBe('result_not_so');
    office.setTime('2026-08-17T15:00:00.000Z');
    const second = { sentOn: '2026-08-17', handOverOn: '2026-08-17' };
    // From Monday 17, the fourth day is Friday 21.
    await office.ok('hearings.invite', inviting(await course(), '2026-08-21', second));
    await delivered(office, of.caseId, '2026-08-17T14:00:00.000Z');
    office.setTime('2026-08-21T15:00:00.000Z');
    expect(
      await office.ok('hearings.session', await held(office, of.caseId, [of.fatherId])),
    ).toMatchObject({ next: 'conclude' });
    const third = inviting(await course(), '2026-08-27', {
      sentOn: '2026-08-21',
      handOverOn: '2026-08-21',
    });
    expect((await office.refused('hearings.invite', third)).code).toBe('state_forbids');
    expect((await course()).results).toContain('inasistencia_una_parte');
    const end = ending(await course(), 'inasistencia_una_parte', { endedOn: '2026-08-21' });
    expect(await office.ok('hearings.conclude', end)).toMatchObject({ action: 'stopped' });
    expect((await caseView(office, of.caseId)).actions).toMatchObject([{ state: 'stopped' }]);
    // V14: two verifications before the case closes.
    const conclusion = {
      id: of.caseId,
      version: (await caseView(office, of.caseId)).version,
      happenedAt: '2026-08-21T15:00:00.000Z',
      cause: 'inasistencia',
      text: 'No vino a dos invitaciones.',
    };
    expect((await office.refused('cases.conclude', conclusion)).code).toBe(
      'closing_needs_verifications',
    );
  });

  it('both absent ends at the first', async () => {
    onDay();
    const nobody = await held(office, of.caseId, [of.motherId, of.fatherId]);
    expect(await office.ok('hearings.session', nobody)).toMatchObject({ next: 'conclude' });
    const end = ending(await course(), 'inasistencia_ambas', { endedOn: '2026-08-14' });
    await office.ok('hearings.conclude', end);
    expect((await course()).ended).toMatchObject({ result: 'inasistencia_ambas' });
  });

  it('is suspended to a day that its acta says, within thirty days unless extended', async () => {
    onDay();
    await office.ok('hearings.session', await held(office, of.caseId));
    // 30 calendar days from Friday 14 August end on Sunday 13 September, which moves to Monday 14.
    const { lastDay } = await course();
    const suspension = async (day: string, changes = {}) => {
      const { id, version } = await course();
      const said = { cause: 'acuerdo', signedByAll: true, notes: '', reason: '' };
      return { id, version, nextAt: `${day}T14:00:00.000Z`, ...said, ...changes };
    };
    const unsigned = await suspension('2026-08-26', { signedByAll: false });
    expect((await office.refused('hearings.suspend', unsigned)).code).toBe('suspension_incomplete');
    expect((await office.refused('hearings.suspend', await suspension('2026-09-22'))).code).toBe(
      'session_after_term',
    );
    const { id, version } = await course();
    const longer = {
      id,
      version,
      until: '2026-09-30',
      agreedByAll: true,
      text: 'Esperan boletas.',
    };
    const refused = await office.refused('hearings.extend', { ...longer, agreedByAll: false });
    expect(refused.code).toBe('extension_not_agreed');
    await office.ok('hearings.extend', longer);
    expect((await course()).lastDay).toBe('2026-09-30');
    expect(lastDay).not.toBe('2026-09-30');
    expect((await terms()).at(-1)).toEqual(['CON_DURACION', 'running', '2026-10-01']);
    await office.ok('hearings.suspend', await suspension('2026-09-22'));
    // Whoever signed is notified: no cargo is asked for.
    office.setTime('2026-09-22T15:00:00.000Z');
    await office.ok('hearings.session', await held(office, of.caseId));
    const end = ending(await course(), 'falta_de_acuerdo', { endedOn: '2026-09-22' });
    expect(await office.ok('hearings.conclude', end)).toMatchObject({ action: 'stopped' });
  });

  it('ends the action alone: it is not finished beside its hearings', async () => {
    const { actionId } = await course();
    const finish = { id: actionId, finishedOn: '2026-08-10', state: 'done', result: 'Acuerdo.' };
    expect((await office.refused('cases.finishAction', finish)).code).toBe('hearing_open');
  });

  it('with an agreement on record it is done; without one no agreement may be its result', async () => {
    onDay();
    await office.ok('hearings.session', await held(office, of.caseId));
    const total = async () => ending(await course(), 'acuerdo_total', { endedOn: '2026-08-14' });
    expect((await office.refused('hearings.conclude', await total())).code).toBe('result_not_so');
    expect(await met()).toEqual({
      id: (await course()).id,
      matters: ['A1'],
      parties: [of.motherId, of.fatherId],
      sessions: [{ at: '2026-08-14T14:00:00.000Z', met: true }],
      ended: false,
    });
    await agreeOnMaintenance();
    expect((await course()).results).toContain('acuerdo_total');
    expect(await office.ok('hearings.conclude', await total())).toMatchObject({ action: 'done' });
  });

  it('V13 refuses a withdrawal with riesgo, and passes without', async () => {
    const withdrawal = async () => ending(await course(), 'desistimiento', { withdrawn: true });
    const silent = { ...(await withdrawal()), withdrawn: false };
    expect((await office.refused('hearings.conclude', silent)).code).toBe('result_not_so');
    const { version } = await caseView(office, of.caseId);
    const {
      competence: _,
      actions: __,
      ...refined
    } = { ...qualification(of.caseId, version), risk: 'si' };
    await office.ok('cases.refineQualification', refined);
    expect((await office.refused('hearings.conclude', await withdrawal())).code).toBe(
      'conciliation_withdrawal',
    );
    const discard = { id: of.caseId, version: version + 1, flag: 'risk', reason: 'No era.' };
    await office.ok('cases.discardFlag', discard);
    await office.ok('hearings.conclude', await withdrawal());
    expect((await course()).ended).toMatchObject({ result: 'desistimiento' });
  });

  it('whoever cannot sign needs her witness on the day', async () => {
    const [mother] = (await course()).parties;
    await office.ok('hearings.changeParty', {
      ...party(of.motherId, { readsAndSigns: false }),
      id: mother?.id,
      version: (await course()).version,
    });
    onDay();
    const session = await held(office, of.caseId);
    expect((await office.refused('hearings.session', session)).code).toBe('witness_missing');
    await office.ok('hearings.changeParty', {
      ...party(of.motherId, { readsAndSigns: false, witnessId: of.childId }),
      id: mother?.id,
      version: (await course()).version,
    });
    await office.ok('hearings.session', await held(office, of.caseId));
  });

  describe('a delito comes to light in it', () => {
    beforeEach(async () => {
      onDay();
      await office.ok('hearings.session', await held(office, of.caseId));
    });
    const found = async (changes = {}) => {
      const { id, version } = await course();
      return {
        id,
        version,
        flag: 'crime',
        happenedAt: '2026-08-14T14:30:00.000Z',
        text: 'El padre dijo que vende lo que roban en la mina.',
        bothWant: true,
        favoursChild: true,
        betweenThem: false,
        ...changes,
      };
    };

    it('it ends, the denuncia is owed, and alimentos may still be agreed on', async () => {
      expect(await office.ok('hearings.crimeFound', await found())).toMatchObject({
        stillAgreeable: ['A1'],
      });
      const seen = await caseView(office, of.caseId);
      expect(seen.flags.crime).toBe('si');
      expect(seen.duties).toMatchObject([{ what: 'denuncia' }]);
      expect(seen.actions).toMatchObject([{ state: 'open' }]);
      const { id, version } = await course();
      const other = { id, version, cause: 'acuerdo', nextAt: '2026-08-20T14:00:00.000Z' };
      const suspension = { ...other, signedByAll: true, notes: '', reason: '' };
      expect((await office.refused('hearings.suspend', suspension)).code).toBe('state_forbids');
      await agreeOnMaintenance();
      const end = ending(await course(), 'acuerdo_total', { endedOn: '2026-08-14' });
      expect(await office.ok('hearings.conclude', end)).toMatchObject({ action: 'done' });
    });

    it('between them it stops at once, whatever they want; so does violence', async () => {
      const between = await found({ betweenThem: true });
      expect(await office.ok('hearings.crimeFound', between)).toMatchObject({ stillAgreeable: [] });
      expect((await course()).ended).toMatchObject({ result: 'decision_motivada_defensor' });
      expect((await caseView(office, of.caseId)).actions).toMatchObject([{ state: 'stopped' }]);
    });

    it('violence leaves nothing to agree on', async () => {
      const violence = await found({ flag: 'violence' });
      expect(await office.ok('hearings.crimeFound', violence)).toMatchObject({
        stillAgreeable: [],
      });
      expect((await caseView(office, of.caseId)).flags.violence).toBe('si');
    });
  });
});

const met = async () => {
  const { actionId } = await course();
  return office.running.backend.open?.store.write((tx) => hearingOf(tx, actionId));
};

/** As the agreement's own procedure writes it. */
async function agreeOnMaintenance(): Promise<void> {
  const { actionId } = await course();
  const { operatorId } = await office.ok<{ operatorId: string }>('accounts.me');
  await office.running.backend.open?.store.write((tx) =>
    tx.insert(agreements, {
      id: office.running.backend.newId(),
      caseId: of.caseId,
      actionId,
      matter: 'A1',
      signedOn: '2026-08-14',
      terms: {},
      replacesId: null,
      recordedAt: '2026-08-14T15:00:00.000Z',
      recordedBy: operatorId,
    }),
  );
}

describe('a compromiso', () => {
  const commitment = async (changes = {}) =>
    beginning(office, of, {
      kind: 'compromiso',
      matters: [{ materia: 'B2', decidedByJudge: null }],
      ...changes,
    });

  it('is held in a hearing with invitations, and has results of its own', async () => {
    await office.ok('hearings.begin', await commitment());
    expect(await terms()).toEqual([]);
    // No three days in between: that is of the conciliation (RDNA 38.3).
    await office.ok('hearings.invite', inviting(await course(), '2026-08-11'));
    office.setTime('2026-08-11T15:00:00.000Z');
    await office.ok('hearings.session', await held(office, of.caseId));
    const wrong = ending(await course(), 'acuerdo_total', { endedOn: '2026-08-11' });
    expect((await office.refused('hearings.conclude', wrong)).code).toBe('result_not_so');
    const end = ending(await course(), 'falta_de_compromiso', { endedOn: '2026-08-11' });
    expect(await office.ok('hearings.conclude', end)).toMatchObject({ action: 'stopped' });
  });

  it('is of recognition or of rules of behaviour', async () => {
    const other = await commitment({ matters: [{ materia: 'A1', decidedByJudge: null }] });
    expect((await office.refused('hearings.begin', other)).fields).toHaveProperty('matters');
  });

  it('brings no victim before whoever is accused', async () => {
    await office.ok('hearings.screen', asked(of.caseId, of.motherId, { answer: 'si' }));
    expect((await office.refused('hearings.begin', await commitment())).code).toBe(
      'victim_with_accused',
    );
    const alone = await commitment({
      withAccused: false,
      parties: [party(of.motherId)],
    });
    await office.ok('hearings.begin', alone);
    expect((await course()).ended).toBeNull();
  });

  it('takes up an action that was started before', async () => {
    const { version } = await caseView(office, of.caseId);
    const { id: actionId } = await office.ok<{ id: string }>('cases.startAction', {
      caseId: of.caseId,
      version,
      kind: 'compromiso',
      startedOn: '2026-08-10',
      detail: 'Normas en casa.',
    });
    expect((await ofCase(office, of.caseId)).waiting).toMatchObject([{ actionId }]);
    await office.ok('hearings.begin', await commitment({ actionId }));
    expect((await course()).actionId).toBe(actionId);
    expect((await office.refused('hearings.begin', await commitment({ actionId }))).code).toBe(
      'state_forbids',
    );
  });
});
