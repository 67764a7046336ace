import { Button } from '@mantine/core';
import { IconEdit } from '@tabler/icons-react';
import {
  BARRIERS,
  DEPENDENCES,
  DISABILITY_DEGREES,
  DISABILITY_ORIGINS,
  DISABILITY_TYPES,
  EMPLOYMENTS,
  SISFOH_CLASSES,
  TECHNICAL_AIDS,
} from '../../../../domain/catalogues/omaped.ts';
import { HEALTH_INSURANCES } from '../../../../domain/catalogues/person.ts';
import { EDUCATION_LEVELS } from '../../../../domain/catalogues/schooling.ts';
import { Facts } from './Facts.tsx';
import type { PartProps } from './Parts.tsx';
import { day, useWords, yesNo } from './words.ts';

/** What the register says of her. */
export function ProfilePart({ record: { profile }, may, act }: PartProps) {
  const { said: one, allSaid: all } = useWords();
  const { wheelchair } = profile;
  const measures = [wheelchair.width, wheelchair.depth, wheelchair.height];
  return (
    <>
      {may ? (
        <Button
          variant="light"
          leftSection={<IconEdit size={16} aria-hidden />}
          onClick={() => act.open('registro')}
        >
          Completar o corregir
        </Button>
      ) : null}
      <Facts
        facts={[
          ['Tipo', all(DISABILITY_TYPES, profile.types)],
          ['Autismo', yesNo(profile.autism)],
          ['Origen', one(DISABILITY_ORIGINS, profile.origin)],
          ['Grado que declara', one(DISABILITY_DEGREES, profile.degree)],
          ['Dependencia', one(DEPENDENCES, profile.dependence)],
          ['Diagnóstico (CIE-10)', profile.diagnoses.join(', ')],
          ['Rehabilitación', profile.rehabilitation],
          ['Ayudas que usa', all(TECHNICAL_AIDS, profile.aids)],
          [
            'Silla de ruedas',
            measures.every((measure) => measure === null)
              ? ''
              : `${measures.map((measure) => measure ?? '—').join(' × ')} cm (ancho, profundidad, altura)`,
          ],
          ['Detalle de las ayudas', profile.aidsNote],
          ['Encuentra barreras en', all(BARRIERS, profile.barriers)],
          ['SISFOH', one(SISFOH_CLASSES, profile.sisfoh)],
          ['Clasificada el', day(profile.cseOn)],
          ['La CSE vence el', day(profile.cseValidTo)],
          ['Ingreso o pensión', yesNo(profile.pensionOrIncome)],
          ['Seguro', one(HEALTH_INSURANCES, profile.insurance)],
          ['Trabajo', one(EMPLOYMENTS, profile.employment)],
          ['Nivel educativo', one(EDUCATION_LEVELS, profile.education)],
          ['Vivienda y servicios', profile.housing],
          ['Con quién vive', profile.livesWith],
          [
            'Otras personas con discapacidad',
            profile.othersWithDisability === null ? '' : String(profile.othersWithDisability),
          ],
          ['El DNI vence el', day(profile.dniValidTo)],
          ['Observaciones', profile.notes],
        ]}
      />
    </>
  );
}
