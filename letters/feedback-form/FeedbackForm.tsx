import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { ANSWER_CODES, ANSWER_KEYS, QUESTION_CODES } from '../../domain/feedback/questions.ts';
import { breakWithin } from '../fonts.ts';
import { LetterheadBlock } from '../parts/LetterheadBlock.tsx';
import { PageFrame } from '../parts/PageFrame.tsx';
import { CONTENT, text } from '../parts/style.ts';
import type { FeedbackFormData } from './data.ts';

/** One sheet in big letters, to be marked with a cross and put in the box. Without date or number. */
export function FeedbackForm(form: FeedbackFormData): ReactElement {
  const {
    practice,
    letterhead,
    year,
    title,
    opening,
    questions,
    answers,
    comment,
    how,
    end,
    mark,
  } = form;
  return (
    <PageFrame practice={practice} stamp={null} runningTitle={null} numbered foot={mark}>
      <LetterheadBlock letterhead={letterhead} year={year} />
      <Text style={styles.title}>{title}</Text>
      <Text style={styles.opening}>{opening}</Text>
      <Text style={styles.how}>{how}</Text>
      {QUESTION_CODES.map((question, at) => (
        <View key={question} style={styles.row} wrap={false}>
          <Text style={styles.question}>{`${at + 1}. ${questions[question]}`}</Text>
          <View style={styles.boxes}>
            {ANSWER_CODES.map((answer) => (
              <View key={answer} style={styles.answer}>
                <View style={styles.box}>
                  <Text style={styles.key}>{ANSWER_KEYS[answer]}</Text>
                </View>
                <Text style={styles.label} hyphenationCallback={breakWithin(LABEL, LABEL_SIZE)}>
                  {answers[answer]}
                </Text>
              </View>
            ))}
          </View>
        </View>
      ))}
      <View wrap={false}>
        <Text style={styles.question}>{comment}</Text>
        {LINES.map((line) => (
          <View key={line} style={styles.line} />
        ))}
      </View>
      <Text style={styles.end}>{end}</Text>
    </PageFrame>
  );
}

const LINES = [1, 2, 3];
const SIDE = 22;
const GAP = 7;
const LABEL_SIZE = 12;
const LABEL = CONTENT.width / 4 - SIDE - GAP - 6;

const styles = {
  title: {
    fontSize: 19,
    lineHeight: 1.25,
    ...text.bold,
    textAlign: 'center',
    marginTop: 6,
    marginBottom: 6,
  },
  opening: { fontSize: 12.5, lineHeight: 1.3 },
  how: { fontSize: 12.5, lineHeight: 1.3, ...text.bold, marginTop: 4, marginBottom: 4 },
  row: { borderTopWidth: 0.6, borderTopColor: '#777', paddingTop: 6, paddingBottom: 7 },
  question: { fontSize: 14, lineHeight: 1.25, ...text.bold, marginBottom: 4 },
  boxes: { flexDirection: 'row' },
  answer: { flexDirection: 'row', width: CONTENT.width / 4, alignItems: 'center', paddingRight: 6 },
  box: { width: SIDE, height: SIDE, borderWidth: 1.3, marginRight: GAP },
  // What whoever types the sheet presses: small and grey, in a corner of the box.
  key: { fontSize: 6, lineHeight: 1, color: '#777', marginLeft: 2, marginTop: 2 },
  label: { fontSize: LABEL_SIZE, lineHeight: 1.15, flex: 1 },
  line: { height: 22, borderBottomWidth: 0.6, borderBottomColor: '#555' },
  end: { fontSize: 12.5, lineHeight: 1.3, ...text.bold, textAlign: 'center', marginTop: 10 },
} as const;
