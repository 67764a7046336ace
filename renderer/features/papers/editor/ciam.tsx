/** What is typed of the papers of the CIAM, besides what its register has. */
import { periodName } from '../../../../domain/statistics/period.ts';
import { CheckField, ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../components/form/context.tsx';
import { DistrictField } from '../../../components/form/DistrictField.tsx';
import { NumberField } from '../../../components/form/NumberField.tsx';
import { Section } from '../../../components/form/Section.tsx';
import { LongTextField } from '../../../components/form/TextField.tsx';
import { today } from '../../../components/time/useNow.ts';
import { signer } from './desks.tsx';

export function PadronFields() {
  return (
    <Section
      title="Padrón"
      intro="Uso interno: dice quién es cada persona. No sale de la oficina. Con más de 800 personas, se hace por distrito."
    >
      <DistrictField name="district" label="Distrito (en blanco: todos)" />
      {signer}
    </Section>
  );
}

export function CiamReportFields() {
  const kind = useFieldValue<'mes' | 'anio'>('kind');
  const year = useFieldValue<number | null>('year') ?? Number(today().slice(0, 4));
  return (
    <>
      <Section title="Reporte" intro="Las cifras se cuentan de los registros.">
        <ChoiceField
          name="kind"
          label="De qué periodo"
          required
          from={[
            { value: 'mes', label: 'De un mes' },
            { value: 'anio', label: 'Del año, hasta el 30 de enero siguiente' },
          ]}
        />
        <NumberField name="year" label="Año" required />
        {kind === 'mes' ? (
          <NumberField
            name="number"
            label="Mes, del 1 al 12"
            description={Array.from(
              { length: 12 },
              (_, at) => `${at + 1}: ${periodName({ kind, year, number: at + 1 })}`,
            ).join(' · ')}
            required
          />
        ) : null}
        <CheckField name="guarded" label="Para publicar: no decir las cifras de 1 a 4" />
      </Section>
      {kind === 'anio' ? (
        <Section title="Del año">
          <LongTextField
            name="diagnosis"
            label="Último diagnóstico situacional"
            minRows={3}
            max={8000}
          />
          <LongTextField
            name="register"
            label="Actualización del registro nominal y avance por mes"
            minRows={3}
            max={8000}
          />
          <LongTextField name="operation" label="Funcionamiento del CIAM" minRows={3} max={8000} />
        </Section>
      ) : null}
      <Section title="Observaciones">
        <LongTextField name="observations" label="Observaciones" minRows={3} max={8000} />
        {signer}
      </Section>
    </>
  );
}
