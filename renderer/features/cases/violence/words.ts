import type { Actor } from '../../../../domain/violence/clocks.ts';
import type { ViolenceAct } from '../../../../domain/violence/route.ts';
import type { PageAct } from '../page/useOpenAct.ts';

/** Each act of the route that a form does, as its button says it, and where it opens. */
export const ACTS: Readonly<
  Record<Exclude<ViolenceAct, 'archivar'>, { readonly label: string; readonly open: PageAct }>
> = {
  atender: { label: 'Atención inmediata', open: 'violencia-atender' },
  preguntar: { label: 'Preguntar antes de denunciar', open: 'violencia-preguntar' },
  denunciar: { label: 'Registrar la denuncia', open: 'violencia-denunciar' },
  derivar: { label: 'Registrar una derivación', open: 'violencia-derivar' },
  medida: { label: 'Registrar una medida', open: 'violencia-medida' },
  visita: { label: 'Registrar una visita', open: 'violencia-visita' },
  informe: { label: 'Anotar un informe al juzgado', open: 'violencia-informe' },
  incumplimiento: { label: 'Registrar un incumplimiento', open: 'violencia-incumplimiento' },
  cerrar: { label: 'Cerrar la ruta', open: 'violencia-cerrar' },
};

export const ACTOR_WORDS: Readonly<Record<Actor, string>> = {
  pnp: 'Policía',
  mp: 'Fiscalía',
  pj: 'Juzgado',
};
