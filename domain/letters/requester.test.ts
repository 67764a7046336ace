import { expect, it } from 'vitest';
import { requesterOnPaper } from './requester.ts';

const mother = { name: 'Ana', isChild: false, asksReserve: false, isInformant: false };

it('names the party who asked', () => {
  expect(requesterOnPaper(mother)).toBe('Ana');
});

it.each([
  ['a child', { ...mother, isChild: true }],
  ['who asked for reserve', { ...mother, asksReserve: true }],
  ['who informed', { ...mother, isInformant: true }],
  ['nobody', null],
])('does not name %s', (_, requester) => {
  expect(requesterOnPaper(requester)).toBeNull();
});
