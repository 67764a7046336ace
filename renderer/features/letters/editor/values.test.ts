import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../../components/form/messages.ts';
import { BLANK_LETTER, type LetterValues, letterForm, valuesOf } from './values.ts';

const ID = '01980000-0000-7000-8000-000000000001';

const written: LetterValues = {
  ...BLANK_LETTER,
  fields: {
    ...BLANK_LETTER.fields,
    institutionId: ID,
    cause: 'c',
    content: {
      ...BLANK_LETTER.fields.content,
      subject: 'Deriva caso',
      salutation: 'De mi consideración:',
      body: 'Texto.',
      closing: 'Atentamente,',
      signerId: ID,
    },
  },
};

const coordinated = (changes: Partial<LetterValues['fields']['coordination']>): LetterValues => ({
  ...written,
  fields: { ...written.fields, coordination: { with: '', at: null, note: null, ...changes } },
});

describe('the form of a letter', () => {
  it('has no coordination while its fields are blank', () => {
    expect(letterForm.parse(written).fields.coordination).toBeNull();
    expect(letterForm.parse(coordinated({ with: '  ', note: '' })).fields.coordination).toBeNull();
  });

  it('asks for the rest of a coordination that was begun', () => {
    expect(Object.keys(messagesOf(letterForm, coordinated({ with: 'Dra. Choque' })))).toEqual([
      'fields.coordination.at',
    ]);
    expect(
      Object.keys(messagesOf(letterForm, coordinated({ at: '2026-08-10T14:00:00.000Z' }))),
    ).toEqual(['fields.coordination.with']);
  });

  it('names each blank as the procedures do', () => {
    expect(Object.keys(messagesOf(letterForm, BLANK_LETTER))).toEqual([
      'fields.institutionId',
      'fields.cause',
      'fields.content.subject',
      'fields.content.salutation',
      'fields.content.body',
      'fields.content.closing',
      'fields.content.signerId',
    ]);
  });

  it('takes up a saved letter and gives it back as it was', () => {
    const fields = letterForm.parse(written).fields;
    expect(letterForm.parse(valuesOf({ version: 3, fields })).fields).toEqual(fields);
  });
});
