import { Alert, Button, Checkbox, Group, List, Radio, Stack, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { OFFICE_PURPOSES, type OfficePurpose } from '../../../domain/records/office.ts';

interface WelcomeStepProps {
  readonly interrupted: boolean;
  readonly understood: boolean;
  readonly onUnderstood: (understood: boolean) => void;
  readonly purpose: OfficePurpose | null;
  readonly practiceOnly: boolean;
  readonly onPurpose: (purpose: OfficePurpose) => void;
  readonly onNext: () => void;
  readonly onRestore: () => void;
}

/** What this is and what it is not, before anything is typed. */
export function WelcomeStep(props: WelcomeStepProps) {
  const { interrupted, understood, onUnderstood, purpose, onNext, onRestore } = props;
  return (
    <Stack gap="md" maw="46rem">
      {interrupted ? (
        <Alert
          icon={<IconInfoCircle aria-hidden />}
          title="La configuración anterior quedó a medias"
        >
          Se interrumpió antes de guardar ningún caso, quizá por un corte de luz. Se hará de nuevo
          desde el principio; los archivos a medio hacer se apartan, no se borran.
        </Alert>
      ) : null}
      <Text>
        Yanapa es el escritorio de casos de la DEMUNA: recepción, seguimiento y oficios, con los
        datos cifrados en esta PC y sin necesidad de internet. Configurarlo toma unos diez minutos.
        Tenga a mano:
      </Text>
      <List>
        <List.Item>el código de la DNA y las siglas de los oficios;</List.Item>
        <List.Item>el último número de expediente y de oficio usados este año en papel;</List.Item>
        <List.Item>una impresora y tres sobres, para las hojas de recuperación.</List.Item>
      </List>
      <Alert icon={<IconInfoCircle aria-hidden />} title="Una sola PC">
        Por ahora Yanapa funciona en una sola PC: los datos no se comparten por red ni se ponen en
        la nube. Varias personas pueden usar esta PC, cada una con su usuario.
      </Alert>
      <Purpose chosen={purpose} practiceOnly={props.practiceOnly} onChoose={props.onPurpose} />
      <Checkbox
        label="Entiendo que Yanapa funciona en una sola PC y que para qué es la oficina no se cambia después"
        checked={understood}
        onChange={({ currentTarget }) => onUnderstood(currentTarget.checked)}
      />
      <Group>
        <Button disabled={!understood || purpose === null} onClick={onNext}>
          Empezar
        </Button>
        <Button variant="default" onClick={onRestore}>
          Restaurar una copia
        </Button>
      </Group>
    </Stack>
  );
}

interface PurposeProps {
  readonly chosen: OfficePurpose | null;
  readonly practiceOnly: boolean;
  readonly onChoose: (purpose: OfficePurpose) => void;
}

/** Real people or invented ones: asked once, before anything is typed, because it stays so. */
function Purpose({ chosen, practiceOnly, onChoose }: PurposeProps) {
  return (
    <Radio.Group
      label="¿Para qué es esta oficina?"
      description="No se puede cambiar después: lo escrito para practicar no sirve para trabajar. Para pasar de una a otra se configura una oficina nueva."
      withAsterisk
      value={chosen}
      onChange={(value) => {
        const purpose = OFFICE_PURPOSES.find((known) => known === value);
        if (purpose !== undefined) onChoose(purpose);
      }}
    >
      <Stack gap="xs" mt="xs">
        <Radio
          value="work"
          label="Trabajar"
          disabled={practiceOnly}
          description={
            practiceOnly
              ? 'Yanapa se abrió solo para practicar. Para trabajar, ábralo con el programa instalado.'
              : 'Atender a personas reales.'
          }
        />
        <Radio
          value="practice"
          label="Practicar"
          description="Aprender con casos inventados. Todas las pantallas y todos los papeles dirán «SOLO PRÁCTICA – datos ficticios». No registre personas reales."
        />
      </Stack>
    </Radio.Group>
  );
}
