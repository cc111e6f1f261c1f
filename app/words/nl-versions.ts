/** The versions of the surveys, in Dutch. */
export const nlVersions = {
  versions: {
    title: 'Vragenlijsten',
    intro:
      'Een vragenlijst die is gepubliceerd, verandert niet meer. Een wijziging wordt een nieuwe versie.',
    version: (number: number) => `versie ${number}`,
    preview: 'Bekijk',
    back: 'Terug naar de vragenlijsten',
    check: 'Controlegetal',
    kinds: { story: 'verhaal', needs: 'behoeftepeiling' },
    previewNote: 'Dit is een voorbeeld voor medewerkers. Wat je hier invult, wordt niet bewaard.',
    answers: 'Dit zou worden bewaard',
    loading: 'De vragenlijst wordt geladen.',
  },
}

export type VersionsWords = typeof nlVersions
