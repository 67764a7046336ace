import type { Catalogue } from './catalogue.ts';

/** Why somebody of the office may not act in a case (RDNA 28.2), as the norm lists them. */
export const ABSTENTION_CAUSES = {
  id: 'abstention_causes',
  label: 'Causas de abstención',
  source: 'RDNA 28.2',
  verified: true,
  entries: [
    { code: 'parte', label: 'Es parte o participa en el caso' },
    { code: 'acreedor_deudor', label: 'Es acreedor/a o deudor/a de una de las partes' },
    { code: 'consanguinidad', label: 'Pariente hasta el tercer grado de consanguinidad' },
    { code: 'afinidad', label: 'Pariente hasta el segundo grado de afinidad' },
    {
      code: 'dependencia',
      label: 'Es donatario/a, dependiente o empleador/a de una de las partes',
    },
    { code: 'proceso', label: 'Es demandante o demandado/a frente a una de las partes' },
    {
      code: 'denuncia',
      label: 'Es denunciante, denunciado/a o investigado/a frente a una de las partes',
    },
  ],
} as const satisfies Catalogue;
