import { ACTIVITY_GROUPS, ACTIVITY_KINDS } from '../../../../domain/catalogues/activities.ts';
import { DESK_LABELS, DESKS } from '../../../../domain/desks.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { ChoiceField, MultiChoiceField } from '../../../components/form/ChoiceField.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { DistrictField } from '../../../components/form/DistrictField.tsx';
import { Section } from '../../../components/form/Section.tsx';
import { TextField } from '../../../components/form/TextField.tsx';
import { OperatorField } from '../../../components/operators/OperatorField.tsx';
import { RowList } from '../../../components/reception/RowList.tsx';
import classes from '../activities.module.css';
import { blankSession } from './values.ts';

const DESK_OPTIONS = DESKS.map((value) => ({ value, label: DESK_LABELS[value] }));

/** What an activity is, when it is held, where, and who leads it. */
export function PlanFields() {
  return (
    <>
      <Section title="La actividad">
        <TextField
          name="title"
          label="Nombre"
          description="Lo ven quienes atienden sus servicios: no escriba nombres de personas usuarias."
          max={LIMITS.label}
          required
        />
        <ChoiceField name="kind" label="Tipo" from={ACTIVITY_KINDS} required />
        <MultiChoiceField name="desks" label="De qué servicio es" from={DESK_OPTIONS} required />
        <TextField name="topic" label="Tema" />
        <MultiChoiceField
          name="groups"
          label="A quiénes se dirige"
          from={ACTIVITY_GROUPS}
          required
        />
      </Section>
      <Section title="Cuándo y dónde">
        <RowList
          name="sessions"
          rowLabel="Fecha"
          addLabel="Agregar otra fecha"
          blank={blankSession}
          row={SESSION}
        />
        <TextField name="place" label="Lugar" />
        <DistrictField name="district" label="Distrito" />
      </Section>
      <Section title="Quién y con qué">
        <OperatorField
          name="leaderId"
          label="Quién la conduce, de la oficina"
          may="activities.record"
        />
        <TextField name="leaderName" label="Quién más, o quién de fuera" />
        <TextField name="budget" label="Con qué presupuesto" />
      </Section>
    </>
  );
}

/** One element for all rows: see `RowList`. */
const SESSION = (
  <div className={classes['session']}>
    <DateField name="onDate" label="Día" required />
    <TextField name="from" label="Desde (hora)" max={5} required />
    <TextField name="to" label="Hasta" max={5} />
  </div>
);
