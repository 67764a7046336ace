/**
 * What is doubtful or wrong in a letter before it leaves. What the writer typed is hers: it is only
 * warned about. What the norms or the rules of contact forbid blocks.
 */
import { yearNames } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { isImmediate } from '../../domain/letters/causes.ts';
import { NO_CHILD_OUTSIDE, tellingMessage, tellingWordsIn } from '../../domain/words/outside.ts';
import { signerFaultsOn } from '../accounts/signer.ts';
import { basisOn } from '../consents/view.ts';
import { isInForce } from '../institutions/directory.ts';
import type { DecidedRow } from './decided.ts';
import type { DraftFacts } from './draft-facts.ts';
import { type Known, mentionsName, namesTwice } from './mentions.ts';
import { textFaults } from './text-faults.ts';
import type { LetterWarning } from './types.ts';

export async function warningsOf(tx: Tx, facts: DraftFacts): Promise<LetterWarning[]> {
  return [
    ...typedTexts(facts).flatMap(([field, text]) => textWarnings(facts, field, text)),
    ...outgoingWarnings(facts),
    ...coordinationWarnings(facts),
    ...institutionWarnings(facts),
    ...(await consentWarnings(tx, facts)),
    ...(await signerWarnings(tx, facts)),
    ...(await denominationWarnings(tx, facts)),
  ];
}

/** Everything a person typed that goes to paper, by field of the form. */
function typedTexts({ fields }: DraftFacts): [field: string, text: string][] {
  const { subject, references, salutation, body, closing, attachments, copies } = fields.content;
  return [
    ['content.subject', subject],
    ['content.references', references.join('\n')],
    ['content.salutation', salutation],
    ['content.body', body],
    ['content.closing', closing],
    ['content.attachments', attachments.join('\n')],
    ['content.copies', copies.join('\n')],
    ['coordination', fields.coordination?.with ?? ''],
  ];
}

function textWarnings(facts: DraftFacts, field: string, text: string): LetterWarning[] {
  const { letterCase, rows } = facts;
  const told = (fault: Pick<LetterWarning, 'code' | 'message'>): LetterWarning => ({
    ...fault,
    field,
    blocks: false,
  });
  return [
    ...textFaults(text, letterCase).map(told),
    ...(rows.some((row) => namesChild(row, rows, field, text))
      ? [
          {
            ...told({ code: 'child_named', message: childNamedMessage(field) }),
            blocks: field === COPIES,
          },
        ]
      : []),
    ...(rows.some((row) => namesByCode(row, rows, text))
      ? [
          {
            ...told({ code: 'child_named', message: CODE_FOR_NAME }),
            // A denuncia waits for no correction.
            blocks: !isImmediate(facts.fields.cause),
          },
        ]
      : []),
    ...(field === COPIES ? copiesWarnings(text) : []),
  ];
}

const COPIES = 'content.copies';

/** Whoever gets a copy reads the list of all copies, and so does whoever carries it. */
function copiesWarnings(text: string): LetterWarning[] {
  const words = tellingWordsIn(text);
  return words.length === 0 ? [] : [blocking('outside_words', COPIES, tellingMessage(words))];
}

/** Lines that are read from outside the envelope, or by whoever gets a copy: never a child's name. */
const OUTSIDE: ReadonlySet<string> = new Set([
  'content.subject',
  'content.references',
  'content.attachments',
  COPIES,
]);

const childNamedMessage = (field: string): string =>
  OUTSIDE.has(field)
    ? NO_CHILD_OUTSIDE
    : 'A esta institución va con iniciales: quite el nombre del texto.';

/** A code stands for the name, to whoever it goes (reglamento de la Ley 30364, art. 9). */
function namesByCode(row: DecidedRow, rows: readonly DecidedRow[], text: string): boolean {
  if (row.person?.person == null || row.person.code === null) return false;
  return namesTwice(text, row.person.person, othersThan(rows, row.person.person));
}

const CODE_FOR_NAME =
  'Nombra a una víctima de violencia sexual: use su código (Reglamento de la Ley 30364, art. 9).';

