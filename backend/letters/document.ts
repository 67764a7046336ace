/** From what the letter is made of to the data of the page; nothing is decided or worded here. */
import type { YearName } from '../../db/entities/index.ts';
import type { OficioData } from '../../letters/oficio/data.ts';
import { markOf } from '../office/mark.ts';
import { letterheadOf, orNull } from '../office/paper.ts';
import { initialsOf, paragraphsOf } from '../papers/heads.ts';
import type { DraftFacts } from './draft-facts.ts';
import { sheetOf } from './sheet.ts';

export interface Printing {
  /** ISO instant UTC: the date of the letter and of the file. */
  readonly issuedAt: string;
  readonly practice: boolean;
  /** Null prints BORRADOR. */
  readonly number: string | null;
  /** 1 for the original. */
  readonly edition: number;
  /** Null while nobody recorded it: only a draft, and what may not wait, print without. */
  readonly year: Pick<YearName, 'text' | 'secondLine'> | null;
  /** Full name of whoever prepares it. */
  readonly typist: string;
}

/** As it prints; an issued one with the mark of its QR. */
export function oficioOf(facts: DraftFacts, printing: Printing): OficioData {
  const bare = unmarked(facts, printing);
  return bare.number === null ? bare : { ...bare, mark: markOf(bare) };
}

function unmarked(facts: DraftFacts, printing: Printing): OficioData {
  const { fields, institution, addressee, office, signer, day } = facts;
  const { content } = fields;
  const { subject, references, salutation, closing, attachments, folios, copies } = content;
  return {
    issuedAt: printing.issuedAt,
    practice: printing.practice,
    letterhead: letterheadOf(office),
    year: {
      denomination:
        printing.year?.text ??
        (printing.number === null ? `Falta la denominación oficial de ${day.slice(0, 4)}` : null),
      second: printing.year?.secondLine ?? null,
    },
    place: office.place,
    date: day,
    number: printing.number,
    mark: null,
    correctedVersion: printing.edition > 1 ? printing.edition : null,
    annulled: false,
    addressee: {
      treatment: addressee.treatment.toLocaleUpperCase('es-PE'),
      name: addressee.name?.toLocaleUpperCase('es-PE') ?? null,
      post: addressee.post,
      institution: institution.officialName,
      place: institution.place,
    },
    subject,
    references: [...references],
    reserved: content.reserved,
    urgent: content.urgent,
    salutation,
    paragraphs: paragraphsOf(content.body),
    sheet: sheetOf(facts.rows, fields.coordination),
    closing,
    signer: {
      name: signer.fullName.toLocaleUpperCase('es-PE'),
      post: facts.actingPost ?? signer.post,
      college: orNull(signer.collegeNumber ?? ''),
      acting: facts.actingPost !== null,
    },
    attachments: [...attachments],
    folios,
    copies: [...copies],
    initials: initialsOf(signer.fullName, printing.typist),
  };
}
