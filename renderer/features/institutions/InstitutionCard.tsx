import type { InstitutionView } from '../../../backend/institutions/types.ts';
import { labelOf } from '../../../domain/catalogues/catalogue.ts';
import { INSTITUTION_KINDS } from '../../../domain/catalogues/institution-kinds.ts';
import { districtLabel } from '../../../domain/catalogues/ubigeo.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import classes from './InstitutionCard.module.css';

/** The card to read: what is known of the institution, row by row. */
export function InstitutionCard({ view }: { readonly view: InstitutionView }) {
  return (
    <dl className={classes['card']}>
      {rowsOf(view).map(([label, value]) =>
        value === null || value === '' ? null : (
          <div key={label} className={classes['row']}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

const rowsOf = (view: InstitutionView): readonly (readonly [string, string | null])[] => [
  ['Nombre oficial', view.officialName],
  ['Tipo de institución', labelOf(INSTITUTION_KINDS, view.kind)],
  ['Cargo de quien la dirige', view.post],
  ['Teléfono', view.phone],
  ['Contacto de emergencia', view.emergencyContact],
  ['Correo electrónico', view.email],
  ['Mesa de partes virtual', view.virtualDesk],
  ['Horario', view.hours],
  ['Dirección', view.address],
  ['Distrito', view.district === null ? null : districtLabel(view.district)],
  ['Notas', view.notes],
  ['Fuente', view.source],
  ['Vigente desde', shortDate(view.validFrom)],
  ['Vigente hasta', view.validTo === null ? null : shortDate(view.validTo)],
  [
    'Verificado',
    view.verifiedOn === null
      ? 'Por verificar'
      : [shortDate(view.verifiedOn), view.verifiedBy, view.verifiedHow].filter(Boolean).join(', '),
  ],
];
