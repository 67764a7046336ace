import { describe, expect, it } from 'vitest';
import type { DraftKind } from '../../../backend/drafts/kinds.ts';
import type { DraftRow } from '../../../backend/drafts/types.ts';
import { draftAddress } from './draft-address.ts';

const draft = (kind: DraftKind, subjectId: string | null) => ({
  id: 'draft',
  kind,
  subjectId,
  place: null,
  startedAt: '2026-08-10T14:00:00.000Z',
  savedAt: '2026-08-10T14:00:00.000Z',
  title: '',
});

describe('draftAddress', () => {
  it('opens the act of the case that the text belongs to', () => {
    expect(draftAddress(draft('qualification', 'case'))).toBe('/casos/case?acto=calificar');
    expect(draftAddress(draft('action_end', 'case'))).toBe('/casos/case?acto=terminar-accion');
  });

  it('leads nowhere when a text about something does not say about what', () => {
    expect(draftAddress(draft('note', null))).toBeNull();
  });

  it('opens the form of Ajustes that the text was typed in', () => {
    expect(draftAddress(draft('office', 'me'))).toBe('/ajustes/oficina?acto=cambio');
    expect(draftAddress(draft('operator', 'her'))).toBe('/ajustes/personal?cuenta=her');
    expect(draftAddress(draft('operator_new', 'me'))).toBe('/ajustes/personal?cuenta=nueva');
  });

  it('opens the question whose reason was half typed', () => {
    expect(draftAddress(draft('annulment', 'letter'))).toBe('/documentos/letter?acto=anular');
    expect(draftAddress(draft('followup_cancel', 'one'))).toBe('/seguimientos/one?dejar=one');
    expect(draftAddress(draft('safe_contact', 'her'))).toBe('/personas/her?acto=contacto-seguro');
  });

  it('opens the files among which is the one whose withdrawal was half typed', () => {
    const at = (place: DraftRow['place']) =>
      draftAddress({ ...draft('attachment_end', 'file'), place });
    expect(at({ room: 'case', id: 'one' })).toBe('/casos/one?parte=documentos');
    expect(at({ room: 'session', id: 'one' })).toBe('/comites/sesiones/one');
    expect(at({ room: 'omaped', id: 'her' })).toBe('/omaped/registro/her?parte=documentos');
    expect(at(null)).toBeNull();
  });

  it('opens a reception by the draft itself', () => {
    expect(draftAddress(draft('reception', null))).toContain('draft');
  });
});
