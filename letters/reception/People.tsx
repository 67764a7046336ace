import type { ReactElement } from 'react';
import { PRESUMED_OPTIONS } from '../../domain/words/sheets.ts';
import { Choice, YES_NO, yesNo } from '../parts/Choice.tsx';
import { FieldSet } from '../parts/FieldSet.tsx';
import { Narrative } from '../parts/Narrative.tsx';
import { Subheading } from '../parts/Notes.tsx';
import { ADULT, CHILD } from '../parts/person-specs.ts';
import { Section } from '../parts/Section.tsx';
import type { ReceptionSheetData } from './data.ts';

type Body = NonNullable<ReceptionSheetData['body']>;

/** The children and adolescents of the case; on a blank form, one: another takes another sheet. */
export function Affected({ of }: { readonly of: Body['children'] | null }): ReactElement {
  return (
    <Section number={3} title="NIÑA, NIÑO O ADOLESCENTE" keep={120}>
      {each(of, 'Niña, niño o adolescente').map(({ key, heading, item }) => (
        <Group key={key} heading={heading}>
          <FieldSet of={CHILD} values={item?.person ?? null} />
          <Choice
            label="¿Hay reglas de contacto seguro? Si las hay, se escriben en el programa, no en el papel"
            options={YES_NO}
            chosen={[yesNo(item?.safeContact)]}
          />
        </Group>
      ))}
    </Section>
  );
}

/** Of whom something is asked, or who is presumed to have done harm. */
export function Obliged({ of }: { readonly of: Body['obliged'] | null }): ReactElement {
  return (
    <Section number={4} title="PERSONA OBLIGADA O PRESUNTA RESPONSABLE" keep={110}>
      {each(of, 'Persona').map(({ key, heading, item }) => (
        <Group key={key} heading={heading}>
          <Choice
            label="En qué calidad"
            options={PRESUMED_OPTIONS}
            chosen={[item?.presumed ?? null]}
          />
          <FieldSet of={ADULT} values={item?.person ?? null} />
        </Group>
      ))}
      {of?.length === 0 && <Narrative text={null} blank={false} lines={1} />}
    </Section>
  );
}

/** Family, trusted adults, who helps. */
export function Relatives({ of }: { readonly of: Body['relatives'] | null }): ReactElement {
  return (
    <Section number={5} title="OTROS FAMILIARES Y RED DE APOYO" keep={100}>
      {each(of, 'Persona').map(({ key, heading, item }) => (
        <Group key={key} heading={heading}>
          <FieldSet of={ADULT} values={item} />
        </Group>
      ))}
      {of?.length === 0 && <Narrative text={null} blank={false} lines={1} />}
    </Section>
  );
}

function Group(props: {
  readonly heading: string | null;
  readonly children: ReactElement | readonly ReactElement[];
}): ReactElement {
  return (
    <>
      {props.heading !== null && <Subheading>{props.heading}</Subheading>}
      {props.children}
    </>
  );
}

/** Each of the list with its heading, `Persona 2 de 3`; one without data on a blank form. */
function each<Item>(list: readonly Item[] | null, what: string) {
  if (list === null) return [{ key: 0, heading: null, item: null }];
  return list.map((item, at) => ({
    key: at,
    heading: list.length === 1 ? null : `${what} ${at + 1} de ${list.length}`,
    item,
  }));
}