const othersThan = (rows: readonly DecidedRow[], { id }: { readonly id: string }): Known[] =>
  rows.flatMap(({ person }): Known[] =>
    person?.person == null || person.person.id === id ? [] : [person.person],
  );

function namesChild(
  row: DecidedRow,
  rows: readonly DecidedRow[],
  field: string,
  text: string,
): boolean {
  const person = row.person?.person ?? null;
  if (row.role !== 'affected' || person === null) return false;
  const name = row.fields.find((each) => each.field === 'child_name');
  const leaves = name !== undefined && name.level === 'printed' && name.printed !== null;
  if (leaves && !OUTSIDE.has(field)) return false;
  return mentionsName(text, person, othersThan(rows, person));
}

function outgoingWarnings({ rows, fields }: DraftFacts): LetterWarning[] {
  const listed = new Set(rows.map(({ casePersonId }) => casePersonId));
  const decided = rows.flatMap((row) => row.fields);
  const refused =
    decided.some((field) => field.refused) ||
    fields.outgoing.some((choice) => choice.fields.length > 0 && !listed.has(choice.casePersonId));
  const unreasoned = decided.some((field) => field.unreasoned);
  return [
    ...(refused
      ? [
          blocking(
            'outgoing_refused',
            'outgoing',
            'Hay un dato marcado que no puede salir hacia esta institución.',
          ),
        ]
      : []),
    ...(unreasoned
      ? [
          blocking(
            'safe_contact',
            'contactOverride',
            'Escriba por qué sale un dato protegido por reglas de contacto seguro.',
          ),
        ]
      : []),
  ];
}

function coordinationWarnings({ fields }: DraftFacts): LetterWarning[] {
  if (fields.coordination !== null) return [];
  return isImmediate(fields.cause)
    ? [
        {
          code: 'coordination_missing',
          field: 'coordination',
          message:
            'Sin coordinación previa: puede emitirse de inmediato; coordine apenas sea posible.',
          blocks: false,
        },
      ]
    : [
        blocking(
          'coordination_missing',
          'coordination',
          'La derivación requiere coordinar antes con la institución: con quién y cuándo (Reglamento de las DNA, art. 35).',
        ),
      ];
}

function institutionWarnings({ institution, day }: DraftFacts): LetterWarning[] {
  if (!isInForce(institution, day))
    return [
      blocking(
        'institution_ended',
        'institutionId',
        'Esa institución ya no está vigente en el directorio. Elija otra.',
      ),
    ];
  if (institution.verifiedOn !== null) return [];
  return [
    {
      code: 'institution_unverified',
      field: 'institutionId',
      message: 'Los datos de esta institución están por verificar. Confirme nombre y cargo.',
      blocks: false,
    },
  ];
}

/** A consent that does not stand any more: the law may give another basis, and the writer says so. */
async function consentWarnings(
  tx: Tx,
  { letterCase, institution, day }: DraftFacts,
): Promise<LetterWarning[]> {
  const { warnings } = await basisOn(tx, { caseId: letterCase.row.id, institution, day });
  return warnings.map((message) => ({
    code: 'consent_over',
    field: 'institutionId',
    message,
    blocks: false,
  }));
}

async function signerWarnings(tx: Tx, { signer, day }: DraftFacts): Promise<LetterWarning[]> {
  return (await signerFaultsOn(tx, signer.id, day)).map(({ code, message }) => ({
    code,
    field: 'content.signerId',
    message,
    blocks: false,
  }));
}

/** It holds up no letter that may not wait: that one leaves without the line. */
async function denominationWarnings(tx: Tx, { day, fields }: DraftFacts): Promise<LetterWarning[]> {
  const year = Number(day.slice(0, 4));
  if (await tx.existsBy(yearNames, { year })) return [];
  const message = `Falta la denominación oficial de ${year}. Regístrela en Ajustes antes de emitir.`;
  return isImmediate(fields.cause)
    ? [{ code: 'denomination_missing', field: 'year', message, blocks: false }]
    : [blocking('denomination_missing', 'year', message)];
}

const blocking = (code: LetterWarning['code'], field: string, message: string): LetterWarning => ({
  code,
  field,
  message,
  blocks: true,
});
