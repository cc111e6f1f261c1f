import { Form } from '@remix-run/react'
import type { ImportReport as Report } from '#analysis/coding/codebook-outline.ts'
import { useWords } from '../language.ts'

/** What a file would do to the codebook, and the button that does it. `text` is the file, sent along once more. */
export function ImportReport({
  report,
  text,
}: {
  report: Omit<Report, 'book'> & { readonly step: number }
  text: string
}) {
  const { codebook: say } = useWords()
  const { added, changed, gone, notUnderstood } = report
  return (
    <section className="card" aria-labelledby="report">
      <h2 id="report">{say.exchange.reportTitle}</h2>
      <Form method="post" encType="multipart/form-data">
        <textarea name="text" defaultValue={text} hidden readOnly />
        <input type="hidden" name="based_on" value={report.step} />
        {added.length > 0 && (
          <>
            <h3>{say.exchange.added(added.length)}</h3>
            <ul>
              {added.map(({ name, group }) => (
                <li key={name}>
                  {name} <span className="soft small">{say.exchange.inGroup(group)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        {changed.length > 0 && (
          <>
            <h3>{say.exchange.changed(changed.length)}</h3>
            <ul>
              {changed.map(({ code, name, parts }) => (
                <li key={code}>
                  {name}: {parts.map((part) => say.parts[part]).join(', ') || say.exchange.back}
                </li>
              ))}
            </ul>
          </>
        )}
        {gone.length > 0 && (
          <>
            <h3>{say.exchange.gone(gone.length)}</h3>
            <p>{gone.map(({ name }) => name).join(', ')}</p>
            <label className="check">
              <input type="checkbox" name="retire" value="yes" aria-describedby="gone-hint" />
              {say.exchange.retireGone}
            </label>
            <p className="soft small" id="gone-hint">
              {say.exchange.goneText}
            </p>
          </>
        )}
        {notUnderstood.length > 0 && (
          <>
            <h3>{say.exchange.notUnderstood(notUnderstood.length)}</h3>
            <ul className="not-understood">
              {notUnderstood.map(({ where, why }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the report never changes
                <li key={at}>
                  <strong>{where}</strong> {say.exchange.faults[why]}.
                </li>
              ))}
            </ul>
          </>
        )}
        <p>{say.exchange.same(report.same)}</p>
        {added.length + changed.length + gone.length === 0 ? (
          <p>
            <strong>{say.exchange.nothing}</strong>
          </p>
        ) : (
          <button className="button button-main" type="submit" name="intent" value="apply">
            {say.exchange.apply}
          </button>
        )}
      </Form>
    </section>
  )
}
