import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { OrganisationView } from '../../../../backend/ciam/types.ts';
import { districtLabel } from '../../../../domain/catalogues/ubigeo.ts';
import { addOlderOrganisation, changeOlderOrganisation } from '../../../../domain/records/ciam.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import { counted } from '../../../../domain/words/lists.ts';
import { address } from '../../../api/addresses.ts';
import { useMay, useSession } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { SideSheet } from '../../../components/feedback/SideSheet.tsx';
import { Answer, EmptyState } from '../../../components/feedback/States.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { DistrictField } from '../../../components/form/DistrictField.tsx';
import { TextField } from '../../../components/form/TextField.tsx';
import { useInAddress } from '../../../components/useInAddress.ts';
import { View } from '../../../components/View.tsx';
import classes from '../ciam.module.css';

/** Of `?acto=`: the form of a new one; else the id of the one that is changed. */
const NEW = 'nueva';

/** Organisations of older adults; who belongs to them is on the page of each person. */
export function OrganisationsView() {
  const found = useQuery(api.ciam.organisations.queryOptions({}));
  const act = useInAddress('acto');
  const mayRecord = useMay('ciam.record');
  return (
    <View
      title="Organizaciones de personas adultas mayores"
      back={{ to: address.ciam, label: 'CIAM' }}
      actions={
        mayRecord ? (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => act.open(NEW)}>
            Registrar organización
          </Button>
        ) : null
      }
    >
      <Text size="sm" c="dimmed" mb="sm">
        La integran quienes ya están en el registro nominal (Reglamento de la Ley 30490, art. 74):
        se agregan desde la ficha de cada persona.
      </Text>
      <Answer of={found}>
        {(rows) => (
          <>
            {rows.length === 0 ? (
              <EmptyState title="Todavía no hay organizaciones">
                Regístrelas con su nombre, su distrito y con qué fueron reconocidas.
              </EmptyState>
            ) : (
              <ul className={classes['list']} aria-label="Organizaciones">
                {rows.map((row) => (
                  <li key={row.id}>
                    <strong>{row.name}</strong> · {districtLabel(row.district)}
                    {row.recognition === '' ? '' : ` · ${row.recognition}`} ·{' '}
                    {counted(row.members, 'integrante', 'integrantes')}
                    {row.endedOn === null ? '' : ` · dejó de existir el ${shortDate(row.endedOn)}`}{' '}
                    {mayRecord ? (
                      <Button
                        size="compact-xs"
                        variant="subtle"
                        aria-label={`Cambiar ${row.name}`}
                        onClick={() => act.open(row.id)}
                      >
                        Cambiar
                      </Button>
                    ) : null}
                  </li>
                ))}
              </ul>
            )}
            <Sheets rows={rows} act={mayRecord ? act.value : null} onClose={act.close} />
          </>
        )}
      </Answer>
    </View>
  );
}

interface SheetsProps {
  readonly rows: readonly OrganisationView[];
  readonly act: string | null;
  readonly onClose: () => void;
}

function Sheets({ rows, act, onClose }: SheetsProps) {
  const add = useMutation(api.ciam.addOrganisation.mutationOptions());
  const change = useMutation(api.ciam.changeOrganisation.mutationOptions());
  const { operatorId } = useSession();
  const chosen = rows.find(({ id }) => id === act);
  return (
    <>
      <SideSheet opened={act === NEW} title="Registrar organización" onClose={onClose}>
        {/* One that does not exist yet is known by who writes it. */}
        <DraftedForm
          kind="ciam_organisation"
          subjectId={operatorId}
          schema={addOlderOrganisation}
          blanks={{ name: '', district: null as string | null, recognition: '' }}
          submitLabel="Registrar organización"
          onSubmit={(record, draftId) => add.mutateAsync({ ...record, draftId })}
          onDone={onClose}
        >
          <OrganisationFields />
        </DraftedForm>
      </SideSheet>
      {chosen === undefined ? null : (
        <SideSheet opened title="Cambiar organización" onClose={onClose}>
          <DraftedForm
            kind="ciam_organisation_change"
            subjectId={chosen.id}
            schema={changeOlderOrganisation}
            blanks={{
              organisationId: chosen.id,
              version: chosen.version,
              name: chosen.name,
              district: chosen.district,
              recognition: chosen.recognition,
              endedOn: chosen.endedOn,
            }}
            version={chosen.version}
            submitLabel="Guardar"
            onSubmit={(record, draftId) => change.mutateAsync({ ...record, draftId })}
            onDone={onClose}
          >
            <OrganisationFields />
            <DateField name="endedOn" label="Dejó de existir el" />
          </DraftedForm>
        </SideSheet>
      )}
    </>
  );
}

const OrganisationFields = () => (
  <>
    <TextField name="name" label="Nombre" required />
    <DistrictField name="district" label="Distrito" required />
    <TextField name="recognition" label="Con qué fue reconocida" />
  </>
);
