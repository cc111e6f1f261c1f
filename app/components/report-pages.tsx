import type { Block, ReportDocument } from '#analysis/report/document.ts'

/** A report as it is read on a screen and comes out of a printer. */
export function ReportPages({ report }: { report: ReportDocument }) {
  return (
    <article className="report" lang={report.locale}>
      <h1>{report.title}</h1>
      <p className="soft">{report.foot}</p>
      {report.blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
        <ReportBlock key={at} block={block} />
      ))}
      <footer className="report-foot soft small">{report.foot}</footer>
    </article>
  )
}

function ReportBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? (
        <h2>{block.text}</h2>
      ) : block.level === 2 ? (
        <h3>{block.text}</h3>
      ) : (
        <h4>{block.text}</h4>
      )
    case 'paragraph':
      return <p className={block.isSoft ? 'soft small' : undefined}>{block.text}</p>
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )
    case 'quote':
      return (
        <figure>
          <blockquote lang="nl">{block.text}</blockquote>
          <figcaption className="soft small">{block.by}</figcaption>
        </figure>
      )
    case 'picture':
      return (
        <img
          className="report-picture"
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(block.svg)}`}
          alt={block.alt}
        />
      )
    case 'table':
      return (
        // Wider than a phone in some languages: it scrolls by itself, also with the keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached
        <section className="report-table" aria-label={block.caption} tabIndex={0}>
          <table>
            <caption>{block.caption}</caption>
            <thead>
              <tr>
                {block.head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map(([first = '', ...cells]) => (
                <tr key={first}>
                  <th scope="row">{first}</th>
                  {cells.map((cell, at) => (
                    <td key={block.head[at + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )
  }
}
