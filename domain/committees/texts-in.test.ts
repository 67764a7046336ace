import { expect, it } from 'vitest';
import { textsIn } from './texts-in.ts';

it('finds every text of a form, and no id, code or day', () => {
  expect(
    textsIn({
      id: '7',
      kind: 'ordinaria',
      onDate: '2026-08-10',
      version: 3,
      isVirtual: false,
      place: 'Auditorio',
      agenda: [{ title: 'Plan', said: '' }],
      attendance: [{ memberId: '8', how: 'presente', by: 'Juan' }],
      how: 'Se hizo.',
    }),
  ).toEqual([
    { field: 'place', text: 'Auditorio' },
    { field: 'agenda.0.title', text: 'Plan' },
    { field: 'attendance.0.by', text: 'Juan' },
    { field: 'how', text: 'Se hizo.' },
  ]);
});
