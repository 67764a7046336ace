import { isIsoDate } from '../../../domain/clock/lima.ts';
import { describeAge } from '../../../domain/people/age.ts';
import { useFieldValue } from '../form/context.tsx';
import { DateField } from '../form/DateField.tsx';
import { NumberField } from '../form/NumberField.tsx';
import { today } from '../time/useNow.ts';
import { useAgeWarning } from './age-looked.ts';
import { Wide } from './FieldGrid.tsx';
import { warned } from './Warnings.tsx';

/** The birth date, or the age that somebody guesses when nobody knows the date. */
export function BirthFields() {
  const birthDate = useFieldValue<string | null>('birthDate');
  const estimatedAge = useFieldValue<number | null>('estimatedAge');
  const odd = useAgeWarning({ birthDate, estimatedAge: wholeOf(estimatedAge) });
  return (
    <>
      <DateField name="birthDate" label="Fecha de nacimiento" description={ageNote(birthDate)} />
      <NumberField
        name="estimatedAge"
        label="Edad estimada (años)"
        description="Solo si no se sabe la fecha."
        size={4}
      />
      {odd === null ? null : <Wide>{warned([odd])}</Wide>}
    </>
  );
}

/** What is half typed is no number yet. */
const wholeOf = (age: unknown): number | null => (typeof age === 'number' ? age : null);

function ageNote(birthDate: string | null): string {
  if (birthDate === null || !isIsoDate(birthDate)) return 'Por ejemplo 15/05/2018.';
  return describeAge(birthDate, today()) ?? 'Esa fecha todavía no llega. Revise el año.';
}
