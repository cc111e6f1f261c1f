import { type LikelihoodBand, shareInterval } from '#analysis/evaluation/likelihood.ts'
import { useWords } from '../language.ts'
import { ScrollTable } from './scroll-table.tsx'

const FEWEST = 10
const percent = (share: number) => Math.round(share * 100)

/** Whether what was estimated lies within what was found, given how few there were. */
function verdictOf({ count, right, said }: LikelihoodBand): 'few' | 'fits' | 'high' | 'low' {
  if (count < FEWEST) return 'few'
  const { low, high } = shareInterval(right, count)
  return said > high ? 'high' : said < low ? 'low' : 'fits'
}

/** Whether probabilities can be believed: for each word what was estimated beside what people decided. */
export function BandTable({ bands }: { bands: readonly LikelihoodBand[] }) {
  const { coder: say } = useWords()
  return (
    <section className="card" aria-labelledby="klopt-de-schatting">
      <h2 id="klopt-de-schatting">{say.bandsTitle}</h2>
      <p className="soft small">{say.bandsHint}</p>
      <ScrollTable label={say.bandsTitle}>
        <table className="figures-table">
          <thead>
            <tr>
              <th scope="col">{say.bandColumns.word}</th>
              <th scope="col">{say.bandColumns.said}</th>
              <th scope="col">{say.bandColumns.share}</th>
              <th scope="col">{say.bandColumns.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {bands.map((band) => (
              <tr key={band.word}>
                <th scope="row">
                  {say.band(say.likelihood[band.word], percent(band.from), percent(band.to))}
                </th>
                <td>{band.count > 0 && say.percent(percent(band.said))}</td>
                <td>{say.bandRight(band.count, band.right)}</td>
                <td>{say.verdicts[verdictOf(band)]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </section>
  )
}
