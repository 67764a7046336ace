import { labelOf } from '../../domain/catalogues/catalogue.ts';
import { PERIODICITIES } from '../../domain/catalogues/conciliation.ts';
import { solesTwice } from '../../domain/words/amounts.ts';
import { longDate } from '../../domain/words/dates.ts';
import type { OficioData } from '../oficio/data.ts';
import { identified } from '../parts/Attendees.tsx';
import { bankAddressee } from './addressee.ts';
import type { OficioBancoData } from './data.ts';

/** D19 is an oficio like any other: its words, from the agreement. */
export function asOficio(data: OficioBancoData): OficioData {
  const {
    agency,
    acta,
    actaDate,
    beneficiaries,
    collector,
    payer,
    amountCents,
    periodicity,
    startsOn,
    ...frame
  } = data;
  return {
    ...frame,
    addressee: bankAddressee(agency),
    subject: 'Solicita apertura de cuenta de consignación por alimentos',
    references: [`${acta}, de fecha ${longDate(actaDate)}`],
    reserved: true,
    urgent: false,
    salutation: 'De mi consideración:',
    paragraphs: [
      'Tengo el agrado de dirigirme a usted para solicitar la apertura de una cuenta de ahorros para consignar los alimentos acordados en el acta de la referencia, que constituye título ejecutivo, conforme al artículo 19, literal f, del Reglamento de las Defensorías de la Niña, Niño y Adolescente.',
      'La apertura de la cuenta fue acordada por las partes. La firma de quien suscribe se encuentra registrada, o se registra con el presente, ante su entidad.',
    ],
    sheet: {
      title: 'DATOS DE LA CUENTA',
      groups: [
        {
          heading: null,
          rows: [
            ...beneficiaries.map((child, at) => ({
              label: beneficiaries.length === 1 ? 'Beneficiaria/o' : `Beneficiaria/o ${at + 1}`,
              value: identified(child),
            })),
            { label: 'Titular que cobra', value: identified(collector) },
            { label: 'Persona obligada', value: identified(payer) },
            { label: 'Monto', value: solesTwice(amountCents) },
            { label: 'Periodicidad', value: labelOf(PERIODICITIES, periodicity) },
            { label: 'Desde', value: longDate(startsOn) },
          ],
        },
      ],
    },
    closing:
      'Se agradecerá comunicar a esta Defensoría el número de la cuenta. Sin otro particular, quedo de usted.',
  };
}
