import { offerToSpeak } from './speak.ts'

/** Loads what the parts of this form need, when they need it: lines and triangles at once, tips when somebody begins to write. */
export async function enrich(form: HTMLFormElement): Promise<void> {
  offerToSpeak(form)
  if ('speechSynthesis' in window)
    import('./read-aloud.ts').then(
      ({ offerToRead }) => offerToRead(form),
      () => undefined,
    )
  const story = form.querySelector<HTMLTextAreaElement>('[data-purpose="story"]')
  if (story) {
    const begin = () => {
      story.removeEventListener('focus', begin)
      story.removeEventListener('input', begin)
      // Without a connection there are no tips, and the next try is at the next letter.
      import('./guard.ts').then(
        ({ guard }) => guard(story),
        () => story.addEventListener('input', begin),
      )
    }
    story.addEventListener('focus', begin)
    story.addEventListener('input', begin)
    if (document.activeElement === story) begin()
  }
  const places = form.querySelectorAll<HTMLElement>('[data-island]')
  // A step without lines or triangles fetches their script ahead, for when the connection fails. Plain ones work as well.
  const script = await import('./signifiers.tsx').catch(() => undefined)
  await Promise.all([...places].map((place) => script?.enrichSignifier(place)))
}
