import { useWords } from '../language.ts'

/** Nothing of this is ever sent: the fields belong to a form that does not exist. */
const NO_FORM = 'niet-versturen'

/** Roles that mostly write on a device of the family or of school. */
const SHARED_FIRST = new Set(['jongere', 'kind'])

/** Whose device this is decides what may be kept on it. Hidden until the script that keeps is there. */
export function DeviceQuestion({ role }: { role: string }) {
  const { device } = useWords().safe
  return (
    <fieldset className="question device" data-device hidden>
      <legend>{device.title}</legend>
      <p className="question-hint">{device.why}</p>
      <div className="options">
        {(['own', 'shared'] as const).map((value) => (
          <label key={value} className="option">
            <input
              type="radio"
              form={NO_FORM}
              name="apparaat"
              value={value}
              defaultChecked={value === 'shared' && SHARED_FIRST.has(role)}
            />
            {device[value]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
