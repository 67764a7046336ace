/** What is asked of a person once her case is over, for adults and in easy reading. No norm gives the words. */
import { type ShippedText, shippedId, USAGE } from './shipped.ts';

export const FEEDBACK_TEXTS: readonly ShippedText[] = [
  {
    id: shippedId(701),
    code: 'opinion.preguntas',
    kind: 'opinion',
    title: 'Preguntas sobre la atención',
    topic: null,
    source: USAGE,
    verified: false,
    parts: {
      opening:
        'Queremos saber cómo fue su atención. Responder es voluntario. No escriba su nombre ni el de nadie: nadie sabrá que esta hoja es suya. Lo que responda no cambia en nada su atención.',
      listened: '¿Le escucharon con calma?',
      told: '¿Le explicaron qué iba a pasar y cuáles son sus derechos?',
      respected: '¿Le trataron con respeto?',
      timely: '¿El tiempo que tomó su atención estuvo bien?',
      helped: '¿Le ayudó venir?',
      again: '¿Volvería, o le diría a otra persona que venga?',
      comment: 'Si quiere, escriba algo más. Sin nombres.',
      openingEasy:
        'Queremos saber cómo te fue aquí. Respondes solo si quieres. No pongas tu nombre ni el de nadie. Nadie sabrá que esta hoja es tuya. Nadie se va a molestar contigo.',
      listenedEasy: '¿Te escucharon?',
      toldEasy: '¿Te explicaron qué iba a pasar y qué derechos tienes?',
      respectedEasy: '¿Te trataron bien?',
      timelyEasy: '¿El tiempo estuvo bien?',
      helpedEasy: '¿Te ayudó venir?',
      againEasy: '¿Volverías si lo necesitas?',
      commentEasy: '¿Quieres contar algo más? Sin nombres.',
    },
  },
];
