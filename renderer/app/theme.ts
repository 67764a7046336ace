import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** Mantine's teal, darkened where white text on it, or it on white, fell under 4.5 : 1. */
const teal: MantineColorsTuple = [
  '#e6f5f3',
  '#cde9e5',
  '#9fd4cd',
  '#6ebdb3',
  '#48aa9e',
  '#2c9488',
  '#1b7f74',
  '#0f6e64',
  '#0a6259',
  '#05514a',
];

/** Calm and dense: 1366×768 holds a table and its filters without scrolling sideways. */
export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 8, dark: 8 },
  colors: { teal },
  fontFamily: '"Noto Sans", system-ui, sans-serif',
  headings: { fontFamily: '"Noto Sans", system-ui, sans-serif', fontWeight: '600' },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  defaultRadius: 'sm',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    // Lists, calendars and dialogs open inside a landmark, where a screen reader finds them.
    Portal: { defaultProps: { target: '#ventanas' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Notification: {
      defaultProps: { closeButtonProps: { 'aria-label': 'Cerrar aviso' } },
      styles: { description: { color: 'var(--mantine-color-text)' } },
    },
    InputWrapper: {
      styles: { description: { fontSize: '0.75rem' }, error: { fontSize: '0.8125rem' } },
    },
    Button: { defaultProps: { size: 'sm' } },
    // A click beside a dialog must not throw away what is typed in it.
    Modal: {
      defaultProps: {
        closeOnClickOutside: false,
        closeButtonProps: { 'aria-label': 'Cerrar' },
      },
    },
    Tooltip: { defaultProps: { events: { hover: true, focus: true, touch: true } } },
  },
});

/** Where Mantine's own greys and reds do not reach WCAG AA. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#495057',
    '--mantine-color-placeholder': '#5c636a',
    '--mantine-color-error': '#b02525',
    '--mantine-color-red-filled': '#b02525',
    '--mantine-color-red-light-color': '#9b1c1c',
    '--mantine-color-teal-light-color': '#05514a',
    '--mantine-color-yellow-light-color': '#6b4400',
    '--mantine-color-orange-light-color': '#7a3500',
    '--mantine-color-disabled-color': '#5c636a',
  },
  dark: {
    '--mantine-color-anchor': '#9fd4cd',
    '--mantine-color-dimmed': '#b8bcc4',
    '--mantine-color-placeholder': '#a4a9b1',
    '--mantine-color-error': '#ff9b9b',
    '--mantine-color-red-filled': '#b02525',
    '--mantine-color-red-light-color': '#ffb3b3',
    '--mantine-color-teal-light-color': '#9fd4cd',
    '--mantine-color-yellow-light-color': '#ffd970',
    '--mantine-color-orange-light-color': '#ffc078',
    '--mantine-color-teal-outline': '#6ebdb3',
    '--mantine-color-disabled-color': '#a4a9b1',
  },
});
