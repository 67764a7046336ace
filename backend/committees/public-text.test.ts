import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GIRL, issuedLetter, registerCase, usualCase } from '../letters/testing.ts';
import { child, colleague, TERESA } from '../samples.ts';
import { PASSWORD, type TestOffice, testOffice } from '../testing.ts';
import { agreement, BODY, convened, convening, heldAs, memberOf } from './testing.ts';
import type { PublicFault, Saved, SessionView } from './types.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

/** Every field of a session that holds words. */
const FIELDS = (said: string) => [
  ['place', { place: said }],
  ['agenda.0.title', { agenda: [{ title: said, said: '' }] }],
  ['agenda.0.said', { agenda: [{ title: 'Plan', said }] }],
  ['agreements.0.text', { agreements: [agreement({ text: said })] }],
  ['agreements.0.institution', { agreements: [agreement({ institution: said })] }],
];

describe('no case data in the public ones', { tags: ['T5'] }, () => {
  it('refuses the number of a case, a DNI and a register’s code in every field of words', async () => {
    const { sessionId } = await convened(office);
    const numbers = ['Caso 0001-2026-23010', 'DNI 40 123 456', 'CIAM-0001', '00123-2026-0-2301-JP'];
    for (const said of numbers)
      for (const [field, changes] of FIELDS(said)) {
        const refused = await office.refused(
          'committees.save',
          await heldAs(office, sessionId, changes as object),
        );
        expect(refused.code, `${field}: ${said}`).toBe('case_in_public');
        expect(refused.fields).toHaveProperty(field as string);
      }
    const guest = { guests: [{ name: 'Eva', from: '40123456' }] };
    expect(
      (await office.refused('committees.save', await heldAs(office, sessionId, guest))).fields,
    ).toHaveProperty('guests.0.from');
    // With a reason for a name, a number does not pass either.
    const reasoned = { namesReason: 'Es 40123456', agenda: [{ title: 'Plan', said: '' }] };
    expect(
      (await office.refused('committees.save', await heldAs(office, sessionId, reasoned))).fields,
    ).toHaveProperty('namesReason');
  });

  it('refuses them in a body, its members, its acta and what became of an agreement', async () => {
    const { committeeId, sessionId, preparerId } = await convened(office);
    const said = 'Por el caso 0001-2026-23010.';
    const code = async (path: string, input: object) => (await office.refused(path, input)).code;
    expect(await code('committees.add', { ...BODY, norm: said })).toBe('case_in_public');
    expect(await code('committees.addMember', memberOf(committeeId, { document: said }))).toBe(
      'case_in_public',
    );
    const agenda = [{ title: said }];
    expect(await code('committees.convene', convening(committeeId, preparerId, { agenda }))).toBe(
      'case_in_public',
    );
    const stop = { id: sessionId, version: 1, state: 'suspended', reason: said, namesReason: '' };
    expect(await code('committees.stop', stop)).toBe('case_in_public');
    const held = await heldAs(office, sessionId, { agreements: [agreement()] });
    const { version } = await office.ok<Saved>('committees.save', held);
    const [one] = (await office.ok<SessionView>('committees.session', { id: sessionId }))
      .agreements;
    expect(
      await code('committees.settle', {
        id: one?.id,
        version: one?.version,
        state: 'done',
        onDate: '2026-08-10',
        how: said,
        namesReason: '',
      }),
    ).toBe('case_in_public');
    await office.ok('committees.close', { id: sessionId, version, number: null });
    const rectify = { sessionId, text: said, reason: 'x', namesReason: '' };
    expect(await code('committees.rectify', rectify)).toBe('case_in_public');
  });

  it('refuses the number of a letter of a case, and not another office’s', async () => {
    const { number } = await issuedLetter(office);
    const { sessionId } = await convened(office);
    const saying = (said: string) =>
      heldAs(office, sessionId, { agenda: [{ title: 'Plan', said }] });
    const own = await office.refused('committees.save', await saying(`Se leyó el ${number}.`));
    expect(own.code).toBe('case_in_public');
    expect(own.fields?.['agenda.0.said']).toContain('documento de un expediente');
    const bare = number.replace(/-[A-Z].*$/u, '').toLowerCase();
    expect((await office.refused('committees.save', await saying(`el ${bare}`))).code).toBe(
      'case_in_public',
    );
    const ordinal = number.match(/\d+-\d{4}/u)?.[0];
    await office.ok('committees.save', await saying(`Ordenanza N.° ${ordinal}-CM/MPT.`));
  });

  it('asks about a name of somebody attended, keeps it with a reason, and knows its members', async () => {
    await registerCase(office);
    const { sessionId, committeeId } = await convened(office);
    const saying = (said: string, changes = {}) =>
      heldAs(office, sessionId, { agenda: [{ title: 'Plan', said }], ...changes });
    const refused = await office.refused(
      'committees.save',
      await saying('Se pidió apoyo para luz ñahui, del anexo.'),
    );
    expect(refused.code).toBe('name_in_public');
    expect(Object.keys(refused.fields ?? {})).toEqual(['agenda.0.said', 'namesReason']);
    // Nobody's name is in what was refused.
    expect(JSON.stringify(refused)).not.toMatch(/Ñahui|luz/iu);
    const namesReason = 'Es la presidenta de la junta vecinal.';
    await office.ok('committees.save', await saying('Habló Luz Ñahui.', { namesReason }));
    const kept = await office.ok<SessionView>('committees.session', { id: sessionId });
    expect(kept.namesReason).toBe(namesReason);
    await office.ok(
      'committees.addMember',
      memberOf(committeeId, { name: 'Luz Ñahui Condori', fromDay: '2026-02-01' }),
    );
    await office.ok('committees.save', await saying('Habló Luz Ñahui.'));
  });

  it('is told while it is typed, field by field', async () => {
    await registerCase(office);
    const { committeeId } = await convened(office);
    const look = (known: string[]) =>
      office.ok<PublicFault[]>('committees.look', {
        committeeId,
        known,
        texts: [
          { field: 'agenda.0.said', text: 'Luz María Ñahui y su DNI 40123456' },
          { field: 'agenda.1.said', text: 'Nada que decir.' },
        ],
      });
    expect(await look([])).toMatchObject([
      { field: 'agenda.0.said', blocks: true },
      { field: 'agenda.0.said', blocks: false },
    ]);
    expect(await look(['Luz María Ñahui'])).toMatchObject([{ blocks: true }]);
  });

  it('tells nobody of whom only others may see: of a sealed case, of another desk', async () => {
    await office.ok('accounts.add', colleague('ana.flores', 'Ana Flores', 'worker'));
    await office.ok('accounts.add', colleague('ciro.ciam', 'Ciro Luna', 'ciam'));
    const caseId = await registerCase(office, { ...usualCase, affected: [child(GIRL)] });
    const { sessionId } = await convened(office);
    const saying = await heldAs(office, sessionId, {
      agenda: [{ title: 'Plan', said: `Luz Ñahui y ${TERESA.givenNames} ${TERESA.firstSurname}` }],
    });
    expect((await office.refused('committees.save', saying)).code).toBe('name_in_public');
    await office.as('ciro.ciam');
    await office.ok('committees.save', saying);
    await office.as(OWNER);
    await office.ok('access.seal', {
      caseId,
      reason: 'Es pariente.',
      readers: [],
      password: PASSWORD,
    });
    await office.as('ana.flores');
    await office.ok('committees.save', { ...saying, version: saying.version + 1 });
  });
});

const OWNER = 'rosa.quispe';
