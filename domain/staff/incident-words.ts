/** What is said of an incident: to the authority in four parts (RLPDP 34.2), to the people in plain words (34.3). */
import { labelOf } from '../catalogues/catalogue.ts';
import { INCIDENT_KINDS, INCIDENT_OPENERS } from '../catalogues/incidents.ts';
import { dateTime } from '../words/dates.ts';
import { counted } from '../words/lists.ts';

export interface IncidentFacts {
  readonly kind: string;
  readonly thing: string;
  readonly happenedAt: string;
  readonly knownAt: string;
  readonly description: string;
  readonly held: string;
  readonly openers: readonly string[];
  readonly caseCount: number;
  readonly personCount: number;
  readonly consequences: string;
  readonly measures: string;
  readonly odpContact: string;
  readonly lateReason: string | null;
}

export interface NoticePart {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The four parts of the notice to the authority, in the order of the norm; the lateness after them. */
export function noticeParts(facts: IncidentFacts): NoticePart[] {
  return [
    {
      heading: '1. Naturaleza del incidente, datos y personas',
      lines: [
        `${labelOf(INCIDENT_KINDS, facts.kind)}: ${facts.thing}.`,
        `Ocurrió el ${dateTime(facts.happenedAt)}; la oficina lo supo el ${dateTime(facts.knownAt)}.`,
        ...linesOf(facts.description),
        ...linesOf(`Contenía: ${facts.held}`),
        `Número aproximado: ${counted(facts.caseCount, 'expediente', 'expedientes')} y ${counted(facts.personCount, 'persona', 'personas')}. Hay datos sensibles.`,
        ...facts.openers.map((code) => `${labelOf(INCIDENT_OPENERS, code)}.`),
      ],
    },
    {
      heading: '2. Contacto del Oficial de Datos Personales',
      lines: [facts.odpContact === '' ? 'Por designar.' : facts.odpContact],
    },
    { heading: '3. Consecuencias probables', lines: linesOf(facts.consequences) },
    { heading: '4. Medidas adoptadas o propuestas', lines: linesOf(facts.measures) },
    ...(facts.lateReason === null
      ? []
      : [
          { heading: 'Motivo del aviso después de las 48 horas', lines: linesOf(facts.lateReason) },
        ]),
  ];
}

/** For whom it concerns: short sentences, no word of the trade, no name. */
export function wordsForPeople(
  facts: IncidentFacts,
  office: { readonly unit: string; readonly municipality: string; readonly phones: string },
): string {
  const where = office.phones === '' ? '' : ` o llámenos: ${office.phones}`;
  return [
    `Le escribe ${office.unit}, de la ${office.municipality}.`,
    `Pasó esto el ${dateTime(facts.happenedAt)}: ${lower(labelOf(INCIDENT_KINDS, facts.kind))}. Ahí podía haber datos suyos.`,
    `Qué datos: ${facts.held}`,
    `Qué puede pasar: ${facts.consequences}`,
    `Qué hicimos: ${facts.measures}`,
    `Si alguien la busca, la amenaza o usa sus datos, avísenos enseguida. Venga a la oficina${where}.`,
  ].join('\n\n');
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const lower = (label: string): string => `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
