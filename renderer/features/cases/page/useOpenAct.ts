import { useCallback } from 'react';
import { useAddressParams } from '../../../components/useAddressParams.ts';

/** The acts that open beside the case page, as the address names them. */
export const PAGE_ACTS = [
  'nota',
  'correccion',
  'calificar',
  'ampliar',
  'precisar',
  'descartar',
  'accion',
  'terminar-accion',
  'ampliar-plazo',
  'suspender-plazo',
  'verificar',
  'concluir',
  'reabrir',
  'conformidad',
  'responsable',
  'persona',
  'retirar-persona',
  'reserva',
  'seguimiento',
  'resultado',
  'datos',
  'reservar',
  'dejar-de-reservar',
  'abstenerse',
  'apartar',
  'levantar',
  'ver-informante',
  'proceso',
  'proceso-cambio',
  'proceso-acto',
  'proceso-fecha',
  'proceso-fin',
  'acuerdo',
  'compromiso',
  'pago',
  'pago-anulado',
  'inscripcion-paso',
  'inscripcion-fin',
  'preguntar',
  'audiencias',
  'audiencia-lugar',
  'audiencia-parte',
  'audiencia-voluntad',
  'audiencia-invitar',
  'audiencia-cargo',
  'audiencia-dia',
  'audiencia-sesion',
  'audiencia-suspender',
  'audiencia-ampliar',
  'audiencia-hallazgo',
  'audiencia-fin',
  'fvr-registrar',
  'fvr-calcular',
  'fvr-anular',
  'fvr-copia',
  'consentimientos',
  'consentimiento',
  'consentimiento-retirar',
  'consentimiento-copia',
  'carpeta',
  'carpeta-prestar',
  'carpeta-devolver',
  'carpeta-foliar',
  'pedidos',
  'pedido-nuevo',
  'pedido',
  'pedido-pieza',
  'pedido-entrega',
  'pedido-cierre',
  'reunion',
  'reunion-otra',
  'violencia',
  'violencia-ficha',
  'violencia-atender',
  'violencia-preguntar',
  'violencia-denunciar',
  'violencia-derivar',
  'violencia-medida',
  'violencia-medida-cambio',
  'violencia-visita',
  'violencia-informe',
  'violencia-incumplimiento',
  'violencia-avisar',
  'violencia-vista',
  'violencia-cerrar',
  'riesgo',
  'riesgo-valorar',
  'riesgo-ampliar',
  'riesgo-diligencia',
  'riesgo-opinion',
  'riesgo-informe',
  'riesgo-resolucion',
  'riesgo-plan',
  'riesgo-actividad',
  'riesgo-seguimiento',
  'riesgo-citar',
  'riesgo-explicar',
  'riesgo-recurso',
  'riesgo-recurso-fin',
  'riesgo-remitir',
  'riesgo-registro',
] as const;
export type PageAct = (typeof PAGE_ACTS)[number];

export interface OpenAct {
  readonly act: PageAct | null;
  /** What it is done to: an action, a follow-up, the diary line to correct. */
  readonly subjectId: string | null;
  readonly open: (act: PageAct, subjectId?: string) => void;
  readonly close: () => void;
}

/** Which act is open: in the address, so that after a lock the page returns to the half-typed text. */
export function useOpenAct(): OpenAct {
  const [params, setParams] = useAddressParams();
  const named = params.get('acto');
  const open = useCallback(
    (act: PageAct, subjectId?: string) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          after.set('acto', act);
          if (subjectId === undefined) after.delete('de');
          else after.set('de', subjectId);
          return after;
        },
        { replace: true },
      ),
    [setParams],
  );
  const close = useCallback(
    () =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          after.delete('acto');
          after.delete('de');
          return after;
        },
        { replace: true },
      ),
    [setParams],
  );
  return {
    act: PAGE_ACTS.find((act) => act === named) ?? null,
    subjectId: params.get('de'),
    open,
    close,
  };
}
