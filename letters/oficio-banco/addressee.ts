/** To whom the oficio to the bank goes. @param agency `Agencia Tarata`. */
export const bankAddressee = (agency: string) => ({
  treatment: 'SEÑOR/A',
  name: null,
  post: 'Administrador/a',
  institution: `Banco de la Nación – ${agency}`,
  place: 'Presente.-',
});
