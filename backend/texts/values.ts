/** What a document has for the data of its texts: of the office, the expediente and the day; of nobody. */
import type { OfficeVersion } from '../../db/entities/index.ts';
import type { InstitutionKind } from '../../domain/catalogues/institution-kinds.ts';
import { TERM_RULES } from '../../domain/clock/rules.ts';
import type { TokenValues } from '../../domain/letters/texts/kinds.ts';
import { longDate } from '../../domain/words/dates.ts';
import { orNull } from '../office/paper.ts';

interface Facts {
  readonly office: Pick<OfficeVersion, 'unit' | 'municipality' | 'address' | 'email' | 'phones'>;
  /** Null: of no case. */
  readonly caseNumber: string | null;
  /** To whom it goes; null where nobody said. */
  readonly institutionKind: string | null;
  /** YYYY-MM-DD, Lima. */
  readonly day: string;
}

/** An authority is not given a term by this office. */
const AUTHORITIES: ReadonlySet<string> = new Set<InstitutionKind>([
  'upe',
  'fiscalia',
  'juzgado',
  'pnp',
]);

export const valuesOf = ({ office, caseNumber, institutionKind, day }: Facts): TokenValues => ({
  expediente: caseNumber,
  fecha: longDate(day),
  oficina: office.unit,
  municipalidad: office.municipality,
  oficina_direccion: orNull(office.address),
  oficina_correo: orNull(office.email),
  oficina_telefono: orNull(office.phones),
  plazo_dias:
    institutionKind !== null && AUTHORITIES.has(institutionKind)
      ? null
      : String(TERM_RULES.LETTER_REMINDER.amount),
});
