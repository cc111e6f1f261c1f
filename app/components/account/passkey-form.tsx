import { useEffect, useId, useRef, useState } from 'react'
import { useWords } from '../language.ts'

type Kind = 'new' | 'use'

/** What the browser makes or signs, as JSON for the server. */
async function answerOf(kind: Kind): Promise<string> {
  const reply = await fetch('/inloggen/passkey', {
    method: 'POST',
    body: new URLSearchParams({ kind }),
  })
  const options = await reply.json()
  const credential = await (kind === 'new'
    ? navigator.credentials.create({
        publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
      })
    : navigator.credentials.get({
        publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
      }))
  return JSON.stringify(credential)
}

/** Passkeys need a script and a browser that knows them; there is always another second step. */
function useIsAble(): boolean | undefined {
  const [isAble, setAble] = useState<boolean>()
  useEffect(() => {
    setAble(
      typeof PublicKeyCredential !== 'undefined' &&
        'parseCreationOptionsFromJSON' in PublicKeyCredential,
    )
  }, [])
  return isAble
}

/** Makes a passkey for this person, or answers with one, and sends what the device signed to this page's action. */
export function PasskeyForm({ kind }: { kind: Kind }) {
  const { factor } = useWords()
  const isAble = useIsAble()
  const [hasFailed, setFailed] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const nameId = useId()
  if (isAble === undefined) return null
  if (!isAble) return kind === 'new' ? <p className="soft">{factor.noPasskey}</p> : null
  const sign = async () => {
    setFailed(false)
    try {
      const answer = await answerOf(kind)
      const field = form.current?.elements.namedItem('answer')
      if (!(field instanceof HTMLInputElement)) return
      field.value = answer
      form.current?.submit()
    } catch {
      setFailed(true)
    }
  }
  return (
    <form method="post" ref={form}>
      <input type="hidden" name="intent" value="passkey" />
      <input type="hidden" name="answer" />
      {kind === 'new' && (
        <p className="field">
          <label htmlFor={nameId}>{factor.passkeyName}</label>
          <input id={nameId} name="name" type="text" maxLength={60} />
        </p>
      )}
      {hasFailed && (
        <p className="note note-danger" role="alert">
          {factor.passkeyFailed}
        </p>
      )}
      <button className="button" type="button" onClick={() => void sign()}>
        {kind === 'new' ? factor.passkeySave : factor.usePasskey}
      </button>
    </form>
  )
}
