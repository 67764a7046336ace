/** Fictional papers, for the tests of this folder and of whatever has one. */
import type { PaperContent, PaperInput } from '../../domain/records/paper.ts';

/** A carta as it was begun, with what a person types. */
export function cartaOf(
  begun: PaperContent,
  typed: Partial<PaperInput<'carta'>> = {},
): Extract<PaperContent, { readonly kind: 'carta' }> {
  if (begun.kind !== 'carta') throw new Error('Not a carta.');
  return {
    kind: 'carta',
    input: {
      ...begun.input,
      subject: 'Invita a la mesa de trabajo',
      body: 'Tengo el agrado de dirigirme a usted.\n\nSe tratará la asistencia escolar.',
      addressee: {
        kind: 'otra',
        institutionId: null,
        treatment: 'SEÑORA',
        name: 'ELENA CONDORI ÑUÑEZ',
        post: 'Directora',
        institution: 'IE 42050 Ticaco',
        address: null,
        place: 'Ticaco.-',
      },
      ...typed,
    },
  };
}
